import type { z } from 'zod';
import { DocumentError } from '../src/pipeline/document-error.ts';

/** JSON text → a checked value. Throws a `DocumentError` that says which path, what was expected, what was found. */
export function parseJson<T>(schema: z.ZodType<T>, text: string, file: string): T {
  const value = readJson(text, file);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  throw new DocumentError({
    file,
    column: path.join('.') || null,
    expected: issue?.message ?? 'another value',
    found: JSON.stringify(path.reduce<unknown>(step, value)) ?? 'nothing',
  });
}

const step = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DocumentError({ file, expected: 'JSON', found: (cause as Error).message }, { cause });
  }
}
