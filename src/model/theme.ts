import { z } from 'zod';
import { requiredInteger, requiredText } from './column.ts';

/** A policy theme. Projects are assigned by name; the rules stand in the vocabulary. */
export const themeSchema = z.strictObject({
  theme_id: requiredText('主题编号', 'Theme id'),
  code: requiredText('主题代码（T01 起）', 'Theme code, from T01'),
  name: requiredText('主题名称', 'Name in Chinese'),
  name_en: requiredText('主题英文名称', 'Name in English'),
  sort: requiredInteger('排列顺序', 'Order of display'),
});

export type ThemeRow = z.infer<typeof themeSchema>;
