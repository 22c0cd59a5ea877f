import { describe, expect, it } from 'vitest';
import { splitObjectives } from '../../../src/pipeline/tidy/objectives.ts';

const cell = (text: string) => ({ text, spans: [{ line: 1, start: 0, end: text.length }] });
const split = (text: string) => splitObjectives(cell(text)).objectives.map(({ text }) => text);

describe('splitObjectives', () => {
  it.each([
    ['one text', '做好工作。', ['做好工作。']],
    ['numbers after a blank', '1.甲。 2.乙。', ['1.甲。', '2.乙。']],
    ['numbers with 、', '1、甲 2、乙', ['1、甲', '2、乙']],
    ['a printed number before another kind of number', '1.目标内容1：甲 2.乙', ['1.目标内容1：甲', '2.乙']],
    // numbers that number nothing
    ['a date', '1.开展 12.4国家宪法日活动', ['1.开展 12.4国家宪法日活动']],
    ['a date at the start', '12.4国家宪法日宣传', ['12.4国家宪法日宣传']],
    ['a decimal after a blank', '1.投入 2.5万元 2.乙', ['1.投入 2.5万元', '2.乙']],
    ['a number inside a word', '1.甲2.乙', ['1.甲2.乙']],
    ['a list that does not begin at the start', '如下 1.甲 2.乙', ['如下 1.甲 2.乙']],
    ['a number out of order', '1.甲 3.丙 2.乙', ['1.甲 3.丙', '2.乙']],
    ['a hotline', '1.12348热线', ['1.12348热线']],
    ['markup', '<p>甲</p><p>乙</p>', ['甲', '乙']],
  ])('reads %s: %s', (_, text, objectives) => {
    expect(split(text)).toEqual(objectives);
  });

  it('splits at the start of lines', () => {
    const spans = [
      { line: 1, start: 0, end: 3 },
      { line: 2, start: 0, end: 3 },
    ];
    const { objectives } = splitObjectives({ text: '1.甲\n2.乙', spans });
    expect(objectives.map(({ spans }) => spans[0]?.line)).toEqual([1, 2]);
  });

  it.each([
    ['甲"', ['甲'], 'punctuation'],
    ['“甲"乙"', ['“甲"乙"'], undefined],
    ['<p>甲', ['甲'], 'markup'],
  ])('%s: what is no text is structure', (text, objectives, kind) => {
    expect(split(text)).toEqual(objectives);
    expect(splitObjectives(cell(text)).structure[0]?.kind).toBe(kind);
  });
});
