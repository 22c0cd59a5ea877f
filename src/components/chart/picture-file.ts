/** Browsers on phones draw no more than about 16 million pixels; beyond that the picture is less fine, not missing. */
const MOST_PIXELS = 16_000_000;

/** A picture as the text of an SVG file. */
export function svgText(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

/** The bytes of a picture as a PNG file with two pixels for each of its own. Throws where the browser cannot draw it. */
export async function pngOf(picture: SVGSVGElement, scale = 2): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = [Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))];
  const fine = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
  const image = new Image(width, height);
  // Not a blob: some browsers forbid a canvas to be read once it holds an SVG from one.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * fine);
  canvas.height = Math.round(height * fine);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture was made');
  return new Uint8Array(await blob.arrayBuffer());
}
