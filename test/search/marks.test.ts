import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksIn } from '../../src/search/marks.ts';
import { readQuestion } from '../../src/search/question.ts';

const marked = (text: string, typed: string) =>
  marksIn(text, readQuestion(typed)?.words ?? []).map(({ start, end }) => text.slice(start, end));

test.each([
  ['法律援助案件的法律援助', '法律援助', ['法律援助', '法律援助']],
  ['财政    资金', '财政资金', ['财政    资金']],
  ['不低于９５％', '>=95%', ['不低于９５％']],
  ['达到≥95%', '不少于95', ['≥95']],
  ['不低于95%', '低于95', ['低于95']],
  ['满意度，群众', '群众 满意', ['满意', '群众']],
  ['满意度', '满意 意度', ['满意度']],
  ['aaa', 'aa', ['aaa']],
  ['没有', '满意', []],
])('in %j, %j marks %j', (text, typed, marks) => {
  expect(marked(text, typed)).toEqual(marks);
});

test('marks are in order, apart, and inside the text', () => {
  const text = fc.string({ unit: fc.constantFrom('满', '意', ' ', '９', '≥', '不低于', '😀') });
  fc.assert(
    fc.property(text, text, (printed, typed) => {
      let at = -1;
      for (const { start, end } of marksIn(printed, readQuestion(typed)?.words ?? [])) {
        expect(start > at && end > start && end <= printed.length).toBe(true);
        at = end;
      }
    }),
  );
});
