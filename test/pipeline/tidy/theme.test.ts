import { describe, expect, it } from 'vitest';
import { themeOf } from '../../../src/pipeline/tidy/theme.ts';
import { vocabulary } from '../small-document.ts';

describe('themeOf', () => {
  it.each([
    // the order of the rules decides
    ['戒毒所电网维护费', 'compulsory-drug-rehabilitation'],
    ['信访事项人民调解经费', 'peoples-mediation'],
    ['学法用法网络平台运维', 'legal-publicity'],
    ['法院业务装备购置', 'court-case-handling'],
    ['社区矫正中心运维', 'it-operation'],
    ['社区矫正中心物业管理', 'logistics-premises-equipment'],
    ['12348法律援助值班', 'legal-aid'],
    ['公益法律服务（法律顾问）', 'public-legal-services'],
    ['法律顾问经费', 'government-legal-counsel'],
    ['行政 复议 经费', 'administrative-reconsideration'],
    ['慰问经费', 'general-administration'],
  ])('%s is %s', (name, theme) => {
    expect(themeOf(name, [], vocabulary)).toBe(theme);
  });

  it.each([
    ['平安建设经费', ['做好社区矫正'], 'community-corrections'],
    ['平安建设经费', ['做好普法'], 'general-administration'],
    ['司法所经费', ['做好社区矫正'], 'general-administration'],
    ['普法经费', ['做好社区矫正'], 'legal-publicity'],
  ])('%s with the objective %j is %s', (name, objectives, theme) => {
    expect(themeOf(name, objectives, vocabulary)).toBe(theme);
  });
});
