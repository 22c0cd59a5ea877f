import type { SourceBlock } from '../source-blocks.ts';

/** Gathers the words of a page into paragraphs, blanks as a browser prints them. */
export interface Flow {
  blocks: SourceBlock[];
  /** Words that go on in the paragraph; in `<pre>` blanks and line ends count. */
  add(words: string, isAsTyped?: boolean): void;
  /** `<br>` */
  breakLine(): void;
  /** Ends the paragraph: a block begins or ends here. */
  end(): void;
}

export function openFlow(): Flow {
  let text = '';
  const flow: Flow = {
    blocks: [],
    add(words, isAsTyped = false) {
      if (isAsTyped) text += words.replace(/\r\n?/gu, '\n');
      else {
        const flat = words.replace(/[ \t\n\f\r]+/gu, ' ');
        text += text === '' || text.endsWith(' ') || text.endsWith('\n') ? flat.replace(/^ /u, '') : flat;
      }
    },
    breakLine() {
      text = `${text.replace(/ $/u, '')}\n`;
    },
    end() {
      if (text.trim() !== '') flow.blocks.push({ kind: 'paragraph', text: text.replace(/ $/u, '') });
      text = '';
    },
  };
  return flow;
}
