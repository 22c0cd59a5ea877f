import type { Dictionary } from './language.ts';

/** Words of the page about the site: whose it is, privacy, accessibility. */
export const aboutWords = {
  title: { zh: '关于本站', en: 'About' },
  lead: {
    zh: '绩效对照把中国各级政府机构公开的预算绩效目标表放在一起，让人看得懂、查得到原文、拿得走数据。',
    en: 'Jixiao puts the budget performance targets that Chinese government bodies publish side by side, so that they can be understood, checked against the source, and taken away.',
  },
  contents: { zh: '本页内容', en: 'On this page' },

  who: { zh: '谁在做', en: 'Who runs it' },
  who_government: {
    zh: '本站不是政府网站，不代表任何机构。原文以发布机构公开的文本为准。',
    en: 'This is not a government website. It speaks for no agency. The text that the publishing agency made public is authoritative.',
  },
  who_contributors: {
    zh: '它是一个开放源代码的项目，由“绩效对照（Jixiao）”的贡献者编写；程序以 MIT 许可、数据以 CC BY 4.0 发布，任何人都可以复核、改正、另做一份。',
    en: 'It is an open-source project, written by the contributors to Jixiao. The code is under the MIT licence, the data under CC BY 4.0: anyone may check them, correct them, or build a site of their own.',
  },
  who_sources: {
    zh: (documents: string, agencies: string) =>
      `目前读了 ${agencies} 个机构的 ${documents} 份文件。文件按公开时的原样保存，一个字节不改，并附校验值；生成网站时不从网上取任何东西。`,
    en: (documents: string, agencies: string) =>
      `So far it has read ${documents} documents of ${agencies} agencies. They are kept as published, to the byte, with checksums; nothing is fetched when the site is built.`,
  },

  contact: { zh: '读错了，或者有话要说', en: 'Misreadings and messages' },
  contactText: {
    zh: '发现读错的地方，请从那一行的“报错”进去，页面会写好报告：哪份文件、哪一行、原文怎么印、本站怎么读。',
    en: 'If something was misread, use “Report” beside it: a page writes the report for you, with document, line, the printed words and what was read.',
  },
  contactReply: {
    zh: '发布机构对更正或核对发现有答复的，原样附在那一条后面。',
    en: 'What an agency replies to a correction or a finding is put beside it in its own words.',
  },
  toReport: { zh: '怎样报告读错', en: 'How to report a misreading' },

  privacy: { zh: '隐私', en: 'Privacy' },
  privacy_none: {
    zh: '不用 cookie，不跟踪，不做访问统计，不放广告，不用注册。',
    en: 'No cookies, no trackers, no analytics, no advertising, no account.',
  },
  privacy_origin: {
    zh: '页面只向本站取文件，不向别的网站发任何请求。页上指向别处的链接，要你点了才会打开。',
    en: 'Pages load files from this site only and send no request to any other. Links that lead elsewhere are followed only when you click.',
  },
  privacy_here: {
    zh: '筛选、查询、检索和下载都在你的浏览器里算，查了什么不会发给我们。所选条件写在网址里，转发网址就等于转发条件。',
    en: 'Filtering, querying, searching and downloads are computed in your browser; what you look for is not sent to us. Your choice stands in the address, so sharing the address shares the choice.',
  },
  privacy_stored: {
    zh: '本站不在你的设备上存任何东西，浏览器自己的缓存除外。',
    en: 'The site stores nothing on your device, apart from the browser’s own cache.',
  },
  privacy_server: {
    zh: '存放这些文件的服务器可能像所有网站一样记下访问日志（时间、网址、IP 地址），由托管方管理。',
    en: 'The server that holds these files may keep an access log, as any web server can (time, address, IP); that is the host’s.',
  },
  privacy_people: {
    zh: '原文里经办人的姓名和电话不进数据和检索，原文页上也已隐去。',
    en: 'Names and telephone numbers of handling staff in the documents go into neither data nor search, and are masked in the view of the source.',
  },

  accessibility: { zh: '无障碍声明', en: 'Accessibility statement' },
  accessibilityAim: {
    zh: '目标是符合 WCAG 2.2 的 AA 级。这是自查的结论，没有经过第三方评估。',
    en: 'The aim is WCAG 2.2, level AA. This is our own assessment; nobody else has evaluated the site.',
  },
  accessibilityTested: { zh: '每次发布前由测试检查的：', en: 'Checked by tests before every release:' },
  tested_axe: {
    zh: '各类页面，中英文、浅色深色，用 axe 检查没有发现问题；',
    en: 'pages of every kind, in both languages, light and dark: axe finds nothing;',
  },
  tested_keyboard: {
    zh: '菜单、术语释义、查询页只用键盘就能操作；',
    en: 'menu, definitions and the explore page can be worked by keyboard alone;',
  },
  tested_narrow: {
    zh: '360 像素宽的屏幕上不用横向滚动，表格改排成卡片或者在自己的框里滚动；',
    en: 'at 360 pixels nothing scrolls sideways; tables become cards or scroll inside their own frame;',
  },
  tested_script: {
    zh: '关掉 JavaScript，各页内容仍然完整，只有筛选、复制这类操作不可用；',
    en: 'without JavaScript the content of every page is complete; only tools such as filtering and copying are gone;',
  },
  tested_contrast: {
    zh: '文字与底色的对比度不低于 4.5∶1；九类指标除颜色外还用明暗、图案或文字区分。',
    en: 'text has a contrast of at least 4.5 to 1; the nine indicator types are told apart by lightness, pattern or label as well as by colour.',
  },
  accessibilityLimits: { zh: '已知的不足：', en: 'Known limits:' },
  limit_readers: {
    zh: '还没有请使用读屏软件的人完整试用过；',
    en: 'people who use screen readers have not yet tried the whole site;',
  },
  limit_chinese: {
    zh: '原文只有中文，英文页面不翻译原文，只标明它是中文；',
    en: 'the documents are in Chinese; the English pages mark their words as Chinese and do not translate them;',
  },
  limit_charts: {
    zh: '图表给了文字说明和数据表，但点多的图逐点用读屏软件听仍很慢，建议看数据表；',
    en: 'charts come with a description and a table of their data; listening to a dense chart point by point is slow, and the table serves better;',
  },
  limit_long: {
    zh: '原文页很长，读屏软件可能要等一会儿。',
    en: 'pages that show a document are long, and screen readers may take a while.',
  },
  accessibilityDate: {
    zh: (version: string, date: string) =>
      `本声明随 ${version} 版于 ${date} 写成。用起来有障碍的，请同样报告。`,
    en: (version: string, date: string) =>
      `This statement was written with release ${version} of ${date}. Report barriers in the same way as misreadings.`,
  },

  licences: { zh: '许可', en: 'Licences' },
  more: { zh: '数据、引用和更新记录', en: 'Data, citation and change log' },
  methods: { zh: '方法', en: 'Methods' },
} satisfies Dictionary;
