import type { Place, Printed } from '../blocks.ts';

/** Lines in the order in which a reader sets them out, each with its place. */
export interface LineBook {
  /**
   * Writes a text down, a line for each of its own lines, and gives it back as printed words. Blank text takes no
   * line and has no span.
   */
  write(text: string, place: Place): Printed;
  lines: readonly string[];
  places: readonly Place[];
}

export function openLineBook(): LineBook {
  const lines: string[] = [];
  const places: Place[] = [];
  return {
    lines,
    places,
    write(text, place) {
      if (text.trim() === '') return { text: '', spans: [] };
      const own = text.split('\n');
      const spans = own.map((line) => {
        lines.push(line);
        places.push(place);
        return { line: lines.length, start: 0, end: line.length };
      });
      return { text, spans };
    },
  };
}
