/**
 * One path of every kind of page; of projects and documents each layout, of agencies the one with most findings. A new kind of
 * page gets its line here: every-page.test.ts then asks of it what is asked of all.
 */
export const PAGE_KINDS = [
  '/',
  '/explore/',
  '/agencies/',
  '/agencies/chengde-justice/',
  '/projects/',
  '/projects/tianjin-justice-2023-01/',
  '/projects/nankai-court-2023-01/',
  '/projects/chengde-justice-2021-21/',
  '/projects/tianhe-justice-2024-16/',
  '/projects/dazhu-justice-2024-01/',
  '/themes/',
  '/themes/peoples-mediation/',
  '/themes/prison-facilities/',
  '/places/',
  '/places/120000/',
  '/places/511724/',
  '/documents/',
  '/documents/tianjin-justice-2023/',
  '/documents/tianhe-justice-2024/',
  '/findings/',
  '/findings/dq02/',
  '/findings/dq16/',
  '/reconciliation/',
  '/measures/',
  '/measures/unit-cost-training-per-person/',
  '/measures/satisfaction-legal-aid-recipients/',
  '/compare/',
  '/compare/tianhe-justice/',
  '/read/',
  '/sql/',
  '/data/',
  '/glossary/',
  '/methods/',
  '/about/',
  '/corrections/',
] as const;

/** Each of them in both languages. */
export const PAGES_OF_EACH_KIND: readonly string[] = PAGE_KINDS.flatMap((path) => [path, `/en${path}`]);
