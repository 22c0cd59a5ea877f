import type { Comparator } from '../../model/target.ts';
import { oneOfWords, type Vocabulary } from '../vocabulary.ts';
import { squeeze } from './hit.ts';

/** A number with its unit inside a sentence. */
export interface Mention {
  /** As printed: `0.25%以下`. */
  words: string;
  /** What is said before it, back to the last comma: `社区矫正对象再犯罪率`. */
  about: string;
  /** In the base unit. */
  value: number;
  base_unit: string;
  comparator: Comparator;
}

const CLAUSE = /[，,。；;：:、]/u;

/** The numbers with units that a text names. Times of the clock, law titles and bare numbers are none. */
export function numberMentions(text: string, vocabulary: Vocabulary): Mention[] {
  const pattern = mentionPattern(vocabulary);
  return squeeze(text)
    .split(CLAUSE)
    .flatMap((clause) =>
      [...clause.matchAll(pattern)].flatMap((match): Mention[] => {
        const { before = '', number = '', unit: printed = '', after = '' } = match.groups ?? {};
        const unit = vocabulary.unit(vocabulary.files.checks.unit_in_text[printed] ?? printed);
        if (!unit) return [];
        return [
          {
            words: match[0],
            about: clause.slice(0, match.index),
            value: Number(number) * unit.factor,
            base_unit: unit.base,
            comparator: vocabulary.comparator(before) ?? afterwards(after, vocabulary) ?? '=',
          },
        ];
      }),
    );
}

function afterwards(word: string, { files }: Vocabulary): Comparator | undefined {
  const found = Object.entries(files['target-words'].comparators_after).find(([, words]) =>
    words.includes(word),
  );
  return found?.[0] as Comparator | undefined;
}

/** Made once a vocabulary: it holds every unit there is, and is asked for every sentence. */
const patterns = new WeakMap<Vocabulary, RegExp>();

function mentionPattern(vocabulary: Vocabulary): RegExp {
  const known = patterns.get(vocabulary);
  if (known) return known;
  const { files } = vocabulary;
  const { comparators_before, comparators_after } = files['target-words'];
  const units = [
    ...files.units.families.flatMap(({ units }) => Object.keys(units)),
    ...Object.keys(files.checks.unit_in_text),
  ];
  const pattern = new RegExp(
    `(?<before>${oneOfWords(Object.values(comparators_before).flat())})?(?<![\\d.*])(?<number>\\d+(?:\\.\\d+)?)(?<unit>${oneOfWords(units)})(?<after>${oneOfWords(Object.values(comparators_after).flat())})?`,
    'gu',
  );
  patterns.set(vocabulary, pattern);
  return pattern;
}
