import { describe, expect, it } from 'vitest';
import { readPages, shapeOf } from './read-small.ts';
import { grid, line, type SmallPage, table, text, words } from './small-pdf.ts';

const HEADER = ['一级指标', '二级指标', '指标值'];

/** Rows at the top of a page, each as high as it says; `open` leaves the rule above them out. */
const rows = (cells: readonly (readonly string[])[], top = 280, open = false): string => {
  const ys = Array.from({ length: cells.length + 1 }, (_, index) => top - 20 * index);
  const level = (open ? ys.slice(1) : ys).map((y) => line(40, y, 280, y)).join('');
  return (
    level +
    [40, 120, 200, 280].map((x) => line(x, top, x, ys.at(-1) as number)).join('') +
    words(cells, 40, top)
  );
};

describe('a table goes on over a page break', () => {
  it('as one table, with the number of the page between behind it', async () => {
    const pages = [
      { draw: rows([HEADER, ['产出指标', '数量指标', '8人']]) + text(200, 20, '— 1 —') },
      { draw: rows([['', '质量指标', '100%']]) + text(200, 20, '— 2 —') },
    ];
    expect(shapeOf(await readPages(...pages))).toEqual([
      '一级指标|二级指标|指标值',
      '产出指标|数量指标|8人',
      '|质量指标|100%',
      '[— 1 —]',
      '[— 2 —]',
    ]);
  });

  it('with its column header once; the repeats run', async () => {
    const pages = ['8人', '9人', '10人'].map((value) => ({ draw: rows([HEADER, ['产出', '数量', value]]) }));
    expect(shapeOf(await readPages(...pages))).toEqual([
      '一级指标|二级指标|指标值',
      '产出|数量|8人',
      '产出|数量|9人',
      '产出|数量|10人',
      ...['[一级指标]', '[二级指标]', '[指标值]'],
      ...['[一级指标]', '[二级指标]', '[指标值]'],
    ]);
  });

  it('with its title printed again above the header', async () => {
    const pages = ['8人', '9人'].map((value) => ({
      draw: text(100, 285, '绩效目标表', 14) + rows([HEADER, ['产出', '数量', value]]),
    }));
    expect(shapeOf(await readPages(...pages))).toEqual([
      '绩效目标表',
      '一级指标|二级指标|指标值',
      '产出|数量|8人',
      '产出|数量|9人',
      ...['[绩效目标表]', '[一级指标]', '[二级指标]', '[指标值]'],
    ]);
  });

  it('but a table of another project begins anew below the same title', async () => {
    const pages = ['甲', '乙'].map((name) => ({
      draw:
        text(100, 285, '绩效目标表', 14) + rows([['项目名称', name, ''], HEADER, ['产出', '数量', '8人']]),
    }));
    expect(shapeOf(await readPages(...pages)).filter((words) => words === '绩效目标表')).toHaveLength(2);
  });
});

describe('what a page break cuts is joined', () => {
  const before = rows([HEADER, ['产出指标', '法律援助案件', '8人']]);

  it('where no rule stands at the break', async () => {
    const cut =
      grid([40, 120, 200, 280], [280, 260]) + [40, 120, 200, 280].map((x) => line(x, 260, x, 240)).join('');
    const pages = [
      { draw: cut + words([HEADER, ['产出指标', '信访', '8人']]) },
      { draw: rows([['', '接待次数', '']], 280, true) },
    ];
    expect(shapeOf(await readPages(...pages))).toEqual([
      '一级指标|二级指标|指标值',
      '产出指标|信访\n接待次数|8人',
    ]);
  });

  it('where a text breaks off at the edge of its cell and the cells behind it are blank', async () => {
    const pages = [
      { draw: before },
      {
        draw: rows([
          ['', '受理数', ''],
          ['效益指标', '社会效益', '显著'],
        ]),
      },
    ];
    expect(shapeOf(await readPages(...pages))).toEqual([
      '一级指标|二级指标|指标值',
      '产出指标|法律援助案件\n受理数|8人',
      '效益指标|社会效益|显著',
    ]);
  });

  it.each([
    ['the row below is filled', ['', '受理数', '9人']],
    ['its text is printed elsewhere in the column', ['', '二级指标', '']],
  ])('but not where %s', async (_, row) => {
    const { blocks } = await readPages({ draw: before }, { draw: rows([row]) });
    expect(blocks).toMatchObject([{ kind: 'table', rows: { length: 3 } }]);
  });

  it('a merged cell that goes on covers the rows of the next page', async () => {
    const merged =
      grid([120, 200, 280], [280, 260, 240]) +
      line(40, 280, 120, 280) +
      line(40, 240, 120, 240) +
      line(40, 280, 40, 240);
    const pages = [
      { draw: rows([HEADER, ['产出指标', '数量指标', '8人']]) },
      {
        draw:
          merged +
          words([
            ['', '质量指标', '9'],
            ['', '时效指标', '7'],
          ]),
      },
    ];
    expect(shapeOf(await readPages(...pages)).slice(2)).toEqual(['^|质量指标|9', '^|时效指标|7']);
  });
});

it('a label in the middle of a merged cell stands where the cell begins, though printed on the next page', async () => {
  const cell = (values: readonly string[], label: string) =>
    grid([120, 200, 280], values.length === 1 ? [280, 260] : [280, 260, 240]) +
    [280, 280 - 20 * values.length].map((y) => line(40, y, 120, y)).join('') +
    line(40, 280, 40, 280 - 20 * values.length) +
    words(values.map((value) => ['', '数量指标', value])) +
    (label === '' ? '' : text(45, 256, label));
  const pages = [
    { draw: rows([HEADER], 300) + cell(['8人'], '') },
    { draw: cell(['9人', '10人'], '产出指标') },
  ];
  expect(shapeOf(await readPages(...pages)).slice(1)).toEqual([
    '产出指标|数量指标|8人',
    '^|数量指标|9人',
    '^|数量指标|10人',
  ]);
});

describe('running text', () => {
  const page = (number: number, draw = ''): SmallPage => ({
    draw: `${text(140, 286, '某某局2024年部门预算', 8)}${text(40, 240, `第${'一二三四'[number - 1]}段。`)}${draw}${text(180, 15, `第 ${number} 页 共 4 页`, 8)}`,
  });

  it('is kept apart: headers and page numbers', async () => {
    expect(shapeOf(await readPages(page(1), page(2), page(3), page(4)))).toEqual(
      [1, 2, 3, 4].flatMap((number) => [
        '[某某局2024年部门预算]',
        `第${'一二三四'[number - 1]}段。`,
        `[第 ${number} 页 共 4 页]`,
      ]),
    );
  });

  it('is no title that stands near its table on every page, in larger letters', async () => {
    const pages = ['甲', '乙', '丙', '丁'].map((name) => ({
      draw:
        text(100, 286, '绩效目标表', 14) +
        table([
          ['项目名称', name],
          ['金额', '8'],
        ]),
    }));
    expect(shapeOf(await readPages(...pages)).filter((words) => words === '绩效目标表')).toHaveLength(4);
  });

  it('is no row of figures that stands on three pages in one place', async () => {
    const pages = [1, 2, 3].map(() => ({
      draw: words([
        ['甲', '1', '2', '3'],
        ['乙', '1', '2', '3'],
        ['丙', '1', '2', '3'],
      ]),
    }));
    expect(shapeOf(await readPages(...pages)).filter((words) => words.startsWith('['))).toEqual([]);
  });
});
