// First, so that what both need is in the one file that every page has.
import '../page-script.ts';
import { ReadPage } from './read-page.ts';

customElements.define('read-page', ReadPage);
