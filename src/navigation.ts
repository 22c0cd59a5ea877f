import type { Bilingual } from './i18n/language.ts';

/** What a reader comes for: the headings of the menu and of the foot of each page. */
export const NAVIGATION_GROUPS = [
  { group: 'browse', label: { zh: '浏览', en: 'Browse' } },
  { group: 'check', label: { zh: '核对', en: 'Check' } },
  { group: 'use', label: { zh: '取用', en: 'Use the data' } },
  { group: 'background', label: { zh: '说明', en: 'Background' } },
] as const satisfies readonly { group: string; label: Bilingual }[];

export type NavigationGroup = (typeof NAVIGATION_GROUPS)[number]['group'];

/** One page that stands in the navigation. */
export interface NavigationEntry {
  /** Without language and base: `/agencies/`. */
  path: string;
  label: Bilingual;
  group: NavigationGroup;
  /** Stands in the masthead itself: on every screen, or where there is room. The menu holds the rest. */
  masthead?: 'always' | 'where-there-is-room';
}

/** Every page of the navigation in its order. One that is not built yet keeps its place here and is not shown. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { path: '/explore/', label: { zh: '查询', en: 'Explore' }, group: 'browse', masthead: 'always' },
  { path: '/agencies/', label: { zh: '机构', en: 'Agencies' }, group: 'browse', masthead: 'always' },
  { path: '/projects/', label: { zh: '项目', en: 'Projects' }, group: 'browse', masthead: 'always' },
  { path: '/themes/', label: { zh: '主题', en: 'Themes' }, group: 'browse', masthead: 'where-there-is-room' },
  {
    path: '/compare/',
    label: { zh: '对比', en: 'Compare' },
    group: 'browse',
    masthead: 'where-there-is-room',
  },
  { path: '/measures/', label: { zh: '可比指标', en: 'Measures' }, group: 'browse' },
  { path: '/places/', label: { zh: '地区', en: 'Places' }, group: 'browse' },
  { path: '/documents/', label: { zh: '原始文件', en: 'Documents' }, group: 'check' },
  { path: '/findings/', label: { zh: '核对发现', en: 'Findings' }, group: 'check' },
  { path: '/reconciliation/', label: { zh: '成本与预算', en: 'Costs and budgets' }, group: 'check' },
  { path: '/corrections/', label: { zh: '更正与报错', en: 'Corrections' }, group: 'check' },
  { path: '/read/', label: { zh: '读您的文件', en: 'Read your document' }, group: 'check' },
  { path: '/data/', label: { zh: '数据', en: 'Data' }, group: 'use', masthead: 'always' },
  { path: '/sql/', label: { zh: 'SQL 查询', en: 'SQL bench' }, group: 'use' },
  { path: '/methods/', label: { zh: '方法', en: 'Methods' }, group: 'background' },
  { path: '/glossary/', label: { zh: '术语', en: 'Glossary' }, group: 'background' },
  { path: '/about/', label: { zh: '关于本站', en: 'About' }, group: 'background' },
];

/** The entries whose pages there are, in the headings they stand under; a heading without a page is left out. */
export function navigationGroups(isBuilt: (path: string) => boolean) {
  const built = NAVIGATION.filter(({ path }) => isBuilt(path));
  return NAVIGATION_GROUPS.map(({ group, label }) => ({
    group,
    label,
    entries: built.filter((entry) => entry.group === group),
  })).filter(({ entries }) => entries.length > 0);
}

/** A section is current on its own page, and holds the pages below it. The value of `aria-current`. */
export function currentAs(section: string, path: string): 'page' | 'true' | undefined {
  if (section === path) return 'page';
  return section !== '/' && path.startsWith(section) ? 'true' : undefined;
}
