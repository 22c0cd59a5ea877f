import type { Filter } from '../../query/filter.ts';
import { chooseCells } from '../../query/large/choose-cells.ts';
import type { Choice } from '../../state/choice.ts';
import { isMetered } from '../explore/is-metered.ts';
import type { LargeSource } from './large-answers.ts';

/** A pointer that stays this long on a value means to choose it; one that passes over on its way elsewhere does not. */
const STAY_MS = 80;

/** Calls `act` with a box of `place` when the reader is about to tick it: the pointer stays on it, presses, or it is focused. */
export function onReach(place: HTMLElement, act: (box: HTMLInputElement) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const boxOf = (event: Event) =>
    (event.target as Element).closest('label')?.querySelector<HTMLInputElement>('input[type=checkbox]');
  const onEvent = (event: Event) => {
    clearTimeout(timer);
    const box = boxOf(event);
    if (!box) return;
    if (event.type === 'pointerover') timer = setTimeout(() => act(box), STAY_MS);
    else act(box);
  };
  for (const sign of ['pointerover', 'pointerdown', 'focusin']) place.addEventListener(sign, onEvent);
  place.addEventListener('pointerleave', () => clearTimeout(timer));
}

/**
 * Fetches what the answer to a choice will need, before it is made: tens of kilobytes, and none on a connection that is paid by
 * them. What fails, or would be too much, is told when somebody asks.
 */
export function foresee(source: LargeSource, choice: Choice): void {
  if (isMetered()) return;
  fetchAhead(source, choice).catch(() => undefined);
}

async function fetchAhead({ files, rows }: LargeSource, { filter, sort }: Choice): Promise<void> {
  const [values, { large }] = await Promise.all([files.values(), files.manifest(), files.all()]);
  if (files.foresee(filter) || !large || filter.q !== undefined || sort !== undefined) return;
  if (!filter.place?.length && !filter.agency?.length) return;
  const { cells } = await rows();
  await cells.load(chooseCells(filter, large, values));
}

/**
 * After one value of a facet, the others that are listed: who looks at a province looks at the next one. A dozen files of some
 * kilobytes, one after the other, until somebody chooses.
 */
export async function foreseeOthers(
  { files }: LargeSource,
  filters: readonly Filter[],
  isWanted: () => boolean,
): Promise<void> {
  if (isMetered()) return;
  for (const filter of filters) {
    if (!isWanted()) return;
    // A failure is told when somebody asks.
    await files.answer(filter).catch(() => null);
  }
}
