/** A release of the data: what a file and a citation name. */
export interface Release {
  /** `0.1.0` */
  version: string;
  /** ISO day: `2026-11-21` */
  date: string;
}

/** The one file that holds everything of a release, in `/data/`. */
export const archiveName = ({ version }: Release): string => `jixiao-${version}.zip`;

/**
 * The release that is being built: the version of package.json, and the day of its heading in the changelog
 * (`## 0.1.0 · 2026-11-21`). The only place where either is read; pages and scripts hand on what it gives.
 * Throws where the changelog has no such heading.
 */
export function readRelease(packageJson: string, changelog: string): Release {
  const { version } = JSON.parse(packageJson) as { version?: string };
  if (!version) throw new Error('package.json: expected a version, found none');
  const heading = changelog.split('\n').find((line) => line.startsWith(`## ${version} `));
  const date = /\d{4}-\d{2}-\d{2}/u.exec(heading ?? '')?.[0];
  if (date === undefined)
    throw new Error(`CHANGELOG.md: expected a heading "## ${version} · <day>", found none`);
  return { version, date };
}
