import { yearLabel } from '../../i18n/budget-year.ts';
import { entityWords } from '../../i18n/entity.ts';
import { findingsWords } from '../../i18n/findings.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { PlacedFinding } from '../../query/large/findings.ts';
import { mixedWords, printedWords, type TableContext } from '../chart/row-table.ts';
import { type Arithmetic, maybeArithmetic } from '../entity/arithmetic.ts';
import { type Child, el } from '../explore/el.ts';
import { type AddressContext, entityAddress } from './entity-address.ts';
import { anchorOf } from './record-anchor.ts';

/** What lists of findings are made with, at build or in a browser. */
export type ListContext = TableContext & AddressContext;

/** What is shown of a finding wherever it stands. */
type ShownFinding = Pick<
  PlacedFinding,
  'finding_id' | 'message' | 'message_en' | 'arithmetic' | 'indicator_id' | 'project_id'
>;

/** Findings under their documents and projects, in the order given. */
export function placedFindings(rows: readonly PlacedFinding[], context: ListContext): HTMLElement[] {
  const { document, lang } = context;
  return [...Map.groupBy(rows, ({ document_id }) => document_id)].map(([id, own]) => {
    const [first] = own as [PlacedFinding];
    const label = `${lang === 'zh' ? first.agency : first.agency_en} ${yearLabel(first, lang)}`;
    const link = el(
      document,
      'a',
      { href: entityAddress('document', id, context) },
      ...mixedWords(context, label),
    );
    const projects = [...Map.groupBy(own, ({ project_id }) => project_id).values()].flatMap((some) => [
      projectHeading(some[0] as PlacedFinding, context),
      findingItems(some, context),
    ]);
    return el(document, 'section', { class: 'checks' }, el(document, 'h3', {}, link), ...projects);
  });
}

function projectHeading({ project_id, project }: PlacedFinding, context: ListContext): HTMLElement {
  const { document, lang } = context;
  if (project_id === null) return el(document, 'h4', {}, entityWords.wholeDocument[lang]);
  const href = entityAddress('project', project_id, context);
  return el(document, 'h4', {}, el(document, 'a', { href, lang: 'zh-CN' }, project ?? project_id));
}

/** Findings one by one: what is printed there, the row it is about, the calculation. */
export function findingItems(findings: readonly ShownFinding[], context: ListContext): HTMLElement {
  const { document, lang } = context;
  const items = findings.map((finding) => {
    const arithmetic = maybeArithmetic(finding.arithmetic);
    const message = lang === 'zh' ? finding.message : finding.message_en;
    return el(
      document,
      'li',
      { id: finding.finding_id },
      el(document, 'p', {}, ...mixedWords(context, message), ' ', indicatorLink(finding, context)),
      arithmetic ? sumLine(arithmetic, context) : null,
    );
  });
  return el(document, 'ul', {}, ...items);
}

function indicatorLink({ project_id, indicator_id }: ShownFinding, context: ListContext): Child {
  if (project_id === null || indicator_id === null) return null;
  const anchor = anchorOf(indicator_id);
  const words = findingsWords.indicator[context.lang](Number(anchor.slice(1)));
  const href = `${entityAddress('project', project_id, context)}#${anchor}`;
  return el(context.document, 'a', { class: 'line-link', href }, words);
}

/** A calculation as it would be written down: 500 × 200 = 100,000 > 74,000. */
function sumLine({ terms, operator, result, relation, compared }: Arithmetic, context: ListContext) {
  const { document, lang } = context;
  /** More decimals than any document prints. */
  const say = (value: number) => formatNumber(value, lang, 6);
  const isPlain = terms.length === 1 && !terms[0]?.factors;
  const words = terms.flatMap((term, index): Child[] => [
    index > 0 ? ` ${operator} ` : '',
    ...(term.factors ?? [term]).flatMap((factor, place): Child[] => [
      place > 0 ? ' × ' : '',
      el(
        document,
        'span',
        { class: 'term' },
        `${say(factor.value)} `,
        el(document, 'small', {}, printedWords(context, factor.label)),
      ),
    ]),
  ]);
  const end = el(
    document,
    'span',
    { class: 'unbroken' },
    ...(isPlain ? [] : ['= ', el(document, 'b', {}, say(result))]),
    ` ${relation} `,
    el(document, 'b', {}, say(compared.value)),
  );
  return el(document, 'p', { class: 'sum' }, ...words, ' ', end);
}
