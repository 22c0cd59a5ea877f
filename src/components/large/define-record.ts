// First, so that what both need is in the one file that every page has.
import '../page-script.ts';
import { LargeRecord } from './large-record.ts';

customElements.define('large-record', LargeRecord);
