import { expect, test } from 'vitest';
import { siteVocabulary } from '../../../src/components/read/vocabulary.ts';
import { vocabulary } from '../../pipeline/small-document.ts';

test('the page reads by the vocabulary of the build', () => {
  expect(siteVocabulary().files).toEqual(vocabulary.files);
});
