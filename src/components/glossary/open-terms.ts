/** Space between a word and its definition, and between the definition and the edge of the window, in px. */
const GAP = 6;
const MARGIN = 16;

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
  // A click that asks for a new tab or window gets it.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const definition = document.getElementById(`term-${link.dataset['term']}`);
  if (!definition?.showPopover) return;
  event.preventDefault();
  definition.showPopover();
  placeBeside(definition, link.getBoundingClientRect());
});

/** Below the word where there is room, else above it, and never beyond the edge of the window. */
function placeBeside(definition: HTMLElement, word: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = definition;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(MARGIN, Math.min(word.left, clientWidth - width - MARGIN));
  const fitsBelow = word.bottom + GAP + height <= clientHeight;
  const top = fitsBelow || word.top < height + GAP ? word.bottom + GAP : word.top - GAP - height;
  definition.style.left = `${left + scrollX}px`;
  definition.style.top = `${top + scrollY}px`;
}
