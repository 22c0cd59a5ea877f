import { CACHE, EMBEDS, EVERYWHERE, FRAMED_BY, LASTING, OPENER, type SiteHeaders } from './site-headers.ts';

const WRITTEN = '# Written by the build, from the policies of its pages.';

/** What goes into `http { }`: the headers that differ from path to path, as variables. */
export function nginxMaps({ base, policy }: SiteHeaders): string {
  const embeds = `"~^${base}(${EMBEDS.join('|')})/"`;
  const lasting = `"~^${base}(${LASTING.join('|')})/"`;
  return `${WRITTEN}
map $uri $jixiao_policy {
  default "${policy}; ${FRAMED_BY.pages}";
  ${embeds} "${policy}; ${FRAMED_BY.embeds}";
}
map $uri $jixiao_opener {
  default "${OPENER.value}";
  ${embeds} "";
}
map $uri $jixiao_cache {
  default "${CACHE.asked}";
  ${lasting} "${CACHE.lasting}";
}
`;
}

/** What goes into `server { }`. A header that is empty is not sent. */
export function nginxHeaders(): string {
  const headers = Object.entries({
    'Content-Security-Policy': '$jixiao_policy',
    [OPENER.name]: '$jixiao_opener',
    'Cache-Control': '$jixiao_cache',
    ...EVERYWHERE,
  });
  return `${WRITTEN}\n${headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('')}`;
}
