import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { forEachAtMost } from '../../../scripts/data/at-most.ts';

describe('forEachAtMost', () => {
  it('never has more under way than it may, and does everything once', async () => {
    let [underWay, most] = [0, 0];
    const done: number[] = [];
    await forEachAtMost(
      Array.from({ length: 50 }, (_, index) => index),
      3,
      async (item, index) => {
        most = Math.max(most, ++underWay);
        await turn();
        underWay--;
        expect(item).toBe(index);
        done.push(item);
      },
    );
    expect(most).toBe(3);
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  it('takes an item when there is room for it, not before', async () => {
    let [taken, done] = [0, 0];
    function* items() {
      for (let index = 0; index < 20; index++) {
        taken++;
        expect(taken - done).toBeLessThanOrEqual(2);
        yield index;
      }
    }
    await forEachAtMost(items(), 2, async () => {
      await turn();
      done++;
    });
    expect(done).toBe(20);
  });

  it('ends with the first error, once what is under way has ended', async () => {
    const begun: number[] = [];
    const failing = forEachAtMost([1, 2, 3, 4, 5, 6], 2, async (item) => {
      begun.push(item);
      await turn();
      if (item === 2) throw new Error('no disk');
    });
    await expect(failing).rejects.toThrow('no disk');
    expect(begun.length).toBeLessThan(6);
  });
});
