import type { Release } from '../../export/release.ts';

/** The release that the page was built of, as its `<html data-release="0.1.0 2026-11-21">` says. Throws without one. */
export function pageRelease(root: HTMLElement = document.documentElement): Release {
  const [version, date] = (root.dataset['release'] ?? '').split(' ');
  if (!version || !date) throw new Error('<html data-release>: expected a version and a day, found none');
  return { version, date };
}

/**
 * The address of a place on this site, whole: under the site's own name where it knows it (its canonical link), else
 * under the one that the reader is at. Without `place`, the page itself without parameters and anchor.
 */
export function pageAddress(place: string = location.pathname): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const { origin } = new URL(canonical ?? location.href);
  return new URL(place, new URL(location.pathname, origin)).href;
}

/** Today where the reader is, as an ISO day. */
export function readersDay(now: Date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
