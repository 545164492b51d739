import type { Rule } from './support/rule.ts'
import { tables } from '@deck/lesson/records'
import { spellingsOf } from '../audit/check-relations.ts'
import { findNamedIds } from './support/named-ids.ts'
import { readSentences } from './support/read-markup.ts'
import { escapePattern } from './support/references.ts'

const { actors, agreements, institutions, people, places, projects } = tables
/** Names of those and that of which a sentence may claim something; a description in small letters is none. */
const names = [actors, agreements, institutions, people, places, projects].flatMap(table => Object.values(table).flatMap(spellingsOf))
/** Such a name, a year or another figure, but not the number of a step. */
const anyName = names.filter(name => /^\p{Lu}/u.test(name)).sort((a, b) => b.length - a.length).map(escapePattern)
const claimed = new RegExp(`(?<![\\p{L}\\d])(?:\\d{3,}|\\d+[.,]\\d+|\\d+(?= ?(?:%|°))|${anyName.join('|')})(?![\\p{L}\\d])`, 'u')
/** Fewer words are a label. */
const fewest = 4

/** What a sentence claims without a source; undefined where it does not, or is a question. */
function findClaim(text: string, around: readonly string[]): string | undefined {
  const hasSource = around.some(opened => /^<(?:OurReading|CiteMark)\b/.test(opened) || findNamedIds(opened).length > 0)
  if (hasSource || text.endsWith('?') || text.split(' ').length < fewest)
    return undefined
  const name = claimed.exec(text)?.[0]
  const isLead = around.some(opened => /class="[^"]*\blead\b/.test(opened))
  return name === undefined ? isLead ? 'is what this slide claims' : undefined : `speaks of “${name}”`
}

export const rule: Rule = {
  holds: 'What a slide says of a body, a person, a place or a figure, and its lead, has a source or is marked as ours.',
  // the title slide names the article itself
  run: ({ slides }) => slides.filter(({ front }) => front.layout !== 'opening' && front.ours !== true).flatMap(({ file, content, contentLine }) =>
    readSentences(content).flatMap(({ line, text, around }) => {
      const claim = findClaim(text, around)
      return claim === undefined
        ? []
        : [{ file, line: contentLine - 1 + line, message: `“${text.slice(0, 60)}${text.length > 60 ? ' …' : ''}” ${claim} and has no source: write <CitedText id="…"> around it, with the record that says so, or <OurReading> where it is ours` }]
    })),
}
