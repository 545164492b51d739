/**
 * Brings the texts of an edition in another language up to date with the English ones: what is new stands there untranslated, what has changed is marked
 * for another look, what is gone stays at the end of the file. Nothing that somebody wrote there is lost.
 *
 * usage: npm run translate -- ko
 */
import type { Translation } from './translating/catalogue.ts'
import { existsSync, readFileSync } from 'node:fs'
import { defineCommand, print, readArgument, refuse, runDirectly, writeWhole } from '@deck/command-line'
import { listTexts } from './audit/list-texts.ts'
import { loadCatalogue, writeCatalogue } from './translating/catalogue.ts'
import { catalogueFile } from './translating/editions.ts'
import { listUnits } from './translating/list-units.ts'
import { readScope } from './translating/scope.ts'
import { seedUnits } from './translating/seed-units.ts'

const help = `npm run translate -- LANGUAGE

  LANGUAGE   its code, such as ko. What it lacks is then in locales/LANGUAGE.po without a translation, and what has changed in English is marked "fuzzy".
             docs/translators.md says how to go on
`

/** What stands in the file; nothing where there is none yet. */
function readEarlier(file: string): Map<string, Translation> {
  try {
    return existsSync(file) ? loadCatalogue(file) : new Map()
  }
  catch (error) {
    return refuse(`${(error as Error).message}. Nothing was changed.`)
  }
}

export const main = defineCommand((args) => {
  const { argument: language } = readArgument(args, help, {})
  if (!/^[a-z]{2,3}$/.test(language))
    refuse(`"${language}" is no code of a language. Write one such as ko or mn.`)
  const file = catalogueFile(language)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const earlier = readEarlier(file)
  const moved = new Map([...earlier.values()].filter(({ text }) => text !== '').map(one => [one.english, one]))
  const passages = new Map(listTexts().map(({ key, against }) => [key, against]))
  const seeds = seedUnits(language)
  const rows = listUnits(readScope()).map((unit) => {
    const own = earlier.get(unit.id)
    // the same words elsewhere: a text that moved keeps its translation
    const found = own?.english === unit.english ? own : moved.get(unit.english) ?? own
    const isChanged = found !== undefined && (found.english !== unit.english || found.madeFrom !== unit.signature)
    return {
      unit,
      passage: passages.get(unit.entry) ?? '',
      text: found?.text || (seeds.get(unit.id) ?? ''),
      isStale: found !== undefined && found.text !== '' && (found.isStale || isChanged),
      // what it was made from, though English has changed twice since
      previous: found?.isStale && found.previous ? found.previous : isChanged && found.english !== unit.english ? found.english : undefined,
    }
  })
  writeWhole(file, writeCatalogue(language, rows, before))
  const lacking = rows.filter(({ text }) => !text).length
  const stale = rows.filter(({ isStale }) => isStale).length
  const words = rows.reduce((sum, { unit }) => sum + unit.english.split(/\s+/).length, 0)
  print(`${file}: ${rows.length} texts, ${words} words. ${lacking} without a translation, ${stale} to look at again.`)
})

await runDirectly(import.meta.url, main)
