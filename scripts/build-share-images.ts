/** Draws the picture of every built page that is shown where the page is shared. Runs after the site's build, whose pages it reads. */
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { homeWords } from '../src/i18n/home.ts';
import { NAVIGATION } from '../src/navigation.ts';
import { type EmbedFact, embedFacts } from '../src/query/embed-facts.ts';
import { openDataset } from '../src/query/node.ts';
import { sharePath } from '../src/share-address.ts';
import { type BuiltPage, readBuiltPage } from './share/built-page.ts';
import { indexedPng } from './share/indexed-png.ts';
import { pageFacts } from './share/page-facts.ts';
import { readColours } from './share/read-colours.ts';
import { drawFittingPicture, type SharePicture } from './share/share-picture.ts';
import { openTypeSetter } from './share/type-setter.ts';

const HELP = `node scripts/build-share-images.ts [options]

  --dist <folder>   the built site, which gets the pictures   (dist)
  --data <folder>   where the Parquet files are               (public/data)
  --help            this text`;

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      dist: { type: 'string', default: root('dist') },
      data: { type: 'string', default: root('public/data') },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(HELP);
  const dist = resolve(options.dist);
  const [facts, pages] = await Promise.all([allFacts(options.data), builtPages(dist)]);
  const type = openTypeSetter();
  const colour = readColours(await readFile(root('src/styles/tokens.css'), 'utf8'));
  for (const page of pages) {
    const svg = drawFittingPicture(pictureOf(page, facts), type, colour, (reason) =>
      console.warn(`${page.lang} ${page.path}: the section stands in its picture, not its words; ${reason}`),
    );
    const file = join(dist, sharePath(page.path, page.lang));
    await mkdir(dirname(file), { recursive: true });
    const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    await writeFile(file, indexedPng(pixels, width, height));
  }
  console.log(`${pages.length} share images`);
}

async function allFacts(data: string): Promise<EmbedFact[]> {
  const db = await openDataset(data);
  try {
    return await embedFacts(db);
  } finally {
    db.close();
  }
}

async function builtPages(dist: string): Promise<BuiltPage[]> {
  const files = globSync('**/*.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
  const pages = files
    .sort()
    .map(async (file) => readBuiltPage(file, await readFile(join(dist, file), 'utf8')));
  return (await Promise.all(pages)).filter((page) => page !== null);
}

/** The title of a page as its picture has it: what stands behind a dash is whose it is, or of which year. */
function pictureOf(
  { path, lang, title: full, description }: BuiltPage,
  facts: readonly EmbedFact[],
): SharePicture {
  const { whose, figures, bar } = pageFacts(path, facts, lang);
  const [title = '', ...rest] = path === '/' ? [homeWords.heading[lang]] : full.split(' – ');
  const section = NAVIGATION.find((entry) => path.startsWith(entry.path))?.label[lang] ?? '';
  const subtitle = rest.join(' – ') || whose || (figures.length > 0 ? '' : description);
  return { lang, kicker: section === title ? '' : section, title, subtitle, figures, bar };
}

await main();
