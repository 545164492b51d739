/** A question as an item of QTI 2.1: https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { Line } from './explain.ts'
import type { ExchangeItem, ExchangeOption, ItemOf } from './item.ts'
import type { XmlNode } from './xml.ts'
import { listAsked, listReasons, listSources, nameOption } from './explain.ts'
import { scoreItem } from './qti-scoring.ts'
import { el } from './xml.ts'

const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1'

/** Text, marked where it is in another language. */
const say = ({ text, lang }: { text: string, lang?: string }): XmlNode | string => lang ? el('span', { 'xml:lang': lang }, text) : text

const value = (text: string) => el('value', {}, text)
const mapEntry = (mapKey: string, mappedValue: number) => el('mapEntry', { mapKey, mappedValue })

/** What an answer is made of, which is right, and what each part is worth: the deck's own rules. */
function declareResponse(item: ExchangeItem): XmlNode {
  const declare = (cardinality: string, baseType: string, right: readonly string[], ...mapping: XmlNode[]) => el('responseDeclaration', { identifier: 'RESPONSE', cardinality, baseType }, el('correctResponse', {}, right.map(value)), mapping)
  switch (item.form) {
    case 'choice': {
      if (item.isSingle)
        return declare('single', 'identifier', item.right)
      const others = item.options.length - item.right.length
      return declare('multiple', 'identifier', item.right, el('mapping', { lowerBound: 0, upperBound: 1, defaultValue: 0 }, item.options.map(({ key }) => mapEntry(key, item.right.includes(key) ? 1 / item.right.length : -1 / others))))
    }
    case 'order':
      return declare('ordered', 'identifier', item.right)
    case 'pairs': {
      const pairs = item.options.map(({ key }) => `${key} ${item.right[key]}`)
      return declare('multiple', 'directedPair', pairs, el('mapping', { lowerBound: 0, upperBound: 1, defaultValue: 0 }, pairs.map(pair => mapEntry(pair, 1 / pairs.length))))
    }
    case 'number':
      return declare('single', 'float', [String(item.value)])
    case 'truth':
      return declare('single', 'identifier', [String(item.isTrue)])
    case 'point':
      return declare('single', 'identifier', [item.right])
  }
}

const response = { responseIdentifier: 'RESPONSE' }
const prompt = (item: ExchangeItem, asked: readonly string[] = []) => el('prompt', {}, [item.stem, ...asked].join(' '))
const simpleChoice = (option: Pick<ExchangeOption, 'key' | 'text' | 'lang'>) => el('simpleChoice', { identifier: option.key }, say(option))

function writePairs(item: ItemOf<'pairs'>): XmlNode {
  const set = (list: readonly Pick<ExchangeOption, 'key' | 'text' | 'lang'>[], matchMax: number) => el('simpleMatchSet', {}, list.map(each => el('simpleAssociableChoice', { identifier: each.key, matchMax }, say(each))))
  return el('matchInteraction', { ...response, shuffle: true, maxAssociations: item.options.length }, prompt(item), set(item.options, 1), set(item.targets, item.isSorting ? item.options.length : 1))
}

function writePoint(item: ItemOf<'point'>): XmlNode {
  const { spots, width, height, says } = item.picture
  return el('hotspotInteraction', { ...response, maxChoices: 1 }, prompt(item), el('object', { type: 'image/png', data: `images/${item.id}.png`, width: Math.round(width), height: Math.round(height) }, says), spots.map(({ key, letter, x, y, radius }) => el('hotspotChoice', { identifier: key, shape: 'circle', coords: [x, y, radius].map(Math.round).join(), hotspotLabel: letter })))
}

function writeBody(item: ExchangeItem, words: ExchangeWords): XmlNode[] {
  switch (item.form) {
    case 'choice':
      return [el('choiceInteraction', { ...response, shuffle: item.isShuffled, maxChoices: item.isSingle ? 1 : 0 }, prompt(item), item.options.map(simpleChoice))]
    case 'order':
      return [el('orderInteraction', { ...response, shuffle: true }, prompt(item, listAsked(words, item)), item.options.map(simpleChoice))]
    case 'pairs':
      return [writePairs(item)]
    case 'number':
      return [el('p', {}, item.stem), el('p', {}, listAsked(words, item).map(line => `${line} `), el('textEntryInteraction', { ...response, expectedLength: 10 }))]
    case 'truth':
      return [el('choiceInteraction', { ...response, shuffle: false, maxChoices: 1 }, prompt(item), [{ key: 'true', text: words.true }, { key: 'false', text: words.false }].map(simpleChoice))]
    case 'point':
      return [writePoint(item)]
  }
}

/** A reason for each option that was picked, where there is one for each; the rest for every answer. */
function writeFeedback(item: ExchangeItem, words: ExchangeWords): XmlNode[] {
  const feedback = (identifier: string, lines: readonly Line[]) => el('modalFeedback', { outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show' }, lines.map(line => el('p', {}, typeof line === 'string' ? line : el('a', { href: line.href }, line.text))))
  const isPicked = item.form === 'choice' || item.form === 'point'
  const own = isPicked ? item.options.map(option => feedback(option.key, [words.pair({ item: nameOption(words, item, option), target: option.why })])) : []
  return [...own, feedback('all', [...isPicked ? [] : listReasons(words, item), ...listSources(words, item)])]
}

/** The item's document. */
export function writeQtiItem(item: ExchangeItem, words: ExchangeWords): XmlNode {
  const { declarations, processing } = scoreItem(item)
  const outcome = (identifier: string, cardinality: string, baseType: string, initial?: string) => el('outcomeDeclaration', { identifier, cardinality, baseType }, initial !== undefined && el('defaultValue', {}, value(initial)))
  return el('assessmentItem', { 'xmlns': namespace, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': `${namespace} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`, 'identifier': item.id, 'title': item.stem, 'xml:lang': 'en', 'adaptive': false, 'timeDependent': false }, declareResponse(item), outcome('SCORE', 'single', 'float', '0'), outcome('MAXSCORE', 'single', 'float', '1'), outcome('FEEDBACK', 'multiple', 'identifier'), declarations, el('itemBody', {}, writeBody(item, words)), processing, writeFeedback(item, words))
}
