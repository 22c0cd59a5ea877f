import { listProjectRecords, recordResponse } from '../../components/record/records.ts';
import type { EntityRecord } from '../../export/record.ts';

export function getStaticPaths() {
  return listProjectRecords().map(({ id, record }) => ({ params: { id }, props: { record } }));
}

export const GET = ({ props }: { props: { record: EntityRecord } }): Response => recordResponse(props.record);
