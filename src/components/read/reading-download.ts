import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import { ENGINE_MEGABYTES } from '../../query/engine-files.ts';
import { saveFile } from '../download/save-file.ts';
import { el, need } from '../explore/el.ts';
import type { PageReading } from './messages.ts';
import type { ReadingFormat, ReadTable } from './reading-file.ts';

/** The tables of a reading that can be taken alone; those without rows are not offered. */
const TABLES = [
  'indicators',
  'projects',
  'objectives',
  'sub_goals',
  'findings',
] as const satisfies readonly ReadTable[];

const LABELS = {
  indicators: 'indicators',
  projects: 'projects',
  objectives: 'objectives',
  sub_goals: 'subGoals',
  findings: 'findings',
} as const satisfies Record<ReadTable, keyof typeof readingWords>;

/** What was read, as files: everything as JSON, or one table as CSV or Parquet. All of it is made in this browser. */
export function readingDownload(
  file: string,
  reading: PageReading,
  { lang, base }: { lang: Language; base: string },
): HTMLElement {
  const words = wordsIn(readingWords, lang);
  const tables = TABLES.filter((table) => reading[table].length > 0);
  const options = tables.map((table) =>
    el(
      document,
      'option',
      { value: table },
      `${words[LABELS[table]]}${lang === 'zh' ? '，' : ', '}${formatNumber(reading[table].length, lang)}`,
    ),
  );
  const button = (format: ReadingFormat, label: string) =>
    el(document, 'button', { type: 'button', 'data-format': format }, label);
  const one =
    tables.length === 0
      ? []
      : [
          el(
            document,
            'p',
            {},
            el(
              document,
              'label',
              {},
              `${words.oneTable} `,
              el(document, 'select', { autocomplete: 'off' }, ...options),
            ),
            button('csv', words.asCsv),
            button('parquet', words.asParquet),
            el(document, 'small', {}, words.parquetNote(formatNumber(ENGINE_MEGABYTES, lang, 1))),
          ),
        ];
  const element = el(
    document,
    'section',
    { class: 'reading-download', 'aria-labelledby': 'reading-download' },
    el(document, 'h3', { id: 'reading-download' }, words.download),
    el(document, 'p', {}, button('json', words.allJson), el(document, 'small', {}, words.jsonNote)),
    ...one,
    el(document, 'p', { class: 'soft reading-saved', role: 'status' }),
  );
  const say = (text: string) => {
    need(element, '.reading-saved').textContent = text;
  };
  element.addEventListener('click', (event) => {
    const format = (event.target as Element).closest<HTMLElement>('[data-format]')?.dataset['format'];
    if (format === undefined) return;
    const table = element.querySelector('select')?.value as ReadTable | undefined;
    void save(format as ReadingFormat, table);
  });
  async function save(format: ReadingFormat, table: ReadTable | undefined): Promise<void> {
    say(words.making);
    try {
      const { readingFile } = await import('./reading-file.ts');
      const { name, type, bytes } = await readingFile({ file, reading, format, table, base });
      saveFile(name, type, bytes);
      say(words.saved(name));
    } catch (error) {
      say(words.notSaved(error instanceof Error ? error.message : String(error)));
    }
  }
  return element;
}
