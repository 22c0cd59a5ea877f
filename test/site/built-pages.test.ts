import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { builtPages, readPage } from './built-site.ts';

/** Every page as it was built, read once. */
const PAGES = builtPages().map((path) => ({ path, document: parseHTML(readPage(path)).document }));

/** The pages of which `fault` names something, with what it names. */
const faults = (fault: (page: (typeof PAGES)[number]) => string[]): string[] =>
  PAGES.flatMap((page) => fault(page).map((found) => `${page.path}: ${found}`));

describe('every page', () => {
  test('is looked at', () => {
    expect(PAGES.length).toBeGreaterThan(300);
  });

  test('has one first heading, and no level left out', () => {
    expect(
      faults(({ document }) => {
        const levels = [...document.querySelectorAll('main h1, main h2, main h3, main h4, main h5')].map(
          ({ tagName }) => Number(tagName.slice(1)),
        );
        const first = levels.filter((level) => level === 1).length;
        const jump = levels.findIndex((level, index) => level - (levels[index - 1] ?? 0) > 1);
        return [
          ...(first === 1 ? [] : [`${first} first headings`]),
          ...(jump === -1 ? [] : [`level ${levels[jump]} after ${levels[jump - 1] ?? 0}`]),
        ];
      }),
    ).toEqual([]);
  });

  test('has ids that occur once', () => {
    expect(
      faults(({ document }) => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index).slice(0, 1);
      }),
    ).toEqual([]);
  });

  test('has no definition in the head of a table that a word elsewhere opens: on a phone that head is away', () => {
    expect(
      faults(({ document }) => {
        const inHeads = [...document.querySelectorAll('thead .definition')].map(({ id }) =>
          id.replace('term-', ''),
        );
        return inHeads.filter((term) =>
          [...document.querySelectorAll(`a.term[data-term="${term}"]`)].some(
            (word) => !word.closest('thead'),
          ),
        );
      }),
    ).toEqual([]);
  });

  test('links its twin in the other language, and the twin is there', () => {
    const paths = new Set(PAGES.map(({ path }) => path));
    expect(
      faults(({ path, document }) => {
        const twin = path.startsWith('/en/') ? path.slice('/en'.length) : `/en${path}`;
        const linked = document.querySelector('.twin')?.getAttribute('href');
        return linked === twin && paths.has(twin) ? [] : [`${linked}`];
      }),
    ).toEqual([]);
  });

  test('has a title and a description of its own, and says where it stands', () => {
    const seen = new Map<string, string>();
    expect(
      faults(({ path, document }) => {
        const title = document.querySelector('title')?.textContent ?? '';
        const about = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
        const same = seen.get(title + about);
        seen.set(title + about, path);
        return [
          ...(title.length > 4 && about.length > 15 ? [] : [`thin: ${title} ${about}`]),
          ...(same === undefined ? [] : [`as ${same}`]),
        ];
      }),
    ).toEqual([]);
  });

  test('marks its Chinese as Chinese in the English interface, but for the entries of a select, which hold no elements', () => {
    expect(
      faults(({ path, document }) => {
        expect(document.documentElement.lang).toBe(path.startsWith('/en/') ? 'en' : 'zh-CN');
        if (!path.startsWith('/en/')) return [];
        return [...document.querySelectorAll('main *')]
          .filter(({ tagName }) => !/^(script|textarea|style|template|title|desc|option)$/i.test(tagName))
          .filter(({ childNodes }) =>
            [...childNodes].some(
              ({ nodeType, textContent }) => nodeType === 3 && /\p{Script=Han}/u.test(textContent ?? ''),
            ),
          )
          .filter((element) => element.closest('[lang="zh-CN"], .cite-text') === null)
          .map(({ outerHTML }) => outerHTML.slice(0, 120))
          .slice(0, 2);
      }),
    ).toEqual([]);
  });

  test('writes no style into an element and no script into an attribute', () => {
    expect(
      faults(({ document }) =>
        [...document.querySelectorAll('*')]
          .flatMap(({ attributes }) => [...attributes])
          .map(({ name }) => name)
          .filter((name) => name === 'style' || /^on[a-z]/.test(name))
          .slice(0, 1),
      ),
    ).toEqual([]);
  });
});
