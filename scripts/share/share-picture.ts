import { TYPE_SHORT_WORDS } from '../../src/i18n/indicator-type.ts';
import type { Language } from '../../src/i18n/language.ts';
import { formatShare } from '../../src/i18n/number.ts';
import { shareWords } from '../../src/i18n/share.ts';
import { siteWords } from '../../src/i18n/site.ts';
import { INDICATOR_TYPES, type IndicatorType } from '../../src/model/indicator-type.ts';
import { SHARE_SIZE } from '../../src/share-address.ts';
import type { TypeSetter } from './type-setter.ts';
import { UnfitWords } from './unfit-words.ts';

/** What a picture says of a page. */
export interface SharePicture {
  lang: Language;
  /** The section of the site: 机构. Empty on the home page. */
  kicker: string;
  title: string;
  /** What stands under the title: whose, of which year; or what the page is. May be empty. */
  subtitle: string;
  /** Up to four figures with what they count. */
  figures: readonly { value: string; label: string }[];
  /** What the bar shows, and its parts. */
  bar: { caption: string; counts: ReadonlyMap<IndicatorType, number> };
}

/** The light colours of the site: a picture has one background wherever it is shown. */
export type Colours = (name: string) => string;

const MARGIN = 64;
const WIDE = SHARE_SIZE.width - 2 * MARGIN;
/** Title and subtitle have the room between the name of the site and the figures, or the bar. */
const TOP = 112;
const FIGURES_TOP = 358;
const BAR = { caption: 478, top: 494, height: 60 } as const;
const FOOTER = 604;
/** The largest pair that fits is taken. */
const SIZES = [
  { title: 72, subtitle: 32 },
  { title: 62, subtitle: 30 },
  { title: 54, subtitle: 28 },
  { title: 46, subtitle: 26 },
  { title: 40, subtitle: 24 },
  { title: 34, subtitle: 22 },
] as const;
const LINE = 1.28;

/**
 * The picture as SVG, with the words of its page; where they do not fit at the smallest size or have no glyph, with the
 * name of the section in their place: nothing is cut, and one name stops no build. `onUnfit` is told why.
 */
export function drawFittingPicture(
  picture: SharePicture,
  type: TypeSetter,
  colour: Colours,
  onUnfit: (reason: string) => void,
): string {
  try {
    return drawSharePicture(picture, type, colour);
  } catch (error) {
    if (!(error instanceof UnfitWords)) throw error;
    onUnfit(error.message);
    const title = picture.kicker || siteWords.siteName[picture.lang];
    return drawSharePicture({ ...picture, kicker: '', title, subtitle: '' }, type, colour);
  }
}

/** The picture as SVG. Throws `UnfitWords` where the words do not fit at the smallest size: nothing is cut. */
export function drawSharePicture(picture: SharePicture, type: TypeSetter, colour: Colours): string {
  const { width, height } = SHARE_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    `<rect width="${width}" height="10" fill="${colour('accent')}"/>`,
    drawHead(picture, type, colour),
    drawWords(picture, type, colour),
    drawFigures(picture, type, colour),
    drawBar(picture, type, colour),
    type.line(shareWords.footer[picture.lang], {
      ...{ x: MARGIN, y: FOOTER, size: 20, fill: colour('ink-soft') },
    }),
    '</svg>',
  ].join('');
}

function drawHead({ lang, kicker }: SharePicture, type: TypeSetter, colour: Colours): string {
  const name = siteWords.siteName[lang];
  const place = { x: MARGIN, y: 72, size: 28 };
  return [
    type.line(name, { ...place, fill: colour('ink'), weight: 'bold' }),
    type.line(siteWords.siteNameOther[lang], {
      ...{ ...place, x: MARGIN + type.width(name, 28, 'bold') + 12, fill: colour('ink-soft') },
    }),
    type.line(kicker, { ...place, x: MARGIN + WIDE, anchor: 'end', fill: colour('accent'), weight: 'bold' }),
  ].join('');
}

function drawWords({ title, subtitle, figures }: SharePicture, type: TypeSetter, colour: Colours): string {
  const room = (figures.length > 0 ? FIGURES_TOP : BAR.caption - 44) - TOP;
  const fitted = SIZES.map((size) => ({
    size,
    titles: type.wrap(title, WIDE, size.title, 'bold'),
    subtitles: subtitle === '' ? [] : type.wrap(subtitle, WIDE, size.subtitle),
  })).find(
    ({ size, titles, subtitles }) =>
      titles.length * size.title * LINE + subtitles.length * size.subtitle * 1.4 <= room &&
      // A word longer than a line is not broken.
      titles.every((line) => type.width(line, size.title, 'bold') <= WIDE) &&
      subtitles.every((line) => type.width(line, size.subtitle) <= WIDE),
  );
  if (!fitted) throw new UnfitWords('no room in a share picture', `${title} – ${subtitle}`);
  const { size, titles, subtitles } = fitted;
  const below = TOP + titles.length * size.title * LINE;
  return [
    ...titles.map((words, row) =>
      type.line(words, {
        ...{ x: MARGIN, y: TOP + size.title * (0.98 + row * LINE), size: size.title },
        ...{ fill: colour('ink'), weight: 'bold' },
      }),
    ),
    ...subtitles.map((words, row) =>
      type.line(words, {
        ...{ x: MARGIN, y: below + size.subtitle * (1.15 + row * 1.4), size: size.subtitle },
        fill: colour('ink-soft'),
      }),
    ),
  ].join('');
}

function drawFigures({ figures }: SharePicture, type: TypeSetter, colour: Colours): string {
  let x = MARGIN;
  return figures
    .map(({ value, label }) => {
      const words = [
        type.line(value, { x, y: FIGURES_TOP + 38, size: 40, fill: colour('accent'), weight: 'bold' }),
        type.line(label, { x, y: FIGURES_TOP + 70, size: 22, fill: colour('ink-soft') }),
      ];
      x += Math.max(type.width(value, 40, 'bold'), type.width(label, 22)) + 56;
      return words.join('');
    })
    .join('');
}

function drawBar({ lang, bar }: SharePicture, type: TypeSetter, colour: Colours): string {
  const total = [...bar.counts.values()].reduce((sum, count) => sum + count, 0);
  let x = MARGIN;
  const parts = INDICATOR_TYPES.flatMap((name) => {
    const share = (bar.counts.get(name) ?? 0) / total;
    if (share === 0) return [];
    const width = share * WIDE;
    const rect = `<rect x="${x.toFixed(1)}" y="${BAR.top}" width="${(width - 2).toFixed(1)}" height="${BAR.height}" fill="${colour(`type-${name}`)}"/>`;
    const label = partLabel(TYPE_SHORT_WORDS[name][lang], formatShare(share, lang), width - 12, type);
    const words = label.map((line, row) =>
      type.line(line, {
        ...{ x: x + width / 2 - 1, y: BAR.top + (label.length === 1 ? 37 : 26 + row * 22), size: 18 },
        ...{ anchor: 'middle' as const, fill: colour(`type-${name}-label`), weight: 'bold' as const },
      }),
    );
    x += width;
    return [rect, ...words];
  });
  const caption = type.line(bar.caption, { x: MARGIN, y: BAR.caption, size: 22, fill: colour('ink') });
  return [caption, ...parts].join('');
}

/** Name and share where both fit, the share alone where that does, else nothing. */
function partLabel(name: string, share: string, room: number, type: TypeSetter): string[] {
  const fits = (words: string) => type.width(words, 18, 'bold') <= room;
  return fits(share) ? (fits(name) ? [name, share] : [share]) : [];
}
