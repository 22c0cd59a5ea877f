import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIGHT, MARK_STYLES } from '../../src/chart/theme.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = ''] = css.split('@media (prefers-color-scheme: dark)');
const tokens = new Map([...light.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));

describe('the theme of charts', () => {
  test.each(Object.entries(LIGHT))('has the light value of --%s as the pages have it', (name, value) => {
    expect(tokens.get(name)).toBe(value);
  });

  test('names only colours that have a light value', () => {
    const named = JSON.stringify(MARK_STYLES).matchAll(/var\(--([\w-]+)\)/g);
    for (const [, name] of named) expect(Object.keys(LIGHT)).toContain(name);
  });
});
