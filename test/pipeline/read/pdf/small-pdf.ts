/** Writes small PDFs by hand: what is on a page stands in the test. */

export interface SmallPage {
  /** Drawing operators; `text`, `line` and the like write them. */
  draw: string;
  /** Width and height in points; 400 × 300 where nothing is said. */
  size?: readonly [number, number];
  rotate?: number;
  /** Form XObjects by name, each a drawing that may use the others. */
  forms?: Readonly<Record<string, string>>;
  /** Whether the page shows a scan, a grey image as large as the page. */
  image?: boolean;
}

/** A PDF with one font, a Chinese one that is named and not embedded, as many old exports have it. */
export function smallPdf(pages: readonly SmallPage[]): Uint8Array<ArrayBuffer> {
  const objects: string[] = [];
  const add = (body: string): string => `${objects.push(body)} 0 R`;
  const stream = (dictionary: string, body: string) =>
    `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`;

  const tree = '2 0 R';
  add(`<< /Type /Catalog /Pages ${tree} >>`);
  add('');
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  const font = (name: string, encoding: string) =>
    add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor ${descriptor} /DW 1000 /W [1 95 500] >>] /Name /${name} >>`,
    );
  const fonts = `/Font << /F ${font('F', 'UniGB-UCS2-H')} /V ${font('V', 'UniGB-UCS2-V')} >>`;
  const image = add(
    stream(
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
      'abcd',
    ),
  );
  const kids = pages.map(({ draw, size = [400, 300], rotate = 0, forms = {}, image: isScan }) => {
    const names = Object.keys(forms);
    const first = objects.length + 1;
    const xObjects = `/XObject << /Scan ${image} ${names.map((name, index) => `/${name} ${first + index} 0 R`).join(' ')} >>`;
    for (const name of names) {
      add(
        stream(
          `/Type /XObject /Subtype /Form /BBox [-10000 -10000 10000 10000] /Resources << ${fonts} ${xObjects} >>`,
          forms[name] ?? '',
        ),
      );
    }
    const content = add(stream('', isScan ? `q ${size[0]} 0 0 ${size[1]} 0 0 cm /Scan Do Q\n${draw}` : draw));
    return add(
      `<< /Type /Page /Parent ${tree} /MediaBox [0 0 ${size[0]} ${size[1]}] /Rotate ${rotate} /Resources << ${fonts} ${xObjects} >> /Contents ${content} >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`;
  return assemble(objects);
}

function assemble(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts = ['%PDF-1.7\n'];
  let length = parts[0]?.length ?? 0;
  const places = objects.map((body, index) => {
    const place = length;
    const part = `${index + 1} 0 obj\n${body}\nendobj\n`;
    parts.push(part);
    length += part.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Uint8Array.from(parts.join(''), (character) => character.charCodeAt(0));
}

const hex = (words: string): string =>
  `<${Array.from({ length: words.length }, (_, index) => words.charCodeAt(index).toString(16).padStart(4, '0')).join('')}>`;

/** Words from a point, counted from the lower left of the page. */
export const text = (x: number, y: number, words: string, size = 10): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm ${hex(words)} Tj ET\n`;

/** Words along a matrix: `0 1 -1 0` runs upwards. */
export const turnedText = (matrix: string, x: number, y: number, words: string, size = 10): string =>
  `BT /F ${size} Tf ${matrix} ${x} ${y} Tm ${hex(words)} Tj ET\n`;

/** Words set downwards. */
export const uprightText = (x: number, y: number, words: string, size = 10): string =>
  `BT /V ${size} Tf 1 0 0 1 ${x} ${y} Tm ${hex(words)} Tj ET\n`;

export const line = (x0: number, y0: number, x1: number, y1: number): string =>
  `0.5 w ${x0} ${y0} m ${x1} ${y1} l S\n`;

/** How a grid may be drawn. */
export type Pen = (x0: number, y0: number, x1: number, y1: number) => string;

/** Upright and level lines through all of these places. */
export function grid(xs: readonly number[], ys: readonly number[], pen: Pen = line): string {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [one = 0, other = 0] = [ys[0], ys.at(-1)];
  return [...xs.map((x) => pen(x, one, x, other)), ...ys.map((y) => pen(left, y, right, y))].join('');
}

/** A table from its upper left corner: columns 80 wide, rows 20 high, words 5 from the left of their cell. */
export function table(rows: readonly (readonly string[])[], left = 40, top = 280, pen: Pen = line): string {
  const columns = rows[0]?.length ?? 0;
  const xs = Array.from({ length: columns + 1 }, (_, index) => left + 80 * index);
  const ys = Array.from({ length: rows.length + 1 }, (_, index) => top - 20 * index);
  return grid(xs, ys, pen) + words(rows, left, top);
}

/** The words of such a table alone. */
export const words = (rows: readonly (readonly string[])[], left = 40, top = 280): string =>
  rows
    .flatMap((row, r) =>
      row.map((cell, c) => (cell === '' ? '' : text(left + 80 * c + 5, top - 20 * r - 14, cell))),
    )
    .join('');
