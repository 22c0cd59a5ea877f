import type { Bilingual, Language } from './language.ts';

/** What counts count, by the ids of data/vocabulary/readings.json. */
const COUNTED: Readonly<Record<string, Bilingual>> = {
  booklet: { zh: '宣传册', en: 'booklets' },
  call: { zh: '通话', en: 'calls' },
  case: { zh: '案件', en: 'cases' },
  case_file: { zh: '案卷', en: 'case files' },
  certificate: { zh: '证书、证照', en: 'certificates' },
  device: { zh: '设备', en: 'devices' },
  event: { zh: '活动', en: 'events' },
  meeting: { zh: '会议', en: 'meetings' },
  organisation: { zh: '机构', en: 'organisations' },
  parcel: { zh: '邮件', en: 'parcels' },
  person: { zh: '人员', en: 'people' },
  person_time: { zh: '人次', en: 'attendances' },
  platform: { zh: '平台', en: 'platforms' },
  post: { zh: '信息推送', en: 'posts' },
  process: { zh: '流程', en: 'processes' },
  project: { zh: '项目', en: 'projects' },
  system: { zh: '系统', en: 'systems' },
  training: { zh: '培训', en: 'training sessions' },
};

/** What is counted, in words; an id that is not here, with blanks. */
export function countedLabel(entity: string, lang: Language): string {
  return COUNTED[entity]?.[lang] ?? entity.replaceAll('_', ' ');
}
