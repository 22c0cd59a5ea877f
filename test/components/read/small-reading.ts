import type { PageReading } from '../../../src/components/read/messages.ts';
import { readDocument } from '../../../src/pipeline/read/read-document.ts';
import { readFile } from '../../../src/pipeline/read-file.ts';
import { vocabulary } from '../../pipeline/small-document.ts';

/** A text as the page holds it once it is read. */
export async function readText(text: string, file = 'small.txt'): Promise<PageReading> {
  const source = await readDocument(new TextEncoder().encode(text), file);
  return { ...readFile(source, { file, sha256: '' }, vocabulary), places: source.places };
}

/** A project with three indicators in columns; the last one's target is words. Invented. */
export const SMALL_TABLE = [
  '项目绩效目标表',
  '单位：万元',
  '项目名称\t清河健身步道',
  '年度资金总额\t12',
  '绩效指标\t一级指标\t二级指标\t三级指标\t指标值',
  '\t产出指标\t数量指标\t步道长度\t≥3公里',
  '\t产出指标\t质量指标\t验收合格率\t100%',
  '\t效益指标\t社会效益指标\t居民健身条件\t明显改善',
].join('\n');
