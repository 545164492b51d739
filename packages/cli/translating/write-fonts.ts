/** The font of an edition whose script no other text of the deck has much of: one file a weight, with the signs that the edition shows. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addonFolder } from '../building/package-folders.ts'

/** A font that gives the signs of a script. */
export interface EditionFont {
  family: string
  /** Whole fonts by their weights. */
  files: Readonly<Record<number, string>>
  signs: RegExp
  /** Its size beside Latin letters (size-adjust). */
  size: string
  /** The module that fetches pieces of it in the English deck. */
  module: string
}

/** Files whose text an edition shows. */
const shown = `{data,slides,locales,components,${addonFolder}}/**/*.{ts,md,vue}`

/**
 * Puts the font in the place of the pieces that the English deck fetches for single words.
 * @param folder with the sources of the edition
 */
export async function writeFonts(folder: string, { family, files, signs, size, module }: EditionFont): Promise<void> {
  const { default: subsetFont } = await import('subset-font')
  const text = [...new Set(globSync(join(folder, shown)).map(file => readFileSync(file, 'utf8')).join(''))].filter(sign => signs.test(sign)).join('')
  const beside = join(folder, dirname(module), 'edition')
  mkdirSync(beside, { recursive: true })
  const rules = await Promise.all(Object.entries(files).map(async ([weight, file]) => {
    const name = `${weight}.woff2`
    writeFileSync(join(beside, name), await subsetFont(readFileSync(file), text, { targetFormat: 'woff2', noHinting: true }))
    const range = [...text].map(sign => `U+${sign.codePointAt(0)!.toString(16)}`).join(',')
    return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;size-adjust:${size};src:url('./${name}') format('woff2');unicode-range:${range}}`
  }))
  writeFileSync(join(beside, 'font.css'), `${rules.join('\n')}\nhtml[data-edition]{font-family:var(--serif);font-synthesis:weight;word-break:keep-all;overflow-wrap:break-word}\n`)
  writeFileSync(join(folder, module), `import './edition/font.css'\n${readFileSync(module, 'utf8').split('\n').filter(line => !line.includes('@fontsource')).join('\n')}`)
}
