import { read as readWorkbook } from '@e965/xlsx';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { budgetStrip } from '../../src/chart/budget-strip.ts';
import { exportSvg } from '../../src/chart/export-svg.ts';
import { csvText } from '../../src/export/csv.ts';
import { unguardFormula } from '../../src/export/formula-guard.ts';
import { scriptJson } from '../../src/export/script-json.ts';
import { xlsxBytes } from '../../src/export/xlsx.ts';
import { buildDocument } from '../../src/pipeline/build-document.ts';
import { readText } from '../../src/pipeline/read/text.ts';
import { choiceFromSearch, choiceToSearch } from '../../src/state/choice-url.ts';
import { draw } from '../chart/expect-chart.ts';
import { budgets } from '../chart/rows.ts';
import { vocabulary } from '../pipeline/small-document.ts';
import { HOSTILE, hostileSource } from './hostile-document.ts';

const words = Object.entries(HOSTILE);

test('the pipeline takes hostile words as they are printed, all of them', () => {
  const { bytes, passport } = hostileSource();
  const built = buildDocument(
    { passport: passport as never, read: readText(bytes, 'document.txt'), sha256: passport.sha256 },
    vocabulary,
  );
  const printed = new Set(
    [...built.indicators, ...built.projects, ...built.objectives].flatMap((row) => Object.values(row)),
  );
  const { unseen, closing, script, quotes, image, ...cells } = HOSTILE;
  for (const cell of Object.values(cells)) if (cell !== cells.arabic) expect(printed).toContain(cell);
  expect(printed).toContain(script + quotes);
  expect([...printed].some((cell) => String(cell).includes(image))).toBe(true);
  expect(built.document.coverage).toBe(1);
});

describe.each(words)('%s', { timeout: 20_000 }, (_name, text) => {
  test('runs in no spreadsheet, and comes back from CSV', () => {
    const [, cell = ''] = csvText(['words'], [{ words: text }], { bom: false }).split('\r\n');
    const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    expect(read).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]./u);
    expect(unguardFormula(read)).toBe(text);
  });

  test('is text in a workbook, never a formula', async () => {
    const fields = [
      { name: 'words', type: 'text', nullable: true, values: null, zh: '词', en: 'Words' },
    ] as const;
    const release = { version: '0.1.0', date: '2026-11-21' };
    const origin = { release, address: text, selection: text, rows: 1, documents: [] };
    const book = readWorkbook(await xlsxBytes({ fields, rows: [{ words: text }], origin }), {
      cellFormula: true,
    });
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet));
    expect(cells.filter((cell) => typeof cell === 'object' && 'f' in cell)).toEqual([]);
    expect(book.Sheets['数据']?.['A2']).toMatchObject({ t: 's', v: text });
  });

  test('ends no script element, and comes back from the JSON in it', () => {
    const json = scriptJson({ text });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ text });
  });

  test('is text in a chart and in its picture', () => {
    const [first, ...others] = budgets;
    const rows = [{ ...first!, name: text, agency: text, agency_en: text }, ...others];
    const drawing = draw(budgetStrip, rows, { width: 360 });
    const note = {
      title: text,
      subtitle: text,
      key: [],
      note: text,
      source: text,
      site: text,
      address: text,
    };
    for (const svg of [drawing, exportSvg(drawing, note)]) {
      const tree = JSON.stringify(elementsOf(parseDocument(svg.outerHTML, { xmlMode: true })));
      expect(tree).not.toMatch(/script|img|onload|onerror|onmouseover|data-hacked|"b"/u);
    }
  });

  test('comes back from an address as it was chosen', () => {
    const search = choiceToSearch({ filter: { agency: [text.replaceAll(',', '')], q: text } } as never);
    expect(search).not.toMatch(/[<>"\s]/u);
    const { choice } = choiceFromSearch(search);
    // A search has an end; what is kept of it is as it was.
    expect(choice.filter.q).toBe(text.slice(0, choice.filter.q?.length));
    expect(choice.filter.q?.length).toBeGreaterThanOrEqual(Math.min(text.length, 100));
    expect(choice.filter.agency).toEqual([text.replaceAll(',', '')]);
  });
});

/** Names of elements and attributes: what a parser took for markup. */
function elementsOf(node: unknown): unknown[] {
  const { children = [] } = node as { children?: { type: string; name?: string; attribs?: object }[] };
  return children
    .filter(({ type }) => type !== 'text')
    .map((child) => [child.name, Object.keys(child.attribs ?? {}), elementsOf(child)]);
}
