import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where a recipe of docs/deploying stands in for one's own: the folder of the site, and what it listens to. */
export interface Place {
  /** The folder that holds the site, or the folder named after its path. */
  root: string;
  /** As in BASE_PATH. */
  base: string;
  port: number;
  /** For configuration, logs and what a server writes while it runs. */
  scratch: string;
}

/** The servers of the recipes, each started in front of a folder with the recipe as it is printed. */
export const HOSTS = { nginx: startNginx, caddy: startCaddy } as const;

async function startNginx({ root, base, port, scratch }: Place): Promise<ChildProcess> {
  const site = recipe('nginx.conf', root, base)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}404.html;`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(scratch, name)};`,
  );
  const log = join(scratch, 'error.log');
  writeFileSync(join(scratch, 'site.conf'), site);
  writeFileSync(
    join(scratch, 'nginx.conf'),
    `daemon off; master_process off; pid ${join(scratch, 'pid')}; error_log ${log};
events { }
http { access_log off; ${temporary.join(' ')} include ${join(scratch, 'site.conf')}; }
`,
  );
  return start(['nginx', '-e', log, '-c', join(scratch, 'nginx.conf')], scratch, port);
}

async function startCaddy({ root, base, port, scratch }: Place): Promise<ChildProcess> {
  const site = recipe('Caddyfile', root, base)
    .replace(/^example\.org /mu, `http://127.0.0.1:${port} `)
    .replace('rewrite * /404.html', `rewrite * ${base}404.html`);
  const options = `{\n  admin off\n  auto_https off\n  storage file_system ${scratch}\n}\n`;
  writeFileSync(join(scratch, 'Caddyfile'), options + site);
  const command = ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(scratch, 'Caddyfile')];
  return start(command, scratch, port);
}

/** A recipe with its folder put in the place of `/srv/jixiao`: under a path, the root is the folder above the site's. */
function recipe(name: string, root: string, base: string): string {
  const text = readFileSync(`docs/deploying/${name}`, 'utf8');
  const site = join(root, base);
  return text
    .replace(/(root (?:\* )?)\/srv\/jixiao/u, `$1${root}`)
    .replaceAll('/srv/jixiao', site.replace(/\/$/u, ''));
}

async function start(
  [program = '', ...args]: string[],
  scratch: string,
  port: number,
): Promise<ChildProcess> {
  mkdirSync(scratch, { recursive: true });
  const found = ['/usr/sbin', '/usr/bin'].map((folder) => join(folder, program)).find(existsSync);
  if (found === undefined)
    throw new Error(`${program} is missing: \`apt-get install nginx caddy\` brings both`);
  const env = { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch };
  const said: string[] = [];
  const child = spawn(found, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(String(text)));
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer !== undefined) return child;
    await wait(100);
  }
  child.kill();
  throw new Error(`${program} does not answer: ${said.join('')}`);
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
