import type { Dictionary } from './language.ts';

/** Words of the glossary page, and of the definitions that open on other pages. The terms are data. */
export const glossaryWords = {
  title: { zh: '术语', en: 'Glossary' },
  lead: {
    zh: (terms: string) =>
      `看懂一张绩效目标表要知道的 ${terms} 个词。先用平常话说，说法是本站的；官方机构或标准组织用过、界定过的，列在词条后面，以它们的文本为准。`,
    en: (terms: string) =>
      `The ${terms} words it takes to read a table of performance targets, in plain language first. The definitions are ours; where an official publisher or a standards body uses or defines a term, it is named below, and its own text is authoritative.`,
  },
  groups: { zh: '词条分组', en: 'Groups of terms' },
  also: { zh: '也印作', en: 'Also printed as' },
  official: { zh: '官方英文', en: 'Official English' },
  see: { zh: '参见', en: 'See also' },
  sources: { zh: '另见', en: 'Compare' },
  permalink: { zh: (term: string) => `“${term}”的链接`, en: (term: string) => `Link to “${term}”` },
  definitionOf: { zh: (term: string) => `${term}：释义`, en: (term: string) => `Definition of ${term}` },
  inGlossary: { zh: '在术语表中查看', en: 'In the glossary' },
  download: {
    zh: '整张术语表也可以取用：',
    en: 'The glossary can be taken away as a file:',
  },
} satisfies Dictionary;
