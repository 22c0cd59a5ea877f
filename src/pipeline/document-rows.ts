import type { DocumentRows, VocabularyRows } from '../model/document-tables.ts';
import type { Rows } from '../model/tables.ts';
import type { BuiltDocument } from './build-document.ts';
import { ruleRows } from './check/rules.ts';
import { deriveMeasureRows } from './derive/measure-rows.ts';
import { reconcile } from './derive/reconciliation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All rows of one document, those that are derived of its rows too, in printed order. */
export function documentRows(built: BuiltDocument, vocabulary: Vocabulary): DocumentRows {
  const { document, agency, projects, objectives, indicators, sub_goals, findings, readings } = built;
  return {
    documents: [document],
    agencies: [agency],
    ...{ projects, objectives, indicators, sub_goals, findings },
    readings: [...readings],
    measure_rows: deriveMeasureRows(projects, indicators, vocabulary),
    reconciliations: reconcile(projects, indicators),
  };
}

/** The rows that the vocabulary gives. */
export function vocabularyRows(vocabulary: Vocabulary): VocabularyRows {
  return {
    themes: themeRows(vocabulary),
    measures: vocabulary.files.measures.map(({ rule: _, derived: __, ...measure }) => measure),
    rules: ruleRows(),
  };
}

function themeRows({ files }: Vocabulary): Rows['themes'] {
  return files.themes.themes
    .map(({ theme_id, code, name, name_en }) => ({
      theme_id,
      code,
      name,
      name_en,
      sort: Number(code.slice(1)),
    }))
    .toSorted((a, b) => a.sort - b.sort);
}
