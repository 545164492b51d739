/** The oldest browsers that the deck is made for, as package.json states them. */

/** Names of browsers in package.json (those of browserslist), and what the build's tools and the compatibility data call them. */
const names = {
  Chrome: { target: 'chrome', data: 'chrome' },
  Edge: { target: 'edge', data: 'edge' },
  Firefox: { target: 'firefox', data: 'firefox' },
  Safari: { target: 'safari', data: 'safari' },
  iOS: { target: 'ios', data: 'safari_ios' },
} as const

/** One of the oldest browsers. */
export interface OldestBrowser {
  /** As `build.target` of Vite has it, e.g. chrome109. */
  target: string
  /** Its id in MDN's browser compatibility data. */
  data: 'chrome' | 'edge' | 'firefox' | 'safari' | 'safari_ios'
  version: string
}

/**
 * Reads the floor.
 * @param queries as in package.json, e.g. 'Chrome >= 109'
 * @throws Error naming the query that says anything else
 */
export function readFloor(queries: readonly string[]): OldestBrowser[] {
  return queries.map((query) => {
    const [, name, version] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? []
    if (!version || !(name! in names))
      throw new Error(`package.json, browserslist: "${query}" is not of the form "Chrome >= 109"; browsers are ${Object.keys(names).join(', ')}.`)
    const { target, data } = names[name as keyof typeof names]
    return { target: target + version, data, version }
  })
}
