/** A site that was built without its address knows it once a reader is there: the snippets then say it. */
const known = document.querySelector<HTMLElement>('[data-example-address]');
if (known) {
  const { exampleAddress = '', folder = '' } = known.dataset;
  const address = new URL(folder, location.href).href;
  for (const code of document.querySelectorAll('copy-box code'))
    code.textContent = (code.textContent ?? '').replaceAll(exampleAddress, address);
  document.querySelector('[data-example-note]')?.remove();
}
