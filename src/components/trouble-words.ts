import { type Language, wordsIn } from '../i18n/language.ts';
import { formatNumber } from '../i18n/number.ts';
import { troubleWords } from '../i18n/trouble.ts';
import { FileFault } from '../query/file-fault.ts';
import { PATIENCE_SECONDS, Stalled } from '../query/patience.ts';
import { pageRelease } from './cite/page-facts.ts';
import { isNewer, publishedRelease } from './release/published-release.ts';

/** As browsers and the engine say it: `WebAssembly.instantiate(): Out of memory`, `std::bad_alloc`, `could not allocate`. */
const NO_MEMORY = /out of memory|bad_alloc|allocat\w+ fail|fail\w* to allocate|could not allocate/iu;

/** What went wrong on the way to an answer, in one sentence. */
export function troubleCause(error: unknown, was: 'loading' | 'asking', lang: Language): string {
  const words = wordsIn(troubleWords, lang);
  if (error instanceof Stalled) return words.stalled(formatNumber(PATIENCE_SECONDS, lang));
  if (error instanceof FileFault && isData(error) && error.reason !== 'other-release')
    return words[error.reason](error.file);
  if (error instanceof Error && NO_MEMORY.test(error.message)) return words.memory;
  return was === 'asking' ? words.notAnswered : words.notLoaded;
}

/** That page and data are of two releases; which one the site is at now, it is asked. `base`: the site's folder. */
export async function otherReleaseWords(base: string, lang: Language): Promise<string> {
  const words = wordsIn(troubleWords, lang);
  const own = pageRelease();
  const now = await publishedRelease(base);
  return isNewer(own, now)
    ? words.newRelease(own.version, own.date, now.version, now.date)
    : words.otherRelease(own.version, own.date);
}

/** The engine's own files are nothing that a reader knows by name. */
function isData({ file }: FileFault): boolean {
  return /\.(?:parquet|json|bin)$/u.test(file);
}
