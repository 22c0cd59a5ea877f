import { expect, test, vi } from 'vitest';
import { searchLoader } from '../../src/search/load-search.ts';
import { INDEX } from './fixture.ts';

const answering = (...answers: Response[]) =>
  vi.fn<typeof fetch>(async () => answers.shift() ?? new Response('', { status: 500 }));
const good = (index: object = INDEX) => new Response(JSON.stringify(index));

test('asks for nothing until it is called, and once for all calls', async () => {
  const request = answering(good());
  const load = searchLoader('/data/search.json', request);
  expect(request).not.toHaveBeenCalled();
  const [one, two] = await Promise.all([load(), load()]);
  expect(one).toBe(two);
  expect(request).toHaveBeenCalledTimes(1);
  expect(one('受援人')?.[0]?.total).toBe(1);
  expect(one('满意', { limit: 1 })?.[1]?.hits).toHaveLength(1);
});

test('says what went wrong, and tries again at the next call', async () => {
  const load = searchLoader('/data/search.json', answering(new Response('', { status: 404 }), good()));
  await expect(load()).rejects.toThrow('/data/search.json: expected the search index, found HTTP 404');
  await expect(load()).resolves.toBeTypeOf('function');
});

test('an index of another format is refused', async () => {
  await expect(searchLoader('/x', answering(good({ ...INDEX, format: 2 })))()).rejects.toThrow(
    /format 1, found 2/,
  );
});
