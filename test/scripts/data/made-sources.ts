import { globSync } from 'node:fs';
import { passportOf, SMALL_LINES, tabbed, withLines } from '../../pipeline/small-document.ts';
import type { MadeSource } from '../temporary-sources.ts';

const SMALL = tabbed(SMALL_LINES);
const EDITED = tabbed(withLines({ 26: '产出指标|数量指标|调解案件数|调解案件数|30件|工作计划|' }));

export const idOf = (index: number) => `a${index}-2024`;

/** So many documents, each of its own agency, in an order of provinces that is not that of their names. */
export const made = (count: number, edited: readonly string[] = []): Record<string, MadeSource> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, MadeSource] => {
      const agency = {
        ...passportOf(new Uint8Array()).agency,
        ...{ agency_id: `a${index}`, division_code: index % 2 ? '511724' : '130800' },
      };
      return [idOf(index), { content: edited.includes(idOf(index)) ? EDITED : SMALL, passport: { agency } }];
    }),
  );

/** The shards of a folder, by their paths in it. */
export const shardFiles = (shards: string): string[] => globSync('*/*.shard', { cwd: shards }).toSorted();
