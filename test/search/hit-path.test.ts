import { expect, test } from 'vitest';
import { hitPath } from '../../src/search/hit-path.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/search.ts';
import { INDEX } from './fixture.ts';

test.each([
  ['北市', 'agency', '/agencies/north/'],
  ['人民调解', 'project', '/projects/north-2023-02/'],
  ['人民满意', 'objective', '/projects/north-2023-01/#o01'],
  ['受援人', 'indicator', '/projects/north-2023-01/#i01'],
  ['联系人', 'line', '/documents/north-2023/#L4'],
])('%s: the %s stands at %s', (typed, kind, path) => {
  const group = search(openIndex(INDEX), typed)?.find((one) => one.kind === kind);
  expect(group?.hits.map(hitPath)).toContain(path);
});
