import type { Printed, Row } from '../blocks.ts';
import { isBlank } from '../printed.ts';
import { isAmount } from './amount.ts';
import type { Header } from './column.ts';
import type { FormContext } from './form-state.ts';
import { isFormRow } from './form-table.ts';
import { isProjectHeading } from './project-heading.ts';
import { namesProjectIn, type Reader, sameHeader } from './reader.ts';
import { namesIndicators, namesProject } from './table-kind.ts';

/** Whether a table without a header goes on with the rows of the one above: cut by a page, or by a line of text. */
export function goesOnHere(
  rows: readonly Row[],
  headers: ReadonlyMap<number, Header>,
  above: readonly Printed[],
  reader: Reader,
): boolean {
  const { header, wide, context } = reader;
  const open = wide?.header ?? header;
  const first = rows.find((row) => !row.every(isBlank));
  if (!open || !first || above.some((words) => namesProjectIn(words, context))) return false;
  if (headers.has(0) && !sameHeader(headers.get(0) as Header, open)) return false;
  const next = rows.findIndex((row) => namesProject(row, context.vocabulary));
  if (next === rows.indexOf(first)) return false;
  const own = next < 0 ? rows : rows.slice(0, next);
  if (isFormRow(first, context) && !wide) return false;
  if (headers.has(0)) return above.every((words) => !isProjectHeading(words, context));
  const isCut = above.every((words) => isPageFurniture(words));
  const width = Math.max(...own.map((row) => row.length));
  return (
    (isCut && width <= open.width + 1) ||
    namesIndicators(own, context.vocabulary) ||
    holdsLevels(own, open, context) ||
    holdsProjects(own, open)
  );
}

/** Whether a table or the words above it name a project: it is another than the one above. */
export const beginsProject = (
  rows: readonly Row[],
  above: readonly Printed[],
  context: FormContext,
): boolean =>
  rows.some((row) => namesProject(row, context.vocabulary)) ||
  above.some((words) => namesProjectIn(words, context) || isProjectHeading(words, context));

const isPageFurniture = ({ text }: Printed): boolean =>
  /^[-—–－\s]*第?\s*\d{1,4}\s*页?[-—–－\s]*(?:共\s*\d+\s*页)?$/u.test(text.trim());

/** Whether names and amounts stand where the open table has them. */
function holdsProjects(rows: readonly Row[], { columns }: Header): boolean {
  const places = new Map(
    [...columns].flatMap(([place, { of, role }]) => (of === 'project' ? [[role, place]] : [])),
  );
  const [name, budget] = [places.get('name'), places.get('budget')];
  if (name === undefined || budget === undefined) return false;
  return rows.some((row) => {
    const [words, amount] = [row[name], row[budget]];
    return words && amount && !isBlank(words) && !isAmount(words.text) && isAmount(amount.text.trim());
  });
}

/** Whether a known class stands where the open table has its levels. */
function holdsLevels(rows: readonly Row[], { columns }: Header, { vocabulary }: FormContext): boolean {
  const places = [...columns]
    .filter(([, { role }]) => role === 'level1' || role === 'level2')
    .map(([place]) => place);
  return rows.some((row) =>
    places.some((place) => {
      const text = row[place]?.text ?? '';
      return text !== '' && (vocabulary.typeOf(text) !== undefined || vocabulary.isLevel1(text));
    }),
  );
}
