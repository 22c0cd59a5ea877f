/** The value of an option that counts something: 1 or more. Throws as `parseArgs` does where it is something else. */
export function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw usageError(`${option}: expected a whole number from 1, found ${value}`);
}

/** The value of an option that is the address of a Redis server. Throws as `parseArgs` does where it is something else. */
export function redisAddress(option: string, value: string): string {
  if (URL.canParse(value) && /^rediss?:$/u.test(new URL(value).protocol)) return value;
  throw usageError(`${option}: expected an address like redis://host:6379, found ${value}`);
}

/** An error as `parseArgs` throws it: told in its own words, without where in the code. */
export const usageError = (message: string): Error =>
  Object.assign(new TypeError(message), { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' });

/** Whether an error is of the words of a command, which a person can put right. */
export const isUsage = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
