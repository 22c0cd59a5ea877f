import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/pipeline/read/docx/read-docx.ts';
import { docxOf, paragraph, shapeOf } from '../small-files.ts';

const level = (index: number, form: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, definition: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const numbered = (text: string, id: number, index = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`);

const read = (body: string, numbering: string, styles = '') =>
  readDocx(docxOf(body, { numbering, styles }), 'a.docx');
const printed = (body: string, numbering: string, styles?: string) =>
  shapeOf(read(body, numbering, styles).blocks);

const NOTHING = '<w:suff w:val="nothing"/>';
const one = (form: string, text: string, more = NOTHING) =>
  definition(1, level(0, form, text, more)) + list(1, 1);

describe('automatic numbers are printed before their words', () => {
  it.each([
    ['decimal', '%1.', ['1.甲', '2.乙']],
    ['chineseCounting', '（%1）', ['（一）甲', '（二）乙']],
    ['japaneseCounting', '%1、', ['一、甲', '二、乙']],
    ['decimalEnclosedCircleChinese', '%1', ['①甲', '②乙']],
    ['upperLetter', '%1.', ['A.甲', 'B.乙']],
    ['lowerRoman', '%1.', ['i.甲', 'ii.乙']],
    ['bullet', '\uf0b7', ['甲', '乙']],
    ['none', '', ['甲', '乙']],
  ])('%s %s', (form, text, expected) => {
    expect(printed(numbered('甲', 1) + numbered('乙', 1), one(form, text))).toEqual(expected);
  });

  it('with a blank where a tab or a blank follows', () => {
    expect(printed(numbered('甲', 1), one('decimal', '%1.', ''))).toEqual(['1. 甲']);
  });

  it('alone, where the paragraph has no words: a column of numbers', () => {
    expect(printed(numbered('', 1) + numbered('', 1), one('decimal', '%1'))).toEqual(['1', '2']);
  });

  it('level by level, the lower anew under each higher', () => {
    const numbering =
      definition(
        1,
        level(0, 'chineseCounting', '%1、', NOTHING),
        level(1, 'decimal', '%1.%2', `${NOTHING}<w:isLgl/>`),
      ) + list(1, 1);
    const body = [
      numbered('甲', 1),
      numbered('乙', 1, 1),
      numbered('丙', 1, 1),
      numbered('丁', 1),
      numbered('戊', 1, 1),
    ];
    expect(printed(body.join(''), numbering)).toEqual(['一、甲', '1.1乙', '1.2丙', '二、丁', '2.1戊']);
  });

  it('on from one list to the next of the same definition, unless it begins anew', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering =
      definition(1, level(0, 'decimal', '%1.', NOTHING)) + list(1, 1) + list(2, 1) + list(3, 1, anew);
    const body = [numbered('甲', 1), numbered('乙', 2), numbered('丙', 3), numbered('丁', 3)];
    expect(printed(body.join(''), numbering)).toEqual(['1.甲', '2.乙', '1.丙', '2.丁']);
  });

  it('not for a paragraph that was struck out', () => {
    const numberOf = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const struck = `<w:p><w:pPr>${numberOf}<w:rPr><w:del/></w:rPr></w:pPr><w:del/></w:p>`;
    expect(printed(numbered('甲', 1) + struck + numbered('乙', 1), one('decimal', '%1.'))).toEqual([
      '1.甲',
      '2.乙',
    ]);
  });

  it('by style, and not where the paragraph takes the number off', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>`;
    const body = [
      paragraph('甲', '<w:pStyle w:val="a"/>'),
      paragraph('乙', '<w:pStyle w:val="b"/>'),
      paragraph('丙', '<w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ];
    expect(printed(body.join(''), one('decimal', '%1.'), styles)).toEqual(['1.甲', '2.乙', '丙']);
  });

  it.each([
    ['a form nobody knows', numbered('甲', 1), one('hebrew1', '%1.')],
    ['a list that is not there', numbered('甲', 7), one('decimal', '%1.')],
  ])('not for %s: the words stand alone, and a note says so', (_, body, numbering) => {
    const { blocks, notes } = read(body, numbering);
    expect(shapeOf(blocks)).toEqual(['甲']);
    expect(notes).toEqual([{ kind: 'number', found: '甲' }]);
  });
});
