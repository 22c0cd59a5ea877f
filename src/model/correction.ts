import { z } from 'zod';

const words = z.string().trim().min(1);
const bilingual = z.strictObject({ zh: words, en: words });

/** One correction of what the site said after it had been published. What the document prints is never corrected. */
export const correctionSchema = z.strictObject({
  /** ISO day. */
  date: z.iso.date(),
  /** The release in which it is right: `0.1.1`. */
  release: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 0.1.1'),
  document_id: words,
  /** The project or indicator it concerns; null where it concerns the whole document. */
  row_id: words.nullable(),
  line: z.int().min(1),
  /** The column that was wrong: `base_value`; null where it is no column. */
  field: words.nullable(),
  /** What the site said, and what it says now. */
  said: words,
  says: words,
  reason: bilingual,
  /** What the publishing agency answered, in its own words; null where it has not. */
  reply: z.strictObject({ date: z.iso.date(), text: words }).nullable(),
});

/** `data/corrections.json`, newest first. */
export const correctionsFile = z.array(correctionSchema).superRefine((corrections, context) => {
  const days = corrections.map(({ date }) => date);
  if (days.some((day, index) => day > (days[index - 1] ?? day)))
    context.addIssue({ code: 'custom', message: 'the newest correction first' });
});

export type Correction = z.infer<typeof correctionSchema>;
