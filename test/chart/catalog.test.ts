import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOG, CHART_IDS } from '../../src/chart/catalog.ts';
import { embedPath } from '../../src/chart/embed-address.ts';

const permanent = readFileSync('test/project/permanent-charts.txt', 'utf8').trim().split('\n');

test('every id that was ever published is still there, and every new one is on the list', () => {
  expect([...CHART_IDS]).toEqual(permanent);
});

describe.each(CHART_IDS)('the chart %s', (id) => {
  test('has a plain word for an id and an address of its own', () => {
    expect(id).toMatch(/^[a-z]+$/);
    expect(id).not.toBe('files');
    expect(embedPath(id, 'en')).toBe(`/en/embed/${id}/`);
  });

  test('is described in both languages', () => {
    const { name, question } = CATALOG[id];
    for (const words of [name, question]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/^[A-Z][\x20-\x7e]+$/);
    }
  });
});
