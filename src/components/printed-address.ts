import { pageAddress } from './cite/page-facts.ts';

/**
 * Before a page is printed, the places that are to say where it stands (`[data-printed-address]`) get the address the reader is at,
 * with all that was chosen. Built pages hold what is known without a reader: the path, and the site's name where it has one.
 */
export function printAddress(): void {
  addEventListener('beforeprint', () => {
    const address = pageAddress(location.pathname + location.search);
    for (const place of document.querySelectorAll('[data-printed-address]')) place.textContent = address;
  });
}
