import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { atomFeed } from '../../src/export/atom-feed.ts';

const feed = {
  name: 'releases zh',
  title: '数据 <版本> & "更新"',
  lang: 'zh-CN',
  author: '绩效对照',
  self: '/releases.atom',
  page: '/data/#changes',
  entries: [
    {
      name: '0.2.0',
      title: '0.2.0 版',
      link: '/data/#release-0.2.0',
      date: '2027-01-02',
      paragraphs: ['新增 <script>\u0001'],
    },
    { name: '0.1.0', title: '0.1.0 版', link: '/data/#release-0.1.0', date: '2026-11-21', paragraphs: [] },
  ],
};

test('is well-formed, with text as text', () => {
  const xml = atomFeed(feed);
  expect(parseDocument(xml, { xmlMode: true }).children.length).toBeGreaterThan(0);
  expect(xml).toContain('<title>数据 &lt;版本&gt; &amp; &quot;更新&quot;</title>');
  expect(xml).toContain('&lt;p&gt;新增 &amp;lt;script&amp;gt;\ufffd&lt;/p&gt;');
});

test('was changed when its newest entry was, whatever the clock says', () => {
  expect(atomFeed(feed)).toContain('<updated>2027-01-02T00:00:00Z</updated>\n  <author>');
  expect(atomFeed(feed)).toBe(atomFeed({ ...feed }));
});

test('knows its entries by names that stay when the site moves', () => {
  const ids = (xml: string) => [...xml.matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id);
  const moved = { ...feed, self: 'https://example.org/x.atom', page: 'https://example.org/' };
  expect(ids(atomFeed(moved))).toEqual(ids(atomFeed(feed)));
  expect(new Set(ids(atomFeed(feed))).size).toBe(3);
  for (const id of ids(atomFeed(feed)))
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
