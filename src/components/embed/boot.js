// Set into the page as it stands: decides before the first picture whether the address chooses something. Without a
// choice nothing is loaded; with one, the chart of all the data is not shown for a moment under somebody's selection.
(() => {
  const root = document.documentElement;
  const parameters = root.dataset.parameters.split(' ');
  const asked = [...new URLSearchParams(location.search).keys()];
  if (!asked.some((name) => parameters.includes(name))) return;
  root.dataset.state = 'drawing';
  addEventListener('DOMContentLoaded', () => {
    const { files, version = '' } = document.querySelector('main').dataset;
    const script = new URL(`${files}draw.js${version}`, document.baseURI).href;
    import(script).catch((error) => {
      root.dataset.state = 'failed';
      console.error(error);
    });
  });
})();
