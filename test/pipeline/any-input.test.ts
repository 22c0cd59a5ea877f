import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCoverage, measureCoverage } from '../../src/pipeline/check/coverage.ts';
import { DocumentError } from '../../src/pipeline/document-error.ts';
import { readText } from '../../src/pipeline/read/text.ts';
import { readFile } from '../../src/pipeline/read-file.ts';
import { identityOf } from '../../src/pipeline/tidy/identity.ts';
import { tidyDocument } from '../../src/pipeline/tidy/tidy-document.ts';
import { published } from './published.ts';
import { passportOf, SMALL_LINES, tabbed, vocabulary, withLines } from './small-document.ts';

const PASSPORT = passportOf(new Uint8Array());

/** Inputs made for each property of texts: `npm run test:full` asks four times as many. */
const RUNS = import.meta.env.MODE === 'full' ? 1000 : 250;

/** Documents made to measure time are read once. */
const MANY_LINES = 5000;

/** Reads and types bytes. True where that went well, false for a `DocumentError`; whatever else is thrown is thrown. */
function reads(bytes: Uint8Array, passport = PASSPORT): boolean {
  try {
    const source = readText(bytes, passport.file);
    const { readings, problems } = tidyDocument(source, identityOf(passport), vocabulary);
    expect(measureCoverage(source.lines, readings).overlapping).toEqual([]);
    // Without a passport it is read as well, whatever it is.
    if (source.lines.length < MANY_LINES)
      expect(readFile(source, { file: passport.file, sha256: '' }, vocabulary).coverage).toBeLessThanOrEqual(
        1,
      );
    if (problems.length > 0) return false;
    expect(checkCoverage(source.lines, readings, passport.file).coverage).toBe(1);
    return true;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    expect(error.message).toMatch(/: expected .+, found /u);
    return false;
  }
}

const readsText = (text: string, passport = PASSPORT) => reads(new TextEncoder().encode(text), passport);

const { form, columns } = vocabulary.files.labels;
const labels = [...Object.values(form), ...Object.values(columns)].flat();
const words = fc.oneof(
  fc.constantFrom(...labels),
  fc.constantFrom(
    '产出指标',
    '数量指标',
    '≥5件',
    '2024年',
    '目录',
    '一、总体绩效目标',
    '（一）目标',
    '单位：万元',
    '目标1',
    '合计',
  ),
  fc.constantFrom(
    '1、1-产出指标：11-数量指标：甲；实施周期指标值:5件；年度指标值:2件。',
    '<p>',
    '"',
    '[bookmark: a]',
    '8.2',
    '12',
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const separators = fc.constantFrom('\t', '\t', '\t\t', '\n', '\n\n', ' ', '：', '\r\n');

describe('whatever is brought is read whole or refused with words', { timeout: 60_000 }, () => {
  it('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void reads(bytes)),
      { numRuns: 300 },
    );
  });

  it('any text of labels, words, tabs and line ends', () => {
    const text = fc
      .array(fc.tuple(words, separators), { maxLength: 60 })
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(text, (text) => void readsText(text)),
      { numRuns: RUNS },
    );
  });

  it('any words in any cell of a document', () => {
    const place = fc.nat({ max: SMALL_LINES.length - 1 });
    fc.assert(
      fc.property(place, fc.nat({ max: 6 }), words, (line, column, word) => {
        const cells = (SMALL_LINES[line] as string).split('|');
        cells[column] = word;
        readsText(tabbed(withLines({ [line + 1]: cells.join('|') })));
      }),
      { numRuns: RUNS },
    );
  });

  /** A place in a document, evenly spread; doubles would crowd at the first line. */
  const share = fc.nat({ max: 9999 }).map((place) => place / 10_000);
  const mutation = fc.record({
    document: fc.nat({ max: published.length - 1 }),
    kind: fc.constantFrom('delete', 'duplicate', 'swap', 'cut', 'insert', 'cells', 'tab'),
    at: share,
    to: share,
    word: words,
  });

  it('any published document with lines or cells deleted, doubled, swapped, cut off or written over', () => {
    fc.assert(
      fc.property(mutation, ({ document, kind, at, to, word }) => {
        const { source, built } = published[document] as (typeof published)[number];
        const lines = [...built.lines];
        const one = Math.floor(at * lines.length);
        const other = Math.floor(to * lines.length);
        const whole = lines.join('\n');
        const cut = Math.floor(at * whole.length);
        const cells = (lines[one] as string).split('\t');
        if (kind === 'delete') lines.splice(one, 1);
        if (kind === 'duplicate') lines.splice(other, 0, lines[one] as string);
        if (kind === 'swap') [lines[one], lines[other]] = [lines[other] as string, lines[one] as string];
        if (kind === 'cells') lines[one] = [...cells].reverse().join('\t');
        if (kind === 'tab') lines[one] = (lines[one] as string).replace('\t', '');
        const text =
          kind === 'cut'
            ? whole.slice(0, cut)
            : kind === 'insert'
              ? `${whole.slice(0, cut)}${word}${whole.slice(cut)}`
              : lines.join('\n');
        readsText(text, source.passport);
      }),
      { numRuns: RUNS / 10 },
    );
  });
});

