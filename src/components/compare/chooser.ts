import type { compareWords } from '../../i18n/compare.ts';
import type { Words } from '../../i18n/language.ts';
import { FEWEST, MOST } from '../../query/compare/peers.ts';
import type { SubjectKind } from '../../query/compare/subjects.ts';
import type { ComparisonChoice, KnownSubjects } from '../../state/comparison-url.ts';
import { el, need } from '../explore/el.ts';

/** Somebody that could be added, with the reason. */
export interface Suggestion {
  id: string;
  name: string;
  reason: string;
}

interface Binding {
  words: Words<typeof compareWords>;
  onChange: (kind: SubjectKind, id: string, isChosen: boolean) => void;
  /** The reader turned to the other list; nothing of it is chosen yet. */
  onKind: (kind: SubjectKind) => void;
}

/** The lists of agencies and projects. It holds no state of its own: it shows a choice and reports what is clicked. */
export class Chooser {
  readonly #form: HTMLFormElement;
  readonly #words: Binding['words'];

  constructor(form: HTMLFormElement, { words, onChange, onKind }: Binding) {
    this.#form = form;
    this.#words = words;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.type === 'checkbox') onChange(target.name as SubjectKind, target.value, target.checked);
      if (target.type === 'radio') onKind(target.value as SubjectKind);
    });
    need(form, '[name=find]').addEventListener('input', () => this.#narrow());
    need(form, '.chooser-clear').addEventListener('click', () => {
      onKind(this.#kind);
      need<HTMLElement>(form, '[name=kind]:checked').focus();
    });
  }

  /** What the lists have. */
  get known(): KnownSubjects {
    const ids = (kind: SubjectKind) => new Set(this.#boxes(kind).map(({ value }) => value));
    return { agency: ids('agency'), project: ids('project') };
  }

  show({ kind, ids }: ComparisonChoice): void {
    need<HTMLInputElement>(this.#form, `[name=kind][value=${kind}]`).checked = true;
    for (const list of this.#form.querySelectorAll<HTMLElement>('[data-kind]'))
      list.hidden = list.dataset['kind'] !== kind;
    const isFull = ids.length >= MOST;
    for (const box of [...this.#boxes('agency'), ...this.#boxes('project')]) {
      box.checked = box.name === kind && ids.includes(box.value);
      box.disabled = isFull && !box.checked;
    }
    need<HTMLElement>(this.#form, '.chooser-after').hidden = ids.length === 0;
    need<HTMLElement>(this.#form, '.chooser-after a').hidden = ids.length < FEWEST;
    if (ids.length === 0) this.suggest([], () => {});
    const words = this.#words;
    const more = ids.length === 1 ? [words.tooFew] : isFull ? [words.full] : [];
    this.say([words.chosen(`${ids.length}`), ...more].join(' '));
    this.#narrow();
  }

  say(words: string): void {
    need(this.#form, '.chooser-status').textContent = words;
  }

  /** Offers what could be added, each with its reason. */
  suggest(suggestions: readonly Suggestion[], add: (id: string) => void): void {
    const place = need<HTMLElement>(this.#form, '.chooser-suggested');
    place.hidden = suggestions.length === 0;
    const buttons = suggestions.map(({ id, name, reason }) => {
      const button = el(
        document,
        'button',
        { type: 'button' },
        this.#words.add(name),
        el(document, 'small', {}, reason),
      );
      button.addEventListener('click', () => add(id));
      return button;
    });
    place.replaceChildren(`${this.#words.suggested} `, ...buttons);
  }

  #narrow(): void {
    const sought = need<HTMLInputElement>(this.#form, '[name=find]').value.trim().toLowerCase().split(/\s+/u);
    const list = need<HTMLElement>(this.#form, `[data-kind=${this.#kind}]`);
    let found = 0;
    for (const label of list.querySelectorAll<HTMLLabelElement>('label')) {
      const isFound = sought.every((word) => label.dataset['words']?.includes(word));
      const isChosen = need<HTMLInputElement>(label, 'input').checked;
      label.hidden = !isFound && !isChosen;
      if (isFound) found += 1;
    }
    for (const group of list.querySelectorAll<HTMLElement>('fieldset'))
      group.hidden = !group.querySelector('label:not([hidden])');
    need<HTMLElement>(this.#form, '.none-found').hidden = found > 0;
  }

  get #kind(): SubjectKind {
    return need<HTMLInputElement>(this.#form, '[name=kind]:checked').value as SubjectKind;
  }

  #boxes(kind: SubjectKind): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${kind}]`)];
  }
}
