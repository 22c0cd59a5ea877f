import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The files that git knows or would take, and the packages, linked rather than copied where the disk allows. */
export function copyTree(folder: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of listed.split('\0').filter((path) => path !== '' && existsSync(path)))
    cpSync(file, join(folder, file), { recursive: true });
  const packages = resolve('node_modules');
  const into = join(folder, 'node_modules');
  try {
    execFileSync('cp', ['-al', packages, into], { stdio: 'pipe' });
  } catch {
    rmSync(into, { recursive: true, force: true });
    execFileSync('cp', ['-a', packages, into]);
  }
}

/** `npm run build` in such a folder, with this run's own node. Throws with what it said where it fails. */
export function buildTree(folder: string, env: Record<string, string> = {}): void {
  const path = `${dirname(process.execPath)}:${process.env['PATH']}`;
  const { SITE_URL: _site, BASE_PATH: _base, ...rest } = process.env;
  execFileSync('npm', ['run', 'build'], {
    cwd: folder,
    env: { ...rest, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'pipe',
    maxBuffer: 64_000_000,
  });
}
