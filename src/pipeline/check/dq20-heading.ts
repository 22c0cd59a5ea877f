import type { ProjectRow } from '../../model/project.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { atProject, squeeze } from './hit.ts';
import type { CheckContext, Found, Rule } from './rule.ts';

/** DQ20: a project is called one thing in the table of contents and another above or in its table. */
export const heading: Rule = {
  rule_id: 'DQ20',
  name: '标题与目录、项目名称不一致',
  name_en: 'Heading differs from the table of contents or the project name',
  severity: 'warning',
  rationale: '同一项目在文件中出现两种名称；只差“经费”“项目”等字样的，仅作提示。',
  rationale_en:
    'One project carries two names in one document; where only 经费 or 项目 differs it is noted, no more.',
  formula: 'heading ≠ contents entry; project name ≠ contents entry without 绩效目标表',
  check({ projects }, context) {
    const entries = numberedEntries(context);
    return projects.flatMap((project) => {
      const entry = entries.get(project.seq);
      return entry ? [...checkHeading(project, entry, context), ...checkName(project, entry, context)] : [];
    });
  },
};

interface Entry {
  text: string;
  line: number;
}

const NUMBERED_ENTRY = /^(\d{1,3})[、.．]\s*(.*?)[\s.…·]*\d*$/u;

/** The entries of the contents that name the tables of projects, by their number. */
function numberedEntries({ contents, vocabulary }: CheckContext): Map<number, Entry> {
  const { project_heading } = vocabulary.files.labels;
  const entries = new Map<number, Entry>();
  for (const { text, line } of contents) {
    const [, number = '', title = ''] = NUMBERED_ENTRY.exec(text.trim()) ?? [];
    if (project_heading.some((ending) => title.endsWith(ending)))
      entries.set(Number(number), { text: squeeze(title), line });
  }
  return entries;
}

function checkHeading(project: ProjectRow, entry: Entry, context: CheckContext): Found[] {
  if (project.title === null) return [];
  const title = squeeze(project.title).replace(/^\d{1,3}[、.．]/u, '');
  if (title === entry.text) return [];
  return [
    {
      ...atProject(project, 'title', context),
      message: `目录（第 ${entry.line} 行）印作“${entry.text}”，表前标题印作“${title}”。`,
      message_en: `The contents (line ${entry.line}) say “${entry.text}”; the heading says “${title}”.`,
    },
  ];
}

function checkName(project: ProjectRow, entry: Entry, context: CheckContext): Found[] {
  const inContents = withoutEnding(entry.text, context.vocabulary);
  const name = squeeze(project.name);
  if (name === inContents) return [];
  const isSuffix = withoutSuffix(name, context.vocabulary) === withoutSuffix(inContents, context.vocabulary);
  return [
    {
      ...atProject(project, 'name', context),
      severity: isSuffix ? 'info' : 'warning',
      message: `目录（第 ${entry.line} 行）称“${inContents}”，表内项目名称为“${project.name}”${isSuffix ? '，仅后缀不同' : ''}。`,
      message_en: `The contents (line ${entry.line}) call it “${inContents}”, the table “${project.name}”${isSuffix ? '; only the suffix differs' : ''}.`,
    },
  ];
}

const withoutEnding = (text: string, { files }: Vocabulary): string =>
  text.replace(new RegExp(`(?:绩效)?(?:${files.labels.project_heading.join('|')})$`, 'u'), '');

const withoutSuffix = (name: string, { files }: Vocabulary): string =>
  name.replace(new RegExp(files.checks.name_suffix, 'u'), '');
