import { documentIndex } from '../../query/document-index.ts';
import { projectRecords } from '../../query/project-records.ts';
import { rowFindings } from '../../query/row-findings.ts';
import { sumOfBudgets } from '../entity/money-rows.ts';
import { askPublished } from '../entity/published-rows.ts';
import { themeMoney } from '../entity/theme-money.ts';

/** Every theme that has a project, with all that its page shows, asked once for all pages. */
export function listThemePages() {
  return askPublished(async (db) => {
    const projects = await projectRecords(db);
    const documents = await documentIndex(db);
    const findings = await rowFindings(db);
    const themes = themeMoney(projects);
    return themes.map((theme) => ({
      theme,
      others: themes.filter(({ theme_id }) => theme_id !== theme.theme_id),
      secondary: projects.filter(({ secondary_theme_ids }) =>
        secondary_theme_ids?.split(',').includes(theme.theme_id),
      ),
      documents: documents.filter((document) =>
        theme.projects.some(({ document_id }) => document_id === document.document_id),
      ),
      findings,
      allBudget: sumOfBudgets(projects),
    }));
  });
}

export type ThemePageRows = Awaited<ReturnType<typeof listThemePages>>[number];
