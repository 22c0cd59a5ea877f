// First, so that what both need is in the one file that every page has.
import '../page-script.ts';
import { ComparePage } from './compare-page.ts';
import { CompareTables } from './compare-tables.ts';

// One file for the page that compares anything and for the ready-made ones, which have only tables to save.
customElements.define('compare-tables', CompareTables);
customElements.define('compare-page', ComparePage);
