import { describe, expect, it } from 'vitest';
import { NUMBER_FORMS } from '../../../src/pipeline/read/number-forms.ts';

describe('NUMBER_FORMS', () => {
  it.each([
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 11, '十一'],
    ['chineseCounting', 20, '二十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCounting', 105, '一百零五'],
    ['chineseCounting', 110, '一百一十'],
    ['chineseCounting', 1001, '一千零一'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographDigital', 20, '二〇'],
    ['decimalZero', 7, '07'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedCircle', 36, '㊱'],
    ['decimalEnclosedParen', 3, '⑶'],
    ['upperLetter', 27, 'AA'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['decimalEnclosedCircle', 51, undefined],
    ['upperRoman', 4000, undefined],
    ['chineseCounting', 10_000, undefined],
  ])('%s prints %d as %s', (form, number, printed) => {
    expect(NUMBER_FORMS[form]?.(number)).toBe(printed);
  });
});
