/** Sets and maps that are never edited: a change is another one, as all state of the desk is. */

export const none: ReadonlySet<never> = new Set<never>();
export const nothing: ReadonlyMap<never, never> = new Map<never, never>();

export function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  return set.has(one) ? new Set([...set].filter((other) => other !== one)) : new Set([...set, one]);
}

export function together<T>(set: ReadonlySet<T>, more: Iterable<T>): ReadonlySet<T> {
  return new Set([...set, ...more]);
}

export function without<T>(set: ReadonlySet<T>, gone: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...set].filter((one) => !gone.has(one)));
}

export function putIn<K, V>(map: ReadonlyMap<K, V>, entries: Iterable<readonly [K, V]>): ReadonlyMap<K, V> {
  return new Map([...map, ...entries]);
}

export function takenOut<K, V>(map: ReadonlyMap<K, V>, keys: readonly K[]): ReadonlyMap<K, V> {
  return new Map([...map].filter(([key]) => !keys.includes(key)));
}
