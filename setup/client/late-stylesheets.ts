import type { Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'
const upstream = 'document.head.appendChild'

/**
 * Puts the sheets that come with a later part at the end of the body instead of the head. The deck's own
 * first sheet stands at the end of the body, so that it does not hold back the first slide's text; a sheet
 * of a component in the head would come before it, and of two rules of equal weight the general one would win.
 * Stands for one call in Vite's preload helper; a Vite that words it otherwise stops the build.
 */
export function addStylesheetsLast(): Plugin {
  return {
    name: 'deck:add-sheets-last',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler(code, id) {
        if (id !== helper)
          return
        if (!code.includes(upstream))
          throw new Error(`Vite's preload helper no longer calls ${upstream}: see how it adds style sheets now, and correct setup/client/late-stylesheets.ts.`)
        return { code: code.replace(upstream, 'document.body.appendChild'), map: null }
      },
    },
  }
}
