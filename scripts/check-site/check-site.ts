import { checkCaching } from './caching.ts';
import { checkChecksums } from './checksums.ts';
import { checkCompression } from './compression.ts';
import type { Check } from './finding.ts';
import { checkLinks } from './links.ts';
import { openSite } from './open-site.ts';
import { checkPages } from './pages.ts';
import { checkPolicies } from './policies.ts';
import { checkRanges } from './ranges.ts';
import type { Section } from './report.ts';
import { checkTypes } from './types.ts';

const CHECKS: Readonly<Record<string, Check>> = {
  'Pages and what is missing': checkPages,
  Types: checkTypes,
  'HEAD and Range': checkRanges,
  Compression: checkCompression,
  Caching: checkCaching,
  'Headers that hold a page': checkPolicies,
  'Checksums of the data': checkChecksums,
  'Links and addresses': checkLinks,
};

/** Asks a site all questions, one after another. Throws where there is no such site; a question that breaks is a finding. */
export async function checkSite(address: string): Promise<Section[]> {
  const site = await openSite(address);
  const sections: Section[] = [];
  for (const [name, check] of Object.entries(CHECKS)) {
    const findings = await check(site).catch((error: Error) => [
      {
        what: 'the question itself',
        isTrue: false,
        expected: 'an answer',
        found: error.message,
        mend: 'see the message',
      },
    ]);
    sections.push({ name, findings });
  }
  return sections;
}
