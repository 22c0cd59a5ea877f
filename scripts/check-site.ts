/** `npm run check-site -- <address>`: asks a published site for all that docs/deploying.md promises. */
import { parseArgs } from 'node:util';
import { checkSite } from './check-site/check-site.ts';
import { reportSections } from './check-site/report.ts';

const HELP = `npm run check-site -- <address>

  <address>   where the home page stands: https://example.org/jixiao/
  --help      this text

Exits with 1 where something is not as docs/deploying.md says, with what to change.`;

async function main(): Promise<number> {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  const [address] = positionals;
  if (options.help || address === undefined) {
    console.log(HELP);
    return options.help ? 0 : 1;
  }
  const sections = await checkSite(address);
  console.log(reportSections(sections));
  return sections.every(({ findings }) => findings.every(({ isTrue }) => isTrue)) ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
