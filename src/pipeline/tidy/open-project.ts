import { type FormState, startForm } from './form-state.ts';
import { emptyProject } from './printed-project.ts';
import { takeHeading } from './project-heading.ts';
import { passPendingOn, type Reader, type Zone } from './reader.ts';

/** A new project begins: takes its heading and its notes from the paragraphs before it. */
export function openProject(reader: Reader): FormState {
  const project = emptyProject();
  project.table = reader.context.problems.table;
  reader.form = startForm(project);
  reader.header = null;
  reader.wide = null;
  reader.levels = undefined;
  reader.projects.push(project);
  const zone: Zone = reader.projects.length === 1 ? 'before' : 'between';
  takeHeading(reader.form, reader.pending, reader.context);
  passPendingOn(reader, zone);
  project.moneyUnit = reader.moneyUnit;
  return reader.form;
}
