import type { Comparator } from '../../model/target.ts';
import { foldWidth, type Vocabulary } from '../vocabulary.ts';

/** A short phrase whose whole meaning is one number with its bound, unit and scope. */
export interface Quantity {
  scope: string | null;
  comparator: Comparator | null;
  value: number;
  unit: string | null;
}

/** 每年下降 5%, 每年未发生 1 次: a change or a denial, no scope of a level that is due. */
const NOT_A_SCOPE = /[未不无]|没有|下降|降低|减少|增长|增加|提高|提升|上升/u;
/** Words that end a deadline or a condition: what they follow is no unit. */
const NOT_A_UNIT = /[前后内外起底不未]/u;
const LONGEST_UNKNOWN_UNIT = 3;

/**
 * Reads `≥95%`, `不少于2000次`, `每个司法所每季度至少举行1场`, `法定期限办结率100%`, `15%以下`.
 * Undefined for a longer sentence, for two conditions (不超过90%以上), and for a bare number with a unit nobody knows.
 */
export function maybeQuantity(printed: string, vocabulary: Vocabulary): Quantity | undefined {
  const match = vocabulary.quantityPattern.exec(foldWidth(printed));
  const parts = match?.groups;
  if (!parts?.number) return undefined;
  const before = parts.before === undefined ? undefined : vocabulary.comparator(parts.before);
  const after = parts.after === undefined ? undefined : vocabulary.comparator(parts.after);
  if (before !== undefined && after !== undefined && before !== after) return undefined;
  const comparator = before ?? after ?? null;
  const unit = parts.unit?.replace(/^\((.+)\)$/u, '$1') ?? null;
  if (parts.lead !== undefined && !isScope(parts.lead, vocabulary)) return undefined;
  if (unit !== null && !isUnit(unit, comparator, vocabulary)) return undefined;
  return { scope: parts.lead ?? null, comparator, value: Number(parts.number.replaceAll(',', '')), unit };
}

/** 每年, 每个居委调委会调解员, 法定期限办结率: frequency, scope, or the name of the rate. */
function isScope(lead: string, vocabulary: Vocabulary): boolean {
  const words = vocabulary.files['target-words'];
  if (lead.endsWith(words.rate_ending)) return lead.length <= words.rate_length;
  if (NOT_A_SCOPE.test(lead)) return false;
  return lead.length <= words.scope_length && words.scope_starts.some((start) => lead.startsWith(start));
}

function isUnit(unit: string, comparator: Comparator | null, vocabulary: Vocabulary): boolean {
  const [numerator = ''] = unit.split('/');
  if (vocabulary.unit(unit) ?? vocabulary.unit(numerator)) return true;
  if (Object.hasOwn(vocabulary.files.units.cut_short, unit)) return true;
  const [, own, other] = /^([^()]+)\(([^()]+)\)$/u.exec(unit) ?? [];
  if (own !== undefined && other !== undefined && vocabulary.unit(own) && vocabulary.unit(other)) return true;
  return comparator !== null && unit.length <= LONGEST_UNKNOWN_UNIT && !NOT_A_UNIT.test(unit);
}
