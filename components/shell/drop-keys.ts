/** A link's query without some of its keys: a router leaves out what is undefined. */
export function dropKeys<Q extends object>(query: Q, keys: readonly string[]): Q {
  return { ...query, ...Object.fromEntries(keys.map(key => [key, undefined])) }
}
