import type { Dictionary } from './language.ts';

/** Words of the log of corrections, and of the report that leads to one. */
export const correctionsWords = {
  title: { zh: '更正与报错', en: 'Corrections' },
  lead: {
    zh: '读错之处由本站负责。这里记下发布之后改过的每一处：原来怎么说，现在怎么说，为什么改，发布机构怎么答复。',
    en: 'Misreadings are ours. Here is every one that was put right after it had been published: what the site said, what it says now, why, and what the agency replied.',
  },
  log: { zh: '更正记录', en: 'Log of corrections' },
  none: {
    zh: (version: string, date: string) =>
      `还没有更正。${version} 版（${date}）是第一个公开的版本；此后的更正从新到旧列在这里。`,
    en: (version: string, date: string) =>
      `There are none so far. Release ${version} of ${date} was the first to be published; corrections after it will be listed here, newest first.`,
  },
  noneYet: {
    zh: '还没有更正。有了就从新到旧列在这里。',
    en: 'There are none so far. When there are, they will be listed here, newest first.',
  },
  eachSays: { zh: '每条更正写明：', en: 'Each entry says:' },
  says_when: { zh: '哪天改的，从哪个版本起是对的', en: 'when it was put right, and in which release' },
  says_where: { zh: '哪份文件的哪一行', en: 'the document and the line' },
  says_what: { zh: '原来怎么说，现在怎么说', en: 'what the site said, and what it says now' },
  says_why: { zh: '为什么', en: 'why' },
  says_reply: {
    zh: '发布机构的答复，照录；没有答复就写没有',
    en: 'the agency’s reply, in its own words, or that there was none',
  },
  notPrinted: {
    zh: '原文印错的地方不在这里：原文照录，不更正，出入列在核对发现里。',
    en: 'Errors printed in a document are no corrections of ours: the text stays as printed, and the discrepancy is listed with what the checks found.',
  },
  count: {
    zh: (count: string) => `共 ${count} 条。`,
    en: (count: string) => (count === '1' ? 'One so far.' : `${count} so far.`),
  },
  date: { zh: '日期', en: 'Date' },
  where: { zh: '位置', en: 'Where' },
  said: { zh: '原来', en: 'It said' },
  saysNow: { zh: '现在', en: 'It says' },
  reason: { zh: '原因', en: 'Why' },
  reply: { zh: '机构答复', en: 'Agency’s reply' },
  noReply: { zh: '没有', en: 'none' },
  release: {
    zh: (version: string) => `${version} 版起`,
    en: (version: string) => `since release ${version}`,
  },
  download: { zh: '这份记录也可以取用：', en: 'The log can be taken away as a file:' },

  report: { zh: '报告读错', en: 'Report a misreading' },
  reportIntro: {
    zh: '请写清楚四件事：哪一行、原文怎么印、本站怎么读、你认为应当怎么读。下面的样子可以照抄。',
    en: 'Four things are needed: which line, what is printed, what this site reads, and what you think it should be. The text below can be copied.',
  },
  reportFromRow: {
    zh: '从项目页上任一条指标的“报错”进来，前三项会自动填好。',
    en: 'Come here by “Report” beside an indicator of a project page, and the first three are filled in.',
  },
  noScript: {
    zh: '自动填写需要 JavaScript。没有它，请把网址里 row= 和 line= 后面的内容抄进报告。',
    en: 'Filling in needs JavaScript. Without it, copy what stands after row= and line= in the address into your report.',
  },
  filled: {
    zh: (id: string) => `已按 ${id} 填好，请补上最后两项。`,
    en: (id: string) => `Filled in for ${id}. Please add the last two points.`,
  },
  unknown: {
    zh: (id: string) => `没有查到编号“${id}”，报告里照写了这个编号；请补上原文和读法。`,
    en: (id: string) =>
      `“${id}” was not found. The report names it as given; please add what is printed and what was read.`,
  },
  failed: {
    zh: '没有取到这一行的数据，请检查网络后重新打开，或者自己补上原文和读法。',
    en: 'The data of this row could not be fetched. Check the connection and open the page again, or add what is printed and read yourself.',
  },
  text: { zh: '报告', en: 'Report' },
  copy: { zh: '复制报告', en: 'Copy the report' },
  copied: { zh: '已复制', en: 'Copied' },
  selected: {
    zh: '浏览器不允许直接复制，已选中，请按 Ctrl+C 或长按复制。',
    en: 'This browser does not let pages copy. The report is selected: press Ctrl+C, or press and hold.',
  },
  sendEmail: { zh: '用邮件发送', en: 'Send by e-mail' },
  sendOnline: { zh: '在线提交', en: 'Send online' },
  noAddress: {
    zh: '本站目前没有公开的收件地址。请把报告复制下来，发给向你提供这个网址的人，或者提交到你取得程序代码的地方。',
    en: 'This copy of the site names no address to send reports to. Copy the report and hand it to whoever gave you this address, or file it where you found the code.',
  },
  whatHappens: {
    zh: '收到之后，我们核对原文那一行。确是读错的，改正数据或读法规则，发布新版，并记入上面的更正记录；不是的，说明理由。',
    en: 'We then look at the printed line. If it was misread, the data or the rule of reading is put right, a new release is published, and the correction enters the log above; if not, we say why.',
  },

  line_subject: { zh: '绩效对照 读错报告', en: 'Jixiao: report of a misreading' },
  line_release: { zh: '数据版本', en: 'Data release' },
  line_row: { zh: '编号', en: 'Id' },
  line_document: { zh: '文件', en: 'Document' },
  line_line: { zh: '行', en: 'Line' },
  line_printed: { zh: '原文', en: 'Printed' },
  line_read: { zh: '本站读作', en: 'This site reads' },
  line_address: { zh: '地址', en: 'Address' },
  line_should: { zh: '应当读作', en: 'It should be' },
  line_because: { zh: '理由', en: 'Because' },
  toFill: { zh: '（请填写）', en: '(please fill in)' },
} satisfies Dictionary;
