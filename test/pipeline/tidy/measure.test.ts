import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../src/pipeline/tidy/measure.ts';
import { vocabulary } from '../small-document.ts';

const of = (name: string, theme_id: string, project_name = '某经费') =>
  measureOf({ type: 'satisfaction', name, theme_id, project_name, denominator: null }, vocabulary);

describe('measureOf', () => {
  it.each([
    ['受援人满意度', 'legal-aid', 'satisfaction-legal-aid-recipients'],
    ['当事人满意度', 'peoples-mediation', 'satisfaction-mediation-parties'],
    ['考生满意度', 'legal-qualification-examination', 'satisfaction-examination-candidates'],
    ['群众满意度', 'legal-publicity', 'satisfaction-publicity-audience'],
    ['未涉及', 'administrative-reconsideration', 'satisfaction-reconsideration-applicants'],
    // near misses: others are asked
    ['人民监督员满意度', 'legal-publicity', null],
    ['法律援助机构人员满意度', 'public-legal-services', null],
    ['受援人评价', 'legal-aid', null],
    ['受援人满意度', 'general-administration', null],
  ])('%s under %s is %s', (name, theme, measure) => {
    expect(of(name, theme)).toBe(measure);
  });

  it('asks for the project where the measure does', () => {
    expect(of('对象满意度', 'community-corrections', '社区矫正经费')).toBe(
      'satisfaction-corrections-resettlement',
    );
    expect(of('对象满意度', 'community-corrections', '平安建设经费')).toBeNull();
  });

  it('takes no row of another type', () => {
    const candidate = {
      type: 'quality',
      name: '受援人满意度',
      theme_id: 'legal-aid',
      project_name: '某经费',
      denominator: null,
    } as const;
    expect(measureOf(candidate, vocabulary)).toBeNull();
  });
});
