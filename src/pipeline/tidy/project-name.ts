import type { Printed } from '../blocks.ts';
import { slice } from '../printed.ts';

export interface ProjectName {
  name: Printed;
  /** A code printed with the name, and the signs around it. */
  code: Printed | null;
  marks: Printed[];
}

/** `普法经费（项目编码：51150024T0001）`, `[42010025P000012345]普法经费`, `51150024T000012345-普法经费` */
const FORMS: readonly RegExp[] = [
  /^(?<name>[\s\S]*\S)\s*(?<open>[（(【[]\s*(?:项目)?(?:编码|代码|编号)[：:]\s*)(?<code>[\w-]+)(?<close>\s*[)）】\]])$/du,
  /^(?<name>[\s\S]*\S)\s*(?<open>[（(【[])(?<code>\d[\dA-Za-z-]{9,})(?<close>[)）】\]])$/du,
  /^(?<open>[（(【[]?)(?<code>\d[\dA-Za-z]{9,})(?<close>[)）】\]]|\s*[-—_]\s*|\s+)(?<name>\S[\s\S]*)$/du,
];

/** Sets a code apart that is printed in one cell with a project's name. Other brackets are part of the name. */
export function splitProjectName(words: Printed): ProjectName {
  for (const form of FORMS) {
    const groups = words.text.length > 300 ? undefined : form.exec(words.text)?.indices?.groups;
    if (!groups) continue;
    const part = (of: string): Printed => slice(words, ...(groups[of] ?? [0, 0]));
    return {
      name: part('name'),
      code: part('code'),
      marks: [part('open'), part('close')].filter(({ text }) => text !== ''),
    };
  }
  return { name: words, code: null, marks: [] };
}
