import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { sqlWords } from '../../i18n/sql.ts';
import { troubleWords } from '../../i18n/trouble.ts';
import type { ErrorPlace } from '../../query/bench/engine-error.ts';
import { BenchError } from '../../query/bench/run-statement.ts';
import { isOtherRelease } from '../../query/file-fault.ts';
import { pageRelease } from '../cite/page-facts.ts';
import { el } from '../explore/el.ts';
import { otherReleaseWords, troubleCause } from '../trouble-words.ts';

/** Characters of the line before and after the place that are shown with it. */
const AROUND = 60;

/** What the engine then advises, disks and settings, is not to be had here. */
const NO_MEMORY = /^(?:Out of Memory Error|Invalid Error: std::bad_alloc)/u;

/** An error as the page says it: what, where, the engine's own words (English, always), and the line it is about. */
export function errorParts(error: unknown, sql: string, lang: Language, base: string): HTMLElement[] {
  const words = wordsIn(sqlWords, lang);
  const say = (text: string) => el(document, 'p', {}, text);
  if (isOtherRelease(error)) return otherRelease(lang, base);
  if (!(error instanceof BenchError)) {
    const cause = troubleCause(error, 'loading', lang);
    return [say([cause, words.notRun].join(lang === 'zh' ? '' : ' ')), detail(error)];
  }
  if (error.reason === 'empty') return [say(words.empty)];
  if (error.reason === 'refused') return [say(words.refused(error.message))];
  if (error.reason === 'several') return [say(words.several)];
  if (error.isFatal) return [say(words.brokeDown), detail(error)];
  if (NO_MEMORY.test(error.message)) return [say(words.noMemory)];
  const { place } = error;
  const number = (value: number) => formatNumber(value, lang);
  const where = place === null ? '' : words.place(number(place.line), number(place.column));
  const title = [words.failed, where].filter(Boolean).join(lang === 'zh' ? '：' : ': ');
  return [
    el(document, 'p', {}, el(document, 'strong', {}, title)),
    ...(place === null ? [] : [lineOf(sql, place)]),
    detail(error),
  ];
}

/** Which release the site is at now is asked meanwhile. */
function otherRelease(lang: Language, base: string): HTMLElement[] {
  const { version, date } = pageRelease();
  const said = el(document, 'p', {}, troubleWords.otherRelease[lang](version, date));
  void otherReleaseWords(base, lang).then((words) => said.replaceChildren(words));
  const button = el(document, 'button', { type: 'button' }, troubleWords.reload[lang]);
  button.addEventListener('click', () => location.reload());
  return [said, button];
}

function detail(error: unknown): HTMLElement {
  const text = error instanceof Error ? error.message : String(error);
  return el(document, 'p', { class: 'sql-detail', lang: 'en' }, text);
}

/** What stands around the place on its line, the place marked. */
function lineOf(sql: string, { start, end }: ErrorPlace): HTMLElement {
  const from = Math.max(sql.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const lineEnd = sql.indexOf('\n', start);
  const to = Math.min(lineEnd < 0 ? sql.length : lineEnd, end + AROUND);
  const marked = sql.slice(start, end);
  return el(
    document,
    'pre',
    { lang: 'zxx' },
    sql.slice(from, start),
    el(document, 'mark', {}, marked === '' ? '␣' : marked),
    sql.slice(end, Math.max(end, to)),
  );
}
