import { releaseWords } from '../../i18n/release.ts';
import { el } from '../explore/el.ts';

/** The language of the page. */
export function pageLanguage(): 'zh' | 'en' {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}

/** Says something about the page as a whole in a quiet line above it, one line for each `name`; null takes it away. */
export function showNotice(name: string, words: string | null, hasReload: boolean): void {
  const shown = document.querySelector(`.site-notice[data-notice=${name}]`);
  if (words === null) shown?.remove();
  if (words === null || shown?.firstChild?.textContent === words) return;
  shown?.remove();
  const line = el(document, 'div', { class: 'site-notice', role: 'status', 'data-notice': name });
  document.getElementById('main')?.before(line);
  // After it stands there: a change is what is read aloud.
  line.append(el(document, 'span', {}, words));
  if (!hasReload) return;
  const button = el(document, 'button', { type: 'button' }, releaseWords.reload[pageLanguage()]);
  button.addEventListener('click', () => location.reload());
  line.append(button);
}
