import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

type Packages = Record<string, Package>;
type Versions = Record<string, string>;

const { packages } = readJson<{ packages: Packages }>('package-lock.json');
const manifest = readJson<{ dependencies: Versions; devDependencies: Versions; overrides: Versions }>(
  'package.json',
);
const { dependencies, devDependencies, overrides } = manifest;

describe('package-lock.json', () => {
  // A platform's package that the registry lacked on the day is left out, and then `npm ci` refuses the file.
  it('has an entry for every optional dependency', () => {
    expect(missingOptionals(packages)).toEqual([]);
  });

  it('names no host to fetch from', () => {
    expect(resolvedEntries(packages)).toEqual([]);
  });
});

describe('package.json', () => {
  it('names exact versions', () => {
    expect(inexactVersions({ ...dependencies, ...devDependencies, ...overrides })).toEqual([]);
  });
});

describe('missingOptionals', () => {
  const parent = { optionalDependencies: { darwin: '1.0.0' } };

  it('finds the one that is missing', () => {
    expect(missingOptionals({ 'node_modules/a': parent })).toEqual(['node_modules/a: darwin']);
  });

  it('looks beside the package and inside it', () => {
    expect(missingOptionals({ 'node_modules/a': parent, 'node_modules/darwin': {} })).toEqual([]);
    expect(missingOptionals({ 'node_modules/a': parent, 'node_modules/a/node_modules/darwin': {} })).toEqual(
      [],
    );
    expect(
      missingOptionals({ 'node_modules/a': parent, 'node_modules/b/node_modules/darwin': {} }),
    ).toHaveLength(1);
  });
});

describe('resolvedEntries and inexactVersions', () => {
  it('find what they look for', () => {
    expect(
      resolvedEntries({ 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } }),
    ).toHaveLength(1);
    expect(inexactVersions({ a: '1.2.3', b: '1.5.5-r.5', c: '^1.2.3', d: 'latest', e: '1.x' })).toEqual([
      'c',
      'd',
      'e',
    ]);
  });
});

/** Looks for each where Node would: inside the package, then in every folder above it. */
function missingOptionals(lock: Packages): string[] {
  return Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersAbove(path).some((folder) => `${folder}node_modules/${name}` in lock))
      .map((name) => `${path}: ${name}`),
  );
}

/** `node_modules/a/node_modules/b` → itself, `node_modules/a/` and the root, each ready to be added to. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/node_modules/');
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/`)];
}

function resolvedEntries(lock: Packages): string[] {
  return Object.keys(lock).filter((path) => lock[path]?.resolved !== undefined);
}

function inexactVersions(versions: Versions): string[] {
  return Object.keys(versions).filter((name) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(versions[name]!));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}
