import type { PageLook } from './html-page.ts';
import { type FixtureBlock, type FixtureCell, GRID } from './tables.ts';

const NAMESPACES = ['office', 'style', 'text', 'table', 'fo']
  .map((name) => {
    const about = name === 'fo' ? 'xsl-fo-compatible' : name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${about}:1.0"`;
  })
  .join(' ');

/** The blocks as a flat OpenDocument text, which LibreOffice prints as any document of an office program. */
export function flatOdf(blocks: readonly FixtureBlock[], { borders, landscape }: PageLook): string {
  const [width, height] = landscape ? [29.7, 21] : [21, 29.7];
  const cellBorder = borders
    ? 'fo:border="0.5pt solid #000000" fo:padding="0.07cm"'
    : 'fo:border="none" fo:padding="0.25cm"';
  const text = width - 3;
  const columns = Array.from({ length: GRID }, (_, index) => index + 1)
    .filter((units) => blocks.some((block) => block.kind === 'table' && widths(block.rows).includes(units)))
    .map(
      (units) =>
        `<style:style style:name="w${units}" style:family="table-column"><style:table-column-properties style:column-width="${((units * text) / GRID).toFixed(3)}cm"/></style:style>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name-asian="Noto Sans CJK SC" fo:font-family="Noto Sans CJK SC" style:font-family-asian="Noto Sans CJK SC" fo:font-size="9pt" style:font-size-asian="9pt" fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:default-style></office:styles>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${width}cm" fo:page-height="${height}cm" fo:margin="1.5cm"/></style:page-layout>
<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="${borders ? 'auto' : 'always'}"/></style:style>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties ${cellBorder} style:vertical-align="${borders ? 'middle' : 'top'}"/></style:style>
<style:style style:name="p" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.1cm"/></style:style>
${columns.join('\n')}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>
<office:body><office:text>
${blocks.map((block) => (block.kind === 'paragraph' ? paragraph(block.text, 'p') : table(block.rows))).join('\n')}
</office:text></office:body></office:document>
`;
}

const paragraph = (text: string, style?: string): string =>
  `<text:p${style ? ` text:style-name="${style}"` : ''}>${escapeXml(text)}</text:p>`;

type Rows = readonly (readonly FixtureCell[])[];

const edgesOf = (rows: Rows): number[] =>
  [...new Set(rows.flat().flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);

const widths = (rows: Rows): number[] => {
  const edges = edgesOf(rows);
  return edges.slice(1).map((edge, index) => edge - (edges[index] as number));
};

/** A row lists each place of the grid: a cell, or that a merged cell covers it. */
function table(rows: Rows): string {
  const edges = edgesOf(rows);
  const columns = widths(rows).map((units) => `<table:table-column table:style-name="w${units}"/>`);
  const lines = rows.map((row) => {
    const places = edges.slice(0, -1).map((edge) => {
      const cell = row.find(({ from }) => from === edge);
      return cell ? cellXml(cell, edges) : '<table:covered-table-cell/>';
    });
    return `<table:table-row table:style-name="row">${places.join('')}</table:table-row>`;
  });
  return `<table:table>${columns.join('')}\n${lines.join('\n')}\n</table:table>`;
}

function cellXml({ text, from, to, rows }: FixtureCell, edges: readonly number[]): string {
  const columns = edges.indexOf(to) - edges.indexOf(from);
  const spans = `table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"`;
  return `<table:table-cell table:style-name="cell" ${spans}>${text
    .split('\n')
    .map((line) => paragraph(line))
    .join('')}</table:table-cell>`;
}

const escapeXml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/\t/gu, '<text:tab/>');
