/** The part of an indicator's id that names it in its page: `i05`. */
export const anchorOf = (indicatorId: string): string => `i${indicatorId.split('-i').at(-1)}`;
