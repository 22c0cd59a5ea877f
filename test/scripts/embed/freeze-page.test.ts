import { expect, test } from 'vitest';
import { freezePage } from '../../../scripts/embed/freeze-page.ts';

const RELEASE = { version: '0.1.0', date: '2026-11-21' };
const page = (main: string) =>
  `<head><link rel="canonical" href="https://example.org/"></head><main data-files="/embed/files/" data-version="?v=1" ${main}<span class="release">数据版本</span>`;

test('every address becomes relative, as deep as the language lies', () => {
  const zh = freezePage(page('data-pages="/"><a href="/documents/a/#L1">a</a>'), 'zh', RELEASE);
  expect(zh).toContain('data-files="../files/" data-pages="../../../../"');
  expect(zh).toContain('href="../../../../documents/a/#L1"');
  const en = freezePage(page('data-pages="/en/"><a href="/en/">a</a>'), 'en', RELEASE);
  expect(en).toContain('data-files="../../../embed/files/" data-pages="../../../../../en/"');
});

test('it says of which release it is, and names no address of its own', () => {
  const frozen = freezePage(page('data-pages="/">'), 'zh', RELEASE);
  expect(frozen).toContain('定格于数据版本 0.1.0（2026-11-21）');
  expect(frozen).not.toMatch(/canonical|example\.org|数据版本<|\?v=/);
});

test('what only this build has is refused', () => {
  const script = page('data-pages="/"><script src="./_astro/a.js"></script>');
  expect(() => freezePage(script, 'zh', RELEASE)).toThrow('./_astro/a.js');
  expect(() => freezePage(page('data-pages="/" data-other="/data/">'), 'zh', RELEASE)).toThrow('/data/');
});
