import type { ReleaseNotes, TableChange, VersionStep } from '../model/release-notes.ts';
import type { Bilingual, Dictionary, Language } from './language.ts';
import { formatNumber } from './number.ts';

/** Words around the notes of a release. */
export const releaseNotesWords = {
  feedTitle: { zh: '绩效对照：数据版本', en: 'Jixiao: releases of the data' },
  feedLink: { zh: '订阅（Atom）', en: 'Subscribe (Atom)' },
  title: {
    zh: (version: string) => `数据 ${version} 版`,
    en: (version: string) => `Data release ${version}`,
  },
  data: { zh: '数据', en: 'Data' },
  site: { zh: '网站', en: 'Site' },
  first: {
    zh: (rows: string, tables: string) => `第一版：${tables} 张表，共 ${rows} 行。`,
    en: (rows: string, tables: string) => `The first release: ${rows} rows in ${tables} tables.`,
  },
  since: { zh: (version: string) => `与 ${version} 版相比：`, en: (version: string) => `Since ${version}:` },
  nothing: {
    zh: (version: string) => `各表与 ${version} 版相同。`,
    en: (version: string) => `The tables are those of ${version}.`,
  },
  kept: { zh: '本版留存的图表与数据', en: 'Charts and tables kept of this release' },
  rowsNamed: { zh: '逐行列出', en: 'The rows' },
  unnamed: {
    zh: (count: string) => `另有 ${count} 行，未逐一列出`,
    en: (count: string) => `and ${count} more, not listed here`,
  },
  empty: { zh: '（空）', en: '(empty)' },
  kind_added: { zh: '新增', en: 'added' },
  kind_removed: { zh: '删去', en: 'removed' },
  kind_renamed: { zh: '改编号', en: 'renamed' },
  kind_changed: { zh: '改动', en: 'changed' },
} satisfies Dictionary;

/** What a step of the version tells those who use the data. */
export const STEP_WORDS: Readonly<Record<VersionStep, Bilingual>> = {
  major: {
    zh: '有编号、表名或字段名改动或删去：用到它们的程序和链接要改。',
    en: 'Ids, tables or columns were renamed or removed: programs and links that use them must change.',
  },
  minor: {
    zh: '只有新增，原有的编号和字段都在。',
    en: 'Only additions: every id and column is where it was.',
  },
  patch: { zh: '只改了值，编号和字段都没有变。', en: 'Only values changed: no id, no column.' },
  none: { zh: '数据没有变。', en: 'The data did not change.' },
};

/** The names of tables, for sentences: `indicators` → 绩效指标. */
export type TableTitles = Readonly<Record<string, { title: string; title_en: string } | undefined>>;

/** One sentence for each table that is not as it was: `绩效指标：新增 12 行，改动 3 行。` */
export function changeSentences(notes: ReleaseNotes, titles: TableTitles, lang: Language): string[] {
  return notes.tables.map((change) => changeSentence(change, titles, lang));
}

/** All of the notes as one line, as the change log has it. */
export function notesInShort(notes: ReleaseNotes, titles: TableTitles, lang: Language): string {
  const words = releaseNotesWords;
  if (notes.previous === null) return firstRelease(notes, lang);
  if (notes.tables.length === 0) return words.nothing[lang](notes.previous);
  const space = lang === 'zh' ? '' : ' ';
  return `${words.since[lang](notes.previous)}${space}${changeSentences(notes, titles, lang).join(space)}`;
}

function firstRelease({ tables }: ReleaseNotes, lang: Language): string {
  const rows = tables.reduce((sum, { counts }) => sum + counts.added, 0);
  return releaseNotesWords.first[lang](formatNumber(rows, lang), formatNumber(tables.length, lang));
}

/** What became of a table, as one sentence. */
export function changeSentence(change: TableChange, titles: TableTitles, lang: Language): string {
  const { table, is, columns, counts } = change;
  const name = lang === 'zh' ? (titles[table]?.title ?? table) : (titles[table]?.title_en ?? table);
  const parts = [
    is === 'added' ? (lang === 'zh' ? '新表' : 'a new table') : '',
    is === 'removed' ? (lang === 'zh' ? '整表删去' : 'the whole table removed') : '',
    ...(['added', 'removed', 'renamed', 'changed'] as const).map((kind) => rowPart(kind, counts[kind], lang)),
    columnPart('added', columns.added, lang),
    columnPart('removed', columns.removed, lang),
    columnPart(
      'renamed',
      columns.renamed.map(({ from, to }) => `${from} → ${to}`),
      lang,
    ),
    columnPart('retyped', columns.retyped, lang),
  ].filter((part) => part !== '');
  return lang === 'zh' ? `${name}：${parts.join('，')}。` : `${name}: ${parts.join(', ')}.`;
}

const ROW_VERB = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删去', en: 'removed' },
  renamed: { zh: '改编号', en: 'renamed' },
  changed: { zh: '改动', en: 'changed' },
} as const;

const COLUMN_VERB = {
  added: { zh: '新增字段', en: 'new columns' },
  removed: { zh: '删去字段', en: 'columns removed:' },
  renamed: { zh: '字段改名', en: 'columns renamed:' },
  retyped: { zh: '字段改类型', en: 'columns of another type:' },
} as const;

function rowPart(kind: keyof typeof ROW_VERB, count: number, lang: Language): string {
  if (count === 0) return '';
  const number = formatNumber(count, lang);
  const verb = ROW_VERB[kind][lang];
  return lang === 'zh' ? `${verb} ${number} 行` : `${number} ${count === 1 ? 'row' : 'rows'} ${verb}`;
}

function columnPart(kind: keyof typeof COLUMN_VERB, names: readonly string[], lang: Language): string {
  return names.length === 0 ? '' : `${COLUMN_VERB[kind][lang]} ${names.join(lang === 'zh' ? '、' : ', ')}`;
}
