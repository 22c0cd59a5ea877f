import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INDICATOR_TYPES } from '../../src/model/indicator-type.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** The colours of one scheme by name; what dark does not set is as in light. */
const coloursOf = (...blocks: string[]) =>
  new Map(
    blocks.flatMap((block) =>
      [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
    ),
  );

const SCHEMES = { light: coloursOf(light), dark: coloursOf(light, dark) };

/** Contrast of two colours after WCAG 2: 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(Object.entries(SCHEMES))('in the %s scheme', (_, colours) => {
  const ratio = (a: string, b: string) => contrast(colours.get(a) ?? '', colours.get(b) ?? '');

  test.each(INDICATOR_TYPES)('a label reads on the colour of %s', (type) => {
    expect(ratio(`type-${type}`, `type-${type}-label`)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ink', 'ink-soft', 'accent'])('%s reads on every ground', (ink) => {
    for (const ground of ['paper', 'paper-raised', 'paper-sunk', 'mark']) {
      if (ground === 'mark' && ink !== 'ink') continue;
      expect(ratio(ink, ground), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(['output', 'cost', 'outcome', 'satisfaction'])(
    'the colour of family %s shows on paper',
    (family) => {
      expect(ratio(`family-${family}`, 'paper')).toBeGreaterThanOrEqual(3);
    },
  );
});
