import type { Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'

/** What the helper says, what it is to say instead, and why. */
const changes = [
  // The deck's own first style sheet stands at the end of the body, so that it does not hold back the first slide's text; a style sheet of a
  // component in the head would come before it, and of two rules of equal weight the general one would win.
  { upstream: 'document.head.appendChild', ours: 'document.body.appendChild' },
  // What it adds itself it remembers. What the page had before is looked up once: the browser's own list is made anew after each
  // link that is added, by a walk through the whole page.
  { upstream: 'document.getElementsByTagName("link")', ours: '(firstLinks ??= [...document.querySelectorAll("link")])' },
  // Two parts that need one style sheet both wait for it: upstream, the second goes on at once and may be shown without it.
  { upstream: 'if (dep in seen) return;', ours: 'if (dep in seen) return seen[dep];' },
  { upstream: 'if (isCss) return new Promise(', ours: 'if (isCss) return seen[dep] = new Promise(' },
  // The next try goes on without a style sheet that did not come, as upstream: the page itself asks again (scripts/build/guard-pages.ts).
  { upstream: '"error", () => rej(', ours: '"error", () => (seen[dep] = true) && rej(' },
] as const

/**
 * Corrects how Vite's preload helper adds the files that a later part needs. A Vite that words it otherwise stops the build.
 */
export function correctPreload(): Plugin {
  return {
    name: 'deck:correct-preload',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler(code, id) {
        if (id !== helper)
          return
        for (const { upstream, ours } of changes) {
          if (!code.includes(upstream))
            throw new Error(`Vite's preload helper no longer says ${upstream}: see how it adds files now, and correct setup/client/correct-preload.ts.`)
          code = code.replace(upstream, ours)
        }
        return { code: `let firstLinks\n${code}`, map: null }
      },
    },
  }
}
