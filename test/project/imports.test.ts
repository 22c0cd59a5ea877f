import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circles, forbiddenImports, importGraph, importsWithoutEnding, type Zone } from './import-graph.ts';

const stages = ['pipeline', 'read', 'tidy', 'check', 'derive', 'write'] as const;
const questions = ['query', 'chart', 'state', 'i18n', 'export', 'search'] as const;

/**
 * Which folder may import which. A file belongs to the first line that fits its path; its own line is always
 * allowed. `settings` are the files right under src/ (the site's address), `data` what people correct by hand.
 */
const zones: readonly Zone[] = [
  zone('model', /^src\/model\//),
  zone('settings', /^src\/[^/]+$/, ['model', 'i18n']),

  // The files that tie the stages together: one document, published or brought, and all of them.
  zone('whole', /^src\/pipeline\/(build-document|document-rows|assemble|tidy-source|read-file)\.ts$/, [
    'model',
    ...stages,
  ]),
  zone('pipeline', /^src\/pipeline\/[^/]+$/, ['model']),
  zone('read', /^src\/pipeline\/read\//, ['model', 'pipeline']),
  zone('tidy', /^src\/pipeline\/tidy\//, ['model', 'pipeline', 'read']),
  zone('check', /^src\/pipeline\/check\//, ['model', 'pipeline', 'read', 'tidy']),
  zone('derive', /^src\/pipeline\/derive\//, ['model', 'pipeline', 'read', 'tidy', 'check']),
  zone('write', /^src\/pipeline\/write\//, ['model', 'pipeline', 'read', 'tidy', 'check', 'derive']),

  ...questions.map((name) => zone(name, new RegExp(`^src/${name}/`), ['model', 'settings', ...questions])),

  // The service worker, which knows no page, and what writes it.
  zone('offline', /^src\/offline\//),

  // The page that reads a visitor's own document, and its worker: the one place where site and pipeline meet.
  zone('reader', /^src\/(pages\/(.+\/)?read(\.astro|\/)|components\/read\/)/, [
    ...['model', 'settings', ...questions, 'components', 'layouts', 'styles'],
    ...['whole', 'pipeline', 'read', 'tidy', 'check', 'data'],
  ]),
  // The body of a page, made once for both languages: it is put into a layout as a page would be.
  zone('page bodies', /^src\/components\/[^/]+\/\w+Page\.astro$/, [
    ...['model', 'settings', ...questions, 'styles', 'components', 'layouts'],
  ]),
  zone('components', /^src\/components\//, ['model', 'settings', 'offline', ...questions, 'styles']),
  zone('layouts', /^src\/layouts\//, ['model', 'settings', ...questions, 'styles', 'components']),
  // The pages of a large set stand in a folder of their own, so that one build makes only them.
  zone('pages', /^src\/(large\/)?pages\//, [
    'model',
    'settings',
    ...questions,
    'styles',
    'components',
    'page bodies',
    'layouts',
    'data',
  ]),
  zone('styles', /^src\/styles\//),

  zone('scripts', /^scripts\//, ['model', 'settings', 'whole', ...stages, ...questions, 'data']),
  zone('data', /^data\//),
];

function zone(name: string, files: RegExp, mayImport: readonly string[] = []): Zone {
  return { name, files, mayImport };
}

const paths = globSync('{src,scripts}/**/*.{ts,mts,js,mjs,astro}').map((path) => path.replaceAll('\\', '/'));
const graph = importGraph(Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')])));

describe('the imports of src and scripts', () => {
  it('are found', () => {
    expect(graph.size).toBeGreaterThan(10);
  });

  it('go one way', () => {
    expect(forbiddenImports(graph, zones)).toEqual([]);
  });

  it('make no circles', () => {
    expect(circles(graph)).toEqual([]);
  });

  it('name each file with its ending', () => {
    expect(importsWithoutEnding(graph)).toEqual([]);
  });
});

describe('forbiddenImports', () => {
  it.each([
    ['src/model/column.ts', '../query/connector.ts', 'model may not import query'],
    ['src/model/column.ts', '../pipeline/read/lines.ts', 'model may not import read'],
    ['src/model/column.ts', '../site.ts', 'model may not import settings'],
    ['src/pipeline/read/lines.ts', '../tidy/target.ts', 'read may not import tidy'],
    ['src/pipeline/tidy/target.ts', '../check/coverage.ts', 'tidy may not import check'],
    ['src/pipeline/check/coverage.ts', '../derive/summary.ts', 'check may not import derive'],
    ['src/pipeline/derive/summary.ts', '../write/parquet.ts', 'derive may not import write'],
    ['src/pipeline/vocabulary.ts', './read/lines.ts', 'pipeline may not import read'],
    ['src/pipeline/vocabulary.ts', '../../data/vocabulary/units.json', 'pipeline may not import data'],
    ['src/pipeline/write/parquet.ts', '../../query/connector.ts', 'write may not import query'],
    ['src/pipeline/derive/summary.ts', '../../../scripts/serve.ts', 'derive may not import scripts'],
    ['src/query/facets.ts', '../pipeline/read/lines.ts', 'query may not import read'],
    ['src/chart/strip.ts', '../components/Chart.astro', 'chart may not import components'],
    ['src/components/Chart.astro', '../layouts/Page.astro', 'components may not import layouts'],
    ['src/components/Chart.astro', '../pipeline/tidy/target.ts', 'components may not import tidy'],
    ['src/layouts/Page.astro', '../pages/index.astro', 'layouts may not import pages'],
    ['src/pages/index.astro', '../pipeline/vocabulary.ts', 'pages may not import pipeline'],
    ['src/pages/read/index.astro', '../../pipeline/derive/summary.ts', 'reader may not import derive'],
    ['scripts/bench.ts', '../src/components/Chart.astro', 'scripts may not import components'],
  ])('refuses that %s imports %s', (path, specifier, reason) => {
    expect(forbiddenImports(graphOf(path, specifier), zones)).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['src/pages/index.astro', '../components/Chart.astro'],
    ['src/components/Chart.astro', '../chart/strip.ts'],
    ['src/chart/strip.ts', '../model/column.ts'],
    ['src/pipeline/check/coverage.ts', '../read/lines.ts'],
    ['src/pipeline/write/parquet.ts', '../checksum.ts'],
    ['src/pages/read/index.astro', '../../pipeline/tidy/target.ts'],
    ['src/pages/en/read.astro', '../../components/read/worker.ts'],
    ['src/components/read/worker.ts', '../../pipeline/check/coverage.ts'],
    ['scripts/build-data.ts', '../src/pipeline/write/parquet.ts'],
  ])('lets %s import %s', (path, specifier) => {
    expect(forbiddenImports(graphOf(path, specifier), zones)).toEqual([]);
  });

  it('wants a zone for every file', () => {
    expect(forbiddenImports(importGraph({ 'src/utils/text.ts': '' }), zones)).toEqual([
      'src/utils/text.ts is in no zone',
    ]);
    expect(
      forbiddenImports(importGraph({ 'src/query/a.ts': `import '../utils/text.ts';` }), zones),
    ).toHaveLength(1);
  });
});

describe('importGraph', () => {
  it.each([
    `import { b } from './b.ts';`,
    `import type { B } from './b.ts';`,
    `export * from './b.ts';`,
    `const b = await import('./b.ts');`,
    `let b: import('./b.ts').B;`,
    `new Worker(new URL('./b.ts', import.meta.url), { type: 'module' });`,
    `import B from './b.ts?worker';`,
  ])('sees %s', (text) => {
    expect(importGraph({ 'src/a.ts': text }).get('src/a.ts')).toEqual(['src/b.ts']);
  });

  it.each([
    `// import './b.ts';`,
    `new URL('../dist', import.meta.url);`,
    `const text = "import './b.ts'";`,
    `import 'zod';`,
  ])('leaves out %s', (text) => {
    expect(importGraph({ 'src/a.ts': text }).get('src/a.ts')).toEqual([]);
  });

  it('reads the frontmatter and the scripts of an Astro file', () => {
    const text = `---
import A from './A.astro';
---
<p>import './not.ts'</p>
<script>import './b.ts';</script>
<script src="./c.ts"></script>`;
    expect(importGraph({ 'src/a.astro': text }).get('src/a.astro')).toEqual([
      'src/A.astro',
      'src/b.ts',
      'src/c.ts',
    ]);
  });
});

describe('circles', () => {
  it('finds a circle of three, and a file that imports itself', () => {
    const three = {
      'src/a.ts': `import './b.ts';`,
      'src/b.ts': `import './c.ts';`,
      'src/c.ts': `import './a.ts';`,
    };
    expect(circles(importGraph(three))).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
    expect(circles(importGraph({ 'src/a.ts': `import './a.ts';` }))).toEqual(['src/a.ts → src/a.ts']);
  });

  it('takes two ways to one file for no circle', () => {
    const diamond = {
      'src/a.ts': `import './b.ts'; import './c.ts';`,
      'src/b.ts': `import './c.ts';`,
      'src/c.ts': '',
    };
    expect(circles(importGraph(diamond))).toEqual([]);
  });
});

describe('importsWithoutEnding', () => {
  it('finds one', () => {
    expect(importsWithoutEnding(importGraph({ 'src/a.ts': `import './b';` }))).toHaveLength(1);
  });
});

/** A file alone with one import, which an Astro file has in its frontmatter. */
function graphOf(path: string, specifier: string) {
  const text = `import '${specifier}';`;
  return importGraph({ [path]: path.endsWith('.astro') ? `---\n${text}\n---\n` : text });
}
