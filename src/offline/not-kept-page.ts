/** A page that is kept: where it stands, and its title as its HTML has it. */
export interface KeptPage {
  path: string;
  title: string;
}

const WORDS = {
  zh: {
    lang: 'zh-CN',
    title: '连不上网站',
    text: '这一页没有打开过，浏览器里没有保存。连上网络后请再试一次。',
    retry: '再试一次',
    kept: '保存着的页面：',
  },
  en: {
    lang: 'en',
    title: 'The site cannot be reached',
    text: 'This page was not opened before, so the browser has not kept it. Please try again with a connection.',
    retry: 'Try again',
    kept: 'Pages that are kept:',
  },
} as const;

/** The colours of tokens.css: the page has no stylesheet of the site, which may not be kept. */
const STYLE = [
  ':root{color-scheme:light dark;background:#faf6ee;color:#211c16}',
  '@media(prefers-color-scheme:dark){:root{background:#1a1713;color:#ece5d8}}',
  'body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1rem/1.7 system-ui,sans-serif}',
  'h1{font-family:"Songti SC","Noto Serif CJK SC",serif}a{color:inherit}',
].join('');

/** What a reader sees who asks for a page that was not kept, while the site is out of reach. */
export function notKeptPage(lang: 'zh' | 'en', pages: readonly KeptPage[]): Response {
  const words = WORDS[lang];
  const links = pages.map(({ path, title }) => `<li><a href="${path}">${title}</a>`).join('');
  const list = links === '' ? '' : `<p>${words.kept}</p><ul>${links}</ul>`;
  const html = `<!doctype html><html lang="${words.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style><h1>${words.title}</h1><p>${words.text}</p><p><a href="">${words.retry}</a></p>${list}`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  };
  return new Response(html, { status: 503, headers });
}
