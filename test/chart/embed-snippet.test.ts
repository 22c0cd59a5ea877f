import { describe, expect, test } from 'vitest';
import { embedPath } from '../../src/chart/embed-address.ts';
import { embedSnippet } from '../../src/chart/embed-snippet.ts';

describe('the address of an embed', () => {
  test.each([
    ['/embed/types/', embedPath('types', 'zh')],
    ['/en/embed/types/?agency=a,b', embedPath('types', 'en', 'agency=a,b')],
    ['/r/0.1.0/embed/budgets/', embedPath('budgets', 'zh', '', '0.1.0')],
    ['/jixiao/r/0.1.0/en/embed/budgets/?q=x', embedPath('budgets', 'en', 'q=x', '0.1.0', '/jixiao/')],
  ])('%s', (expected, path) => {
    expect(path).toBe(expected);
  });
});

describe('the snippet', () => {
  const heights = {
    narrow: { words: 300, ratio: 2, widest: 450 },
    wide: { words: 200, ratio: 0.5, widest: 960 },
  };
  const snippet = embedSnippet({
    address: 'https://a.example/embed/types/?a=b&c=d',
    title: '“71%” <产出>',
    heights,
  });

  test('is one frame in a wrapper that tells it its width, without script', () => {
    expect(snippet).toBe(
      '<div style="container-type:inline-size"><iframe src="https://a.example/embed/types/?a=b&amp;c=d" ' +
        'title="“71%” &lt;产出&gt;" width="100%" height="1200" loading="lazy" style="width:100%;border:0;' +
        'height:max(min(300px + 200cqw, 1200px, (640px - 100cqw) * 9999), min(200px + 50cqw, 680px))"></iframe></div>',
    );
  });
});
