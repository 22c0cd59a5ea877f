import { exportSvg, type PictureWords } from '../../chart/export-svg.ts';
import { csvBytes } from '../../export/csv.ts';
import { chartMenuWords } from '../../i18n/chart-menu.ts';
import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import type { Language } from '../../i18n/language.ts';
import { siteWords } from '../../i18n/site.ts';
import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import { pageRelease } from '../cite/page-facts.ts';
import { saveFile } from '../download/save-file.ts';
import { type ChartFormat, chartFileName } from './chart-file-name.ts';
import type { MenuSource } from './menu-source.ts';
import { pngOf, svgText } from './picture-file.ts';

/** Saves what a figure shows now as a file, and answers its name. Throws where the browser cannot make it. */
export async function saveChart(
  format: ChartFormat,
  figure: Element,
  { chart, columns, rows, drawing }: MenuSource,
  address: string,
): Promise<string> {
  const name = chartFileName(pageRelease(), location, chart, format);
  if (format === 'csv') {
    saveFile(name, 'text/csv', csvBytes(columns, rows, { bom: true }));
    return name;
  }
  const picture = exportSvg(await drawing(), pictureWords(figure, address));
  if (format === 'svg') saveFile(name, 'image/svg+xml', new TextEncoder().encode(svgText(picture)));
  else saveFile(name, 'image/png', await pngOf(picture));
  return name;
}

/** What the figure says around its drawing, as it stands on the page. */
function pictureWords(figure: Element, address: string): PictureWords {
  const lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const text = (selector: string) =>
    (figure.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  const key = INDICATOR_TYPES.map((type) => ({ type, label: TYPE_WORDS[type][lang] }));
  const { siteName, siteNameOther } = siteWords;
  return {
    title: text('.chart-title'),
    subtitle: text('.chart-subtitle'),
    ...(figure.querySelector('.type-key') ? { key } : {}),
    note: text('.chart-note'),
    source: text('.source'),
    site: chartMenuWords.madeBy[lang](`${siteName[lang]} · ${siteNameOther[lang]}`, pageRelease().version),
    address,
  };
}
