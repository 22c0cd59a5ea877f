/**
 * Forms of automatic numbers by their Word name (ISO/IEC 29500-1, 17.18.59): number from 1 → as printed. A form that
 * is not here prints no number and leaves a note: a wrong number is worse than none.
 */
export const NUMBER_FORMS: Readonly<Record<string, (number: number) => string | undefined>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) => between('⑴', number, 20),
  decimalEnclosedFullstop: (number) => between('⒈', number, 20),
  ideographEnclosedCircle: (number) => between('㊀', number, 10),
  ideographTraditional: (number) => '甲乙丙丁戊己庚辛壬癸'[number - 1],
  ideographZodiac: (number) => '子丑寅卯辰巳午未申酉戌亥'[number - 1],
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: (number) => chineseIn('零壹贰叁肆伍陆柒捌玖', '拾佰仟', number),
  upperLetter: (number) => letter(number, 'A'),
  lowerLetter: (number) => letter(number, 'a'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number)?.toLowerCase(),
  none: () => '',
};

function between(first: string, number: number, last: number): string | undefined {
  return number >= 1 && number <= last
    ? String.fromCodePoint((first.codePointAt(0) ?? 0) + number - 1)
    : undefined;
}

function circled(number: number): string | undefined {
  if (number <= 20) return between('①', number, 20);
  if (number <= 35) return between('㉑', number - 20, 15);
  return between('㊱', number - 35, 15);
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function digits(number: number): string {
  return String(number).replace(/\d/gu, (digit) => '〇一二三四五六七八九'[Number(digit)] as string);
}

/** 10 → 十, 21 → 二十一, 105 → 一百零五. */
function chinese(number: number): string | undefined {
  return chineseIn('零一二三四五六七八九', '十百千', number)?.replace(/^一十/u, '十');
}

function chineseIn(numerals: string, powers: string, number: number): string | undefined {
  if (number < 0 || number > 9999) return undefined;
  if (number === 0) return numerals[0];
  const figures = [...String(number)].map(Number);
  const words = figures.map((figure, index) =>
    figure === 0 ? '零' : `${numerals[figure]}${powers[figures.length - index - 2] ?? ''}`,
  );
  return words.join('').replace(/零+/gu, '零').replace(/零$/u, '');
}

/** A … Z, AA, BB: Word repeats the letter. */
function letter(number: number, first: 'A' | 'a'): string | undefined {
  if (number < 1 || number > 780) return undefined;
  return String.fromCodePoint((first.codePointAt(0) ?? 0) + ((number - 1) % 26)).repeat(
    Math.ceil(number / 26),
  );
}

const ROMAN = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(number: number): string | undefined {
  if (number < 1 || number > 3999) return undefined;
  let rest = number;
  let words = '';
  for (const [sign, value] of ROMAN) {
    words += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return words;
}
