// First, so that what both need is in the one file that every page has.
import '../page-script.ts';
import { LeaveOut } from './leave-out.ts';

customElements.define('leave-out', LeaveOut);
