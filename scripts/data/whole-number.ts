/** The value of an option that counts something: 1 or more. Throws as `parseArgs` does where it is something else. */
export function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  const error = new TypeError(`${option}: expected a whole number from 1, found ${value}`);
  throw Object.assign(error, { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' });
}
