import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageAddress, pageRelease, readersDay } from '../../../src/components/cite/page-facts.ts';

afterEach(() => vi.unstubAllGlobals());

function at(href: string, canonical?: string): void {
  const { document } = parseHTML(
    `<html><head>${canonical ? `<link rel="canonical" href="${canonical}">` : ''}</head></html>`,
  );
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', new URL(href));
}

describe('the address of a place', () => {
  test.each([
    [undefined, 'http://127.0.0.1:4321/projects/x/'],
    ['#i05', 'http://127.0.0.1:4321/projects/x/#i05'],
    ['/explore/?type=cost', 'http://127.0.0.1:4321/explore/?type=cost'],
    ['?type=cost', 'http://127.0.0.1:4321/projects/x/?type=cost'],
  ])('%s is the one the reader is at, without what trackers added: %s', (place, address) => {
    at('http://127.0.0.1:4321/projects/x/?utm_source=chat#i09');
    expect(pageAddress(place)).toBe(address);
  });

  test('stands under the site’s own name where the page knows it', () => {
    at('http://mirror.example/projects/x/', 'https://jixiao.example/projects/x/');
    expect(pageAddress('#i05')).toBe('https://jixiao.example/projects/x/#i05');
  });
});

test('the release is read from the page, and its absence is an error', () => {
  const root = (release?: string) =>
    ({ dataset: release === undefined ? {} : { release } }) as unknown as HTMLElement;
  expect(pageRelease(root('0.1.0 2026-11-21'))).toEqual({ version: '0.1.0', date: '2026-11-21' });
  expect(() => pageRelease(root())).toThrow(/data-release/);
});

test('the day is the reader’s, not that of Greenwich', () => {
  expect(readersDay(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
  expect(readersDay(new Date(2026, 11, 31, 0, 1))).toBe('2026-12-31');
});
