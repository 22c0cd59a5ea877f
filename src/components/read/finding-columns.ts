import { wordsIn } from '../../i18n/language.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import type { FindingRow } from '../../model/finding.ts';
import { sitePath } from '../chart/site-path.ts';
import { el } from '../explore/el.ts';
import type { PageReading } from './messages.ts';
import type { PagedColumn } from './paged-table.ts';
import { placeColumn } from './table-section.ts';

/** What a rule found, which rule, and where. */
export function findingColumns(
  { places }: PageReading,
  { lang, base }: { lang: 'zh' | 'en'; base: string },
): PagedColumn<FindingRow>[] {
  const words = wordsIn(readingWords, lang);
  return [
    { label: words.finding, isName: true, cell: (row) => [lang === 'zh' ? row.message : row.message_en] },
    {
      label: words.rule,
      cell: ({ rule_id }) => [
        el(document, 'a', { href: sitePath(`/findings/${rule_id.toLowerCase()}/`, lang, base) }, rule_id),
      ],
    },
    placeColumn(lang, ({ line_start, indicator_id, project_id }) => {
      const place = line_start === null ? null : places?.[line_start - 1];
      return {
        line: line_start,
        page: place?.page ?? null,
        cell: place?.cell ?? null,
        row: indicator_id ?? project_id,
      };
    }),
  ];
}
