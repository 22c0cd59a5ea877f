import type { Language } from '../../i18n/language.ts';
import { placeLabel } from '../../i18n/place.ts';
import type { Place } from './place-tree.ts';

/** Places in one phrase: `广东省广州市天河区`; `Tianhe District, Guangzhou, Guangdong`. */
export function placeName(places: readonly Place[], lang: Language): string {
  const names = places.map(({ code, name }) => placeLabel(code, name, lang));
  return lang === 'zh' ? names.join('') : names.reverse().join(', ');
}
