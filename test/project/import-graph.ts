import { posix } from 'node:path';
import ts from 'typescript';

/** Source text by path from the root of the project: `src/model/column.ts` → its text. */
export type Sources = Record<string, string>;

/** Which of our files each file imports, by path, in the order of the text. */
export type ImportGraph = Map<string, string[]>;

/** A kind of file: what its path looks like, and the kinds it may import besides its own. */
export interface Zone {
  name: string;
  files: RegExp;
  mayImport: readonly string[];
}

/** The relative imports of every file; packages are left out, types and workers count like any other import. */
export function importGraph(sources: Sources): ImportGraph {
  return new Map(
    Object.entries(sources).map(([path, text]) => {
      const relative = specifiers(path, text).filter((specifier) => specifier.startsWith('.'));
      return [path, relative.map((specifier) => resolve(path, specifier))];
    }),
  );
}

/** One sentence for each import that the table of zones does not allow. */
export function forbiddenImports(graph: ImportGraph, zones: readonly Zone[]): string[] {
  const zoneOf = (path: string) => zones.find((zone) => zone.files.test(path));
  return [...graph].flatMap(([path, imported]) => {
    const zone = zoneOf(path);
    if (!zone) return [`${path} is in no zone`];
    return imported.flatMap((target) => {
      const targetZone = zoneOf(target)?.name;
      if (targetZone === undefined) return [`${path} imports ${target}, which is in no zone`];
      if (targetZone === zone.name || zone.mayImport.includes(targetZone)) return [];
      return [`${path} imports ${target}: ${zone.name} may not import ${targetZone}`];
    });
  });
}

/** One sentence for each import that names a file without its ending. */
export function importsWithoutEnding(graph: ImportGraph): string[] {
  return [...graph].flatMap(([path, imported]) =>
    imported
      .filter((target) => posix.extname(target) === '')
      .map((target) => `${path} imports ${target} without its ending`),
  );
}

/** The circles of the graph, each as the walk that closes it: `a → b → a`. */
export function circles(graph: ImportGraph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk: string[] = [];

  function visit(path: string): void {
    const start = walk.indexOf(path);
    if (start >= 0) found.push([...walk.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    walk.push(path);
    for (const next of graph.get(path) ?? []) visit(next);
    walk.pop();
    done.add(path);
  }

  for (const path of graph.keys()) visit(path);
  return found;
}

function specifiers(path: string, text: string): string[] {
  const scripts = path.endsWith('.astro') ? astroScripts(text) : [text];
  return scripts.flatMap((script) => [
    ...ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...script.matchAll(/Worker\(\s*new URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/g)].map(
      (match) => match[1]!,
    ),
  ]);
}

/** The frontmatter, the `<script>` bodies and what `<script src>` names, as TypeScript. */
function astroScripts(text: string): string[] {
  const frontmatter = /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  return [
    frontmatter,
    ...scripts.map(([, attributes = '', body = '']) => {
      const source = /\bsrc=["']([^"']+)["']/.exec(attributes)?.[1];
      return source ? `import '${source}';` : body;
    }),
  ];
}

/** `?worker` and `?url` after the name tell the bundler what to make of the file; it is the same file. */
function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}
