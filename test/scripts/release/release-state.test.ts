import { describe, expect, test } from 'vitest';
import { notesText } from '../../../scripts/release/notes-text.ts';
import { byVersion, releaseState } from '../../../scripts/release/release-state.ts';
import type { TableContent } from '../../../scripts/release/table-content.ts';
import { isFarEnough, nextVersion, stepBetween } from '../../../scripts/release/version-step.ts';

const themes = (...ids: string[]): TableContent[] => [
  {
    name: 'themes',
    columns: [{ name: 'theme_id', type: 'VARCHAR' }],
    rows: ids.map((theme_id) => ({ theme_id })),
  },
];
const release = (version: string) => ({ version, date: '2027-01-02' });
const kept = (version: string, ...ids: string[]) => ({ version, tables: themes(...ids) });

describe('releaseState', () => {
  test('wants a step where tables that are kept have changed', () => {
    const { problem } = releaseState(release('0.1.0'), themes('a', 'b'), [kept('0.1.0', 'a')]);
    expect(problem).toContain('a minor step, and the version is 0.1.0: put 0.2.0 into package.json');
    expect(problem).toContain('npm run freeze -- --again');
  });

  test('wants one that is far enough', () => {
    const stateOf = (version: string, ...ids: string[]) =>
      releaseState(release(version), themes(...ids), [kept('0.1.0', 'a')]).problem;
    expect(stateOf('0.1.1', 'a', 'b')).toContain('put 0.2.0');
    expect(stateOf('0.2.0', 'a', 'b')).toBeNull();
    expect(stateOf('0.2.0', 'b')).toContain('put 1.0.0');
    expect(stateOf('1.0.0', 'b')).toBeNull();
    expect(stateOf('0.1.1', 'a')).toBeNull();
  });

  test('makes the notes from the release before, kept or not yet', () => {
    const before = [kept('0.10.0', 'a', 'b'), kept('0.9.0', 'a')];
    expect(releaseState(release('0.11.0'), themes('a', 'b', 'c'), before).notes).toMatchObject({
      ...{ version: '0.11.0', previous: '0.10.0', step: 'minor' },
      tables: [{ table: 'themes', rows: [{ id: 'c', kind: 'added' }] }],
    });
    expect(releaseState(release('0.10.0'), themes('a', 'b'), before).notes).toMatchObject({
      ...{ version: '0.10.0', previous: '0.9.0' },
      tables: [{ table: 'themes', rows: [{ id: 'b', kind: 'added' }] }],
    });
  });

  test('counts the first release and compares it with nothing', () => {
    const { notes, since, problem } = releaseState(release('0.1.0'), themes('a'), []);
    expect([notes.previous, notes.tables[0]?.counts.added, since, problem]).toEqual([null, 1, null, null]);
  });

  test('refuses a version that is older than what is kept', () => {
    expect(() => releaseState(release('0.1.0'), themes('a'), [kept('0.2.0', 'a')])).toThrow(
      'older than 0.2.0',
    );
  });
});

test.each([
  ['0.1.0', '0.1.0', 'none'],
  ['0.1.0', '0.1.1', 'patch'],
  ['0.1.9', '0.2.0', 'minor'],
  ['0.9.9', '1.0.0', 'major'],
])('from %s to %s is %s', (from, to, step) => {
  expect(stepBetween(from, to)).toBe(step);
});

test('versions are numbers, not text', () => {
  expect(['0.10.0', '0.9.0', '0.9.10'].sort(byVersion)).toEqual(['0.9.0', '0.9.10', '0.10.0']);
  expect(() => stepBetween('0.1', '0.2')).toThrow('a version such as 0.1.0');
});

test('the next version has zeros behind the step', () => {
  expect([
    nextVersion('0.1.3', 'patch'),
    nextVersion('0.1.3', 'minor'),
    nextVersion('0.1.3', 'major'),
  ]).toEqual(['0.1.4', '0.2.0', '1.0.0']);
  expect([isFarEnough('patch', 'minor'), isFarEnough('minor', 'patch')]).toEqual([true, false]);
});

test('notes are JSON with a line for each row', () => {
  const { notes } = releaseState(release('0.2.0'), themes('a', 'b', 'c'), [kept('0.1.0', 'a')]);
  const text = notesText(notes);
  expect(JSON.parse(text)).toEqual(notes);
  expect(text).toContain('\n        {"id":"b","kind":"added"},\n        {"id":"c","kind":"added"}\n');
});
