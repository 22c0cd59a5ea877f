/** Types of DuckDB whose values come through Arrow as they are: flags, whole numbers, doubles, text. */
const PLAIN = /^(?:BOOLEAN|U?TINYINT|U?SMALLINT|U?INTEGER|U?BIGINT|DOUBLE|VARCHAR)$/u;

const NUMBER = /^(?:U?TINYINT|U?SMALLINT|U?INTEGER|U?BIGINT|HUGEINT|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/u;

/** Types that a Parquet file of DuckDB 0.9.1 holds without loss; others are written as text. */
const IN_PARQUET = /^(?:DATE|TIMESTAMP|TIMESTAMP WITH TIME ZONE|BLOB|FLOAT)$/u;

/**
 * True where a value must be asked for as text: through Arrow, DECIMAL comes unscaled, TIMESTAMP rounded, ENUM as null,
 * INTERVAL cut, UNION as an error. The engine's own text of a value is right by definition.
 */
export function isShownAsText(type: string): boolean {
  return !PLAIN.test(type);
}

/** True for the types whose values are numbers, whatever they come as. */
export function isNumberType(type: string): boolean {
  return NUMBER.test(type);
}

/** The type to write into a Parquet file. HUGEINT would be written as DOUBLE, which rounds. */
export function parquetType(type: string): string {
  if (type === 'HUGEINT') return 'DECIMAL(38,0)';
  return PLAIN.test(type) || NUMBER.test(type) || IN_PARQUET.test(type) ? type : 'VARCHAR';
}

/**
 * A number that came as text (`12.50`, `9007199254740993`) as a number, where a double holds it exactly to the last
 * printed digit; else the text.
 */
export function exactNumber(text: string): number | string {
  const number = Number(text);
  if (!Number.isFinite(number) || text.trim() === '') return text;
  return plainDigits(String(number)) === plainDigits(text) ? number : text;
}

/** Without the zeros that end a fraction, and without the sign of zero. */
function plainDigits(text: string): string {
  const short = text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
  return short === '-0' ? '0' : short;
}
