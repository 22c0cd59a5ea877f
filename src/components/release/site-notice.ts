import { releaseWords } from '../../i18n/release.ts';
import { el, need } from '../explore/el.ts';

/** The language of the page. */
export function pageLanguage(): 'zh' | 'en' {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}

/** Says something about the page as a whole in a quiet line above it, one line for each `name`; null takes it away. */
export function showNotice(name: string, words: string | null, hasReload: boolean): void {
  document.querySelector(`.site-notice[data-notice=${name}]`)?.remove();
  if (words === null) return;
  const main = need(document, '#main');
  // As wide as what stands below it.
  const line = el(document, 'div', { class: main.className }, words);
  if (hasReload) {
    const button = el(document, 'button', { type: 'button' }, releaseWords.reload[pageLanguage()]);
    button.addEventListener('click', () => location.reload());
    line.append(' ', button);
  }
  const notice = el(document, 'div', { class: 'site-notice', role: 'status', 'data-notice': name });
  main.before(notice);
  // After it stands there: a change is what is read aloud.
  notice.append(line);
}
