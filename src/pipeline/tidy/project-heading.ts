import type { Block, Printed } from '../blocks.ts';
import { trim } from '../printed.ts';
import { splitBookmarks } from './bookmarks.ts';
import { claimLabel, type FormContext, type FormState } from './form-state.ts';
import { splitLabelled, splitMoneyUnit } from './labelled.ts';
import { isHeadingWith, isYearLine } from './lone-row.ts';
import { addToForm, extend, type PrintedProject } from './printed-project.ts';

const NUMBERED = /^\d{1,3}[、.．]/u;

/**
 * Takes a project's heading from the paragraphs above its table, and what stands between the two: the unit of money,
 * the year, `填报单位：…`. The heading is the last paragraph that ends in 目标表, with the line before it where the
 * two were one. What it takes, it takes out of `pending`.
 */
export function takeHeading({ project }: FormState, pending: Block[], context: FormContext): void {
  const paragraphs = pending.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  for (const [index, paragraph] of [...paragraphs.entries()].reverse()) {
    const words = splitBookmarks(paragraph.words).rest;
    if (takeLabels(words, project, context)) {
      pending.splice(pending.indexOf(paragraph), 1);
      continue;
    }
    if (isYearLine(words)) {
      context.ledger.structure(words, 'heading');
      pending.splice(pending.indexOf(paragraph), 1);
      continue;
    }
    if (!isProjectHeading(words, context)) return;
    const before = paragraphs[index - 1];
    const isCut = !NUMBERED.test(words.text) && before && NUMBERED.test(trim(before.words).text);
    for (const part of isCut ? [before, paragraph] : [paragraph]) {
      pending.splice(pending.indexOf(part), 1);
      takeTitle(part.words, project, context);
    }
    return;
  }
}

/** Whether words are the heading of a project's table. */
export const isProjectHeading = ({ text }: Printed, { vocabulary }: FormContext): boolean => {
  const flat = text.slice(0, 200).replace(/\s/gu, '');
  return (
    text.length <= 200 &&
    vocabulary.files.labels.project_heading.some((ending) => isHeadingWith(flat, ending))
  );
};

function takeTitle(printed: Printed, project: PrintedProject, { ledger }: FormContext): void {
  const { bookmarks, rest } = splitBookmarks(printed);
  for (const mark of bookmarks) ledger.structure(mark, 'bookmark');
  const unit = splitMoneyUnit(rest);
  const title = unit ? unit.before : rest;
  if (unit) {
    for (const mark of unit.marks) ledger.structure(mark, 'label');
    if (unit.after.text !== '') ledger.structure(unit.after, 'heading');
    addToForm(project, 'money_unit', unit.unit);
  }
  project.title.push(title);
  extend(project, title);
}

/** `单位：万元`, `项目名称：普法经费    金额单位：元`: labels and their values above a table. */
function takeLabels(words: Printed, project: PrintedProject, context: FormContext): boolean {
  const unit = splitMoneyUnit(words);
  if (unit && unit.before.text === '' && unit.after.text === '') {
    for (const mark of unit.marks) context.ledger.structure(mark, 'label');
    addToForm(project, 'money_unit', unit.unit);
    return true;
  }
  const labelled = splitLabelled(words, context.vocabulary);
  if (labelled.length === 0 || labelled.some(({ role }) => role.endsWith('objective') || role === 'note'))
    return false;
  for (const { role, label, value, found } of labelled) {
    claimLabel(label, found, project, context);
    if (value.text === '') continue;
    const inValue = role === 'money_unit' ? null : splitMoneyUnit(value);
    addToForm(project, role, inValue ? inValue.before : value);
    if (!inValue) continue;
    for (const mark of inValue.marks) context.ledger.structure(mark, 'label');
    addToForm(project, 'money_unit', inValue.unit);
  }
  return true;
}
