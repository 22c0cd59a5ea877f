import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { hitGroup } from '../../../src/components/search/hit-list.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { search } from '../../../src/search/search.ts';
import { INDEX } from '../../search/fixture.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const index = openIndex(INDEX);

/** The groups that a question makes, as HTML elements by their kind. */
function drawn(typed: string, { lang = 'zh' as Language, root = '/', shown = 20 } = {}) {
  const groups = search(index, typed) ?? [];
  return Object.fromEntries(
    groups.map((group) => [group.kind, hitGroup(group, shown, { document, lang, root })]),
  );
}
const hrefs = (group: Element | undefined) =>
  [...(group?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

describe('a group of hits', () => {
  test('stands under its name with its number', () => {
    const { indicator } = drawn('满意度');
    expect(indicator?.querySelector('h2')?.textContent).toBe('绩效指标2');
    expect(indicator?.getAttribute('aria-labelledby')).toBe(indicator?.querySelector('h2')?.id);
  });

  test('leads to the page, the place on it and the line, in the language of the page', () => {
    const { project, indicator, line } = drawn('援助', { lang: 'en', root: '/en/' });
    expect(hrefs(project)).toEqual(['/en/projects/north-2023-01/']);
    expect(hrefs(indicator)).toContain('/en/projects/north-2023-01/#i02');
    expect(hrefs(line)).toContain('/en/documents/north-2023/#L1');
  });

  test('marks what was asked for, as printed', () => {
    const { indicator } = drawn('>=95%');
    expect([...(indicator?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      '≥95%',
    ]);
  });

  test('says a sum that no text holds', () => {
    expect(drawn('25万元')['project']?.textContent).toContain('金额 250,000');
  });

  test('shows the first ones and offers the rest', () => {
    const { line } = drawn('满意度', { shown: 1 });
    expect(hrefs(line)).toHaveLength(1);
    expect(line?.querySelector('button')?.textContent).toBe('另有 1 处');
    expect(drawn('满意度')['line']?.querySelector('button')).toBeNull();
  });

  test('names agency, year and its reservation', () => {
    expect(drawn('满意', { lang: 'en' })['objective']?.textContent).toContain(
      'North Bureau of Justice 2023 (inferred)',
    );
    expect(drawn('北市')['agency']?.textContent).toContain('North Bureau of Justice');
  });
});

test('text stays text', () => {
  const [project] = INDEX.entries.project;
  const entries = { ...INDEX.entries, project: [{ ...project!, texts: ['<img src=x>法律援助'] }] };
  const groups =
    search(openIndex({ ...INDEX, entries: { ...entries, objective: [], indicator: [] } }), '法律援助') ?? [];
  const group = hitGroup(groups[0]!, 5, { document, lang: 'zh', root: '/' });
  expect(group.querySelector('img')).toBeNull();
  expect(group.textContent).toContain('<img src=x>法律援助');
});
