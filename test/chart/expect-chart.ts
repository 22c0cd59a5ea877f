import { parseHTML } from 'linkedom';
import { expect, vi } from 'vitest';
import { BUILD_WIDTHS, type ChartOptions } from '../../src/chart/options.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';

type Chart<Rows> = (rows: Rows, options: ChartOptions) => SVGSVGElement;

/** A document that is no browser's, as the build has it. */
export const document: Document = parseHTML('<!doctype html><html><body></body></html>').document;

/** Draws rows as the build does. */
export function draw<Rows>(
  chart: Chart<Rows>,
  rows: Rows,
  options: Partial<ChartOptions> = {},
): SVGSVGElement {
  return chart(rows, {
    document,
    width: BUILD_WIDTHS.wide,
    lang: 'zh',
    label: 'label',
    id: 'id',
    ...options,
  });
}

/**
 * Draws a chart in both languages and both widths and compares each with its file in test/chart/output. Fails on a
 * warning of Plot, and on anything our Content-Security-Policy would refuse.
 */
export async function expectChart<Rows>(name: string, chart: Chart<Rows>, rows: Rows): Promise<void> {
  const warn = vi.spyOn(console, 'warn');
  for (const lang of LANGUAGES) {
    for (const size of ['narrow', 'wide'] as const) {
      const svg = draw(chart, rows, { lang, width: BUILD_WIDTHS[size], id: `${name}-${size}` }).outerHTML;
      expect(svg).not.toContain('⚠');
      expect(svg).not.toMatch(/<style|\sstyle=|<script|NaN|undefined/);
      await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
        `output/${name}-${lang}-${size}.svg`,
      );
    }
  }
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
}
