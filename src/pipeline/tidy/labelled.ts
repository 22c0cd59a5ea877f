import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed } from '../blocks.ts';
import { slice } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A label and its value printed in one cell or line: `单位：万元`, `部门名称：…`. */
export interface Labelled {
  role: FormRole;
  label: Printed;
  value: Printed;
}

const LABEL_AND_VALUE = /^([^：:]{1,12}[：:])\s*(\S[\s\S]*)$/u;

export function maybeLabelled(words: Printed, vocabulary: Vocabulary): Labelled | undefined {
  const trimmed = slice(words, 0, words.text.length);
  const match = LABEL_AND_VALUE.exec(trimmed.text);
  const label = match?.[1];
  const role = label === undefined ? undefined : vocabulary.formLabel(label)?.role;
  if (label === undefined || role === undefined) return undefined;
  return {
    role,
    label: slice(trimmed, 0, label.length),
    value: slice(trimmed, label.length, trimmed.text.length),
  };
}
