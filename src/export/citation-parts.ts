import { citationWords } from '../i18n/citation.ts';
import type { Bilingual } from '../i18n/language.ts';
import { formatList } from '../i18n/number.ts';
import { siteWords } from '../i18n/site.ts';
import type { Cited, CitedDocument } from './cited.ts';
import { oneLine } from './one-line.ts';

/** A citation taken apart: what every style puts together in its own order. */
export interface CitationParts {
  /** Lower-case ASCII, unique on the site: `tianjin-justice-2023-01`. */
  key: string;
  /** Who answers for the text: the agency where it is printed text, the site where it is our arrangement. */
  author: Bilingual;
  /** Printed names stay Chinese in both. */
  title: Bilingual;
  /** The document it stands in, what it is there, and its lines; null for what is no part of a document. */
  within: { document: string; noun: Bilingual; lines: Bilingual } | null;
  /** Budget years and documents, for what rests on several. */
  basis: Bilingual;
  /** GB/T 7714 mark: a page that gives a document as published, or a record of the database. */
  mark: 'EB/OL' | 'DB/OL';
}

/** More documents than this are counted instead of named. */
const NAMED_DOCUMENTS = 5;

export function citationParts(cited: Cited): CitationParts {
  switch (cited.kind) {
    case 'document': {
      const { document } = cited;
      return {
        ...{ key: document.document_id, author: agencyOf(document), title: same(document.title) },
        ...{ within: null, basis: yearOf(document), mark: 'EB/OL' },
      };
    }
    case 'project':
      return partOf(cited.document, cited.project_id, cited.name, citationWords.isProject, cited);
    case 'indicator': {
      const target = cited.value_raw === null ? '' : ` ${cited.value_raw}`;
      return partOf(
        cited.document,
        cited.indicator_id,
        `${cited.project}：${cited.name}${target}`,
        citationWords.isIndicator,
        cited,
      );
    }
    case 'agency':
      return ours(cited.agency_id, cited.documents, {
        zh: citationWords.agencyTargets.zh(oneLine(cited.name)),
        en: citationWords.agencyTargets.en(oneLine(cited.name_en)),
      });
    case 'theme':
      return ours(cited.theme_id, cited.documents, {
        zh: citationWords.themeTargets.zh(oneLine(cited.name)),
        en: citationWords.themeTargets.en(oneLine(cited.name_en)),
      });
    case 'chart':
      return ours(cited.chart_id, cited.documents, {
        zh: oneLine(cited.title.zh),
        en: oneLine(cited.title.en),
      });
  }
}

function partOf(
  document: CitedDocument,
  key: string,
  name: string,
  noun: Bilingual,
  { line_start, line_end }: { line_start: number; line_end: number },
): CitationParts {
  const lines = {
    zh: citationWords.lines.zh(line_start, line_end),
    en: citationWords.lines.en(line_start, line_end),
  };
  const within = { document: oneLine(document.title), noun, lines };
  return {
    key,
    author: agencyOf(document),
    title: same(name),
    within,
    basis: yearOf(document),
    mark: 'DB/OL',
  };
}

function ours(key: string, documents: readonly CitedDocument[], title: Bilingual): CitationParts {
  const author = { zh: siteWords.siteName.zh, en: siteWords.siteName.en };
  return { key, author, title, within: null, basis: namedDocuments(documents), mark: 'DB/OL' };
}

function namedDocuments(documents: readonly CitedDocument[]): Bilingual {
  const { chartFrom, documentCount, yearOf: year } = citationWords;
  if (documents.length > NAMED_DOCUMENTS) {
    const count = documents.length;
    return { zh: chartFrom.zh(documentCount.zh(count)), en: chartFrom.en(documentCount.en(count)) };
  }
  const zh = formatList(
    documents.map((one) => `${oneLine(one.agency)}${year.zh(one)}`),
    'zh',
  );
  const en = formatList(
    documents.map((one) => `${oneLine(one.agency_en)}, ${year.en(one)}`),
    'en',
  );
  return { zh: chartFrom.zh(zh), en: chartFrom.en(en) };
}

const agencyOf = ({ agency, agency_en }: CitedDocument): Bilingual => ({
  zh: oneLine(agency),
  en: oneLine(agency_en),
});
const yearOf = (document: CitedDocument): Bilingual => ({
  zh: citationWords.yearOf.zh(document),
  en: citationWords.yearOf.en(document),
});
const same = (printed: string): Bilingual => ({ zh: oneLine(printed), en: oneLine(printed) });
