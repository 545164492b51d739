import type { Equivalents } from '@deck/article'
import type { Finding, Rule } from './support/rule.ts'
import { equivalents } from '@deck/lesson/equivalents'
import { courseTerms, glossary } from '@deck/lesson/glossary'
import { languages } from '@deck/lesson/outline'
import { placeEntry } from './support/references.ts'

const file = 'data/equivalents.ts'
const known: Readonly<Record<string, Partial<Equivalents> | undefined>> = equivalents
const langs = Object.entries<{ name: string }>(languages)

export const rule: Rule = {
  holds: 'Every term has an equivalent in each language of deck.config.ts, and no equivalent is of no term.',
  run: ({ sources }) => {
    const terms = Object.keys({ ...glossary, ...courseTerms })
    const lacking = terms.flatMap((id): Finding[] => {
      const missing = langs.filter(([code]) => !(known[id] as Record<string, unknown> | undefined)?.[code])
      const entry = `'${id}': { ${langs.map(([code]) => `${code}: { text: '…', origin: 'ours', gist: '…' }`).join(', ')} },`
      return missing.length
        ? [{
            ...placeEntry('data/glossary.ts', id, sources),
            message: `the term "${id}" has no equivalent in ${missing.map(([, { name }]) => name).join(' and ')}: ${known[id] ? 'complete its entry in' : 'add to'} ${file}: ${entry}`,
          }]
        : []
    })
    const stray = Object.keys(known).filter(id => !terms.includes(id)).map(id =>
      ({ ...placeEntry(file, id, sources), message: `"${id}" is no term of data/glossary.ts: correct its name, or delete it` }))
    return [...lacking, ...stray]
  },
}
