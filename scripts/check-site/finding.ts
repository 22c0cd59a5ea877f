/** One thing that was looked at. `mend` is the line of the recipe that puts it right, for those that are not. */
export interface Finding {
  /** What was asked of what: `/data/agencies.parquet, its first four bytes`. */
  what: string;
  isTrue: boolean;
  expected: string;
  found: string;
  mend: string;
}

/** A question that a site is asked: one file, a few findings. */
export type Check = (site: Site) => Promise<Finding[]>;

/** The site under test. */
export interface Site {
  /** Its address with a slash at the end: `https://example.org/jixiao/`. */
  root: string;
  /** The folder it stands in, with a slash at both ends: `/jixiao/`. */
  base: string;
  /** The home page, as it stands. */
  home: string;
  /** The names of `data/SHA256SUMS` with their checksums. */
  sums: ReadonlyMap<string, string>;
}

/** A finding whose expected value is compared with what was found. */
export function same(what: string, expected: string, found: string, mend: string): Finding {
  return { what, isTrue: found === expected, expected, found, mend };
}

/** A finding whose value must be one of several, or fit a pattern. */
export function fits(what: string, wanted: RegExp, expected: string, found: string, mend: string): Finding {
  return { what, isTrue: wanted.test(found), expected, found, mend };
}
