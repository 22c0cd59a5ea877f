import type { Language } from '../../i18n/language.ts';
import { FIELD_WORDS, RECORD_WORDS, STRUCTURE_WORDS } from '../../i18n/reading.ts';
import type { LineReading } from '../../query/document-readings.ts';

/** Structure that says nothing beside a field on the same line. */
const QUIET = new Set(['label', 'markup', 'numbering', 'punctuation']);

/** What a line was read as, in short labels: `指标 1–3：名称、指标值`, `表头`. Empty for a blank line. */
export function lineLabels(readings: readonly LineReading[], lang: Language): string[] {
  const records = [
    ...new Set(readings.filter(({ field }) => field !== null).map(({ claimed_by }) => claimed_by)),
  ];
  const structure = [
    ...new Set(readings.filter(({ field }) => field === null).map(({ claimed_by }) => claimed_by)),
  ];
  const shown = records.length > 0 ? structure.filter((kind) => !QUIET.has(kind)) : structure;
  return [
    ...records.map((record) =>
      recordLabel(
        record,
        readings.filter(({ claimed_by }) => claimed_by === record),
        lang,
      ),
    ),
    ...shown.map((kind) => STRUCTURE_WORDS[kind]?.[lang] ?? kind),
  ];
}

function recordLabel(record: string, readings: readonly LineReading[], lang: Language): string {
  const name = RECORD_WORDS[record]?.[lang] ?? record;
  const numbers = ranges([...new Set(readings.map(({ row_id }) => numberOf(row_id)))]);
  const fields = [...new Set(readings.map(({ field }) => field ?? ''))].map(
    (field) => FIELD_WORDS[field]?.[lang] ?? field,
  );
  const head = numbers === '' ? name : `${name} ${numbers}`;
  return lang === 'zh' ? `${head}：${fields.join('、')}` : `${head}: ${fields.join(', ')}`;
}

/** The number of a row inside its project: 5 for `…-01-i05`; undefined where a row has no such number. */
function numberOf(rowId: string | null): number | undefined {
  const digits = /-[a-z](\d+)$/.exec(rowId ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `1–3, 5` */
function ranges(numbers: readonly (number | undefined)[]): string {
  const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && run.to === number - 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
