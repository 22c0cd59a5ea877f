import { axisInWords, countOf, guardWords } from '../../i18n/guard.ts';
import { wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { CONFLICT_WORDS, type Conflict } from '../../model/comparability.ts';
import { TARGET_KINDS } from '../../model/target.ts';
import type { Choice } from '../../state/choice.ts';
import { choiceToSearch } from '../../state/choice-url.ts';
import { mixedWords, type TableContext } from '../chart/row-table.ts';
import { sitePath } from '../chart/site-path.ts';
import type { Answers } from './answers.ts';
import { el } from './el.ts';

/**
 * What the chart of targets leaves out, folded: by reason, and under each the axes where these targets stand, with a
 * link that draws that one. Null where nothing is left out.
 */
export function leftOutList({ leftOut, choice }: Answers, context: TableContext): HTMLElement | null {
  if (leftOut.length === 0) return null;
  const { document, lang } = context;
  const words = wordsIn(guardWords, lang);
  const items = leftOut.map(({ reason, targets, axes }) => {
    const said = words.reason(CONFLICT_WORDS[reason][lang], formatNumber(targets, lang));
    const others = axes.map((axis) => {
      const link = drawLink(axis.axis, axisInWords(axis, lang), choice, context);
      return el(document, 'li', {}, link, words.onAxisCount(formatNumber(axis.targets, lang)));
    });
    const rows = maybeRowsLink(reason, said, choice, context);
    return el(document, 'li', {}, rows ?? said, others.length > 0 ? el(document, 'ul', {}, ...others) : null);
  });
  const summary = el(document, 'summary', {}, words.leftOutList(countOf(leftOut, lang)));
  return el(document, 'details', {}, summary, el(document, 'ul', {}, ...items));
}

/** Draws another axis: `data-view` for the page's script, an address for a new tab. */
function drawLink(view: string, words: string, choice: Choice, context: TableContext): HTMLElement {
  const href = explorePath({ ...choice, view, page: undefined }, context);
  // Units that have no English word stand as printed.
  return el(context.document, 'a', { href, 'data-view': view }, ...mixedWords(context, words));
}

/** The rows whose target is no number, in the table; null for other reasons, and where the reader chose kinds already. */
function maybeRowsLink(reason: Conflict, words: string, choice: Choice, context: TableContext) {
  const { filter } = choice;
  if (reason !== 'not_a_number' || filter.kind !== undefined) return null;
  const kind = TARGET_KINDS.filter((each) => each !== 'quantity');
  const href = explorePath({ filter: { ...filter, kind } }, context);
  return el(context.document, 'a', { href }, words);
}

const explorePath = (choice: Choice, { lang, base }: TableContext) =>
  sitePath(`/explore/?${choiceToSearch(choice)}`, lang, base);
