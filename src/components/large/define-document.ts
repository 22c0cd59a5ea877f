// First, so that what both need is in the one file that every page has.
import '../page-script.ts';
import { type DocumentIndicator, documentFile } from '../../query/large/records.ts';
import { documentView } from './document-view.ts';
import { defineRecord } from './large-record.ts';

defineRecord<DocumentIndicator>({
  kind: 'document',
  file: documentFile,
  view: (rows, _id, context) => documentView(rows, context),
});
