// First, so that what both need is in the one file that every page has.
import '../page-script.ts';
import { CompareTables } from './compare-tables.ts';

if (!customElements.get('compare-tables')) customElements.define('compare-tables', CompareTables);
