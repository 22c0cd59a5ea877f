/** How often the line changes at most, in milliseconds. */
const OFTEN = 100;

/** One line on standard error that is written over, where somebody watches. */
export function progressLine(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr) {
  const write = (message: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[2K${message}`);
  };
  return {
    /** Gives what to call for each of `all`: `12/500 documents read, 45 a second: tianjin-justice-2023`. */
    count(all: number, what: string): (name: string) => void {
      const start = performance.now();
      let [done, told] = [0, 0];
      return (name) => {
        done++;
        const now = performance.now();
        if (now - told < OFTEN) return;
        told = now;
        write(`${done}/${all} ${what}, ${((done * 1000) / (now - start)).toFixed(0)} a second: ${name}`);
      };
    },
    /** Says something that stays, whoever watches. */
    tell(message: string): void {
      write('');
      stream.write(`${message}\n`);
    },
    clear: () => write(''),
  };
}
