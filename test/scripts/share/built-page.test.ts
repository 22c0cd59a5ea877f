import { expect, test } from 'vitest';
import { readBuiltPage } from '../../../scripts/share/built-page.ts';

const HEAD =
  '<head><meta name="description" content="5 个 &#38; &quot;6&quot;"><meta property="og:title" content="机构"></head>';

test('a page says what its head says, in the language of its folder', () => {
  expect(readBuiltPage('agencies/index.html', HEAD)).toEqual({
    ...{ path: '/agencies/', lang: 'zh', title: '机构', description: '5 个 & "6"' },
  });
  expect(readBuiltPage('en/index.html', HEAD)).toMatchObject({ path: '/', lang: 'en' });
});

test('what is not shared as a page has no picture', () => {
  expect(readBuiltPage('404.html', HEAD)).toBeNull();
  const alone = HEAD.replace('<head>', '<head><meta name="robots" content="noindex">');
  expect(readBuiltPage('embed/types/index.html', alone)).toBeNull();
});

test('a page without a title is an error, not a picture without one', () => {
  expect(() => readBuiltPage('index.html', '<head></head>')).toThrow('og:title');
});
