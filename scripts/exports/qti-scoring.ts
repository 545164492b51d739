/** How an item of QTI is scored: response processing that gives the deck's own grades. */
import type { ExchangeItem, ItemOf } from './item.ts'
import type { XmlNode } from './xml.ts'
import { el } from './xml.ts'

/** Further outcomes, and the processing that sets SCORE and FEEDBACK. */
export interface QtiScoring { declarations: XmlNode[], processing: XmlNode }

const variable = (identifier: string) => el('variable', { identifier })
const base = (baseType: string, value: string | number) => el('baseValue', { baseType }, String(value))
const set = (identifier: string, ...expression: XmlNode[]) => el('setOutcomeValue', { identifier }, expression)
const when = (test: XmlNode, ...then: XmlNode[]) => el('responseCondition', {}, el('responseIf', {}, test, then))
const response = variable('RESPONSE')
const isRight = el('match', {}, response, el('correct', { identifier: 'RESPONSE' }))
const isGiven = el('not', {}, el('isNull', {}, response))
const full = set('SCORE', base('float', 1))

/** The place in the right order of what stands in each place of the answer; then one share for each pair that is in order. */
function scoreOrder({ right }: ItemOf<'order'>): QtiScoring {
  const places = right.map((_, i) => i + 1)
  const rank = (place: number) => `RANK_${place}`
  const reads = places.map(place => el('responseCondition', {}, right.map((key, i) =>
    el(i ? 'responseElseIf' : 'responseIf', {}, el('match', {}, el('index', { n: place }, response), base('identifier', key)), set(rank(place), base('float', i + 1))))))
  const pairs = places.flatMap(first => places.filter(second => second > first).map(second => [first, second] as const))
  const adds = pairs.map(([first, second]) => when(el('lt', {}, variable(rank(first)), variable(rank(second))), set('SCORE', el('sum', {}, variable('SCORE'), base('float', 1 / pairs.length)))))
  // shares of a third add up to a hair less than one
  const whole = when(isRight, full)
  return { declarations: places.map(place => el('outcomeDeclaration', { identifier: rank(place), cardinality: 'single', baseType: 'float' }, el('defaultValue', {}, el('value', {}, '0')))), processing: el('responseProcessing', {}, when(isGiven, ...reads, ...adds, whole), setFeedback(false)) }
}

/** Shows what is picked, and what is said of every answer. */
function setFeedback(isPicked: boolean): XmlNode {
  const everything = base('identifier', 'all')
  const picked = el('responseCondition', {}, el('responseIf', {}, isGiven, set('FEEDBACK', el('multiple', {}, response, everything))), el('responseElse', {}, set('FEEDBACK', el('multiple', {}, everything))))
  return isPicked ? picked : set('FEEDBACK', el('multiple', {}, everything))
}

/** @returns the scoring of an item */
export function scoreItem(item: ExchangeItem): QtiScoring {
  const score = (condition: XmlNode, isPicked: boolean) => ({ declarations: [], processing: el('responseProcessing', {}, condition, setFeedback(isPicked)) })
  switch (item.form) {
    case 'order':
      return scoreOrder(item)
    case 'choice':
      return score(item.isSingle ? when(isRight, full) : when(isGiven, set('SCORE', el('mapResponse', { identifier: 'RESPONSE' }))), true)
    case 'pairs':
      return score(when(isGiven, set('SCORE', el('mapResponse', { identifier: 'RESPONSE' }))), false)
    case 'number': {
      const tolerance = item.tolerance ? { toleranceMode: 'absolute', tolerance: `${item.tolerance} ${item.tolerance}` } : { toleranceMode: 'exact' }
      return score(when(el('equal', tolerance, response, el('correct', { identifier: 'RESPONSE' })), full), false)
    }
    case 'truth':
      return score(when(isRight, full), false)
    case 'point':
      return score(when(isRight, full), true)
  }
}
