import { sentenceWords } from '../../../i18n/compare-sentences.ts';
import { yearPhrase } from '../../../i18n/entity.ts';
import { isolate } from '../../../i18n/isolate.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Subject } from '../../../query/compare/subjects.ts';

/** What a subject is called: an agency in the reader's language, a project as printed. */
export function subjectName({ kind, agency, projects }: Subject, lang: Language): string {
  if (kind === 'project') return projects[0]?.name ?? '';
  return lang === 'zh' ? agency.name : agency.name_en;
}

/** A subject with its year, inside a sentence: `承德市司法局 2021 年（草案）`. */
export function who(subject: Subject, lang: Language): string {
  const agency = lang === 'zh' ? subject.agency.name : subject.agency.name_en;
  const dated = `${agency} ${yearPhrase(subject.documents[0], lang)}`;
  if (subject.kind === 'agency') return dated;
  return sentenceWords.projectOf[lang](isolate(subjectName(subject, lang)), dated);
}

/** Sentences after each other, each ended; Chinese ones without a blank between them. */
export function endSentences(sentences: readonly string[], lang: Language): string {
  const said = sentences.filter((sentence) => sentence !== '');
  const ended = said.map((sentence) => `${upper(sentence)}${sentenceWords.stop[lang]}`);
  // A full-width bracket brings its own blank.
  return lang === 'zh' ? ended.join('').replaceAll('） ', '）') : ended.join(' ');
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
