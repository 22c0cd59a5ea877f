import type { DownloadOptions } from '../../query/download.ts';
import { downloadPublished } from '../../query/published-file.ts';
import { type AnswerChoice, packedAnswers } from './packed-answers.ts';

/** Fetches the packed rows and makes of them what answers. Throws as `downloadPublished` does. */
export async function openRows(
  url: string,
  expected: string,
  options: Omit<DownloadOptions, 'cache'>,
): Promise<AnswerChoice> {
  const bytes = await downloadPublished(url, expected, options);
  return packedAnswers(JSON.parse(new TextDecoder().decode(bytes)));
}
