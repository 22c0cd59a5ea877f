import { z } from 'zod';
import { ADMIN_LEVELS, AGENCY_KINDS } from './agency.ts';

/**
 * The passport of a source (`source.json` beside the document): what it is, who publishes it, which year it is
 * for and on which printed words that rests, and the checksum of the file as it was published.
 */
export const passportSchema = z.strictObject({
  document_id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens'),
  title: z.string().min(1),
  file: z.string().min(1),
  original_file_name: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
  agency: z.strictObject({
    agency_id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens'),
    name: z.string().min(1),
    name_en: z.string().min(1),
    printed_code: z.string().nullable(),
    kind: z.enum(AGENCY_KINDS),
    admin_level: z.enum(ADMIN_LEVELS),
    division_code: z.string().regex(/^\d{6}$/, 'six digits'),
    publisher_as_printed: z.string().min(1),
  }),
  year: z.int().min(1990).max(2100),
  year_basis: z.enum(['stated', 'inferred']),
  year_evidence: z.strictObject({ line: z.int().min(1), words: z.string().min(1) }),
  status: z.enum(['draft']).nullable(),
  published_at: z.url().nullable(),
  licence_note: z.string().min(1),
});

export type Passport = z.infer<typeof passportSchema>;
