import { ask, unpacked } from './ask.ts';
import { type Check, fits, same } from './finding.ts';

const PAGES = ['', 'en/', 'explore/', 'data/', 'en/agencies/', 'embed/types/'];

/** Pages answer with 200 and as UTF-8, on the address with a slash; the one without leads there, and not in circles. */
export const checkPages: Check = async ({ root, base }) => {
  const pages = await Promise.all(
    PAGES.map(async (path) => {
      const answer = await ask(root + path);
      return [
        same(
          `${base}${path}`,
          '200',
          String(answer.status),
          'copy the whole of dist/ to the folder that the server shows',
        ),
        fits(
          `${base}${path}, its type`,
          /^text\/html; ?charset=utf-8$/iu,
          'text/html; charset=utf-8',
          answer.headers['content-type'] ?? 'none',
          'nginx: `charset utf-8;`',
        ),
      ];
    }),
  );
  return [...pages.flat(), await slash(root, base), ...(await missing(root, base))];
};

async function slash(root: string, base: string) {
  const answer = await ask(`${root}data`);
  const target = answer.headers['location'];
  const led = target === undefined ? 'no Location' : new URL(target, root).href;
  const isRedirect = [301, 302, 307, 308].includes(answer.status);
  return same(
    `${base}data, without its slash`,
    `to ${root}data/`,
    isRedirect ? `to ${led}` : `${answer.status}`,
    'nginx: `absolute_redirect off;`, and `index index.html;`; behind a proxy: pass Host and the path on unchanged',
  );
}

/** What is not there is 404, with the page that helps on, and nobody keeps that answer. */
async function missing(root: string, base: string) {
  const page = await ask(`${root}a-page-that-is-not-there/`);
  const file = await ask(`${root}_astro/a-file-that-is-not-there.js`);
  const mend = `nginx: \`error_page 404 ${base}404.html;\`; Caddy: \`handle_errors\``;
  const isOurs = unpacked(page).toString('utf8').includes('data-release=');
  return [
    same('a page that is not there', '404', String(page.status), mend),
    same('a page that is not there, what is shown', '404.html', isOurs ? '404.html' : 'another page', mend),
    same('a file that is not there', '404', String(file.status), mend),
    {
      what: 'a file that is not there, how long that is kept',
      isTrue: !/immutable|max-age=[1-9]/u.test(file.headers['cache-control'] ?? ''),
      expected: 'not at all',
      found: file.headers['cache-control'] ?? 'not said',
      mend: 'Caddy: the `file` line of @lasting in .deploy/headers.caddy',
    },
  ];
}
