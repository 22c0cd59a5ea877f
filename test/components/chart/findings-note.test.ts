import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { findingsNote } from '../../../src/components/chart/findings-note.ts';
import { findingsOfRows } from '../../../src/components/chart/findings-of-rows.ts';
import { type HomeRows, homeRows } from '../../../src/components/home/home-rows.ts';

let home: HomeRows;
beforeAll(async () => {
  home = await homeRows();
});

const context = {
  document: parseHTML('<!doctype html><html><body></body></html>').document,
  lang: 'en' as const,
  base: '/',
};
const finding = (rule_id: string, row_id: string) => ({ rule_id, rule: '规则', rule_en: 'A rule', row_id });

test('a row counts once, a rule by its rows, and other rows not at all', () => {
  const findings = [
    finding('DQ01', 'p1'),
    finding('DQ02', 'p1'),
    finding('DQ02', 'p2'),
    finding('DQ02', 'p9'),
  ];
  const rows = [{ project_id: 'p1' }, { project_id: 'p2' }, { project_id: 'p3' }];
  const found = findingsOfRows(rows, findings);
  expect([found.rows, found.shown]).toEqual([2, 3]);
  expect(found.rules.map(({ rule_id, rows: count }) => [rule_id, count])).toEqual([
    ['DQ01', 1],
    ['DQ02', 2],
  ]);
});

test('a row of an indicator is not its project, and one that counts others is nothing', () => {
  const findings = [finding('DQ01', 'p1')];
  expect(findingsOfRows([{ indicator_id: 'p1-i01', project_id: 'p1' }], findings).rows).toBe(0);
  expect(findingsNote([{ agency_id: 'a', type: 'cost' }], findings, context)).toBeNull();
});

test('the note says how many, names each rule and leads to it', () => {
  const note = findingsNote([{ project_id: 'p1' }, { project_id: 'p2' }], [finding('DQ01', 'p1')], context);
  expect(note?.textContent).toBe('1 of the 2 rows shown have a finding to be checked: DQ01 A rule (1).');
  expect(note?.querySelector('a')?.getAttribute('href')).toBe('/en/findings/dq01/');
});

test('published satisfaction targets: not set, without a unit, under another level 1, unlike their objective', () => {
  const { rules } = findingsOfRows(home.satisfaction, home.findings);
  expect(rules.map(({ rule_id }) => rule_id)).toEqual(['DQ08', 'DQ12', 'DQ14', 'DQ18']);
});

test('published budgets: what their targets come to counts, what one indicator prints otherwise does not', () => {
  const { rules } = findingsOfRows(home.budgets, home.findings);
  const counted = new Map(rules.map(({ rule_id, rows }) => [rule_id, rows]));
  expect([counted.get('DQ01'), counted.get('DQ02'), counted.get('DQ13')]).toEqual([2, 9, undefined]);
});

test('many rules are folded under the sentence', () => {
  const findings = [1, 2, 3, 4, 5, 6].map((rule) => finding(`DQ0${rule}`, 'p1'));
  const note = findingsNote([{ project_id: 'p1' }], findings, context);
  expect(note?.querySelector('summary')?.textContent).toBe(
    '1 of the 1 rows shown have a finding to be checked',
  );
  expect(note?.querySelectorAll('li a')).toHaveLength(6);
});
