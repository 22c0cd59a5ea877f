import { siteWords } from '../../i18n/site.ts';
import { overview } from '../../query/overview.ts';
import { filePath, pagePath, site } from '../../site.ts';
import { builtNavigation } from '../built-pages.ts';
import { currentRelease } from '../current-release.ts';
import { askPublished } from '../entity/published-rows.ts';
import { listDownloads } from './download-rows.ts';

const whole = (path: string) => (site ? new URL(path, site).href : path);
const page = (path: string) => whole(pagePath(path, 'en'));
const file = (path: string) => whole(filePath(path));

/** `llms.txt`: the site in Markdown for programs that read text. Made of what the build holds. */
export async function llmsText(): Promise<string> {
  const totals = await askPublished((db) => overview(db));
  const { tables, archive } = listDownloads(currentRelease);
  const tableLines = tables.map(
    ({ name, title, title_en, rows, columns }) =>
      `- [${name}](${file(`data/${name}.parquet`)}): ${title_en} (${title}), ${rows} rows, ${columns.length} columns`,
  );
  const pageLines = builtNavigation
    .flatMap(({ entries }) => entries)
    .map(({ path, label }) => `- [${label.en}](${page(path)}): ${label.zh}`);
  return [
    `# ${siteWords.siteName.zh} · ${siteWords.siteName.en}`,
    `> ${siteWords.tagline.en}. ${siteWords.tagline.zh}。`,
    `Release ${currentRelease.version} of ${currentRelease.date}: ${totals.documents} documents of ${totals.agencies} agencies (${totals.year_min}–${totals.year_max}), ${totals.projects} projects, ${totals.indicators} indicators, ${totals.quantities} of them with a target that is a number. Chinese pages stand at ${whole(pagePath('/', 'zh'))}, English ones at ${whole(pagePath('/', 'en'))}. This is not a government website.`,
    `## Before you use a figure

${CAUTIONS.map((caution) => `- ${caution}`).join('\n')}`,
    `## Pages\n\n${pageLines.join('\n')}`,
    `## Tables

Each is also there as \`.csv\` (UTF-8 with byte-order mark), \`.plain.csv\` (without), \`.xlsx\` and \`.json\`.

${tableLines.join('\n')}`,
    `## Other files

- [Everything in one archive](${file(`data/${archive.name}`)})
- [Data package](${file('data/datapackage.json')}): type and meaning of every field
- [Glossary](${file('data/glossary.json')}): what the terms mean, in both languages
- [Corrections](${file('data/corrections.json')})
- ${file('agencies/<agency_id>.json')} and ${file('projects/<project_id>.json')}: all of one agency or project, each row with the address of its page (\`page\`) and of its printed line (\`source\`)
- A printed line has an address of its own: ${page('/documents/<document_id>/')}#L<line>`,
    `## Licence and citation

${siteWords.dataLicence.en} ${siteWords.documentLicence.en} ${siteWords.codeLicence.en}
Name “${siteWords.siteName.zh} (${siteWords.siteName.en}), data release ${currentRelease.version}”, the publishing agency, its document, the budget year and the line.`,
  ]
    .join('\n\n')
    .concat('\n');
}

const CAUTIONS = [
  'Targets are set in advance; they are not results. There are no baselines and no results in these data, and no ranking follows from them.',
  'Targets compare only within one dimension, base unit, denominator and direction (`dimension`, `base_unit`, `denominator`, `direction`, `measure_id`). Totals and unit costs never mix.',
  'Columns that end in `_raw`, names and objectives are as printed, errors included; the other columns are our reading and may be wrong. Check the printed line before quoting.',
  'Some budget years are inferred (`documents.year_basis`) and some documents are drafts (`documents.status`): say so.',
  'Findings describe documents as printed, to be verified with the agency; they say nothing about anyone’s work or about lawfulness.',
  'Printed text is Chinese; English names of agencies, themes and measures are ours.',
];
