import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answers, askAnswers } from '../../../src/components/explore/answers.ts';
import { leftOutList } from '../../../src/components/explore/left-out-list.ts';
import { type NodeDatabase, openDataset } from '../../../src/query/node.ts';

let db: NodeDatabase;
beforeAll(async () => {
  db = await openDataset('public/data');
});
afterAll(() => db.close());

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const list = (answers: Answers) => leftOutList(answers, { document, lang: 'en', base: '/' });

test('each axis that is left out can be drawn from where it is named, under the same choice', async () => {
  const answers = await askAnswers(db, {
    filter: { agency: ['dazhu-justice'], type: ['cost'] },
    view: '元',
    page: 2,
  });
  const links = [...list(answers)!.querySelectorAll('a[data-view]')];
  expect(links.map((link) => link.getAttribute('data-view'))).toEqual(
    answers.axes.axes.map(({ axis }) => axis).filter((axis) => axis !== '元'),
  );
  expect(links[0]?.getAttribute('href')).toMatch(/^\/en\/explore\/\?agency=dazhu-justice&type=cost&view=/u);
  expect(list(answers)!.textContent).toContain('per something else (totals and unit costs never mix)');
});

test('targets that are no numbers are a choice away, unless the reader chose kinds', async () => {
  const textLinks = async (filter: Answers['choice']['filter']) =>
    [...(list(await askAnswers(db, { filter }))?.querySelectorAll('a:not([data-view])') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
  expect(await textLinks({ year: [2024] })).toEqual(['/en/explore/?year=2024&kind=date,text,none']);
  expect(await textLinks({ kind: ['text', 'quantity'] })).toEqual([]);
});

test('nothing is listed where nothing is left out', async () => {
  expect(list(await askAnswers(db, { filter: { type: ['satisfaction'], unit: ['%'] } }))).toBeNull();
});
