import { chartWords } from '../i18n/chart.ts';
import type { Language } from '../i18n/language.ts';
import { exactYuan, formatMoney } from '../i18n/money.ts';

/** A sum of yuan as people say it and, where that is rounded or shortened, the exact one. */
export function moneyInWords(yuan: number, lang: Language): string {
  const [said, exact] = [formatMoney(yuan, lang), exactYuan(yuan, lang)];
  return said === exact ? said : chartWords.exactly[lang](said, exact);
}
