import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/pipeline/read/docx/read-docx.ts';
import { cell, docxOf, paragraph, placesOf, row, shapeOf, table, zipOf } from '../small-files.ts';

const read = (body: string, parts?: Record<string, string>) => readDocx(docxOf(body, parts), 'a.docx');
const shape = (body: string, parts?: Record<string, string>) => shapeOf(read(body, parts).blocks);
const run = (inner: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`;
const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const t = (text: string) => run(`<w:t>${text}</w:t>`);
const field = (code: string, result: string) =>
  ['begin', 'separate', 'end']
    .map((kind) => run(`<w:fldChar w:fldCharType="${kind}"/>`))
    .join('|')
    .replace('|', run(`<w:instrText>${code}</w:instrText>`))
    .replace('|', t(result));
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

describe('words of a Word paragraph', () => {
  it.each([
    ['runs', p(t('绩效'), t('目标')), ['绩效目标']],
    ['a line break, which ends the paragraph', p(run('<w:t>甲</w:t><w:br/><w:t>乙</w:t>')), ['甲', '乙']],
    ['a tab', p(run('<w:t>甲</w:t><w:tab/><w:t>乙</w:t>')), ['甲\t乙']],
    ['a soft hyphen, unseen', p(run('<w:t>绩\u00ad效</w:t><w:softHyphen/>')), ['绩效']],
    [
      'a hyphen that does not break',
      p(run('<w:t>2023</w:t><w:noBreakHyphen/><w:t>2024</w:t>')),
      ['2023-2024'],
    ],
    ['what was inserted', p(t('甲'), `<w:ins>${t('乙')}</w:ins>`), ['甲乙']],
    ['not what was struck out', p(t('甲'), `<w:del>${run('<w:delText>乙</w:delText>')}</w:del>`), ['甲']],
    [
      'what was moved, where it is now',
      `${p(`<w:moveFrom>${t('乙')}</w:moveFrom>`)}${p(`<w:moveTo>${t('乙')}</w:moveTo>`)}`,
      ['乙'],
    ],
    [
      'a paragraph whose end was struck out',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${t('绩效')}</w:p>${p(t('目标'))}`,
      ['绩效目标'],
    ],
    ['the result of a field, not its code', p(field('PAGEREF _Toc', '12')), ['12']],
    ['a field in the code of a field', p(field(`IF ${field('DATE', '2020')}`, '甲')), ['甲']],
    ['a link', p(`<w:hyperlink>${t('附件')}</w:hyperlink>`), ['附件']],
    ['a simple field', p(`<w:fldSimple w:instr="DATE">${t('2024年')}</w:fldSimple>`), ['2024年']],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${p(t('甲'))}</w:sdtContent></w:sdt>`, ['甲']],
    [
      'a box to tick',
      p(
        run(
          '<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar>',
        ),
        run('<w:fldChar w:fldCharType="end"/>'),
        t('是'),
      ),
      ['☑是'],
    ],
    ['≥ of the symbol font', p(run('<w:sym w:font="Symbol" w:char="F0B3"/>'), t('95%')), ['≥95%']],
    ['a symbol nobody knows, as it is', p(run('<w:sym w:font="Other" w:char="F041"/>')), ['\uf041']],
    ['figures set high', p(t('m'), run('<w:t>2</w:t>', '<w:vertAlign w:val="superscript"/>')), ['m²']],
    [
      'a formula',
      p(
        '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>',
      ),
      ['1/3'],
    ],
    [
      'not how a word is pronounced',
      p(run(`<w:ruby><w:rt>${t('jì')}</w:rt><w:rubyBase>${t('绩')}</w:rubyBase></w:ruby>`)),
      ['绩'],
    ],
    [
      'a text box, behind its paragraph',
      p(t('甲'), run(`<w:pict>${box('乙')}</w:pict>`), t('丙')),
      ['甲丙', '乙'],
    ],
    [
      'a text box once, though drawn in two ways',
      p(
        run(
          `<mc:AlternateContent><mc:Choice><w:drawing>${box('乙')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('乙')}</w:pict></mc:Fallback></mc:AlternateContent>`,
        ),
      ),
      ['乙'],
    ],
    ['blank paragraphs as nothing', p() + p(t('  ')), []],
  ])('%s', (_, body, expected) => {
    expect(shape(body)).toEqual(expected);
  });
});

describe('tables of Word', () => {
  const down = '<w:vMerge/>';
  it.each([
    [
      'cells',
      table(row(cell('a'), cell('b')), row(cell('c'), cell('d'))),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a cell of two paragraphs',
      table(row(cell(paragraph('a') + paragraph('b')), cell('c'))),
      [['a\nb', 'c']],
    ],
    [
      'merged cells across',
      table(row(cell('a', '<w:gridSpan w:val="2"/>'), cell('b')), row(cell('c'), cell('d'), cell('e'))),
      [
        ['a', '←', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'merged cells downwards',
      table(row(cell('a', '<w:vMerge w:val="restart"/>'), cell('b')), row(cell('', down), cell('c'))),
      [
        ['a', 'b'],
        ['↑', 'c'],
      ],
    ],
    [
      'merged cells both ways',
      table(
        row(cell('a', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), cell('b')),
        row(cell('', `<w:gridSpan w:val="2"/>${down}`), cell('c')),
        row(cell('d'), cell('e'), cell('f')),
      ),
      [
        ['a', '←', 'b'],
        ['↑', '↑', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'a column in which no cell begins, dropped',
      table(
        row(cell('a', '<w:gridSpan w:val="3"/>'), cell('b')),
        row(cell('c', '<w:gridSpan w:val="3"/>'), cell('d')),
      ),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a cell that goes on with nothing above it', table(row(cell('a', down), cell('b'))), [['a', 'b']]],
    [
      'merges of old files',
      table(
        row(cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('b')),
        row(cell('c'), cell('d'), cell('e')),
      ),
      [
        ['a', '←', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'a row that begins further right',
      table(`<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('b')}</w:tr>`, row(cell('c'), cell('d'))),
      [
        ['', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'rows and cells in content controls',
      table(
        `<w:sdt><w:sdtContent>${row(cell('a'), `<w:sdt><w:sdtContent>${cell('b')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ),
      [['a', 'b']],
    ],
    [
      'not a row that was struck out',
      table(row(cell('a')), `<w:tr><w:trPr><w:del/></w:trPr>${cell('b')}</w:tr>`),
      [['a']],
    ],
    [
      'a span past all sense',
      table(row(cell('a', '<w:gridSpan w:val="1000000"/>'), cell('b'))),
      [['a', 'b']],
    ],
  ])('%s', (_, body, expected) => {
    expect(shape(body)).toEqual([expected]);
  });

  it('gives a table in a cell as one of its own, behind its row', () => {
    const inner = table(row(cell('一级指标'), cell('指标值')), row(cell('产出指标'), cell('≥5')));
    const outer = table(
      row(cell('项目名称'), cell('甲')),
      row(cell('绩效指标'), cell(paragraph('见下') + inner + paragraph(''))),
      row(cell('备注'), cell('无')),
    );
    const { blocks, lines, places } = read(outer);
    expect(shapeOf(blocks)).toEqual([
      [
        ['项目名称', '甲'],
        ['绩效指标', '见下'],
      ],
      [
        ['一级指标', '指标值'],
        ['产出指标', '≥5'],
      ],
      [['备注', '无']],
    ]);
    expect(placesOf({ lines, blocks, places }).slice(2)).toEqual([
      ['绩效指标', 't1r2c1'],
      ['见下', 't1r2c2'],
      ['一级指标', 't2r1c1'],
      ['指标值', 't2r1c2'],
      ['产出指标', 't2r2c1'],
      ['≥5', 't2r2c2'],
      ['备注', 't1r3c1'],
      ['无', 't1r3c2'],
    ]);
  });

  it('ends a paragraph whose end was struck out with its cell', () => {
    const open = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${t('a')}</w:p>`;
    expect(shape(open + table(row(cell(open), cell('b'))))).toEqual(['a', [['a', 'b']]]);
  });

  it('opens a table that only lays out the page', () => {
    const inner = (text: string) => table(row(cell(text), cell('b')));
    const layout = table(
      row(cell(paragraph('表1') + inner('a') + paragraph('表2') + inner('c'))),
      row(cell('完')),
    );
    expect(shape(layout)).toEqual(['表1', [['a', 'b']], '表2', [['c', 'b']], '完']);
  });
});

