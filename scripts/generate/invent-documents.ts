import { createHash } from 'node:crypto';
import type { AgencyRow } from '../../src/model/agency.ts';
import type { DocumentRow } from '../../src/model/document.ts';
import { seededRandom, share, shuffled } from './random.ts';
import type { Shape } from './shape.ts';

export const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024] as const;

/** Sizes of agencies by rank: 1/(rank + LEVELLING)^STEEPNESS. The largest of 3,000 then has a hundredth of all rows. */
const STEEPNESS = 0.8;
const LEVELLING = 20;

/** One document to be filled with projects and indicators, in the order of the tables: province, year, agency. */
export interface DocumentPlan {
  row: DocumentRow;
  province: string;
  /** Where in the published rows its copying begins: a project's first indicator. */
  firstProject: number;
  /** How much larger its amounts are than the copied ones. */
  factor: number;
}

/** Each agency's document of each year, their sizes skewed, `indicators` in all. */
export function inventDocuments(
  agencies: readonly AgencyRow[],
  indicators: number,
  shape: Shape,
  seed: number,
): DocumentPlan[] {
  const random = seededRandom(seed + 1);
  const sizes = shuffled(
    agencies.map((_, rank) => (rank + LEVELLING) ** -STEEPNESS),
    random,
  );
  const weights = agencies.flatMap((_, index) =>
    YEARS.map(() => (sizes[index] as number) * (0.8 + 0.4 * random())),
  );
  const counts = share(indicators, weights);
  const average = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return agencies
    .flatMap((agency, index) =>
      YEARS.map((year, place): DocumentPlan => {
        const firstProject = Math.floor(random() * shape.projects);
        const count = counts[index * YEARS.length + place] as number;
        return {
          row: documentRow(agency, year, count, shape.projectsIn(firstProject, count)),
          province: agency.division_code.slice(0, 2),
          firstProject,
          factor: Math.max(0.2, Math.sqrt((sizes[index] as number) / average)),
        };
      }),
    )
    .sort((a, b) => a.province.localeCompare(b.province) || a.row.year - b.row.year);
}

function documentRow(agency: AgencyRow, year: number, indicators: number, projects: number): DocumentRow {
  const document_id = `${agency.agency_id}-${year}`;
  return {
    document_id,
    agency_id: agency.agency_id,
    title: `（合成数据，并非公开文件）${agency.name}${year}年项目支出绩效目标表`,
    title_basis: 'composed',
    year,
    year_basis: 'stated',
    year_evidence: '合成数据：年度由程序设定，无原文',
    template: 'generated',
    status: null,
    money_unit: '元',
    stated_total_yuan: null,
    project_count: projects,
    indicator_count: indicators,
    source_file: 'generated.txt',
    sha256: createHash('sha256').update(document_id).digest('hex'),
    line_count: indicators + projects,
    coverage: 1,
  };
}
