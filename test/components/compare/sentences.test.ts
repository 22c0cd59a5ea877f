import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { frameworkSentence } from '../../../src/components/compare/sentences/framework.ts';
import { measureSentence } from '../../../src/components/compare/sentences/measure.ts';
import { moneySentence } from '../../../src/components/compare/sentences/money.ts';
import { numbersSentence, typesSentence } from '../../../src/components/compare/sentences/types.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { compare } from '../../../src/query/compare/comparison.ts';
import { subjectsOnAxis } from '../../../src/query/compare/measures.ts';
import type { CompareRows } from '../../../src/query/compare-rows.ts';
import { comparisonFromSearch } from '../../../src/state/comparison-url.ts';
import { publishedCompareRows } from '../../query/compare/published-compare-rows.ts';

/** Expected sentences, read and approved by hand: address → what is compared → each language. */
const FIXTURE = new URL('./sentences.json', import.meta.url);
type Sentences = Record<string, Record<Language, string>>;
const expected: Record<string, Sentences> = JSON.parse(readFileSync(FIXTURE, 'utf8'));

let rows: CompareRows;
beforeAll(async () => {
  rows = await publishedCompareRows();
  // `UPDATE_SENTENCES=1` writes what is computed, to be read before it is committed.
  if (process.env['UPDATE_SENTENCES'])
    writeFileSync(
      FIXTURE,
      `${JSON.stringify(Object.fromEntries(Object.keys(expected).map((search) => [search, sentencesOf(search)])), null, 2)}\n`,
    );
});

function sentencesOf(search: string): Sentences {
  const known = {
    agency: new Set(rows.agencies.map(({ agency_id }) => agency_id)),
    project: new Set(rows.projects.map(({ project_id }) => project_id)),
  };
  const { choice, unknown, left } = comparisonFromSearch(search, known);
  if (unknown.length + left.length > 0) throw new Error(`${search}: not all of it is in the data`);
  const comparison = compare(rows, choice.kind, choice.ids);
  const both = (make: (lang: Language) => string) =>
    Object.fromEntries(LANGUAGES.map((lang) => [lang, make(lang)])) as Record<Language, string>;
  const drawn = comparison.measures.filter((measure) => subjectsOnAxis(measure) > 1);
  return {
    money: both((lang) => moneySentence(comparison, lang)),
    types: both((lang) => typesSentence(comparison, lang)),
    numbers: both((lang) => numbersSentence(comparison, lang)),
    form: both((lang) => frameworkSentence(comparison, lang)),
    ...Object.fromEntries(
      drawn.map((measure) => [
        measure.measure.code,
        both((lang) => measureSentence(measure, comparison.subjects, lang)),
      ]),
    ),
  };
}

test('there are comparisons of agencies and of projects', () => {
  const kinds = new Set(Object.keys(expected).map((search) => search.split('=')[0]));
  expect([...kinds].sort()).toEqual(['agency', 'project']);
});

describe.each(Object.keys(expected))('the sentences of ?%s', (search) => {
  test('are the expected ones, in both languages', () => {
    expect(sentencesOf(search)).toEqual(expected[search]);
  });

  test('have figures, and the year of every side that they name', () => {
    for (const [, said] of Object.entries(sentencesOf(search)))
      for (const lang of LANGUAGES) {
        expect(said[lang]).toMatch(/\d{4}/);
        expect(said[lang]).not.toMatch(/undefined|NaN|null|\s{2}/);
      }
  });
});
