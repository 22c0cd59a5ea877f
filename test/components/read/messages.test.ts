import { describe, expect, test } from 'vitest';
import { collectPieces, inPieces, type PageReading, PIECE } from '../../../src/components/read/messages.ts';
import { readText, SMALL_TABLE } from './small-reading.ts';

/** As it arrives on the other side of a worker. */
function handOver(reading: PageReading): { reading: PageReading | null; longest: number } {
  const pieces = collectPieces();
  let longest = 0;
  for (const message of structuredClone([...inPieces(reading)])) {
    if (message.kind === 'piece') {
      longest = Math.max(longest, message.rows.length);
      pieces.add(message);
    }
    if (message.kind === 'done') return { reading: pieces.finish(message), longest };
  }
  return { reading: null, longest };
}

describe('a reading handed over in pieces', () => {
  test('arrives as it was, empty lists and a list that is null among its parts', async () => {
    const reading = await readText(SMALL_TABLE);
    expect(reading.sub_goals).toEqual([]);
    expect(reading.places).toBeNull();
    expect(handOver(reading).reading).toEqual(reading);
  });

  test('has no message of more rows than a page unpacks at once', async () => {
    const small = await readText(SMALL_TABLE);
    const reading = { ...small, lines: Array.from({ length: 2 * PIECE + 1 }, (_, index) => `line ${index}`) };
    const arrived = handOver(reading);
    expect(arrived.longest).toBe(PIECE);
    expect(arrived.reading?.lines).toEqual(reading.lines);
  });
});
