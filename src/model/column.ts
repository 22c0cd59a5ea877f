import { z } from 'zod';

/** What the site prints under a column, in both languages. */
export interface ColumnWords {
  zh: string;
  en: string;
}

/** A column of words. `null` where the document prints nothing. */
export const text = (zh: string, en: string) => z.string().nullable().meta({ zh, en });
/** A column of words that is never empty. */
export const requiredText = (zh: string, en: string) => z.string().min(1).meta({ zh, en });
/** A whole number that may be missing. */
export const integer = (zh: string, en: string) => z.int().nullable().meta({ zh, en });
/** A whole number that is never missing. */
export const requiredInteger = (zh: string, en: string) => z.int().meta({ zh, en });
/** A number with decimals that may be missing: money in yuan, target values, shares. */
export const decimal = (zh: string, en: string) => z.number().nullable().meta({ zh, en });
/** A number with decimals that is never missing. */
export const requiredDecimal = (zh: string, en: string) => z.number().meta({ zh, en });
/** One word out of a closed list, or nothing. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, zh: string, en: string) =>
  z.enum(values).nullable().meta({ zh, en });
/** One word out of a closed list. */
export const requiredOneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
  zh: string,
  en: string,
) => z.enum(values).meta({ zh, en });
/** True or false. */
export const flag = (zh: string, en: string) => z.boolean().meta({ zh, en });

/** Where a row stands in a document that is no text file; null in one that is. */
export const placeColumns = {
  page: integer('起始页码（文本文件为空）', 'First page (null for text files)'),
  cell: text(
    '起始位置：工作表单元格 Sheet1!B12、表格行列 t3r5c2 或页内坐标（文本文件为空）',
    'First place: cell of a sheet (Sheet1!B12), of a table (t3r5c2) or points on a page (null for text files)',
  ),
};

export type ColumnType = 'text' | 'integer' | 'decimal' | 'flag';

/** A column as the writers and the data dictionary need it. */
export interface Column extends ColumnWords {
  name: string;
  type: ColumnType;
  nullable: boolean;
  values: readonly string[] | null;
}

/** The columns of a row schema in their order. Throws where a column has no sentence in both languages. */
export function columnsOf(schema: z.ZodObject): Column[] {
  return Object.entries(schema.shape).map(([name, declared]) => {
    const nullable = declared instanceof z.ZodNullable;
    const inner = nullable ? declared.unwrap() : declared;
    const words = (declared as z.ZodType).meta() as Partial<ColumnWords> | undefined;
    if (!words?.zh || !words.en) throw new Error(`column ${name} has no sentence in both languages`);
    const values = inner instanceof z.ZodEnum ? (inner.options as string[]) : null;
    return { name, type: columnType(name, inner), nullable, values, zh: words.zh, en: words.en };
  });
}

function columnType(name: string, schema: unknown): ColumnType {
  if (schema instanceof z.ZodNumberFormat) return 'integer';
  if (schema instanceof z.ZodNumber) return 'decimal';
  if (schema instanceof z.ZodBoolean) return 'flag';
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return 'text';
  throw new Error(`column ${name} has a type that no table can hold`);
}
