/** Serves the built site and prints its address. `HOST`, `PORT` and `BASE_PATH` are taken from the environment. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from './static-server.ts';

const root = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(root)) {
  console.error('dist/ is missing: `npm run build` makes it.');
  process.exit(1);
}

const { HOST = '127.0.0.1', PORT = '4321', BASE_PATH = '' } = process.env;
const { url } = await startServer({ root, host: HOST, port: Number(PORT), base: BASE_PATH });
console.log(`绩效对照 is at ${url}/`);
