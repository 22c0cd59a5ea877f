import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  FINDINGS_FOLDER,
  FINDINGS_IN_FILE,
  type FindingsCell,
  type FindingsOverview,
  type RuleCounts,
} from '../../src/query/large/findings.ts';
import type { LargeLayout } from '../../src/query/large/manifest.ts';
import { type Sql, sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';
import { copyApart } from './copy-apart.ts';
import { weigh } from './weigh.ts';

const WHERE_FOUND = sql`
  record_findings f
  JOIN record_documents d USING (document_id)
  JOIN record_agencies a ON a.agency_id = d.agency_id`;

/**
 * Writes what the pages of the checks read: for each rule its findings by place and year, in files of some thousand, and what
 * there is in all. Needs the views that `prepareRecords` leaves.
 */
export async function prepareFindings(builder: Builder, folder: string): Promise<LargeLayout['findings']> {
  const out = join(folder, FINDINGS_FOLDER);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  // One thread: several hand over the rows in another order each time.
  await builder.run(sql`SET threads = 1`);
  await builder.run(sql`SET partitioned_write_max_open_files = 4000`);
  await copyApart(builder, placedFindings(), 'file', out);
  await builder.run(sql`RESET threads`);
  await writeFile(join(out, 'overview.json'), JSON.stringify(await overviewOf(builder)));
  return { path: FINDINGS_FOLDER, ...(await weigh(out)) };
}

/** Every finding with the file it belongs in, by rule, place, year and document. */
function placedFindings(): Sql {
  return sql`
    SELECT lower(rule_id) || format('-{:04d}', place // ${FINDINGS_IN_FILE} + 1) AS file, * EXCLUDE (rule_id, place) FROM (
      SELECT f.rule_id, f.finding_id, f.severity, f.arithmetic, f.message, f.message_en, f.document_id, f.project_id,
        f.indicator_id, p.name AS project, a.agency_id, a.name AS agency, a.name_en AS agency_en,
        d.year, d.year_basis, d.status,
        row_number() OVER (
          PARTITION BY f.rule_id ORDER BY substr(a.division_code, 1, 2), d.year, a.division_code, a.agency_id,
            f.document_id, p.seq NULLS FIRST, f.line_start, f.finding_id) - 1 AS place
      FROM ${WHERE_FOUND} LEFT JOIN record_projects p ON p.project_id = f.project_id)
    ORDER BY rule_id, place`;
}

async function overviewOf(builder: Builder): Promise<FindingsOverview> {
  const rules = await builder.rows<Omit<RuleCounts, 'cells'>>(sql`
    WITH found AS (
      SELECT f.rule_id, count(*)::INTEGER AS findings, count(DISTINCT f.project_id)::INTEGER AS projects,
        count(DISTINCT f.document_id)::INTEGER AS documents, count(DISTINCT a.agency_id)::INTEGER AS agencies
      FROM ${WHERE_FOUND} GROUP BY f.rule_id
    )
    SELECT r.*, coalesce(findings, 0) AS findings, coalesce(projects, 0) AS projects,
      coalesce(documents, 0) AS documents, coalesce(agencies, 0) AS agencies
    FROM record_rules r LEFT JOIN found USING (rule_id) ORDER BY r.rule_id`);
  const cells = await builder.rows<FindingsCell & { rule_id: string }>(sql`
    SELECT f.rule_id, substr(a.division_code, 1, 2) AS province, d.year, count(*)::INTEGER AS findings,
      count(DISTINCT f.project_id)::INTEGER AS projects, count(DISTINCT f.document_id)::INTEGER AS documents
    FROM ${WHERE_FOUND} GROUP BY ALL ORDER BY f.rule_id, province, d.year`);
  const [all] = await builder.rows<{ documents: number }>(
    sql`SELECT count(*)::INTEGER AS documents FROM record_documents`,
  );
  const byRule = Map.groupBy(cells, ({ rule_id }) => rule_id);
  return {
    documents: all?.documents ?? 0,
    rules: rules.map((rule) => ({
      ...rule,
      cells: (byRule.get(rule.rule_id) ?? []).map(({ rule_id: _, ...cell }) => cell),
    })),
  };
}
