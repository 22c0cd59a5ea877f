import { describe, expect, it } from 'vitest';
import { builtOf } from '../published.ts';
import cited from './published-findings.json' with { type: 'json' };

/**
 * What each rule has to find in the five published documents: lines, with words where several rows share one, written
 * down by hand from the documents. Every one is found, and nothing else, but for `FURTHER`.
 */
const CITED: Record<string, Record<string, string[]>> = cited;

/** Rules that read meaning may find more than the list; each further row with its reason. */
const FURTHER: Record<string, string[]> = {
  // The goal's 100 人次 is held against both projects that train the same people; the list names the first.
  DQ12: ['chengde-justice-2021 352'],
  // Objectives print a second sentence that three projects share.
  DQ15: ['chengde-justice-2021 474', 'chengde-justice-2021 513', 'chengde-justice-2021 533'],
  // The contents say 设备购置经费, heading and name 设备购置: the list names the heading only.
  DQ20: ['chengde-justice-2021 240'],
};

/** Found once for each of so many rows; too many to list. */
const COUNTED = {
  DQ16: { 'tianjin-justice-2023': 154, 'nankai-court-2023': 50, 'chengde-justice-2021': 112 },
} as const;

const DOCUMENTS = [
  'tianjin-justice-2023',
  'chengde-justice-2021',
  'tianhe-justice-2024',
  'nankai-court-2023',
  'dazhu-justice-2024',
];

const squeeze = (text: string) => text.replace(/\s+/gu, '');
/** What DQ26 says is missing. */
const CLASS_WORDS: Record<string, string> = {
  quantity: '没有数量指标',
  quality: '没有质量指标',
  outcome: '没有效益指标',
  cost: '没有成本指标',
  satisfaction: '没有满意度指标',
};

interface Place {
  key: string;
  from: number;
  to: number;
  words: string;
}

/** Where each finding of a rule stands, with the printed words of its row. */
function found(rule_id: string, document_id: string): Place[] {
  const { findings, indicators, projects, lines } = builtOf(document_id);
  return findings
    .filter((finding) => finding.rule_id === rule_id)
    .map((finding) => {
      const row = indicators.find(({ indicator_id }) => indicator_id === finding.indicator_id);
      const project = projects.find(({ project_id }) => project_id === finding.project_id);
      const whole = rule_id === 'DQ26' ? project : (row ?? finding);
      const from = whole?.line_start ?? 0;
      const line = lines[from - 1] ?? '';
      const words = row?.char_start == null ? line : line.slice(row.char_start, row.char_end ?? undefined);
      const key = `${document_id} ${finding.line_start ?? 0}`;
      return { key, from, to: whole?.line_end ?? 0, words: squeeze(`${words} ${finding.message}`) };
    });
}

function fits({ from, to, words }: Place, citation: string): boolean {
  const [line = '', ...rest] = citation.split(' ');
  const said = squeeze(rest.join(' '));
  return from <= Number(line) && Number(line) <= to && words.includes(CLASS_WORDS[said] ?? said);
}

describe.each(Object.keys(CITED))('%s in the published documents', (rule_id) => {
  it.each(DOCUMENTS)('%s', (document_id) => {
    const places = found(rule_id, document_id);
    const citations = CITED[rule_id]?.[document_id] ?? [];
    expect(citations.filter((citation) => !places.some((place) => fits(place, citation)))).toEqual([]);
    const further = places.filter((place) => !citations.some((citation) => fits(place, citation)));
    const allowed = (FURTHER[rule_id] ?? []).filter((key) => key.startsWith(document_id));
    expect(new Set(further.map(({ key }) => key))).toEqual(new Set(allowed));
  });
});

describe.each(Object.entries(COUNTED))('%s in the published documents', (rule_id, counts) => {
  it.each(DOCUMENTS)('%s', (document_id) => {
    const places = found(rule_id, document_id);
    expect(places).toHaveLength(counts[document_id as keyof typeof counts] ?? 0);
  });
});

describe('severities in the published documents', () => {
  it.each([
    // quantity and unit cost both force it, or the cost is only a ceiling
    ['DQ02', 'chengde-justice-2021', { error: 1, warning: 4 }],
    ['DQ02', 'dazhu-justice-2024', { error: 4 }],
    ['DQ14', 'chengde-justice-2021', { info: 29, warning: 5 }],
    ['DQ18', 'tianhe-justice-2024', { info: 11, warning: 1 }],
    ['DQ20', 'chengde-justice-2021', { warning: 3, info: 10 }],
    ['DQ25', 'tianjin-justice-2023', { error: 2, warning: 5 }],
  ])('%s in %s', (rule_id, document_id, counts) => {
    const { findings } = builtOf(document_id);
    const own = findings.filter((finding) => finding.rule_id === rule_id);
    const counted = Object.fromEntries(
      [...Map.groupBy(own, ({ severity }) => severity)].map(([severity, rows]) => [severity, rows.length]),
    );
    expect(counted).toEqual(counts);
  });
});
