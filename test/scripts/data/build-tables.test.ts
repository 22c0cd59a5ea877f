import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/pipeline/assemble.ts';
import { writeData } from '../../../src/pipeline/write/write-data.ts';
import { published, SOURCES } from '../../pipeline/published.ts';
import { passportOf, SMALL_LINES, tabbed, vocabulary, withLines } from '../../pipeline/small-document.ts';
import { checksums, type MadeSource, temporaryFolder, writeSources } from '../temporary-sources.ts';
import { buildFrom, rowsOf, shardsOf } from './build.ts';

const ID = 'jia-justice-2024';
const SMALL = tabbed(SMALL_LINES);
const agency = passportOf(new Uint8Array()).agency;

const build = async (made: Record<string, MadeSource>) => {
  const options = await buildFrom(await writeSources(made));
  return { built: await shardsOf(options), failures: options.failures };
};
const messages = async (made: Record<string, MadeSource>) =>
  (await build(made)).failures.map(({ message }) => message);
const edited = (changes: Record<number, string | null>) => tabbed(withLines(changes));

describe('buildTables', { timeout: 30_000 }, () => {
  it('reads the small document', async () => {
    const { built, failures } = await build({ [ID]: { content: SMALL } });
    expect(failures).toEqual([]);
    expect(built.flatMap((shard) => rowsOf(shard, 'documents').map((row) => row.indicator_count))).toEqual([
      5,
    ]);
  });

  it('writes what is written of all documents at once, byte for byte', async () => {
    const { failures, out } = await buildFrom(SOURCES);
    expect(failures).toEqual([]);
    const atOnce = join(await temporaryFolder(), 'out');
    await writeData(
      assemble(
        published.map(({ built }) => built),
        vocabulary,
      ),
      atOnce,
    );
    expect(await checksums(out)).toEqual(await checksums(atOnce));
  });

  it.each([
    ['an empty file', '', 'document.txt: expected a document, found an empty file'],
    [
      'random bytes',
      Uint8Array.of(0x8f, 0, 0x13, 0xff, 0x80, 0x02),
      'document.txt: expected text in UTF-8 or GB18030, found 6 bytes of something else',
    ],
    ['a text that is no document', '2024年', 'document.txt: expected a table of a project, found nothing'],
    [
      'a table cut off in a row',
      SMALL.slice(0, SMALL.indexOf('调解协议份数') + 3),
      'document.txt line 27, column 指标值: expected a row of 6 cells, found 调解协',
    ],
    [
      'a table cut off behind its header',
      edited({ 26: null, 27: null }),
      'document.txt line 21, column 三级指标: expected the indicators of the project, found 调解经费',
    ],
    [
      'an unknown label',
      edited({ 9: '|用于普法讲座。|||||\n未名栏|无|||||' }),
      'document.txt line 10: expected a label that data/vocabulary/labels.json knows, found 未名栏',
    ],
    [
      'an unknown label of a column',
      edited({ 14: '一级指标|二级指标|三级指标|绩效指标暗号|指标值|指标值确定依据|' }),
      'document.txt line 14: expected a column label that data/vocabulary/labels.json knows, found 绩效指标暗号',
    ],
    [
      'a missing column',
      edited({ 14: '一级指标|二级指标|三级指标|绩效指标描述||指标值确定依据|' }),
      'document.txt line 14, column 指标值: expected a column of this name, found 一级指标',
    ],
    [
      'a row with too many cells',
      edited({ 16: '|时效指标|完成时间|按期完成|3天|工作计划||多' }),
      'document.txt line 16: expected no cell here: the header has no column in place 8, found 多',
    ],
    [
      'an amount that is no number',
      edited({ 8: '预算规模及资金用途|预算数|约八万|其中：财政资金|8.2||' }),
      'document.txt line 8, column 预算数: expected an amount of 万元, to the 分 at most, found 约八万',
    ],
    [
      'an amount with more decimals than 分',
      edited({ 8: '预算规模及资金用途|预算数|8.2000001|其中：财政资金|8.2||' }),
      'document.txt line 8, column 预算数: expected an amount of 万元, to the 分 at most, found 8.2000001',
    ],
    [
      'a percentage that is no number',
      edited({ 11: '|25|50|75|全部||' }),
      'document.txt line 11, column 12月底: expected a number, found 全部',
    ],
    [
      'no amount',
      edited({ 8: '预算规模及资金用途|预算数||其中：财政资金|8.2||' }),
      'document.txt line 7, column 预算数: expected an amount of money, found 普法经费',
    ],
  ])('refuses %s in words that say where', async (_, content, message) => {
    expect(await messages({ [ID]: { content } })).toEqual([message]);
  });

  it.each([
    [
      'checksum',
      { sha256: '0'.repeat(64) },
      'document.txt, column sha256: expected the checksum of its passport, 000',
    ],
    [
      'checksum that is none',
      { sha256: 'abc' },
      `${ID}/source.json, column sha256: expected 64 hexadecimal digits, found "abc"`,
    ],
    [
      'year',
      { year: 2021 },
      'document.txt line 1, column year: expected words that speak of 2021, found 2024年',
    ],
    [
      'evidence',
      { year_evidence: { line: 2, words: '2024年' } },
      'document.txt line 2, column year_evidence: expected the words “2024年”, found ',
    ],
    ['title', { title: '乙' }, 'document.txt, column title: expected what the passport says, 乙, found 甲县'],
    [
      'file',
      { file: 'other.txt' },
      `${ID}/other.txt: expected the document of the passport, found no such file`,
    ],
    ['missing agency', { agency: undefined }, `${ID}/source.json, column agency: expected `],
    ['year in words', { year: '2024' }, `${ID}/source.json, column year: expected `],
    ['field nobody knows', { contact: '甲' }, `${ID}/source.json: expected `],
  ])('refuses a passport whose %s does not fit', async (_, passport, message) => {
    const [found, ...others] = await messages({ [ID]: { content: SMALL, passport } });
    expect(found).toContain(message);
    expect(others).toEqual([]);
  });

  it('refuses two documents with one id', async () => {
    const made = { [ID]: { content: SMALL }, second: { content: SMALL, passport: { document_id: ID } } };
    expect(await messages(made)).toEqual([
      `second/source.json, column document_id: expected second, the name of its folder, found ${ID}`,
    ]);
  });

  it('refuses two passports that differ on one agency', async () => {
    const passport = { agency: { ...agency, name: '甲县法院' } };
    const [message] = await messages({ [ID]: { content: SMALL }, [`${ID}-2`]: { content: SMALL, passport } });
    expect(message).toContain(
      `${ID}-2/source.json, column agency.name: expected 甲县司法局, as another passport`,
    );
  });

  it('refuses a folder without a document, and one that is not there', async () => {
    const empty = await temporaryFolder();
    const { failures } = await buildFrom(empty);
    expect(failures.map(({ message }) => message)).toEqual([
      `${empty}: expected a folder for each document, found none`,
    ]);
    const nowhere = buildFrom(`${empty}/nowhere`);
    await expect(nowhere).rejects.toThrow('expected a folder of documents, found no such folder');
  });

  it('tells of every document that fails, and reads the others', async () => {
    const { built, failures } = await build({
      'a-2024': { content: '' },
      'b-2024': { content: SMALL },
      'c-2024': { content: SMALL, passport: { year: 2021 } },
      'd-2024': { content: edited({ 16: '|时效指标|完成时间' }) },
    });
    expect(built.map(({ summary }) => summary.document_id)).toEqual(['b-2024']);
    expect(failures.map(({ column, line }) => [column, line])).toEqual([
      [null, null],
      ['year', 1],
      ['指标值', 16],
    ]);
  });

  it('keeps a target that it cannot type as text, and counts it', async () => {
    const content = edited({ 16: '|时效指标|完成时间|按期完成|≥约3.5.1个左右|工作计划|' });
    const { built, failures } = await build({ [ID]: { content } });
    expect(failures).toEqual([]);
    const [shard] = built;
    expect(shard?.summary.indicators).toBe(5);
    expect(shard && rowsOf(shard, 'indicators')[1]).toMatchObject({
      kind: 'text',
      value_raw: '≥约3.5.1个左右',
      value: null,
      unit: null,
    });
  });
});
