import './define-tables.ts';
import { ComparePage } from './compare-page.ts';

customElements.define('compare-page', ComparePage);
