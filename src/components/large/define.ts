// First, so that what both need is in the one file that every page has.
import '../page-script.ts';
import { ExploreChosen } from '../explore/chosen.ts';
import { ExploreStatus } from '../explore/status.ts';
import { ExploreTable } from '../explore/table.ts';
import { LargeCharts } from './large-charts.ts';
import { LargeDownload } from './large-download.ts';
import { LargeFacets } from './large-facets.ts';
import { LargePage } from './large-page.ts';

// The names of the explore page: it is the same page over other data, with the same look.
customElements.define('explore-facets', LargeFacets);
customElements.define('explore-status', ExploreStatus);
customElements.define('explore-chosen', ExploreChosen);
customElements.define('explore-charts', LargeCharts);
customElements.define('explore-download', LargeDownload);
customElements.define('explore-table', ExploreTable);
customElements.define('explore-page', LargePage);
