/** Groups values by a key, each group in the order given and the groups in the order in which they begin. */
export function groupedBy<K, V>(values: Iterable<V>, key: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
