// First: the others may use what it adds.
import '../older-browsers.ts';
import type { ChartId } from '../../chart/catalog.ts';
import { yearLabel } from '../../i18n/budget-year.ts';
import { embedWords } from '../../i18n/embed.ts';
import type { Language } from '../../i18n/language.ts';
import { formatList } from '../../i18n/number.ts';
import { type PackedFacts, unpackFacets } from '../../query/packed/packed-facts.ts';
import type { Choice } from '../../state/choice.ts';
import { choiceToSearch, type UnknownValue } from '../../state/choice-url.ts';
import { el, need } from '../explore/el.ts';
import { chosenWords } from './chosen-words.ts';
import { answerEmbed, type EmbedAnswer, filesFor } from './embed-answer.ts';
import { readEmbedAddress } from './read-embed-address.ts';

// What an embed loads when its address chooses something: scripts/build-embeds.ts makes one file of it, with Plot.

/** A drawing is not made wider than this, as on the pages. */
const MAX_WIDTH = 1100;
const MIN_WIDTH = 260;

const root = document.documentElement;
const frame = need<HTMLElement>(document, 'main');
const lang: Language = root.lang.startsWith('zh') ? 'zh' : 'en';
const chart = frame.dataset['chart'] as ChartId;

// What goes wrong is told by who loads this file.
await show();

/** Reads the address, loads what it needs, and puts its chart where that of all the data stands. */
async function show(): Promise<void> {
  const facts = await file<PackedFacts>('facts');
  const { choice, unknown } = readEmbedAddress(chart, location.search, facts);
  showUnknown(unknown);
  if (choiceToSearch(choice) === '') {
    root.dataset['state'] = 'all';
    return;
  }
  const files = await Promise.all(filesFor(chart, choice).map(async (name) => [name, await file(name)]));
  const answer = answerEmbed(chart, { facts, ...Object.fromEntries(files) }, choice, lang);
  showWords(answer, choice, facts);
  showDocuments(answer);
  drawWhenSized(answer);
  root.dataset['state'] = answer.view?.draw ? 'chosen' : 'empty';
}

async function file<Content>(name: string): Promise<Content> {
  const response = await fetch(`${frame.dataset['files']}${name}.json${frame.dataset['version'] ?? ''}`);
  if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
  return response.json();
}

function showUnknown(unknown: readonly UnknownValue[]): void {
  const note = need<HTMLElement>(document, '.unknown');
  note.hidden = unknown.length === 0;
  const names = unknown.map(({ name, value }) => `${name}=${value}`);
  note.textContent = unknown.length === 0 ? '' : embedWords.unknown[lang](formatList(names, lang));
}

function showWords({ view }: EmbedAnswer, choice: Choice, facts: PackedFacts): void {
  const chosen = need<HTMLElement>(document, '.chosen');
  const words = chosenWords(choice, unpackFacets(facts), lang);
  chosen.hidden = words === '';
  chosen.textContent = embedWords.chosen[lang](words);
  const title = view?.title ?? embedWords.empty[lang];
  document.title = title;
  write('h1', title);
  write('.subtitle', view?.subtitle ?? '');
  write('.reading', (view?.notes ?? []).join(lang === 'zh' ? '' : ' '));
  write('.description', view?.description ?? '');
  write('.nothing', view && !view.draw ? embedWords.nothingToDraw[lang] : '');
  const search = choiceToSearch(choice);
  need<HTMLAnchorElement>(document, '.open').href =
    `${frame.dataset['pages']}${view?.page ?? `explore/?${search}`}`;
}

/** Empty words take no room. */
function write(selector: string, words: string): void {
  const place = need<HTMLElement>(document, selector);
  place.textContent = words;
  place.hidden = words === '';
}

function showDocuments({ documents }: EmbedAnswer): void {
  const links = documents.map((row) =>
    el(
      document,
      'li',
      {},
      el(
        document,
        'a',
        { href: `${frame.dataset['pages']}documents/${row.document_id}/` },
        `${lang === 'zh' ? row.agency : row.agency_en} ${yearLabel(row, lang)}`,
      ),
    ),
  );
  need(document, '.documents').replaceChildren(...links);
  need<HTMLElement>(document, '.source').hidden = documents.length === 0;
  const isReserved = documents.some((row) => row.status === 'draft' || row.year_basis === 'inferred');
  need<HTMLElement>(document, '.reserved').hidden = !isReserved;
}

/** Draws to the width there is, and again when that changes. */
function drawWhenSized({ view }: EmbedAnswer): void {
  const place = need<HTMLElement>(document, '.drawing');
  let drawn = 0;
  const draw = () => {
    const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.floor(place.clientWidth)));
    if (width === drawn || !view?.draw) return;
    drawn = width;
    place.replaceChildren(view.draw({ document, width, lang, label: view.title, id: chart }));
  };
  if (!view?.draw) place.replaceChildren();
  new ResizeObserver(draw).observe(place);
  draw();
}
