import type { Printed } from '../blocks.ts';
import type { Ledger } from '../ledger.ts';
import { isMoneyUnit, type MoneyUnit } from '../money.ts';
import { collapse } from '../printed.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Identity } from './identity.ts';
import type { PrintedProject } from './printed-project.ts';
import type { Problems } from './problems.ts';

const unitCells = (projects: readonly PrintedProject[], front: FrontMatter): Printed[] => [
  ...front.labelled.filter(({ role }) => role === 'money_unit').map(({ value }) => value),
  ...projects.flatMap((project) => project.form.money_unit ?? []),
];

/**
 * The unit of a document's amounts: the first that is stated, else the one its template is known by, else the one that
 * the labels of amounts print. Null where none is printed. Two statements that differ are a problem.
 */
export function moneyUnitOf(
  projects: readonly PrintedProject[],
  front: FrontMatter,
  byTemplate: MoneyUnit | null,
  problems: Problems,
): '万元' | '元' | null {
  const printed = unitCells(projects, front);
  const units = printed.map((words) => {
    const unit = /[万亿]?元/u.exec(collapse(words.text))?.[0] ?? '';
    return isMoneyUnit(unit) && unit !== '亿元' ? unit : problems.add(words, '单位', '元 or 万元');
  });
  const stated = units.find((unit) => unit !== null);
  const unit = stated ?? byTemplate ?? labelUnit(projects);
  for (const [index, other] of units.entries()) {
    if (other !== null && other !== unit)
      problems.add(printed[index] ?? null, '单位', `${unit}, as elsewhere in the document`);
  }
  return unit === '元' || unit === '万元' ? unit : null;
}

/** The unit that labels of amounts print: 年度资金总额（万元）. */
const labelUnit = (projects: readonly PrintedProject[]): MoneyUnit | null =>
  projects.flatMap(({ moneyUnit, moneyUnits }) => [
    ...(moneyUnit ? [moneyUnit] : []),
    ...moneyUnits.values(),
  ])[0] ?? null;

const PUBLISHERS: readonly string[] = ['publisher', 'implementing_unit'];

/** Claims what the paragraphs and the forms print of the document itself: its unit of money and who publishes it. */
export function claimDocumentCells(
  projects: readonly PrintedProject[],
  front: FrontMatter,
  { document_id, agency_id }: Identity,
  ledger: Ledger,
): void {
  for (const words of unitCells(projects, front)) ledger.field(words, 'documents', document_id, 'money_unit');
  const publishers = [
    ...front.labelled.filter(({ role }) => PUBLISHERS.includes(role)).map(({ value }) => value),
    ...projects.flatMap((project) => project.form.publisher ?? []),
  ];
  for (const words of publishers)
    ledger.field(words, 'agencies', agency_id ?? 'unknown', 'publisher_as_printed');
  for (const { role, value } of front.labelled) {
    if (role === 'supervising_department') ledger.structure(value, 'supervising_department');
    else if (role !== 'money_unit' && !PUBLISHERS.includes(role)) ledger.structure(value, 'narrative');
  }
}
