import { createHash } from 'node:crypto';
import { CATALOG, CHART_IDS } from '../../src/chart/catalog.ts';
import { CONTENT_DIRECTIVES } from '../../src/content-policy.ts';
import type { Release } from '../../src/export/release.ts';
import { HTML_LANG, type Language, twinOf } from '../../src/i18n/language.ts';
import { releasePageWords } from '../../src/i18n/release-page.ts';

const CSS =
  ':root{color-scheme:light dark;font:1rem/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}body{max-width:44rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.4rem}h2{font-size:1.1rem}li{overflow-wrap:anywhere}';

/**
 * The page at the root of a kept release: what it holds, every address relative, so that it needs nothing of any build.
 *
 * @param paths the other files of the release, by their paths in its folder
 */
export function releasePage({ version, date }: Release, paths: readonly string[], lang: Language): string {
  const words = releasePageWords;
  const up = lang === 'zh' ? '' : '../';
  const own = lang === 'zh' ? '' : 'en/';
  const site = lang === 'zh' ? '../../' : '../../../en/';
  const hash = createHash('sha256').update(CSS).digest('base64');
  const policy = [...CONTENT_DIRECTIVES, "script-src 'self'", `style-src 'self' 'sha256-${hash}'`].join('; ');
  const charts = CHART_IDS.map((id) => item(`${up}${own}embed/${id}/`, CATALOG[id].question[lang]));
  const tables = paths
    .filter((path) => path.startsWith('data/'))
    .map((path) => item(up + path, path.slice(5)));
  const twin = lang === 'zh' ? 'en/' : '../';
  return `<!doctype html>
<html lang="${HTML_LANG[lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${words.title[lang](version)}</title>
<style>${CSS}</style>
</head>
<body>
<h1>${words.title[lang](version)}</h1>
<p>${words.lead[lang](version, date)} <a href="${site}">${words.now[lang]}</a> · <a href="${twin}" lang="${HTML_LANG[twinOf(lang)]}">${words.twin[lang]}</a></p>
<h2>${words.charts[lang]}</h2>
<ul>${charts.join('')}</ul>
<h2>${words.tables[lang]}</h2>
<ul>${tables.join('')}</ul>
<p><a href="${up}SHA256SUMS">SHA256SUMS</a>${words.sums[lang]}</p>
</body>
</html>
`;
}

const item = (address: string, words: string) => `<li><a href="${address}">${words}</a></li>`;
