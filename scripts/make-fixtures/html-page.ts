import { type FixtureBlock, type FixtureCell, GRID } from './tables.ts';

export interface PageLook {
  borders: boolean;
  landscape: boolean;
}

/** A page that prints the blocks, with merged cells, for the programs that make PDFs of pages. */
export function htmlPage(blocks: readonly FixtureBlock[], { borders, landscape }: PageLook): string {
  const body = blocks.map((block) =>
    block.kind === 'paragraph' ? `<p>${escapeXml(block.text)}</p>` : table(block.rows, borders),
  );
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>fixture</title>
<style>
@page { size: A4 ${landscape ? 'landscape' : 'portrait'}; margin: 20mm 15mm }
body { font: 9pt "Noto Sans CJK SC", sans-serif }
p { margin: 4pt 0 }
table { border-collapse: collapse; width: 100%; margin: 6pt 0 }
td { padding: ${borders ? '2pt 3pt' : '5pt 9pt'}; vertical-align: ${borders ? 'middle' : 'top'}; ${borders ? 'border: 0.5pt solid #000' : ''} }
</style></head><body>
${body.join('\n')}
</body></html>
`;
}

function table(rows: readonly (readonly FixtureCell[])[], borders: boolean): string {
  const edges = [...new Set(rows.flat().flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const columns = edges.slice(1).map((edge, index) => {
    const share = (100 * (edge - (edges[index] as number))) / GRID;
    return `<col width="${share.toFixed(2)}%">`;
  });
  const cell = ({ text, from, to, rows: over }: FixtureCell) =>
    `<td${span('rowspan', over)}${span('colspan', edges.indexOf(to) - edges.indexOf(from))}>${escapeXml(text)}</td>`;
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<table width="100%"${borders ? ' border="1"' : ''}>${columns.join('')}\n${lines.join('\n')}\n</table>`;
}

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : '');
const escapeXml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/\n/gu, '<br>');
