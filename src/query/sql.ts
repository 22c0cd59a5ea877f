import type { Scalar } from './connector.ts';

/** A piece of SQL with the values of its `?`, in order. */
export interface Sql {
  readonly sql: string;
  readonly params: readonly Scalar[];
}

/**
 * The only way a value comes near a statement: ``sql`year = ${2024} AND ${condition}` ``.
 * A value becomes a `?` and a parameter; another `Sql` is set in with its own parameters.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | Scalar)[]): Sql {
  const text: string[] = [strings[0] ?? ''];
  const params: Scalar[] = [];
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text.push(part.sql);
      params.push(...part.params);
    } else {
      text.push('?');
      params.push(part);
    }
    text.push(strings[index + 1] ?? '');
  });
  return { sql: text.join(''), params };
}

/** Pieces side by side: `joinSql([a, b], ' AND ')`. */
export function joinSql(parts: readonly Sql[], separator: string): Sql {
  return { sql: parts.map((part) => part.sql).join(separator), params: parts.flatMap((part) => part.params) };
}

function isSql(part: Sql | Scalar): part is Sql {
  return typeof part === 'object' && part !== null;
}
