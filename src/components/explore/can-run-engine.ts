/** Whether this browser can run it: WebAssembly with exceptions, and unpacking of gzip. */
export function canRunEngine(): boolean {
  return (
    typeof DecompressionStream === 'function' && typeof WebAssembly === 'object' && 'Exception' in WebAssembly
  );
}
