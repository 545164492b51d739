import type { Fact, Quantity, Rung, When } from '@deck/article'
import type { Grounds, StatedText } from './check-figures.ts'
import { dateOf } from 'slidev-addon-lesson/shell/format-record.ts'
import { anchorsOf } from './check-anchors.ts'
import { claimsOf, reasonsAt } from './check-figures.ts'

/** Words that say what happened, in families: whoever founds does not join. A date with such a word belongs to a record that says so, too. */
const deeds: Readonly<Record<string, RegExp>> = {
  found: /\b(?:found(?:ed|ing|ers?)|establish\w*|set up|creat(?:ed|ion))\b/i,
  join: /\b(?:join(?:ed|s|ing)|became (?:a|an official) (?:member|partner)|member(?:s|ship)?|accession|partner states?)\b/i,
  sign: /\b(?:sign(?:ed|s|ing)|signator(?:y|ies))\b/i,
  launch: /\b(?:launch\w*|initiat\w+)\b/i,
  propose: /\b(?:propos\w+|promot\w+|further(?:ed|s)|suggest(?:ed|s))\b/i,
  host: /\b(?:hosts?|hosted|hosting|seat|headquarters)\b/i,
  renew: /\brenew\w+\b/i,
  adopt: /\badopt\w+\b/i,
  enact: /\b(?:enact\w+|passed a law|law)\b/i,
  leave: /\b(?:left|leaves|withdr[ae]w\w*|quit|refus(?:ed|es)|reject(?:ed|s))\b/i,
  ratify: /\bratif\w+\b/i,
}
/** Words that single a thing out: each of them stands in the record, too. */
const singular: Readonly<Record<string, RegExp>> = {
  first: /\b(?:first(?! (?:rung|period|half|decade|step|signed|the))|earliest)\b/i,
  only: /\b(?:only|sole)\b/i,
  led: /\b(?:led|leads|headed)\b(?! to)/i,
}
/** Words for which way something went. */
const ways = {
  up: /\b(?:rose|risen|rises?|rising|increas\w+|grew|grown|grows|growth|more|warmer|higher)\b/gi,
  down: /\b(?:fell|fallen|falls?|falling|decreas\w+|declin\w+|dropped|drops|shrank|less|drier|lower)\b/gi,
}
/** Words that place a rung on the ladder; a negative rank counts from the top. */
const ranks: Readonly<Record<string, number>> = { first: 1, lowest: 1, second: 2, third: 3, fourth: 4, fifth: 5, top: -1, highest: -1, uppermost: -1, last: -1 }
const rankWord = new RegExp(`\\b(${Object.keys(ranks).join('|')}) rungs?\\b`, 'gi')
const token = /\[\[([\w-]+)(?:\.(?:value|size))?\]\]/g

/** A date or figure in a clause, with the records that may stand behind it. */
interface Anchorage { said: string, index: number, ids: readonly string[] }

