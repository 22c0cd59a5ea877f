/** A pointer that stays this long means to do something; one that passes over on its way elsewhere does not. */
const STAY_MS = 120;

/** Calls `act` once, when the reader is about to use what is in `place`: the pointer stays on it, presses, or it is focused. */
export function onIntent(place: HTMLElement, act: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = new AbortController();
  const { signal } = done;
  const actOnce = () => {
    clearTimeout(timer);
    done.abort();
    act();
  };
  place.addEventListener('pointerenter', () => (timer = setTimeout(actOnce, STAY_MS)), { signal });
  place.addEventListener('pointerleave', () => clearTimeout(timer), { signal });
  for (const sign of ['pointerdown', 'focusin']) place.addEventListener(sign, actOnce, { signal });
}
