/** Does `work` for each item, `most` of them at a time. The first that throws ends it, after those under way. */
export async function forEachAtMost<T>(
  items: Iterable<T>,
  most: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = Iterator.from(items).map((item, index) => ({ item, index }));
  let failed = false;
  const lane = async () => {
    for (let next = queue.next(); !next.done && !failed; next = queue.next()) {
      try {
        await work(next.value.item, next.value.index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.max(1, most) }, lane));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}
