// What browsers from Chromium 90 and Safari 15 on (design.md, "Browsers") do not have and our scripts and Plot use. First
// in the script of every page, so that it is there for all that is loaded later.

function lastOrNth<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function groupBy<T, Key>(items: Iterable<T>, keyOf: (item: T, index: number) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
  return [...this].sort(compare);
}

function hasOwn(object: object, key: PropertyKey): boolean {
  return Object.getOwnPropertyDescriptor(object, key) !== undefined;
}

/** Like built-in ones, they are not met by `for … in`. */
function add(place: object, name: string, value: unknown): void {
  if (!(name in place)) Object.defineProperty(place, name, { value, configurable: true, writable: true });
}

add(Array.prototype, 'at', lastOrNth);
add(String.prototype, 'at', lastOrNth);
add(Array.prototype, 'toSorted', toSorted);
add(Map, 'groupBy', groupBy);
add(Object, 'hasOwn', hasOwn);

export {};
