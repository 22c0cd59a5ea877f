import type { Printed } from '../blocks.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isAmount } from './amount.ts';
import { maybeQuantity } from './quantity.ts';

const LONGEST = 2000;
const FEW = 3;
const MANY = 4;
const LONGEST_PIECE = 40;

/**
 * Whether a line may be a row of a table that lost its tabs: pieces set apart by blanks, one of them a number, a target
 * or an indicator class, or four of them that are words.
 */
export function looksLikeRow({ text }: Printed, vocabulary: Vocabulary): boolean {
  const head = text.slice(0, LONGEST).trim();
  const apart = head.split(/\s{2,}|\t/u).filter((piece) => piece !== '');
  const pieces = head
    .replace(/(?<=\d)\s+(?=[年月日号])|(?<=[年月])\s+(?=\d)/gu, '')
    .split(/\s+/u)
    .filter((piece) => piece !== '');
  if (apart.length < FEW && (pieces.length < FEW || pieces.some((piece) => piece.length > LONGEST_PIECE)))
    return false;
  const words = pieces.filter((piece) => piece.length > 1);
  return words.length >= MANY || pieces.some((piece) => isTelling(piece, vocabulary));
}

function isTelling(piece: string, vocabulary: Vocabulary): boolean {
  if (piece.length > LONGEST_PIECE) return false;
  return (
    (/^\d/u.test(piece) && isAmount(piece)) ||
    vocabulary.typeOf(piece) !== undefined ||
    vocabulary.isLevel1(piece) ||
    maybeQuantity(piece, vocabulary) !== undefined
  );
}
