import type { Fact, Relation, RelationKind } from '../../data/schema/types.ts'
import type { RelationWords } from './audit-records.ts'
import { dateOf } from '../../components/shell/format-record.ts'
import { nameRelation } from './audit-records.ts'

/** So many words of the article may stand in one run, where we quote it or keep its words for the audit. */
export const quoteLimit = 8

/** The longest run of words in a quotation, and how many it has; " … " stands for words left out and ends a run. */
export function longestRun(quotation: string): { run: string, words: number } {
  const runs = quotation.split(' … ').map(run => ({ run, words: run.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 }))
  return runs.reduce((longest, one) => one.words > longest.words ? one : longest)
}

/** Which tables an edge of a kind may start from and end in; kinds that join anything are not here. */
const ends: Partial<Record<RelationKind, { from?: readonly string[], to?: readonly string[] }>> = {
  'hosts': { from: ['places'], to: ['events', 'institutions'] },
  'member-of': { from: ['actors'], to: ['institutions'] },
  'signed': { from: ['actors', 'people'], to: ['agreements'] },
  'appointed': { from: ['people'], to: ['people'] },
  'founded': { from: ['actors', 'institutions'], to: ['institutions'] },
  'proposed': { from: ['actors', 'people', 'institutions'] },
  'carries-out': { from: ['actors', 'institutions'], to: ['institutions', 'agreements', 'projects'] },
}
/** Kinds by which the first comes after the second, and those by which it comes before. */
const later: ReadonlySet<string> = new Set(['follows', 'grew-out-of'])
const earlier: ReadonlySet<string> = new Set(['leads-to', 'enables'])

/** What is wrong with one edge; '' where nothing is. */
function findFault({ from, to, kind }: Relation, find: (id: string) => { table: string, record: Fact }): string {
  const [a, b] = [find(from), find(to)]
  const allowed = ends[kind]
  if (allowed?.from?.includes(a.table) === false || allowed?.to?.includes(b.table) === false)
    return `"${kind}" does not lead from ${a.table} to ${b.table}; turn it round, or choose another kind`
  const [first, second] = [dateOf(a.record), dateOf(b.record)]
  if (first && second && later.has(kind) && first.from < second.from)
    return `"${kind}" leads from ${first.from} to the later ${second.from}; turn it round`
  if (first && second && earlier.has(kind) && first.from > (second.to ?? second.from))
    return `"${kind}" leads from ${first.from} back to ${second.from}; turn it round`
  return ''
}

/** What is wrong with the words of one relation; '' where nothing is. */
function findWordFault(words: string | undefined): string {
  if (!words?.trim())
    return 'it has no words; copy the few words of the passage that draw it'
  const longest = longestRun(words)
  return longest.words > quoteLimit ? `"${longest.run}" has ${longest.words} words in one run, ${quoteLimit} at most; write " … " for those that give no direction` : ''
}

/**
 * What cannot be right as it stands: edges turned round by their ends or their dates, edges without words
 * or with whole sentences of the article, and words of no edge.
 * @param words the words of each relation, by its name
 */
export function checkRelations(relations: readonly Relation[], words: RelationWords, find: (id: string) => { table: string, record: Fact }): string[] {
  const names = new Set(relations.map(nameRelation))
  const stray = Object.keys(words).filter(name => !names.has(name)).map(name => `data/relation-words.ts: "${name}" names no relation of data/relations.ts; correct its name, or delete it`)
  return [...stray, ...relations.flatMap((relation) => {
    const name = nameRelation(relation)
    const fault = findFault(relation, find)
    const wordFault = findWordFault(words[name])
    return [...fault ? [`data/relations.ts: "${name}": ${fault}`] : [], ...wordFault ? [`data/relation-words.ts: "${name}": ${wordFault}`] : []]
  })]
}
