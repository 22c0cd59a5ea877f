import type { Finding } from './finding.ts';

/** The findings of one question. */
export interface Section {
  name: string;
  findings: readonly Finding[];
}

/** The findings as text: one line for each that is true, four for each that is not. */
export function reportSections(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ name, findings }) => [
    `${name}: ${findings.filter(({ isTrue }) => isTrue).length} of ${findings.length}`,
    ...findings.flatMap((finding) => (finding.isTrue ? [`  ok  ${finding.what}`] : wrong(finding))),
  ]);
  const all = sections.flatMap(({ findings }) => findings);
  const failed = all.filter(({ isTrue }) => !isTrue).length;
  return [...lines, `${all.length - failed} as they should be, ${failed} not`].join('\n');
}

function wrong({ what, expected, found, mend }: Finding): string[] {
  return [
    `  NO  ${what}`,
    `        expected  ${expected}`,
    `        found     ${found}`,
    `        to mend   ${mend}`,
  ];
}
