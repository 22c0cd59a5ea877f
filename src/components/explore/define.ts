// First, so that what both need is in the one file that every page has.
import '../page-script.ts';
import { ExploreCharts } from './charts.ts';
import { ExploreChosen } from './chosen.ts';
import { ExplorePage } from './controller.ts';
import { ExploreDownload } from './download.ts';
import { ExploreFacets } from './facets.ts';
import { ExploreStatus } from './status.ts';
import { ExploreTable } from './table.ts';

// The parts first: the page calls them as soon as it is there.
customElements.define('explore-facets', ExploreFacets);
customElements.define('explore-status', ExploreStatus);
customElements.define('explore-chosen', ExploreChosen);
customElements.define('explore-charts', ExploreCharts);
customElements.define('explore-download', ExploreDownload);
customElements.define('explore-table', ExploreTable);
customElements.define('explore-page', ExplorePage);
