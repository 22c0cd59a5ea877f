import type { Colours } from './share-picture.ts';

/** The light colours of tokens.css by their names. The function throws where a name is none of them. */
export function readColours(css: string): Colours {
  const light = css.slice(0, css.indexOf('@media'));
  const colours = new Map(
    [...light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`tokens.css: expected a colour --${name}, found none`);
    return colour;
  };
}
