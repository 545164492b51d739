/** The oldest browsers that the deck is made for, as package.json states them. */
/** Names of browsers in package.json (those of browserslist), and what the build's tools and the compatibility data call them. */
const names = {
  Chrome: { target: 'chrome', data: 'chrome' },
  Edge: { target: 'edge', data: 'edge' },
  Firefox: { target: 'firefox', data: 'firefox' },
  Safari: { target: 'safari', data: 'safari' },
  iOS: { target: 'ios', data: 'safari_ios' },
} as const

interface OldestBrowser {
  /** As `build.target` of Vite has it, e.g. chrome109. */
  target: string
  /** Its id in MDN's browser compatibility data. */
  data: 'chrome' | 'edge' | 'firefox' | 'safari' | 'safari_ios'
  version: string
}

/**
 * Reads the browser targets.
 * @param queries as in package.json, e.g. 'Chrome >= 109'
 * @throws Error naming the query that says anything else
 */
export function readBrowserTargets(queries: readonly string[]): OldestBrowser[] {
  return queries.map((query) => {
    const [, name, version] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? []
    if (!version || !(name! in names))
      throw new Error(`package.json, browserslist: "${query}" is not of the form "Chrome >= 109"; browsers are ${Object.keys(names).join(', ')}.`)
    const { target, data } = names[name as keyof typeof names]
    return { target: target + version, data, version }
  })
}

/**
 * Runs in the page before all else, in browsers of any age: where one lacks what the deck cannot do without, the page says
 * so, shows what it has to be read, and loads nothing more. It is text, in ECMAScript 5, for a browser that
 * cannot parse one word of a script runs none of it. Asked for are what the oldest browsers got last: container
 * queries (Chrome 105, Firefox 110, Safari 16) and lookbehind in expressions (Safari 16.4).
 */
export const browserTargetCheck = `function (sentence) {
  var isOld = !('noModule' in document.createElement('script')) || !window.CSS || !CSS.supports || !CSS.supports('container-type', 'inline-size')
  try { new RegExp('(?<!a)b') } catch (error) { isOld = true }
  if (!isOld) return
  var words = document.getElementById('plain-words'), place = document.createElement('div')
  place.innerHTML = words.textContent || words.innerText
  var box = place.firstChild
  box.className += ' whole'
  box.setAttribute('role', 'alert')
  box.getElementsByTagName('p')[0].firstChild.nodeValue = sentence + ' '
  document.body.appendChild(box)
  if (window.stop) window.stop()
}`
