import { compareWords } from '../../i18n/compare.ts';
import type { Language } from '../../i18n/language.ts';
import { formatList } from '../../i18n/number.ts';
import { compare } from '../../query/compare/comparison.ts';
import { MOST, peersOf } from '../../query/compare/peers.ts';
import { type Subject, subjectsOf } from '../../query/compare/subjects.ts';
import type { CompareRows } from '../../query/compare-rows.ts';
import { type PackedCompareRows, unpackCompareRows } from '../../query/packed/compare-rows.ts';
import type { ComparisonChoice } from '../../state/comparison-url.ts';
import { need } from '../explore/el.ts';
import type { Suggestion } from './chooser.ts';
import { LiveTypes } from './live-types.ts';
import { PART_NAMES, PARTS } from './parts/all-parts.ts';
import { type PartContext, partContext } from './parts/context.ts';
import { peerReason } from './parts/peers.ts';
import { subjectName } from './sentences/who.ts';

/** Makes the parts of the page for a choice, by the functions that made the prerendered ones. */
export class LiveComparison {
  readonly #page: HTMLElement;
  readonly #rows: CompareRows;
  readonly #lang: Language;
  readonly #context: PartContext;
  readonly #types: LiveTypes;

  constructor(page: HTMLElement, packed: PackedCompareRows, lang: Language) {
    this.#page = page;
    this.#rows = unpackCompareRows(packed);
    this.#lang = lang;
    const base = page.dataset['base'] ?? '/';
    this.#context = partContext({
      document,
      lang,
      base,
      hasMeasures: page.dataset['measures'] !== undefined,
    });
    this.#types = new LiveTypes(need(page, 'figure#types'), lang, base);
  }

  show({ kind, ids }: ComparisonChoice, { isExample }: { isExample: boolean }): void {
    const comparison = compare(this.#rows, kind, ids);
    for (const name of PART_NAMES) {
      const part = need<HTMLElement>(this.#page, `#part-${name}`);
      const made = PARTS[name].make(comparison, this.#context);
      need(part, '.made').replaceChildren(...made);
      part.hidden = made.length === 0;
    }
    this.#types.show(kind === 'agency' ? comparison : null);
    const names = comparison.subjects.map((subject) => subjectName(subject, this.#lang));
    const head = isExample ? compareWords.example[this.#lang](names[0] ?? '') : formatList(names, this.#lang);
    need(this.#page, '.result-head').textContent = head;
  }

  /** Peers of what is chosen that are not chosen themselves, while there is room. */
  suggestions({ kind, ids }: ComparisonChoice): Suggestion[] {
    if (ids.length >= MOST) return [];
    const peers = ids.flatMap((id) => peersOf(this.#rows, kind, id)).filter(({ id }) => !ids.includes(id));
    return [...new Map(peers.map((peer) => [peer.id, peer])).values()]
      .slice(0, MOST - ids.length)
      .map((peer) => {
        const [subject] = subjectsOf(this.#rows, kind, [peer.id]) as [Subject];
        return {
          id: peer.id,
          name: subjectName(subject, this.#lang),
          reason: peerReason(peer, subject, this.#context),
        };
      });
  }
}
