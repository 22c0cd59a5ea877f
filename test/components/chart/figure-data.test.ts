import { expect, test } from 'vitest';
import { packFigure, unpackFigure } from '../../../src/components/chart/figure-data.ts';
import { numeric } from '../../chart/rows.ts';

test('what a figure knows comes out of the page as it went in, whatever its words', () => {
  const data = {
    chart: 'numeric' as const,
    title: { zh: '</script><b>', en: '“&”' },
    search: 'agency=a,b',
    documents: [],
    rows: numeric,
  };
  const packed = packFigure(data);
  expect(packed).not.toContain('<');
  expect(unpackFigure(packed)).toEqual(data);
});
