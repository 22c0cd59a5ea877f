import { evenGridNote, typeSharesDescription } from '../../chart/findings/type-shares.ts';
import type { TypeShareRow } from '../../chart/type-parts.ts';
import { compareWords } from '../../i18n/compare.ts';
import { inBoth, type Language } from '../../i18n/language.ts';
import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import type { Comparison } from '../../query/compare/comparison.ts';
import { typesTitle } from './sentences/types.ts';

/** The rows of the chart of types for these agencies, in their order. */
export function typeRows({ subjects }: Pick<Comparison, 'subjects'>): TypeShareRow[] {
  return subjects.flatMap(({ agency, documents: [document], indicators }) =>
    INDICATOR_TYPES.flatMap((type) => {
      const count = indicators.filter((indicator) => indicator.type === type).length;
      if (count === 0) return [];
      const { year, year_basis, status } = document;
      const { agency_id, name, name_en } = agency;
      return [
        { agency_id, agency: name, agency_en: name_en, year, year_basis, status, type, indicators: count },
      ];
    }),
  );
}

/** The words around the chart of types, and what its embed and table go by. */
export function typesFigureWords(comparison: Comparison, lang: Language) {
  const { subjects } = comparison;
  const rows = typeRows(comparison);
  const projects = subjects.flatMap((subject) => subject.projects);
  const evenGrid = evenGridNote(rows, projects, lang);
  const total = rows.reduce((sum, { indicators }) => sum + indicators, 0);
  return {
    rows,
    title: inBoth((each) => typesTitle(comparison, each)),
    subtitle: compareWords.typesSubtitle[lang](`${total}`),
    description: typeSharesDescription(rows, lang),
    notes: evenGrid === null ? [compareWords.typesNote[lang]] : [compareWords.typesNote[lang], evenGrid],
    search: `agency=${subjects.map(({ id }) => id).join(',')}`,
    documents: subjects.flatMap(({ documents }) => documents),
  };
}
