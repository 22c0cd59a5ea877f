import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
const words = z.string().trim().min(1);
const bilingual = z.strictObject({ zh: words, en: words });

const sourceSchema = z.strictObject({
  source_id: id,
  /** An official publisher or a standards body. */
  publisher: bilingual,
  title: bilingual,
  /** Its own address at the publisher's; null where we know only copies of it. */
  url: z.url().nullable(),
});

const termSchema = z.strictObject({
  /** Its anchor on the page: permanent, people link to it. */
  term_id: id,
  group: id,
  zh: words,
  /** What the interface says in English. */
  en: words,
  /** Other Chinese words that documents print for the same. */
  also: z.array(words),
  /** What official English says, where it is another word. */
  official_en: words.nullable(),
  /** Ours, plain words first, one to three sentences. */
  definition: bilingual,
  see: z.array(id),
  sources: z.array(id),
});

/** `data/vocabulary/glossary.json`: what the words of the field mean, in ours. */
export const glossaryFile = z
  .strictObject({
    groups: z.array(z.strictObject({ group_id: id, zh: words, en: words })),
    sources: z.array(sourceSchema),
    terms: z.array(termSchema).min(1),
  })
  .superRefine(({ groups, sources, terms }, context) => {
    const ids = {
      group: groups.map(({ group_id }) => group_id),
      source: sources.map(({ source_id }) => source_id),
      term: terms.map(({ term_id }) => term_id),
    };
    const complain = (message: string) => context.addIssue({ code: 'custom', message });
    for (const [kind, all] of Object.entries(ids)) {
      const twice = all.find((one, index) => all.indexOf(one) !== index);
      if (twice) complain(`${kind} ${twice} once, found twice`);
    }
    const cited = new Set(terms.flatMap((term) => term.sources));
    for (const source of ids.source) if (!cited.has(source)) complain(`a term that names source ${source}`);
    for (const term of terms) {
      if (!ids.group.includes(term.group)) complain(`a group that is listed, found ${term.group}`);
      const see = term.see.find((other) => other === term.term_id || !ids.term.includes(other));
      if (see) complain(`another term of this file under see of ${term.term_id}, found ${see}`);
      const source = term.sources.find((one) => !ids.source.includes(one));
      if (source) complain(`a source that is listed, found ${source}`);
    }
  });

export type Glossary = z.infer<typeof glossaryFile>;
export type GlossaryTerm = z.infer<typeof termSchema>;
export type GlossarySource = z.infer<typeof sourceSchema>;
