/** A plain decimal number, a per-cent sign behind it allowed; undefined for anything else. */
export function maybeNumber(printed: string): number | undefined {
  const text = printed.trim().replace(/%$/u, '');
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}
