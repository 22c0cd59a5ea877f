/** What browsers of the Chromium family say of the connection; the others say nothing. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether the reader pays for bytes or waits long for them: megabytes are then loaded only when asked for by name. */
export function isMetered(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return connection?.saveData === true || /2g/u.test(connection?.effectiveType ?? '');
}
