/**
 * Reads what a picture needs of a TrueType font: which glyph a character has, how wide it is, and its outline. With
 * outlines in the picture the renderer needs no font, which takes it four times as long to read as to draw.
 */

/** A glyph to set into a picture, in units of the font: y points up. */
export interface Glyph {
  advance: number;
  /** SVG path data; empty for a blank. */
  path: string;
}

export interface Font {
  unitsPerEm: number;
  /** Undefined where the font has no glyph for the character: drawn, it would be an empty box. */
  glyph(character: string): Glyph | undefined;
}

/** Opens a font with `glyf` outlines. Throws where a table it needs is missing. */
export function openFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const head = table('head');
  const unitsPerEm = view.getUint16(head + 18);
  const hasLongOffsets = view.getInt16(head + 50) === 1;
  const metricCount = view.getUint16(table('hhea') + 34);
  const [hmtx, loca, glyf] = [table('hmtx'), table('loca'), table('glyf')];
  const indexOf = characterMap(view, table('cmap'));

  const offset = (index: number) =>
    hasLongOffsets ? view.getUint32(loca + index * 4) : view.getUint16(loca + index * 2) * 2;
  const outline = (index: number): Contour[] => {
    const [start, end] = [offset(index), offset(index + 1)];
    return start === end ? [] : readOutline(view, glyf + start, outline);
  };
  const cache = new Map<string, Glyph | undefined>();
  const read = (character: string): Glyph | undefined => {
    const index = indexOf(character.codePointAt(0) ?? 0);
    if (index === 0) return undefined;
    const advance = view.getUint16(hmtx + Math.min(index, metricCount - 1) * 4);
    return { advance, path: outline(index).map(contourPath).join('') };
  };
  return {
    unitsPerEm,
    glyph(character) {
      if (!cache.has(character)) cache.set(character, read(character));
      return cache.get(character);
    },
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`font: expected a table "${tag}", found none`);
    return offset;
  };
}

/** From a code point to the index of its glyph, 0 for none. Formats 4 (16 bits) and 12 (32 bits) of `cmap`. */
function characterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    return { at, format: view.getUint16(at) };
  });
  const wide = subtables.find(({ format }) => format === 12);
  if (wide) return (codePoint) => inGroups(view, wide.at, codePoint);
  const narrow = subtables.find(({ format }) => format === 4);
  if (!narrow) throw new Error('font: expected a character map of format 4 or 12, found neither');
  return (codePoint) => inSegments(view, narrow.at, codePoint);
}

function inGroups(view: DataView, at: number, codePoint: number): number {
  const count = view.getUint32(at + 12);
  for (let group = 0; group < count; group += 1) {
    const start = at + 16 + group * 12;
    const first = view.getUint32(start);
    if (codePoint >= first && codePoint <= view.getUint32(start + 4))
      return view.getUint32(start + 8) + codePoint - first;
  }
  return 0;
}

function inSegments(view: DataView, at: number, codePoint: number): number {
  const doubled = view.getUint16(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    if (codePoint > last) continue;
    const first = view.getUint16(at + 16 + doubled + segment);
    if (codePoint < first) return 0;
    const delta = view.getUint16(at + 16 + doubled * 2 + segment);
    const rangeAt = at + 16 + doubled * 3 + segment;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) % 65_536;
    const index = view.getUint16(rangeAt + range + (codePoint - first) * 2);
    return index === 0 ? 0 : (index + delta) % 65_536;
  }
  return 0;
}

interface Point {
  x: number;
  y: number;
  /** False for the control point of a curve. */
  isOn: boolean;
}

type Contour = Point[];

function readOutline(view: DataView, at: number, partOf: (index: number) => Contour[]): Contour[] {
  const contours = view.getInt16(at);
  return contours < 0 ? readComposite(view, at + 10, partOf) : readSimple(view, at + 10, contours);
}

function readSimple(view: DataView, at: number, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(at + index * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let cursor = at + count * 2;
  cursor += 2 + view.getUint16(cursor);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = view.getUint8(cursor++);
    const times = flag & 8 ? view.getUint8(cursor++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const axis = (isShort: number, isSame: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & isShort) value += flag & isSame ? view.getUint8(cursor++) : -view.getUint8(cursor++);
      else if (!(flag & isSame)) {
        value += view.getInt16(cursor);
        cursor += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  return ends.map((end, index) => {
    const start = index === 0 ? 0 : ends[index - 1]! + 1;
    return Array.from({ length: end - start + 1 }, (_, step) => {
      const point = start + step;
      return { x: xs[point]!, y: ys[point]!, isOn: (flags[point]! & 1) === 1 };
    });
  });
}

/** A glyph made of others, moved and scaled: an accented letter. */
function readComposite(view: DataView, at: number, partOf: (index: number) => Contour[]): Contour[] {
  const contours: Contour[] = [];
  let cursor = at;
  for (let flags = 32; flags & 32; ) {
    flags = view.getUint16(cursor);
    const part = partOf(view.getUint16(cursor + 2));
    const hasWords = (flags & 1) === 1;
    const dx = hasWords ? view.getInt16(cursor + 4) : view.getInt8(cursor + 4);
    const dy = hasWords ? view.getInt16(cursor + 6) : view.getInt8(cursor + 5);
    cursor += hasWords ? 8 : 6;
    const fraction = () => {
      cursor += 2;
      return view.getInt16(cursor - 2) / 16_384;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 8) a = d = fraction();
    else if (flags & 64) [a, d] = [fraction(), fraction()];
    else if (flags & 128) [a, b, c, d] = [fraction(), fraction(), fraction(), fraction()];
    const move = ({ x, y, isOn }: Point) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, isOn });
    contours.push(...part.map((contour) => contour.map(move)));
  }
  return contours;
}

/** Quadratic curves; between two control points in a row lies a point on the line, halfway. */
function contourPath(contour: Contour): string {
  if (contour.length < 2) return '';
  const half = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true });
  const full = contour.flatMap((point, index) => {
    const next = contour[(index + 1) % contour.length]!;
    return point.isOn || next.isOn ? [point] : [point, half(point, next)];
  });
  const first = full.findIndex(({ isOn }) => isOn);
  const turned = [...full.slice(first), ...full.slice(0, first + 1)];
  let path = `M${turned[0]!.x} ${turned[0]!.y}`;
  for (let index = 1; index < turned.length; index += 1) {
    const point = turned[index]!;
    if (point.isOn) path += `L${point.x} ${point.y}`;
    else {
      const end = turned[++index]!;
      path += `Q${point.x} ${point.y} ${end.x} ${end.y}`;
    }
  }
  return `${path}Z`;
}
