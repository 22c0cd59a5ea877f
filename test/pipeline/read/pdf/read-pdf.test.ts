import { describe, expect, it } from 'vitest';
import { readPages, shapeOf } from './read-small.ts';
import { grid, line, type Pen, table, text, turnedText, uprightText, words } from './small-pdf.ts';

const ROWS = [
  ['一级指标', '二级指标', '指标值'],
  ['产出指标', '数量指标', '≥8人'],
];
const SHAPE = ['一级指标|二级指标|指标值', '产出指标|数量指标|≥8人'];

const hairline: Pen = (x0, y0, x1, y1) =>
  x0 === x1 ? `${x0} ${y1} 0.4 ${y0 - y1} re f\n` : `${x0} ${y0} ${x1 - x0} 0.4 re f\n`;
const double: Pen = (x0, y0, x1, y1) =>
  x0 === x1
    ? line(x0, y0, x1, y1) + line(x0 + 1.5, y0, x1 + 1.5, y1)
    : line(x0, y0, x1, y1) + line(x0, y0 + 1.5, x1, y1 + 1.5);
const dashed: Pen = (x0, y0, x1, y1) => {
  const length = Math.max(x1 - x0, y0 - y1);
  return Array.from({ length: Math.ceil(length / 5) }, (_, index) => index * 5)
    .map((at) =>
      x0 === x1
        ? line(x0, y0 - at, x1, Math.max(y0 - at - 2, y1))
        : line(x0 + at, y0, Math.min(x0 + at + 2, x1), y1),
    )
    .join('');
};
const slanted: Pen = (x0, y0, x1, y1) => line(x0, y0, x1 + (x0 === x1 ? 0.8 : 0), y1 + (y0 === y1 ? 0.8 : 0));
const boxes = [0, 1, 2]
  .flatMap((column) => [0, 1].map((row) => `${40 + 80 * column} ${260 - 20 * row} 80 20 re S\n`))
  .join('');
const filledFrames = [0, 1, 2]
  .flatMap((column) =>
    [0, 1].map((row) => {
      const [x, y] = [40 + 80 * column, 260 - 20 * row];
      return `${x} ${y} 80 20 re ${x + 0.5} ${y + 0.5} 79 19 re f*\n`;
    }),
  )
  .join('');

describe('a table is found by its rules', () => {
  it.each([
    ['strokes', table(ROWS)],
    ['thin filled rectangles', table(ROWS, 40, 280, hairline)],
    ['double lines', table(ROWS, 40, 280, double)],
    ['dashes drawn one by one', table(ROWS, 40, 280, dashed)],
    ['strokes that are not quite straight', table(ROWS, 40, 280, slanted)],
    ['a stroked rectangle for each cell', boxes + words(ROWS)],
    ['a frame of two rectangles for each cell', filledFrames + words(ROWS)],
    ['cells filled with grey', `0.9 g 40 260 240 20 re f 0 g\n${table(ROWS)}`],
    ['a matrix', `q 0.5 0 0 0.5 100 100 cm\n${table(ROWS)}Q\n`],
    [
      'lines that are open at both sides',
      grid([120, 200], [280, 260, 240]) +
        [280, 260, 240].map((y) => line(40, y, 280, y)).join('') +
        words(ROWS),
    ],
  ])('drawn as %s', async (_, draw) => {
    expect(shapeOf(await readPages({ draw }))).toEqual(SHAPE);
  });

  it('in a form within a form', async () => {
    const page = {
      draw: '/Outer Do\n',
      forms: { Outer: 'q 1 0 0 1 10 -10 cm /Inner Do Q', Inner: table(ROWS) },
    };
    expect(shapeOf(await readPages(page))).toEqual(SHAPE);
  });

  it('with merged cells where rules are missing', async () => {
    const draw =
      [40, 280].map((x) => line(x, 280, x, 220)).join('') +
      line(120, 260, 120, 220) +
      line(200, 260, 200, 220) +
      [280, 260, 220].map((y) => line(40, y, 280, y)).join('') +
      line(120, 240, 280, 240) +
      text(100, 266, '绩效目标表') +
      text(45, 236, '产出') +
      text(125, 246, '数量') +
      text(205, 246, '8') +
      text(125, 226, '质量') +
      text(205, 226, '9');
    expect(shapeOf(await readPages({ draw }))).toEqual(['绩效目标表|<|<', '产出|数量|8', '^|质量|9']);
  });

  it('and a frame around a text is none', async () => {
    const draw = grid([40, 280], [280, 220]) + text(50, 260, '填表说明') + text(50, 240, '金额以万元计');
    expect(shapeOf(await readPages({ draw }))).toEqual(['填表说明', '金额以万元计']);
  });

  it('and text that runs over a rule stays whole', async () => {
    const draw = grid([40, 120, 200], [280, 260]) + text(45, 266, '法律援助中心工作经费');
    const long = ['法律援助中心工作经费|'];
    expect(shapeOf(await readPages({ draw }))).toEqual(long);
  });
});