describe('no row is lost in silence', { timeout: 60_000 }, () => {
  it.each(published.map(({ source, built }) => [source.passport.document_id, source, built] as const))(
    '%s: a row of indicators whose tabs became blanks is refused',
    (_, { passport }, { lines, indicators }) => {
      const rows = [...new Set(indicators.map(({ line_start }) => line_start))].filter((line) =>
        lines[line - 1]?.includes('\t'),
      );
      // Every seventh will do: the rows of a document are alike.
      for (const line of rows.filter((_, index) => index % 7 === 0)) {
        const text = lines
          .with(line - 1, (lines[line - 1] as string).trim().replaceAll('\t', '  '))
          .join('\n');
        expect(readsText(text, passport), `line ${line}`).toBe(false);
      }
    },
  );
});

const LENGTH = 100_000;
/** Milliseconds of this process's own work: a busy machine makes nothing slower. */
const cpuTime = (): number => process.cpuUsage().user / 1000;

/** Reading as much ordinary text takes some tens of milliseconds; a pattern that backtracks takes minutes. */
const PATIENCE = 6000;

describe('a very long cell is read, or refused, at once', { timeout: 60_000 }, () => {
  const long = {
    digits: '9'.repeat(LENGTH),
    'Han characters': '汉'.repeat(LENGTH),
    'an enumeration': '甲、'.repeat(LENGTH / 2),
    blanks: `汉${' '.repeat(LENGTH)}字`,
    'blanks behind 。': `甲。${' '.repeat(LENGTH)}x`,
    'blanks in an item': `1、1-${' '.repeat(LENGTH)}x`,
    dots: `${'.'.repeat(LENGTH)}x`,
    colons: '：'.repeat(LENGTH),
    semicolons: '；'.repeat(LENGTH),
    'item numbers': '1、'.repeat(LENGTH / 2),
    'objective numbers': Array.from({ length: 10_000 }, (_, index) => `${index + 1}.办 `).join(''),
    'values of an item': `1、1-产出指标：11-数量指标：甲${'；实施周期指标值：1'.repeat(LENGTH / 10)}`,
    brackets: '（'.repeat(LENGTH),
    bookmarks: '[bookmark:'.repeat(LENGTH / 10),
    markup: '<p>'.repeat(LENGTH / 3),
    slashes: `5${'/'.repeat(LENGTH)}`,
    scopes: `${'每'.repeat(LENGTH)}1次`,
    groups: `${'1,234'.repeat(LENGTH / 5)}`,
    'quotation marks': '"'.repeat(LENGTH),
  };
  const places: [name: string, put: (text: string) => string][] = [
    ['a paragraph', (text) => tabbed(withLines({ 2: text }))],
    ['a purpose', (text) => tabbed(withLines({ 9: `|${text}|||||` }))],
    ['an amount', (text) => tabbed(withLines({ 8: `预算规模及资金用途|预算数|${text}||||` }))],
    ['an objective', (text) => tabbed(withLines({ 12: `绩效目标|${text}|||||` }))],
    ['a name and a target', (text) => tabbed(withLines({ 15: `产出指标|数量指标|${text}|甲|${text}|甲|` }))],
    [
      'prose indicators',
      (text) =>
        `单位：万元\n\n项目名称\t总计\t绩效目标\t绩效指标\n普法\t1\t${text}\t1、1-产出指标：11-数量指标：${text}；实施周期指标值:${text}；年度指标值:${text}。\n普法\t1\t甲\t${text}`,
    ],
  ];

  it.each(Object.entries(long))('%s', (_, text) => {
    for (const [name, put] of places) {
      const start = cpuTime();
      readsText(put(text));
      expect(cpuTime() - start, name).toBeLessThan(PATIENCE);
    }
  });

  const many = (line: (index: number) => string, lines = 20_000) =>
    Array.from({ length: lines }, (_, index) => line(index)).join('\n');

  it.each([
    ['a cell of 100000 lines', `\t项目名称\n${many(() => '甲', 100_000)}`],
    [
      'a goal of 20000 paragraphs',
      tabbed(withLines({ 2: `二、分项绩效目标\n\n（一）甲\n\n绩效目标：甲\n${many(() => '\n乙')}。` })),
    ],
    ['20000 headings of projects', tabbed(withLines({ 4: many(() => '1、绩效目标表') }))],
    ['200000 paragraphs', many(() => '甲\n', 200_000)],
    ['a header of 200000 columns', '指标值\t'.repeat(200_000)],
    ['a line of 1000000 tabs', `${'\t'.repeat(1_000_000)}甲`],
  ])('%s', (_, text) => {
    const start = cpuTime();
    readsText(text);
    expect(cpuTime() - start).toBeLessThan(2 * PATIENCE);
  });
});
