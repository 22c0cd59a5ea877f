import { createHash } from 'node:crypto';
import { ask, unpacked } from './ask.ts';
import { type Check, type Finding, same } from './finding.ts';

const MEND = 'copy the whole of dist/data/ again, as binary files';

/** Every published file is the one whose checksum stands in `data/SHA256SUMS`. */
export const checkChecksums: Check = async ({ root, base, sums }) => {
  const wrong: Finding[] = [];
  for (const [name, expected] of sums) {
    const answer = await ask(`${root}data/${name}`);
    const found = answer.status === 200 ? sha256(unpacked(answer)) : `status ${answer.status}`;
    if (found !== expected) wrong.push(same(`${base}data/${name}, its checksum`, expected, found, MEND));
  }
  const right = sums.size - wrong.length;
  return [
    same(`${base}data/, files with the checksum they should have`, `${sums.size}`, `${right}`, MEND),
    ...wrong,
  ];
};

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