describe('words', () => {
  it('of one cell in several lines stay one cell', async () => {
    const draw =
      grid([40, 120, 200], [280, 240]) +
      text(45, 266, '社会效益') +
      text(45, 254, '指标') +
      text(125, 260, '有效');
    expect(shapeOf(await readPages({ draw }))).toEqual(['社会效益\n指标|有效']);
  });

  it('carry their page and their place on it', async () => {
    const { places, lines } = await readPages({ draw: '' }, { draw: text(72, 240, '绩效目标表') });
    expect(lines).toEqual(['绩效目标表']);
    expect(places).toEqual([{ page: 2, cell: '72,52' }]);
  });

  it('are taken once where bold is drawn twice', async () => {
    const draw = text(40, 240, '绩效目标111') + text(40.4, 240, '绩效目标111');
    expect(shapeOf(await readPages({ draw }))).toEqual(['绩效目标111']);
  });

  it.each([
    ['a blank', text(40, 240, '绩 效 目 标'), '绩 效 目 标'],
    [
      'a wide gap',
      [...'绩效目标'].map((one, index) => text(40 + 20 * index, 240, one)).join(''),
      '绩 效 目 标',
    ],
    ['no gap', [...'绩效目标'].map((one, index) => text(40 + 10 * index, 240, one)).join(''), '绩效目标'],
    ['the narrow gap between figures and Chinese', text(40, 240, '2024') + text(62.5, 240, '年'), '2024年'],
    ['a gap between figures', text(40, 240, '12') + text(54, 240, '34'), '12 34'],
  ])('with %s between the letters', async (_, draw, words) => {
    expect(shapeOf(await readPages({ draw }))).toEqual([words]);
  });

  it('that a clip cuts are kept whole; those of which nothing shows are not printed', async () => {
    const clipped = (words: string, y: number) => `q 40 235 30 20 re W n\n${text(40, y, words)}Q\n`;
    const draw = clipped('法律援助中心', 240) + clipped('看不见', 200);
    expect(shapeOf(await readPages({ draw }))).toEqual(['法律援助中心']);
  });

  it('keep a hyphen that is drawn, and lose marks without width', async () => {
    expect(shapeOf(await readPages({ draw: text(40, 240, 'A-1\u00ad2\u00a03\ufeff') }))).toEqual(['A-1-2 3']);
  });

  it('set downwards are one line', async () => {
    const draw = uprightText(60, 240, '产出指标');
    expect(shapeOf(await readPages({ draw }))).toEqual(['产出指标']);
  });

  it('turned in a cell are kept', async () => {
    const draw =
      table([
        ['', '数量', '8'],
        ['', '质量', '9'],
        ['', '时效', '7'],
      ]) + turnedText('0 1 -1 0', 80, 230, '产出指标');
    expect((await readPages({ draw })).lines).toContain('产出指标');
  });
});

describe('a page', () => {
  const size: readonly [number, number] = [400, 300];

  it.each([
    [90, `q 0 1 -1 0 400 0 cm\n`, [400, 400]],
    [180, `q -1 0 0 -1 400 300 cm\n`, [400, 300]],
    [270, `q 0 -1 1 0 0 400 cm\n`, [400, 400]],
  ] as const)('shown turned by %i degrees reads as shown', async (rotate, matrix, own) => {
    const draw = `${matrix}${table(ROWS)}Q\n`;
    expect(shapeOf(await readPages({ draw, size: own, rotate }))).toEqual(SHAPE);
  });

  it.each([
    ['upwards', `q 0 1 -1 0 400 0 cm\n`],
    ['downwards', `q 0 -1 1 0 0 400 cm\n`],
  ])('whose text runs %s is read as if held upright', async (_, matrix) => {
    expect(shapeOf(await readPages({ draw: `${matrix}${table(ROWS)}Q\n`, size: [400, 400] }))).toEqual(SHAPE);
  });

  it('of two columns of text reads the left one first', async () => {
    const column = (x: number, mark: string) =>
      Array.from({ length: 8 }, (_, index) =>
        text(x, 250 - 14 * index, `${mark}${index}${'字'.repeat(13)}`),
      ).join('');
    const { lines } = await readPages({ draw: column(40, '左') + column(230, '右'), size });
    expect(lines.map((words) => words[0])).toEqual([...'左'.repeat(8), ...'右'.repeat(8)]);
  });

  it('of paragraphs joins the lines of each', async () => {
    const full = '字'.repeat(32);
    const draw =
      text(60, 270, '字'.repeat(30)) +
      text(40, 256, full) +
      text(40, 242, '完。') +
      text(60, 228, '第二段。') +
      text(40, 200, '标题', 14);
    expect(shapeOf(await readPages({ draw, size }))).toEqual([
      `${'字'.repeat(30)}\n${full}\n完。`,
      '第二段。',
      '标题',
    ]);
  });
});

describe('a table without rules', () => {
  it('is found by how its words are aligned', async () => {
    const draw = words([...ROWS, ['', '质量指标', '100%']]) + text(40, 285, '绩效目标表', 12);
    expect(shapeOf(await readPages({ draw }))).toEqual(['绩效目标表', ...SHAPE, '|质量指标|100%']);
  });

  it('keeps the lines of a cell together', async () => {
    const draw = words(ROWS) + text(125, 226, '社会效益') + text(125, 214, '指标') + text(205, 226, '显著');
    expect(shapeOf(await readPages({ draw }))).toEqual([...SHAPE, '|社会效益\n指标|显著']);
  });

  it('is not made of a line with a wide gap', async () => {
    const draw = text(40, 240, '编制单位：某局') + text(280, 240, '单位：万元');
    expect(shapeOf(await readPages({ draw }))).toEqual(['编制单位：某局 单位：万元']);
  });
});
