import { TYPE_WORDS } from '../../i18n/indicator-type.ts';
import type { Language } from '../../i18n/language.ts';
import { formatShare } from '../../i18n/number.ts';
import { inTypeOrder, type NumericShareRow } from '../numeric-share-row.ts';

/** The share of all targets that are numbers, and the types with the most and the fewest. */
export function numericSharesFinding(rows: readonly NumericShareRow[], lang: Language): string {
  const ordered = inTypeOrder(rows);
  const indicators = ordered.reduce((sum, row) => sum + row.indicators, 0);
  if (indicators === 0) return lang === 'zh' ? '没有指标' : 'No indicators';
  const share = formatShare(ordered.reduce((sum, row) => sum + row.quantities, 0) / indicators, lang);
  const bySize = [...ordered].sort((a, b) => shareOf(b) - shareOf(a));
  const [most, least] = [bySize[0], bySize.at(-1)];
  const head = lang === 'zh' ? `${share} 的指标值是数值` : `${share} of the targets are numbers`;
  if (!most || !least || most === least) return head;
  return lang === 'zh'
    ? `${head}：${inChinese(most)}，${inChinese(least)}`
    : `${head}: ${inEnglish(most)}, ${inEnglish(least)}`;
}

/** The drawing in words: each type's share and counts. */
export function numericSharesDescription(rows: readonly NumericShareRow[], lang: Language): string {
  const items = inTypeOrder(rows).map((row) => {
    const name = TYPE_WORDS[row.type][lang];
    const share = formatShare(shareOf(row), lang);
    return lang === 'zh'
      ? `${name} ${share}（${row.indicators} 条中 ${row.quantities} 条）`
      : `${name} ${share} (${row.quantities} of ${row.indicators})`;
  });
  return lang === 'zh' ? `${items.join('，')}。` : `${items.join(', ')}.`;
}

const shareOf = (row: NumericShareRow) => row.quantities / row.indicators;

function inChinese(row: NumericShareRow): string {
  const name = TYPE_WORDS[row.type].zh;
  if (row.quantities === row.indicators) return `${name}全部是`;
  return row.quantities === 0 ? `${name}一条也没有` : `${name} ${formatShare(shareOf(row), 'zh')}`;
}

function inEnglish(row: NumericShareRow): string {
  const name = TYPE_WORDS[row.type].en.toLowerCase();
  if (row.quantities === row.indicators) return `all for ${name}`;
  return row.quantities === 0 ? `none for ${name}` : `${formatShare(shareOf(row), 'en')} for ${name}`;
}
