import type { MeasureRow as ChartMeasureRow } from '../chart/measure-row.ts';
import { byMoney } from '../chart/money-order.ts';
import type { MeasureRow } from '../model/measure.ts';
import { budgetByProject } from './budget-by-project.ts';
import type { Database } from './connector.ts';
import { allFindings, type FindingRecord } from './findings.ts';
import { measureChartRow } from './measure-chart-rows.ts';
import { type MeasureMember, measureMembers } from './measure-members.ts';
import { allMeasures } from './measures.ts';

/** One measure with all that is known of its rows. */
export interface MeasureSet {
  measure: MeasureRow;
  members: MeasureMember[];
  /** The same rows as the chart takes them. */
  rows: ChartMeasureRow[];
  /** What the checks found on the indicators of these rows. */
  findings: FindingRecord[];
}

/**
 * Every measure with its rows, agencies in the order of their money: an order that says nothing of targets. Needs the
 * tables `measure_rows`, `findings` and `rules`.
 */
export async function measureSets(db: Database): Promise<MeasureSet[]> {
  const inOrder = byMoney(await budgetByProject(db));
  const members = Map.groupBy(await measureMembers(db), ({ measure_id }) => measure_id);
  const findings = Map.groupBy(await allFindings(db), ({ indicator_id }) => indicator_id ?? '');
  const isFlagged = (id: string) => (findings.get(id) ?? []).some(needsCare);
  return (await allMeasures(db)).map((measure) => {
    const own = inOrder(members.get(measure.measure_id) ?? []);
    const indicators = [...new Set(own.map(({ indicator_id }) => indicator_id))];
    return {
      measure,
      members: own,
      rows: own.map((row) => measureChartRow(row, measure, isFlagged)),
      findings: indicators.flatMap((id) => findings.get(id) ?? []),
    };
  });
}

/** What a reader of a number must know; that a description says nothing is no such thing. */
const needsCare = ({ severity }: FindingRecord) => severity !== 'info';
