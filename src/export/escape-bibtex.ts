/**
 * What TeX would read as a command, or set as another sign. Braces become words: BibTeX counts them even after a
 * backslash, so that a lone `\{` in a title would swallow the rest of the file.
 */
const TEX: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '"': '{\\textquotedbl}',
};

/** Text as it may stand in a field of BibTeX. */
export function escapeBibtex(text: string): string {
  return text.replaceAll(/[\\{}$&%#_^~<>|"]/gu, (character) => TEX[character] ?? character);
}

/** An address as the field `url` takes it, word for word; only what would end the field is written as a URL writes it. */
export function escapeBibtexUrl(url: string): string {
  return url.replaceAll(/[\\{}\s"]/gu, (character) => encodeURIComponent(character));
}
