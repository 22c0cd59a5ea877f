import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleDrawing } from '../../../scripts/embed/bundle-drawing.ts';
import { budgets, measure, numeric, satisfaction, targets, types } from '../../chart/rows.ts';
import * as whole from './all-charts.ts';

// The script of the embeds leaves parts of Plot out. Here the charts are drawn with it, and with all of Plot.
let slim: typeof whole;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-bundle-'));
  const file = join(folder, 'charts.mjs');
  await writeFile(file, await bundleDrawing(process.cwd(), 'test/scripts/embed/all-charts.ts'));
  slim = await import(/* @vite-ignore */ pathToFileURL(file).href);
}, 30_000);
afterAll(() => rm(folder, { recursive: true }));

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Log and linear axes, wide and narrow, every comparator: each way that a chart uses Plot. */
const DRAWINGS: [string, (charts: typeof whole, width: number) => SVGSVGElement][] = [
  ['budgets', (charts, width) => charts.budgetStrip(budgets, options(width))],
  ['types', (charts, width) => charts.typeShares(types, options(width))],
  ['numeric', (charts, width) => charts.numericShares(numeric, options(width))],
  ['satisfaction', (charts, width) => charts.satisfactionDots(satisfaction, options(width))],
  ['targets, linear', (charts, width) => charts.targetValues(targets, options(width))],
  ['measures', (charts, width) => charts.measureTargets(measure, options(width))],
  ['targets, log', (charts, width) => charts.targetValues(spread, options(width))],
];
const spread = targets.map((row, index) => ({ ...row, base_value: 10 ** index }));

function options(width: number) {
  return { document, width, lang: 'zh' as const, label: '图', id: 'chart' };
}

describe.each([360, 800])('at %i px the script draws as all of Plot does', (width) => {
  test.each(DRAWINGS)('%s', (_, draw) => {
    expect(draw(slim, width).outerHTML).toBe(draw(whole, width).outerHTML);
  });
});

test('the script brings neither the row schemas nor the words of other pages', async () => {
  const script = await bundleDrawing(process.cwd(), 'src/components/embed/draw-choice.ts');
  expect(script).not.toMatch(/ZodError|_zod/);
  expect(script).not.toContain('正在载入查询引擎');
  expect(script).toBe(await bundleDrawing(process.cwd(), 'src/components/embed/draw-choice.ts'));
});
