// First, so that what both need is in the one file that every page has.
import '../page-script.ts';
import { FindingRows } from './finding-rows.ts';

customElements.define('finding-rows', FindingRows);
