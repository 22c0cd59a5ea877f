/** The height of a frame at one kind of width. */
export interface EmbedHeights {
  /** What the words around the drawing need, in CSS pixels. */
  words: number;
  /** Height of the drawing by its width. */
  ratio: number;
  /** The width in CSS pixels from which the drawing grows no more. */
  widest: number;
}

/** What a frame needs to be right at every width without a script of ours in the host's page. */
export interface EmbedFrame {
  address: string;
  /** Read aloud in place of the frame's content. */
  title: string;
  heights: { narrow: EmbedHeights; wide: EmbedHeights };
}

/** The width of a frame in CSS pixels from which it shows the wide drawing. */
const WIDE = 640;

/**
 * The HTML that puts a chart into another page. The frame takes the width it is given, and the height that the chart
 * needs there: `cqw` is a hundredth of the wrapper's width, and the product stands far above every height on a narrow
 * page and below zero on a wide one, where `max` leaves it out. Where a browser does not understand this, or a page
 * takes styles out, the `height` attribute holds.
 */
export function embedSnippet({ address, title, heights: { narrow, wide } }: EmbedFrame): string {
  const onPhones = `min(${grows(narrow)}, ${highest(narrow)}px, (${WIDE}px - 100cqw) * 9999)`;
  const height = `max(${onPhones}, min(${grows(wide)}, ${highest(wide)}px))`;
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${highest(narrow)}" loading="lazy" style="width:100%;border:0;height:${height}"></iframe>`;
  return `<div style="container-type:inline-size">${frame}</div>`;
}

const grows = ({ words, ratio }: EmbedHeights) => `${Math.ceil(words)}px + ${Math.ceil(ratio * 100)}cqw`;
const highest = ({ words, ratio, widest }: EmbedHeights) => Math.ceil(words + ratio * widest);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
