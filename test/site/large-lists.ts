import { describe, expect, it } from 'vitest';
import { crawl } from './large-crawl.ts';
import type { LargeCase } from './large-pages.ts';
import { siteOver } from './large-site.ts';
import { overhang } from './visit.ts';

/** The tests of the lists of a large set: places, documents, what the checks found; and of the site in a folder of a host. */
export function testLargeLists({ site, whole, visit }: LargeCase): void {
  describe('the lists of a large set', () => {
    it('lead from a place to each of its documents without script', async () => {
      const { page, problems } = await visit('/places/', { javaScriptEnabled: false });
      await page.locator('main a[href$="/places/520000/"]').click();
      expect(await page.locator('.chart-figure').count()).toBe(3);
      await page.locator('main a[href*="/documents/in/520000/2021/"]').click();
      const asked = await whole().query<{ id: string }>(
        `SELECT document_id AS id FROM documents JOIN agencies USING (agency_id)
         WHERE year = 2021 AND division_code LIKE '52%' ORDER BY division_code, agency_id, document_id`,
      );
      const links = await page
        .locator('main th a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(links.map((href) => href?.split('id=')[1])).toEqual(asked.map(({ id }) => id));
      expect(problems).toEqual([]);
    });

    it('show what a rule found: the first without script, a place and year by keyboard, each page once', async () => {
      const plain = await visit('/findings/dq26/', { javaScriptEnabled: false });
      expect(await plain.page.locator('.finding-list li').count()).toBe(25);
      expect(await plain.page.locator('.finding-pager').isVisible()).toBe(false);
      const { page, problems, requests } = await visit('/en/findings/dq26/', {
        viewport: { width: 360, height: 800 },
      });
      expect(requests.filter((url) => url.endsWith('.parquet'))).toEqual([]);
      await page.locator('finding-rows [name=year]').selectOption('2021');
      const all = await whole().query<{ id: string }>(
        "SELECT finding_id AS id FROM findings JOIN documents USING (document_id) WHERE rule_id = 'DQ26' AND year = 2021",
      );
      const found = new Set<string>();
      for (let number = 1; found.size < all.length; number += 1) {
        const search = number === 1 ? '?year=2021' : `?year=2021&page=${number}`;
        await page.locator(`finding-rows[data-shown="${search}"]`).waitFor();
        const ids = await page.locator('.finding-list li').evaluateAll((items) => items.map(({ id }) => id));
        expect(ids.length).toBeGreaterThan(0);
        for (const id of ids) found.add(id);
        if (found.size < all.length) await page.locator('[data-step="1"]').press('Enter');
      }
      expect([...found].sort()).toEqual(all.map(({ id }) => id).sort());
      expect(await page.locator('[data-step="1"]').isDisabled()).toBe(true);
      expect(await overhang(page)).toBe(0);
      await page.locator('[data-step="-1"]').press('Enter');
      await page.goBack();
      await page.locator(`finding-rows[data-shown="${new URL(page.url()).search}"]`).waitFor();
      expect(await page.locator('[data-step="1"]').isDisabled()).toBe(true);
      expect(problems).toEqual([]);
    });

    it('show a project with its objectives and what the checks found in it', async () => {
      const [most] = await whole().query<{ id: string; findings: number; objectives: number }>(
        `SELECT f.*, o.objectives
         FROM (SELECT project_id AS id, count(*)::INTEGER AS findings FROM findings GROUP BY project_id) f
         JOIN (SELECT project_id AS id, count(*)::INTEGER AS objectives FROM objectives GROUP BY project_id) o USING (id)
         ORDER BY objectives > 1 DESC, findings DESC, id LIMIT 1`,
      );
      const { page } = await visit(`/projects/view/?id=${most?.id}`);
      await page.locator('large-record[data-shown]').waitFor();
      expect(await page.locator('.checks li').count()).toBe(most?.findings);
      expect(await page.locator('.objectives li').count()).toBe(most?.objectives);
    });
  });

  describe('a large site', () => {
    it('answers what is not there with a page that leads on, and says which release it is', async () => {
      const missing = await fetch(`${site().server.url}/nowhere/`);
      expect(missing.status).toBe(404);
      const text = await missing.text();
      expect(text).toContain('noindex');
      expect(text).toContain('href="/explore/"');
      const { page } = await visit('/');
      const own = await page.locator('html').getAttribute('data-release');
      const { version, date } = await (await fetch(`${site().server.url}/version.json`)).json();
      expect(`${version} ${date}`).toBe(own);
    });

    it('stands in a folder of a host as well, every link of it in that folder', async () => {
      const under = await siteOver(site().set, '/some/where');
      try {
        const { seen, broken } = await crawl(under, ['/some/where/', '/some/where/en/']);
        expect(broken).toEqual([]);
        expect(seen.size).toBeGreaterThan(1000);
        expect([...seen].filter((path) => !path.startsWith('/some/where/'))).toEqual([]);
      } finally {
        await under.remove();
      }
    }, 240_000);
  });
}
