/** A printed name and the budget year of its document. */
export interface NamedInYear {
  name: string;
  year: number;
}

/** A text without what changes from year to year without a change of meaning: the year itself, blanks, width of characters. */
export function foldYear(text: string, year: number): string {
  return text
    .normalize('NFKC')
    .replaceAll(new RegExp(`(?<!\\d)${year}(?!\\d)(?:年度?)?`, 'gu'), '')
    .replaceAll(/\s/gu, '')
    .toLowerCase();
}

/** True where two names of two years are one but for their years: …-2023中央 and …-2024中央. */
export function isSameName(one: NamedInYear, other: NamedInYear): boolean {
  return foldYear(one.name, one.year) === foldYear(other.name, other.year);
}

/**
 * How far two names are alike, from 0 to 1: the share of their pairs of neighbouring characters that they have in common
 * (Dice). Symmetric. Names of one character are alike only where they are the same.
 */
export function nameSimilarity(one: NamedInYear, other: NamedInYear): number {
  if (isSameName(one, other)) return 1;
  const [pairs, others] = [one, other].map(({ name, year }) => bigramsOf(foldYear(name, year))) as [
    Bigrams,
    Bigrams,
  ];
  let common = 0;
  for (const [pair, count] of pairs) common += Math.min(count, others.get(pair) ?? 0);
  const total = sizeOf(pairs) + sizeOf(others);
  return total === 0 ? 0 : (2 * common) / total;
}

type Bigrams = ReadonlyMap<string, number>;

function bigramsOf(text: string): Bigrams {
  const characters = [...text];
  const pairs = new Map<string, number>();
  for (const [index, second] of characters.entries()) {
    if (index === 0) continue;
    const pair = `${characters[index - 1]}${second}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sizeOf = (pairs: Bigrams) => [...pairs.values()].reduce((sum, count) => sum + count, 0);
