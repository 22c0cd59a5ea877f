import { AGENCY_KIND_WORDS, LEVEL_WORDS } from '../../../i18n/agency.ts';
import type { Peer } from '../../../query/compare/peers.ts';
import { type Subject, subjectsOf } from '../../../query/compare/subjects.ts';
import type { CompareRows } from '../../../query/compare-rows.ts';
import { el } from '../../explore/el.ts';
import { type PartContext, subjectLink } from './context.ts';

/** The suggested peers, each with what agrees and what does not. */
export function peersList(rows: CompareRows, peers: readonly Peer[], context: PartContext): HTMLElement {
  const { document } = context;
  const items = peers.map((peer) => {
    const [subject] = subjectsOf(rows, peer.kind, [peer.id]) as [Subject];
    const reason = el(document, 'small', {}, peerReason(peer, subject, context));
    return el(document, 'li', {}, ...subjectLink(context, subject), reason);
  });
  return el(document, 'ul', { class: 'peers' }, ...items);
}

/** Why somebody is suggested: `类别相同（司法局），层级不同（省级），有 7 个主题相同`. */
export function peerReason(
  { kind, sameKind, sameLevel, sharedThemes }: Peer,
  { agency }: Pick<Subject, 'agency'>,
  { words, lang }: PartContext,
): string {
  const named = (reason: string, value: string) =>
    lang === 'zh' ? `${reason}（${value}）` : `${reason} (${value})`;
  return [
    named(sameKind ? words.sameKind : words.otherKind, AGENCY_KIND_WORDS[agency.kind][lang].toLowerCase()),
    named(
      sameLevel ? words.sameLevel : words.otherLevel,
      LEVEL_WORDS[agency.admin_level][lang].toLowerCase(),
    ),
    kind === 'project' ? words.sameTheme : words.sharedThemes(sharedThemes.length),
  ].join(lang === 'zh' ? '，' : ', ');
}
