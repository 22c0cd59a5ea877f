// First, so that what both need is in the one file that every page has.
import '../page-script.ts';
import { documentFile, documentOfProject } from '../../query/large/records.ts';
import { defineRecord } from './large-record.ts';
import { projectView } from './project-view.ts';

defineRecord({ kind: 'project', file: (id) => documentFile(documentOfProject(id)), view: projectView });
