import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { VOCABULARY_FILES, type VocabularyFiles } from '../src/model/vocabulary.ts';
import { compileVocabulary, type Vocabulary } from '../src/pipeline/vocabulary.ts';
import { parseJson } from './parse-json.ts';

const FOLDER = fileURLToPath(new URL('../data/vocabulary/', import.meta.url));

/** Reads `data/vocabulary/`, every file held against its schema. Throws a `DocumentError` that names file and path. */
export async function loadVocabulary(folder = FOLDER): Promise<Vocabulary> {
  const files = await Promise.all(
    Object.entries(VOCABULARY_FILES).map(async ([name, schema]) => {
      const file = `${name}.json`;
      return [
        name,
        parseJson(
          schema as z.ZodType,
          await readFile(`${folder}/${file}`, 'utf8'),
          `data/vocabulary/${file}`,
        ),
      ];
    }),
  );
  return compileVocabulary(Object.fromEntries(files) as VocabularyFiles);
}
