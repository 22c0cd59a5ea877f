import { correctionsWords } from '../../i18n/corrections.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';

/** What the report says around what it reports, in one language. Travels in the page, so that the script carries none. */
export interface ReportWords {
  subject: string;
  release: string;
  row: string;
  document: string;
  line: string;
  printed: string;
  read: string;
  address: string;
  should: string;
  because: string;
  colon: string;
  toFill: string;
  copied: string;
  selected: string;
  failed: string;
  /** `{id}` stands for the row. */
  filled: string;
  unknown: string;
}

/** The words of a report in `lang`. */
export function reportWords(lang: Language): ReportWords {
  const words = wordsIn(correctionsWords, lang);
  return {
    subject: words.line_subject,
    release: words.line_release,
    row: words.line_row,
    document: words.line_document,
    line: words.line_line,
    printed: words.line_printed,
    read: words.line_read,
    address: words.line_address,
    should: words.line_should,
    because: words.line_because,
    colon: lang === 'zh' ? '：' : ': ',
    toFill: words.toFill,
    copied: words.copied,
    selected: words.selected,
    failed: words.failed,
    filled: words.filled('{id}'),
    unknown: words.unknown('{id}'),
  };
}
