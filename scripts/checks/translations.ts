import type { Rule } from '../checking/rule.ts'
import { readFileSync } from 'node:fs'
import { readCatalogue } from '../translating/catalogue.ts'
import { catalogueFile, listLanguages } from '../translating/editions.ts'
import { judgeTranslation } from '../translating/judge-unit.ts'
import { languageRows } from '../translating/languages.ts'
import { listUnits } from '../translating/list-units.ts'
import { readScope } from '../translating/scope.ts'

export const rule: Rule = {
  name: 'translations',
  holds: 'An edition in another language has the figures, tokens, quotation marks and hedges of the English, and none of it was made from other words.',
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
        return [{ file, line: 1, message: `scripts/translating/languages.ts has no row for "${language}": write one` }]
      const lines = text.split('\n')
      const lineOf = (id: string) => lines.indexOf(`msgctxt ${JSON.stringify(id)}`) + 1 || 1
      return units.flatMap(({ id, english, signature }) => {
        const found = catalogue.get(id)
        if (!found || found.english !== english || found.madeFrom !== signature)
          return [{ file, line: lineOf(id), message: `"${id}" ${found ? 'was translated from other English words' : 'is not there'}: npm run translate -- ${language}, and the edition shows English there until somebody has looked at it` }]
        const faults = found.text && !found.isStale ? judgeTranslation(english, found.text, row) : []
        return faults.map(message => ({ file, line: lineOf(id), message: `"${id}": ${message}` }))
      })
    })
  },
}
