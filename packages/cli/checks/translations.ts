import type { Translation } from '../translating/catalogue.ts'
import type { Unit } from '../translating/list-units.ts'
import type { Finding, Rule } from './support/rule.ts'
import { readFileSync } from 'node:fs'
import { saidNames } from '@deck/lesson/glossary'
import { readCatalogue } from '../translating/catalogue.ts'
import { catalogueFile, listLanguages } from '../translating/editions.ts'
import { findTwins, judgeTranslation } from '../translating/judge-unit.ts'
import { languageRows } from '../translating/languages.ts'
import { listUnits } from '../translating/list-units.ts'
import { readScope } from '../translating/scope.ts'

/** So many stale lines are named one by one: after a great change nobody reads hundreds. */
const namedLines = 5

/** What the edition shows in English until somebody renews it. An editor who does not know the language goes on all the same. */
function listNotes(file: string, units: readonly Unit[], catalogue: ReadonlyMap<string, Translation>, lineOf: (id: string) => number): Finding[] {
  const found = units.flatMap(({ id }) => catalogue.get(id) ?? [])
  const stale = found.filter(({ isStale }) => isStale)
  const further = stale.slice(namedLines)
  const empty = found.filter(({ text, isStale }) => text === '' && !isStale)
  const note = (id: string, message: string): Finding => ({ file, line: lineOf(id), message, isNote: true })
  return [
    ...stale.slice(0, namedLines).map(({ id }) => note(id, `"${id}" is marked fuzzy, because its English has changed: the edition shows English there until somebody renews the translation`)),
    ...further.length ? [note(further[0]!.id, `and ${further.length} more marked fuzzy, from this line on`)] : [],
    ...empty.length ? [note(empty[0]!.id, `${empty.length === 1 ? 'one line has' : `${empty.length} lines have`} no translation, from this one on: the edition shows English there until somebody writes it`)] : [],
  ]
}

export const rule: Rule = {
  holds: 'An edition has the figures, tokens, hedges, actors and order of the English, tells different things apart, and none of it was made from other words.',
  run: () => {
    const languages = listLanguages()
    const units = languages.length ? listUnits(readScope()) : []
    return languages.flatMap((language) => {
      const file = catalogueFile(language)
      const text = readFileSync(file, 'utf8')
      let catalogue: ReturnType<typeof readCatalogue>
      try {
        catalogue = readCatalogue(text)
      }
      catch (error) {
        return [{ file, line: 1, message: (error as Error).message }]
      }
      const row = languageRows[language]
      if (!row)
        return [{ file, line: 1, message: `packages/cli/translating/languages.ts has no row for "${language}": write one` }]
      const lines = text.split('\n')
      const lineOf = (id: string) => lines.indexOf(`msgctxt ${JSON.stringify(id)}`) + 1 || 1
      // another part of its entry changed, and with that the signature of all
      const waiting = new Map<string, string[]>()
      for (const { id, entry, english, signature } of units) {
        const found = catalogue.get(id)
        if (found?.english === english && found.madeFrom !== signature)
          waiting.set(entry, [...waiting.get(entry) ?? [], id])
      }
      const twins = findTwins([...catalogue.values()].filter(({ isStale }) => !isStale))
      const mistakes = units.flatMap(({ id, entry, english }) => {
        const found = catalogue.get(id)
        const ids = waiting.get(entry) ?? []
        if (ids.includes(id))
          return ids[0] === id ? [{ file, line: lineOf(id), message: `another part of "${entry}" changed, and the translations of its texts (${ids.length}) wait: npm run translate -- ${language}, and the edition shows English there until somebody has looked at them` }] : []
        if (!found || found.english !== english)
          return [{ file, line: lineOf(id), message: `"${id}" ${found ? 'was translated from other English words' : 'is not there'}: npm run translate -- ${language}, and the edition shows English there until somebody has looked at it` }]
        const faults = found.text && !found.isStale ? judgeTranslation(english, found.text, row, saidNames[language]) : []
        const twin = twins.get(id)
        return [...faults, ...twin ? [`it says the same as "${twin}", and the English does not`] : []].map(message => ({ file, line: lineOf(id), message: `"${id}": ${message}` }))
      })
      return [...mistakes, ...listNotes(file, units, catalogue, lineOf)]
    })
  },
}
