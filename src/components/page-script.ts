// First: the others may use what it adds.
import './older-browsers.ts';
import { ChartMenu } from './chart/chart-menu.ts';
import { ChartPoints } from './chart/chart-points.ts';
import { CiteThis } from './cite/cite-this.ts';
import { CopyBox } from './data/copy-box.ts';
import { printAddress } from './printed-address.ts';
import { keepForOffline } from './release/register-worker.ts';
import { tellNewer } from './release/tell-newer.ts';
import { tellOffline } from './release/tell-offline.ts';
import { SiteSearch } from './search/site-search.ts';

// The one script of every page: what many pages need stands here, so that a page asks for no file per component. What
// it shares with the scripts of single pages is bundled into it as well (see astro.config.mjs). The parts of a chart
// first: its menu calls them.
customElements.define('site-search', SiteSearch);
customElements.define('chart-points', ChartPoints);
customElements.define('chart-menu', ChartMenu);
customElements.define('copy-box', CopyBox);
customElements.define('cite-this', CiteThis);
printAddress();
tellOffline();
tellNewer(import.meta.env.BASE_URL);
keepForOffline(import.meta.env.BASE_URL);
