import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { exportSvg, type PictureWords } from '../../src/chart/export-svg.ts';
import { BUILD_WIDTHS } from '../../src/chart/options.ts';
import { typeShares } from '../../src/chart/type-shares.ts';
import { TYPE_WORDS } from '../../src/i18n/indicator-type.ts';
import { INDICATOR_TYPES } from '../../src/model/indicator-type.ts';
import { draw } from './expect-chart.ts';
import { types } from './rows.ts';

const words: PictureWords = {
  title: '产出指标占 71%；东方县人民法院没有设满意度指标，这一句长到一行放不下，因此要折行',
  subtitle: '各类指标占本机构全部指标的比例',
  key: INDICATOR_TYPES.map((type) => ({ type, label: TYPE_WORDS[type].zh })),
  note: '成本单列一类。',
  source: '来源：北方省司法厅 2023（推定）。',
  site: '绩效对照 · Jixiao，数据 0.1.0 版',
  address: `https://jixiao.example.org/explore/?agency=${'a-long-agency-name,'.repeat(8)}&q=${'%E6%B3%95'.repeat(40)}#types`,
};

const SIZES = Object.entries(BUILD_WIDTHS);

describe.each(SIZES)('a picture of a %s chart', (_, width) => {
  const drawing = draw(typeShares, types, { width });
  const before = drawing.outerHTML;
  const picture = exportSvg(drawing, words);
  const text = picture.outerHTML;

  test('says title, subtitle, key, note, source and address as text, whole', () => {
    const said = [...picture.querySelectorAll('text')].map((each) => each.textContent).join('\n');
    const { key = [], ...others } = words;
    for (const part of [...Object.values(others), ...key.map(({ label }) => label)])
      expect(said.replaceAll('\n', '')).toContain(part);
  });

  test('is well-formed XML that refers to nothing outside itself', () => {
    expect(parseHTML(text).document.querySelector('svg')).not.toBeNull();
    expect(text).not.toMatch(/href=|url\((?!#)|<image|<style|\sstyle=|<script|class=|data-|tabindex/);
    for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g))
      expect(picture.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
  });

  test('has the light colours written out, and its types told apart by patterns', () => {
    expect(text).not.toMatch(/var\(|currentColor/);
    expect(text).toContain('#1d4c7a');
    expect(text).toMatch(/fill="url\(#[\w-]+-timeliness\)"/);
  });

  test('keeps every line of text inside its width', () => {
    const size = Number(picture.getAttribute('width'));
    expect(size).toBe(width + 48);
    const lines = [...picture.querySelectorAll('tspan[y]')].map((line) => line.textContent.length);
    expect(Math.max(...lines)).toBeLessThan(size / 5.5);
  });

  test('says in a title what each mark stands for', () => {
    expect(picture.querySelectorAll('rect > title')).toHaveLength(15);
  });

  test('leaves the drawing as it was', () => {
    expect(drawing.outerHTML).toBe(before);
  });
});

test('a colour that has no light value is not left out silently', () => {
  const drawing = draw(typeShares, types);
  drawing.querySelector('rect')?.setAttribute('fill', 'var(--new-colour)');
  expect(() => exportSvg(drawing, words)).toThrow('expected a light value of --new-colour');
});
