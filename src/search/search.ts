import { type Mark, marksIn } from './marks.ts';
import { BETWEEN_TEXTS, type OpenEntry, type OpenIndex } from './open-index.ts';
import { type Question, readQuestion, type Word } from './question.ts';
import { type IndexedDocument, SEARCH_FIELDS, SEARCH_KINDS, type SearchKind } from './search-index.ts';

/** A text of a hit and where the question stands in it. */
export interface HitText {
  field: string;
  text: string;
  marks: readonly Mark[];
}

export interface Hit {
  kind: SearchKind;
  id: string;
  /** The first text names the hit; the others follow only where the question stands in them, or name it in English. */
  texts: readonly HitText[];
  document: IndexedDocument | null;
  /** Name and id of the project it belongs to. */
  project: { project_id: string; name: string } | null;
  /** First line in the document, 1-based. */
  line: number | null;
  /** The sum in yuan that was asked for and that it has; null otherwise. */
  amount: number | null;
}

/** The hits of one kind: how many there are, and the best of them. */
export interface HitGroup {
  kind: SearchKind;
  total: number;
  hits: readonly Hit[];
}

/**
 * Everything that holds the question, by kind; kinds without a hit are left out. Several words must all be found, in
 * the entry or in what it stands under, and one at least in the entry itself. Null for fewer than two characters.
 * `limit` is the number of hits to give of each kind; the totals count all.
 */
export function search(index: OpenIndex, typed: string, { limit = 20 } = {}): HitGroup[] | null {
  const question = readQuestion(typed);
  if (question === null) return null;
  return SEARCH_KINDS.flatMap((kind) => {
    const found = index[kind].filter((one) => isFound(one, question));
    if (found.length === 0) return [];
    const ranked = found.map((one) => ({ one, rank: rankOf(one, question) })).sort((a, b) => a.rank - b.rank);
    return { kind, total: found.length, hits: ranked.slice(0, limit).map(({ one }) => hitOf(one, question)) };
  });
}

function isFound(one: OpenEntry, { words }: Question): boolean {
  return (
    words.some((word) => holds(one, word)) &&
    words.every((word) => holds(one, word) || one.context.includes(word.plain))
  );
}

function holds({ plain, bounded, entry }: OpenEntry, word: Word): boolean {
  return plain.includes(word.plain) || bounded.includes(word.bounded) || hasAmount(entry.amounts, word);
}

function hasAmount(amounts: readonly number[] | undefined, { amount }: Word): boolean {
  return amount !== null && (amounts?.includes(amount) ?? false);
}

/** Less is better: the whole question as the name, in the name, in another text, as a sum; then its words apart. */
function rankOf({ plain, bounded }: OpenEntry, { whole }: Question): number {
  const at = plain.indexOf(whole.plain);
  if (at < 0) return bounded.includes(whole.bounded) ? 50 : 100;
  if (at === 0 && (plain.length === whole.plain.length || plain[whole.plain.length] === BETWEEN_TEXTS))
    return 0;
  return plain.slice(0, at).split(BETWEEN_TEXTS).length;
}

function hitOf({ kind, entry, document, project }: OpenEntry, { words }: Question): Hit {
  const texts = entry.texts.map((text, index) => ({
    field: SEARCH_FIELDS[kind][index] ?? '',
    text,
    marks: marksIn(text, words),
  }));
  return {
    ...{ kind, id: entry.id, document, line: entry.line ?? null },
    texts: texts.filter(({ field, marks }, index) => index === 0 || field === 'name_en' || marks.length > 0),
    project: project && { project_id: project.id, name: project.texts[0] ?? '' },
    amount: words.find((word) => hasAmount(entry.amounts, word))?.amount ?? null,
  };
}
