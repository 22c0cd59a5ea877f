import { measureTitle } from '../../../chart/findings/measure.ts';
import { measureFrameWords } from '../../../chart/measure-frame-words.ts';
import type { MeasureRow } from '../../../chart/measure-row.ts';
import { measureTargets } from '../../../chart/measure-targets.ts';
import { embedWords } from '../../../i18n/embed.ts';
import type { Language } from '../../../i18n/language.ts';
import { formatList } from '../../../i18n/number.ts';
import { measureRowId } from '../../../model/measure-row-id.ts';
import type { Choice } from '../../../state/choice.ts';
import { withoutToSearch } from '../../../state/without-url.ts';
import type { ChartView } from '../view.ts';

/** The measure that an address names, else the first; without the rows that it leaves out. One that must not be compared has no drawing. */
export function measuresView(
  all: readonly MeasureRow[],
  choice: Choice,
  lang: Language,
): { view: ChartView; rows: readonly MeasureRow[] } {
  const [asked] = choice.filter.measure ?? [];
  const id = asked ?? all.find(({ comparable }) => comparable)?.measure_id;
  const rows = all.filter(({ measure_id }) => measure_id === id);
  if (rows.length === 0) return { view: nothingView(embedWords.noMeasure[lang](`${id}`), 'measures/'), rows };
  const asks = choice.without ?? [];
  const without = rows.map(measureRowId).filter((row) => asks.includes(row));
  const shown = rows.filter((row) => !without.includes(measureRowId(row)));
  const search = withoutToSearch(without);
  const page = `measures/${id}/${search === '' ? '' : `?${search}`}`;
  if (rows.some(({ comparable }) => !comparable)) return { view: listedView(rows, page, lang), rows };
  const words = measureFrameWords(rows, shown, lang);
  const strangers = asks.filter((row) => !without.includes(row));
  const view: ChartView = {
    ...words,
    notes: [
      ...words.notes,
      ...(strangers.length > 0 ? [embedWords.notInMeasure[lang](formatList(strangers, lang))] : []),
    ],
    draw: shown.length > 0 ? (options) => measureTargets(shown, options) : null,
    page,
  };
  return { view, rows: shown.length > 0 ? shown : rows };
}

function listedView(rows: readonly MeasureRow[], page: string, lang: Language): ChartView {
  const [first] = rows;
  const name = first ? measureTitle(first, lang) : '';
  return nothingView(embedWords.notCompared[lang](name, `${rows.length}`), page);
}

const nothingView = (title: string, page: string): ChartView => ({
  ...{ title, subtitle: '', notes: [], description: '', draw: null, page },
});
