/** Vite plugins that keep style sheets to what the deck uses. */
import type { Plugin } from 'vite'
import { globSync, readFileSync } from 'node:fs'
import { trimFonts } from './trim-fonts.ts'
import { listUnusedStylesheets } from './unused-stylesheets.ts'

/** In builds: fonts come without the pieces for signs that no text of the deck holds. */
export function trimFontStylesheets(): Plugin {
  let signs: Set<number> | null = null
  const readSigns = () => new Set([...new Set(globSync('{data,slides,locales}/**/*.{ts,md}').map(file => readFileSync(file, 'utf8')).join(''))].map(sign => sign.codePointAt(0)!))
  return {
    name: 'deck:trim-fonts',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource(?:-variable)?\/[^?]*\.css$/ },
      handler: css => ({ code: trimFonts(css, signs ??= readSigns()), map: null }),
    },
  }
}

/** In builds: upstream's sheets for what no chapter uses stay empty. */
export function leaveOutStylesheets(): Plugin {
  let unused: string[] | null = null
  return {
    name: 'deck:leave-out-stylesheets',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /\.css$/ },
      handler(id) {
        unused ??= listUnusedStylesheets(globSync('slides/*.md').map(file => readFileSync(file, 'utf8')))
        return unused.some(sheet => id.replaceAll('\\', '/').endsWith(`/node_modules/${sheet}`)) ? '' : undefined
      },
    },
  }
}
