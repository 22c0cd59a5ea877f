// First, so that what both need is in the one file that every page has.
import '../page-script.ts';
import { type AgencyProject, agencyFile } from '../../query/large/records.ts';
import { agencyView } from './agency-view.ts';
import { defineRecord } from './large-record.ts';

defineRecord<AgencyProject>({
  kind: 'agency',
  file: agencyFile,
  view: (rows, _id, context) => agencyView(rows, context),
});
