import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerEmbed } from '../../../src/components/embed/embed-answer.ts';
import { readEmbedAddress } from '../../../src/components/embed/read-embed-address.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { measureRowId } from '../../../src/model/measure-row-id.ts';
import { unpackTargets } from '../../../src/query/packed/packed-facts.ts';
import { packMeasures, unpackMeasures } from '../../../src/query/packed/packed-measures.ts';
import { choiceToSearch } from '../../../src/state/choice-url.ts';
import { publishedFiles } from './published-files.ts';

let files: Awaited<ReturnType<typeof publishedFiles>>;
beforeAll(async () => {
  files = await publishedFiles();
});

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const read = (search: string) => readEmbedAddress('measures', search, files.facts);
const answer = (search: string, lang: 'zh' | 'en' = 'zh') =>
  answerEmbed('measures', files, read(search).choice, lang).view!;
const first = () => files.sets[0]!;

test('packing the rows of every measure loses nothing', () => {
  const facts = unpackTargets(files.facts, files.targets);
  expect(unpackMeasures(files.measures, facts)).toEqual(files.sets.flatMap(({ rows }) => rows));
});

test('a row of an indicator that is not there is refused', () => {
  expect(() => packMeasures(first().rows, [])).toThrow('expected the indicator');
});

test('a measure and the rows left out come back from the address; other choices are no choices of this chart', () => {
  const choices = fc.constantFrom(...files.sets).chain(({ measure, rows }) =>
    fc.subarray(rows.map(measureRowId)).map((without) => ({
      filter: { measure: [measure.measure_id] },
      ...(without.length > 0 ? { without } : {}),
    })),
  );
  fc.assert(
    fc.property(choices, (choice) => {
      expect(read(`?${choiceToSearch(choice)}&agency=dazhu-justice`)).toEqual({ choice, unknown: [] });
    }),
  );
});

test('every measure is drawn from the packed rows, or said not to compare, in both languages', () => {
  for (const { measure, rows } of files.sets) {
    for (const lang of LANGUAGES) {
      const view = answer(`?measure=${measure.measure_id}`, lang);
      const svg = view.draw?.({ document, width: 360, lang, label: view.title, id: 'measure' });
      expect([measure.code, svg !== undefined]).toEqual([
        measure.code,
        measure.comparable && rows.length > 0,
      ]);
      expect(svg?.outerHTML ?? '').not.toMatch(/NaN|undefined/);
      expect(view.title).toContain(lang === 'zh' ? measure.name : measure.name_en);
      expect(view.page).toBe(`measures/${measure.measure_id}/`);
    }
  }
}, 60_000);

describe('an address', () => {
  test('that leaves rows out draws the others, and leads to the page that leaves them out', () => {
    const [{ rows, measure }] = [first()];
    const id = measureRowId(rows[0]!);
    const view = answer(`?measure=${measure.measure_id}&without=${id}`);
    expect(view.subtitle).toContain(`共 ${rows.length} 行`);
    expect(view.subtitle).toContain('读者略去 1 行');
    expect(view.page).toBe(`measures/${measure.measure_id}/?without=${id}`);
  });

  test('that leaves every row out says so', () => {
    const { rows, measure } = first();
    const view = answer(`?measure=${measure.measure_id}&without=${rows.map(measureRowId).join(',')}`);
    expect(view.draw).toBeNull();
  });

  test('with an id that is no row of the measure names it', () => {
    expect(read('?without=A%20B').unknown).toEqual([{ name: 'without', value: 'A B' }]);
    expect(answer('?without=dazhu-justice-1999-01-i01').notes.join('')).toContain(
      'dazhu-justice-1999-01-i01',
    );
  });

  test('with a measure that is not there draws nothing and says so', () => {
    const view = answer('?measure=unit-cost-of-nothing', 'en');
    expect(view.title).toBe('This site has no measure called “unit-cost-of-nothing”, so there is no chart.');
    expect(view.draw).toBeNull();
  });
});
