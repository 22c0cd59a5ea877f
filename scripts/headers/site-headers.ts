/** What a host sends with the files of the site, apart from their types and lengths. */
export interface SiteHeaders {
  /** The folder the site stands in, with a slash at both ends: `/`, `/jixiao/`. */
  base: string;
  /** The policy of all pages, without who may frame them. */
  policy: string;
  /** The folders of pages that nobody else may frame, from the root of the site: `agencies`, `en/agencies`. */
  folders: readonly string[];
}

/** Sent with everything. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  // A CSV is never taken for a page, whatever is written in it.
  'X-Content-Type-Options': 'nosniff',
  // What a reader has chosen stands in the address, and is nobody else's business.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope']
    .concat(['magnetometer', 'microphone', 'midi', 'payment', 'usb'])
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** Pages that stand for themselves: a window that opened one of them has no hold on it. No COEP: embeds must load. */
export const OPENER = { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' } as const;

/** Who may show a page in a frame: its own site; charts that are made for it, and those that releases keep, everybody. */
export const FRAMED_BY = { pages: "frame-ancestors 'self'", embeds: 'frame-ancestors *' } as const;

/** The folders whose pages anybody may frame. `r` holds what releases keep, which is charts. */
export const EMBEDS = ['embed', 'en/embed', 'r'] as const;

/** Folders whose files have a hash or a version in their names: whoever has one need never ask again. */
export const LASTING = ['_astro', 'engine', 'reader'] as const;

export const CACHE = {
  lasting: 'public, max-age=31536000, immutable',
  /** Kept, but asked for at every use: the answer is mostly “not modified”. */
  asked: 'public, max-age=0, must-revalidate',
} as const;