describe('what stands around the words of a Word file', () => {
  const footnotes = `<w:footnote w:type="separator"><w:p/></w:footnote><w:footnote>${paragraph('注一')}</w:footnote>`;

  it('puts notes behind the text, header and footer last', () => {
    const parts = { footer: paragraph('第1页'), header: paragraph('附件2'), footnotes };
    const { blocks, places } = read(p(t('甲'), run('<w:footnoteReference/>')), parts);
    expect(shapeOf(blocks)).toEqual(['甲', '注一', '附件2', '第1页']);
    expect(blocks.map((block) => block.kind === 'paragraph' && block.running === true)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(places?.map((place) => place.cell)).toEqual([null, null, 'header', 'footer']);
  });

  it.each([
    ['hidden words', p(t('甲'), run('<w:t>乙</w:t>', '<w:vanish/>')), 'hidden', '乙'],
    [
      'words in a covered cell',
      table(row(cell('a', '<w:vMerge w:val="restart"/>')), row(cell('b', '<w:vMerge/>'))),
      'hidden',
      'b',
    ],
    [
      'a picture',
      p(t('甲'), run('<w:drawing><wp:docPr descr="扫描件"/><pic:pic/></w:drawing>')),
      'picture',
      '扫描件',
    ],
  ])('notes %s', (_, body, kind, found) => {
    expect(read(body).notes).toEqual([{ kind, found }]);
  });

  it('notes comments, and nothing where there is nothing', () => {
    expect(read(p(t('甲')), { comments: `<w:comment>${paragraph('待核')}</w:comment>` }).notes).toEqual([
      { kind: 'comment', found: '待核' },
    ]);
    expect(read(p(t('甲'))).notes).toBeUndefined();
  });
});

describe('a Word file of other makers', () => {
  const namespace = {
    usual: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  };

  it.each([
    [
      'another prefix',
      `<ns0:document xmlns:ns0="${namespace.usual}"><ns0:body><ns0:p><ns0:r><ns0:t>甲</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
    ],
    ['no prefix', `<document xmlns="${namespace.usual}"><body><p><r><t>甲</t></r></p></body></document>`],
    [
      'strict Open XML',
      `<w:document xmlns:w="${namespace.strict}"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>`,
    ],
  ])('is read: %s', (_, xml) => {
    expect(shapeOf(readDocx(zipOf({ 'word\\document.xml': xml }), 'a.docx').blocks)).toEqual(['甲']);
  });
});
