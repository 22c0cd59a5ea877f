import type { Printed } from '../blocks.ts';
import { slice } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The number that a form or a list prints before the name of an indicator (`指标1：`, `1.`, `（1）`), and the name. */
export function splitItemNumber(
  name: Printed,
  { indicatorItem }: Vocabulary,
): { number: Printed | null; rest: Printed } {
  const end = indicatorItem.exec(name.text)?.[0].length ?? 0;
  const rest = slice(name, end, name.text.length);
  if (end === 0 || rest.text === '') return { number: null, rest: name };
  return { number: slice(name, 0, end), rest };
}
