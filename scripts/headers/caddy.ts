import { CACHE, EMBEDS, EVERYWHERE, FRAMED_BY, LASTING, OPENER, type SiteHeaders } from './site-headers.ts';

/** What goes into a site of a Caddyfile: matchers that do not overlap, and the headers of each. */
export function caddyHeaders({ base, policy }: SiteHeaders): string {
  const under = (folders: readonly string[]) => folders.map((folder) => `${base}${folder}/*`).join(' ');
  const everywhere = Object.entries(EVERYWHERE).map(([name, value]) => `  ${name} "${value}"\n`);
  return `# Written by the build, from the policies of its pages.
header {
${everywhere.join('')}}
@embeds path ${under(EMBEDS)}
header @embeds Content-Security-Policy "${policy}; ${FRAMED_BY.embeds}"
@pages not path ${under(EMBEDS)}
header @pages {
  Content-Security-Policy "${policy}; ${FRAMED_BY.pages}"
  ${OPENER.name} "${OPENER.value}"
}
# A file that is not there must not be remembered as missing.
@lasting {
  path ${under(LASTING)}
  file
}
header @lasting Cache-Control "${CACHE.lasting}"
@asked not {
  path ${under(LASTING)}
  file
}
header @asked Cache-Control "${CACHE.asked}"
`;
}
