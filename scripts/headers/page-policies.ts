import { readPolicy } from '../../src/content-policy.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/iu;

/** The policy that stands in a built page. Throws where there is none: then nothing would hold it. */
export function policyOf(html: string, file: string): string {
  const policy = META.exec(html)?.[1];
  if (policy === undefined)
    throw new Error(`${file}: expected a Content-Security-Policy in the page, found none`);
  return policy.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/**
 * One policy that allows what each of these allows and nothing else: a browser applies the header and the page's own,
 * so the header may be wider than the page but never narrower. Hashes are put together, `'none'` gives way.
 */
export function unitePolicies(policies: Iterable<string>): string {
  const united = new Map<string, Set<string>>();
  for (const policy of new Set(policies)) {
    for (const [name, sources] of readPolicy(policy)) {
      const known = united.get(name) ?? new Set();
      for (const source of sources) known.add(source);
      united.set(name, known);
    }
  }
  return [...united].map(([name, sources]) => directive(name, sources)).join('; ');
}

function directive(name: string, sources: ReadonlySet<string>): string {
  const kept = [...sources].filter((source) => source !== "'none'" || sources.size === 1);
  // Keywords in the order they came, hashes in the order of the alphabet: the same pages give the same text.
  const isHash = (source: string) => /^'sha\d+-/u.test(source);
  const ordered = [...kept.filter((source) => !isHash(source)), ...kept.filter(isHash).sort()];
  return [name, ...ordered].join(' ');
}