/** The clauses of a text, each with its place; quotations stay whole. */
function splitClauses(text: string): { clause: string, at: number }[] {
  return [...text.matchAll(/(?:\[\[[^\]]*\]\]|\d[.,]\d|(?! and )[^.;:!?,[]|\[(?!\[))+/g)].map(match => ({ clause: match[0], at: match.index }))
}

/** Words of a record that tell of something else, as "soon after it was founded" does. */
const elsewhere = /\b(?:after|before|until|when|while)\b[^.;,|]*/gi

/**
 * What a record says of itself, with what its fields say without words. Its anchors may tell of others, as a passage does: they count where
 * the record names no deed itself.
 */
function textOf(record: Fact): string {
  const { label, gist, anchors, also = [], founded, role, purpose, setting } = record as Fact & {
    founded?: When | null
    role?: string
    purpose?: string
    setting?: string | null
  }
  const own = [label, gist, founded ? 'founded' : '', role ?? '', purpose ?? '', setting ?? ''].join(' | ').replace(elsewhere, '')
  return Object.values(deeds).some(deed => deed.test(own)) ? own : [own, ...anchors, ...also.flatMap(place => place.anchors)].join(' | ')
}

/** The tokens of a clause that say a date or a figure. */
const listTokens = (clause: string): Anchorage[] => [...clause.matchAll(token)].map(match => ({ said: match[0], index: match.index, ids: [match[1]!] }))
/** Its figures and months outside of them. */
const listClaims = (clause: string) => claimsOf(clause.replace(token, found => ' '.repeat(found.length)))

/** The date tokens of a clause, and its years that date a record behind the text; with the records that a reason adds. */
function listDates(clause: string, at: number, text: StatedText, { find, reasons }: Grounds): Anchorage[] {
  const years = listClaims(clause)
    .filter(({ value, unit }) => value > 1000 && !unit)
    .map(({ text: said, value, index }) => ({ said, index, ids: text.behind.filter((id) => {
      const date = dateOf(find(id))
      return date?.from === value || date?.to === value
    }) }))
  const dates = [...listTokens(clause), ...years].sort((a, b) => a.index - b.index)
  return dates
    .map(date => ({
      ...date,
      ids: [...date.ids, ...reasonsAt(text, at + date.index, date.said.replace(/\W+$/, '').length, reasons).flatMap(({ behind = [] }) => behind)],
    }))
    .filter(({ ids }) => ids.length)
}

/** The word of a way that stands nearest before a place in a clause, else nearest behind it; undefined where there is none. */
function findWay(clause: string, index: number): 'up' | 'down' | undefined {
  const found = (Object.keys(ways) as (keyof typeof ways)[]).flatMap(way => [...clause.matchAll(ways[way])].map(match => ({ way, at: match.index })))
  const before = found.filter(({ at }) => at < index).sort((a, b) => b.at - a.at)
  return (before[0] ?? found.sort((a, b) => a.at - b.at)[0])?.way
}

/** The changes that a clause names, by token or by figure. */
function listChanges(clause: string, { behind }: StatedText, find: Grounds['find']): (Anchorage & { delta: number })[] {
  const deltaOf = (id: string) => {
    const { quantity } = find(id) as Fact & { quantity?: Quantity }
    return quantity?.kind === 'change' ? quantity.delta : undefined
  }
  const figures = listClaims(clause).map(({ text, value, index }) => {
    return { said: text, index, ids: behind.filter(id => Math.abs(deltaOf(id) ?? Number.NaN) === value) }
  })
  return [...listTokens(clause), ...figures].flatMap(one => one.ids.slice(0, 1).flatMap((id) => {
    const delta = deltaOf(id)
    return delta === undefined ? [] : [{ ...one, delta }]
  }))
}

/** What is wrong with one clause, each with the place of the words. */
function checkClause(clause: string, at: number, text: StatedText, grounds: Grounds, top: number): { index: number, length: number, message: string }[] {
  const { find } = grounds
  const turned = listChanges(clause, text, find).flatMap(({ said, index, ids, delta }) => {
    const way = findWay(clause, index)
    return way && (way === 'up') !== (delta > 0)
      ? [{ index, length: said.length, message: `says that ${said} went ${way}, but "${ids[0]}" holds ${delta}` }]
      : []
  })
  const dates = listDates(clause, at, text, grounds)
  const bare = clause.replace(/\[\[[^\]]*\]\]/g, found => ' '.repeat(found.length))
  const done = Object.keys(deeds).filter(deed => deeds[deed]!.test(bare))
  const isSaidOf = (ids: readonly string[], pattern: RegExp) => ids.some(id => pattern.test(textOf(find(id))))
  const denyOf = ({ said, index, ids }: Anchorage, words: readonly string[]) => ({
    index,
    length: said.length,
    message: `says ${words.map(word => `“${word}”`).join(', ')} of ${said}, but ${ids.map(id => `"${id}"`).join(' and ')} ${ids.length > 1 ? 'say' : 'says'} no such thing (“${find(ids[0]!).gist}”)`,
  })
  const undone = dates.filter(({ ids }) => done.length && !done.some(deed => isSaidOf(ids, deeds[deed]!)))
    .map(date => denyOf(date, done.map(deed => deeds[deed]!.exec(bare)![0])))
  const claimed = Object.values(singular).filter(word => word.test(bare))
  const unsingled = dates.flatMap(date =>
    claimed.filter(word => !isSaidOf(date.ids, word)).map(word => denyOf(date, [word.exec(bare)![0]])))
  const turns = dates.slice(1).flatMap((later, i) => {
    const earlier = dates[i]!
    const between = clause.slice(earlier.index + earlier.said.length, later.index)
    const word = /\b(before|after)\b/.exec(between)?.[1]
    const [one, other] = [dateOf(find(earlier.ids[0]!)), dateOf(find(later.ids[0]!))]
    return word && one && other && one.from !== other.from && (word === 'before') !== (one.from < other.from)
      ? [
          {
            index: later.index,
            length: later.said.length,
            message: `puts ${earlier.said} ${word} ${later.said}, but "${earlier.ids[0]}" is of ${one.from} and "${later.ids[0]}" of ${other.from}`,
          },
        ]
      : []
  })
  const misplaced = [...bare.matchAll(rankWord)].filter(({ index }) => !/\b(?:was|is|were) the $/.test(clause.slice(0, index))).flatMap((match) => {
    const rank = ranks[match[1]!.toLowerCase()]!
    const near = dates.filter(({ ids }) => 'rank' in find(ids[0]!)).sort((a, b) => Math.abs(a.index - match.index) - Math.abs(b.index - match.index))[0]
    const held = near && (find(near.ids[0]!) as Rung).rank
    return held && held !== (rank < 0 ? top : rank)
      ? [{ index: match.index, length: match[0].length, message: `says “${match[0]}” of ${near.said}, but "${near.ids[0]}" is rung ${held} of ${top}` }]
      : []
  })
  const unended = dates
    .filter(({ index, ids }) => /\b(?:until|till|up to) $/i.test(clause.slice(0, index)) && ids.every(id => dateOf(find(id))?.open))
    .map(({ said, index, ids }) => (
      { index, length: said.length, message: `lets it end with ${said}, but "${ids[0]}" begins there and has no end` }))
  const misled = [...clause.matchAll(/\b(since|until|till|up to) (\d{4})\b/gi)].flatMap((match) => {
    const [isStart, year] = [/since/i.test(match[1]!), match[2]!]
    const said = text.behind.flatMap(id => anchorsOf(find(id)).filter(anchor => anchor.includes(year)).map(anchor => ({ id, anchor })))
    const other = said.find(({ anchor }) => (isStart ? new RegExp(`\\b(?:until|till|up to) ${year}`) : new RegExp(`\\bsince ${year}`)).test(anchor))
    const index = match.index + match[0].length - 4
    return other && !said.some(({ anchor }) => anchor.includes(match[0]))
      ? [{ index, length: 4, message: `says “${match[0]}”, but an anchor of "${other.id}" says “${other.anchor}”` }]
      : []
  })
  const unfounded = [...clause.matchAll(/\b(?:until|till|up to) (\d{4})\b/gi)].flatMap((match) => {
    const year = Number(match[1])
    const ids = [...text.behind, ...reasonsAt(text, at + match.index + match[0].length - 4, 4, grounds.reasons).flatMap(({ behind = [] }) => behind)]
    const isEnd = ids.some((id) => {
      const date = dateOf(find(id))
      return date?.to === year
        || (date?.from === year && !date.open)
        || anchorsOf(find(id)).some(anchor => new RegExp(`(?:until|till|up to|to|-|–)\\s?(?:the )?${year}`).test(anchor))
    })
    return isEnd ? [] : [{ index: match.index + match[0].length - 4, length: 4, message: `says “${match[0]}”, but no record behind it ends or begins there` }]
  })
  const doubled = dates
    .filter(({ said, index, ids }) =>
      said.startsWith('[[')
      && /\b(?:in|since|from|until|by|of) $/i.test(clause.slice(0, index))
      && dateOf(find(ids[0]!))?.open
      && !dateOf(find(ids[0]!))!.words)
    .map(({ said, index, ids }) => (
      {
        index,
        length: said.length,
        message: `reads “${/\w+ $/.exec(clause.slice(0, index))![0]}since …”, for "${ids[0]}" has no end and ${said} says “since”`,
      }))
  return [...turned, ...undone, ...unsingled, ...turns, ...misplaced, ...unended, ...misled, ...unfounded, ...doubled]
}

/**
 * Words that go against the record of the date or figure beside them: "fell" of what rose, "founded" of what was joined,
 * "the first rung" of another. Each with file, line, words and remedy.
 * @param top the rank of the highest rung
 */
export function findTurned(texts: readonly StatedText[], grounds: Grounds, top: number): string[] {
  return texts.flatMap(text => splitClauses(text.text).flatMap(({ clause, at }) => checkClause(clause, at, text, grounds, top)
    .filter(({ index, length }) => !reasonsAt(text, at + index, length, grounds.reasons).some(({ because }) => because?.trim()))
    .map(({ message }) =>
      `${text.where}: "${text.key}" ${message} (“${clause.trim().slice(0, 120)}”); correct the word or the record, or say in data/text-reasons.ts why it stands here`)))
}
