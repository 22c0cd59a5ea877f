import checks from '../../../data/vocabulary/checks.json' with { type: 'json' };
import divisions from '../../../data/vocabulary/divisions.json' with { type: 'json' };
import labels from '../../../data/vocabulary/labels.json' with { type: 'json' };
import measures from '../../../data/vocabulary/measures.json' with { type: 'json' };
import readings from '../../../data/vocabulary/readings.json' with { type: 'json' };
import secondaryThemes from '../../../data/vocabulary/secondary-themes.json' with { type: 'json' };
import targetWords from '../../../data/vocabulary/target-words.json' with { type: 'json' };
import templates from '../../../data/vocabulary/templates.json' with { type: 'json' };
import themes from '../../../data/vocabulary/themes.json' with { type: 'json' };
import types from '../../../data/vocabulary/types.json' with { type: 'json' };
import units from '../../../data/vocabulary/units.json' with { type: 'json' };
import type { VocabularyFiles } from '../../model/vocabulary.ts';
import { compileVocabulary, type Vocabulary } from '../../pipeline/vocabulary.ts';

const FILES: Readonly<Record<keyof VocabularyFiles, unknown>> = {
  checks,
  divisions,
  labels,
  measures,
  readings,
  templates,
  themes,
  types,
  units,
  'secondary-themes': secondaryThemes,
  'target-words': targetWords,
};

/** The vocabulary as the site was built with it. The build has held every file against its schema; no page needs zod. */
export const siteVocabulary = (): Vocabulary => compileVocabulary(FILES as VocabularyFiles);
