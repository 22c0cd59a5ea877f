import type { Ledger } from '../ledger.ts';
import type { MoneyUnit } from '../money.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Places } from './places.ts';
import type { Problems } from './problems.ts';

/** What every row of a document shares. */
export interface RowContext {
  document_id: string;
  agency_id: string | null;
  year: number | null;
  /** The unit of amounts whose table states none. */
  moneyUnit: MoneyUnit | null;
  vocabulary: Vocabulary;
  ledger: Ledger;
  problems: Problems;
  places: Places;
}
