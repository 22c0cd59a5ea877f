import { createInterface } from 'node:readline/promises';
import type { Passport } from '../src/model/passport.ts';
import { DocumentError } from '../src/pipeline/document-error.ts';
import type { FileReading } from '../src/pipeline/read-file.ts';
import type { Vocabulary } from '../src/pipeline/vocabulary.ts';
import type { BroughtFile } from './read-bytes.ts';

/** What a passport needs and a document may not print. */
export const FLAGS = {
  agency: 'id of the agency, lower-case: qingchuan-culture',
  name: 'its name in Chinese',
  'name-en': 'its name in English',
  kind: 'justice_bureau, court or other',
  division: 'division code of its place (GB/T 2260, six digits)',
  year: 'budget year',
  'year-line': 'the line whose words the year rests on',
  'year-words': 'those words',
  title: 'title of the document',
} as const;

export type Flags = Partial<Record<keyof typeof FLAGS, string>>;
/** Asks a person; undefined where nobody is there to answer. */
export type Ask = ((question: string) => Promise<string>) | undefined;

export function asksOnTerminal(): Ask {
  if (!process.stdin.isTTY) return undefined;
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return (await terminal.question(`${question}: `)).trim();
    } finally {
      terminal.close();
    }
  };
}

const LICENCE = '公开的预算绩效目标文件，属于依法主动公开的官方文本；机构名称、文字与数字均照原文保存。';

/**
 * A passport out of what the document prints, what flags say, and what a person answers. Throws a `DocumentError` that
 * names the flag where none of the three knows.
 */
export async function draftPassport(
  { file, sha256 }: BroughtFile,
  reading: FileReading,
  flags: Flags,
  vocabulary: Vocabulary,
  ask: Ask,
): Promise<Passport> {
  const need = async (
    flag: keyof typeof FLAGS,
    printed: string | number | null | undefined,
  ): Promise<string> => {
    const known = flags[flag] ?? (printed === null || printed === undefined ? undefined : String(printed));
    const answer = known ?? (await ask?.(FLAGS[flag]));
    if (answer) return answer;
    throw new DocumentError({
      file,
      column: flag,
      expected: `--${flag} (${FLAGS[flag]})`,
      found: 'no such words in the document',
    });
  };
  const { document, agency } = reading;
  const agency_id = await need('agency', null);
  const name = await need('name', agency.name);
  const division_code = await need('division', null);
  const year = Number(await need('year', document.year));
  const printed = /^第(?<line>\d+)行：(?<words>.*)$/su.exec(document.year_evidence ?? '')?.groups;
  const line = Number(await need('year-line', printed?.line));
  const words = await need('year-words', printed?.words);
  const title = flags.title ?? document.title ?? `${name}${year}年项目支出绩效目标表`;
  const level = vocabulary.files.divisions.find(({ code }) => code === division_code)?.level;
  if (!level)
    throw new DocumentError({
      file,
      column: 'division',
      expected: 'a code that data/vocabulary/divisions.json knows: add a line for the place',
      found: division_code,
    });
  return {
    document_id: `${agency_id}-${year}`,
    title: document.title_basis === 'composed' ? `${name}${year}年项目支出绩效目标表` : title,
    file,
    original_file_name: file,
    sha256,
    agency: {
      agency_id,
      name,
      name_en: await need('name-en', null),
      printed_code: agency.printed_code,
      kind: (await need('kind', 'other')) as Passport['agency']['kind'],
      admin_level: level,
      division_code,
      publisher_as_printed: agency.publisher_as_printed ?? name,
    },
    year,
    year_basis: words.includes(String(year)) ? 'stated' : 'inferred',
    year_evidence: { line, words },
    status: document.status,
    published_at: null,
    licence_note: LICENCE,
  };
}
