import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../src/i18n/', import.meta.url);
/** Chinese that an English sentence may hold: a term beside its translation, the name of the site, the other language, a search. */
const KEPT = /归垫|绩效对照|中文|法律援助|不低于|不少于|万元/g;

/** Every entry `{ zh, en }` of every file, with the words that it makes for plain arguments. */
async function entries(file: string) {
  const module: Record<string, unknown> = await import(new URL(file, FOLDER).href);
  return Object.values(module).flatMap((dictionary) =>
    typeof dictionary === 'object' && dictionary !== null ? Object.entries(dictionary) : [],
  );
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  test('says everything in both languages', async () => {
    for (const [key, entry] of await entries(file)) {
      if (typeof entry !== 'object' || entry === null || !('zh' in entry)) continue;
      const say = (words: unknown) =>
        typeof words === 'function' ? String(words('1', '2', '3', '4', '5')) : String(words);
      expect(say(entry.zh), key).not.toBe('');
      expect(say(entry.en), key).not.toBe('');
      expect(say(entry.en).replace(KEPT, ''), key).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
