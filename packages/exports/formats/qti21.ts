/** A package of QTI 2.1: an item for each question, and a test with a section for each chapter. */
import type { ExchangeOption } from '@deck/questions'
import type { ExchangeWords } from '../exchange-words.ts'
import type { Line } from '../explain.ts'
import type { ExchangeFormat, XmlNode } from '../format-tools.ts'
import type { ExchangeAbout, ExchangeItem, ItemOf } from '../item.ts'
import { listAsked, listReasons, listSources, nameChapter, nameOption } from '../explain.ts'
import { el, writeXml, written, zip } from '../format-tools.ts'
import { byForm, groupByChapter } from '../item.ts'

/** Further outcomes, and the processing that sets SCORE and FEEDBACK. */
interface QtiScoring { declarations: XmlNode[], processing: XmlNode }

const variable = (identifier: string) => el('variable', { identifier })
const base = (baseType: string, value: string | number) => el('baseValue', { baseType }, String(value))
const set = (identifier: string, ...expression: XmlNode[]) => el('setOutcomeValue', { identifier }, expression)
const when = (test: XmlNode, ...then: XmlNode[]) => el('responseCondition', {}, el('responseIf', {}, test, then))
const responseVariable = variable('RESPONSE')
const isRight = el('match', {}, responseVariable, el('correct', { identifier: 'RESPONSE' }))
const isGiven = el('not', {}, el('isNull', {}, responseVariable))
const full = set('SCORE', base('float', 1))

/** The place in the right order of what stands in each place of the answer; then one share for each pair that is in order. */
function scoreOrder({ right }: ItemOf<'order'>): QtiScoring {
  const places = right.map((_, i) => i + 1)
  const rank = (place: number) => `RANK_${place}`
  const reads = places.map(place => el('responseCondition', {}, right.map((key, i) =>
    el(
      i ? 'responseElseIf' : 'responseIf',
      {},
      el('match', {}, el('index', { n: place }, responseVariable), base('identifier', key)),
      set(rank(place), base('float', i + 1)),
    ))))
  const pairs = places.flatMap(first => places.filter(second => second > first).map(second => [first, second] as const))
  const adds = pairs.map(([first, second]) =>
    when(el('lt', {}, variable(rank(first)), variable(rank(second))), set('SCORE', el('sum', {}, variable('SCORE'), base('float', 1 / pairs.length)))))
  // shares of a third add up to a hair less than one
  const whole = when(isRight, full)
  return {
    declarations: places.map(place =>
      el('outcomeDeclaration', { identifier: rank(place), cardinality: 'single', baseType: 'float' }, el('defaultValue', {}, el('value', {}, '0')))),
    processing: el('responseProcessing', {}, when(isGiven, ...reads, ...adds, whole), setFeedback(false)),
  }
}

/** Shows what is picked, and what is said of every answer. */
function setFeedback(isPicked: boolean): XmlNode {
  const show = (...picked: XmlNode[]) => set('FEEDBACK', el('multiple', {}, picked, base('identifier', 'all')))
  return isPicked
    ? el('responseCondition', {}, el('responseIf', {}, isGiven, show(responseVariable)), el('responseElse', {}, show()))
    : show()
}

function score(condition: XmlNode, isPicked = false): QtiScoring {
  return { declarations: [], processing: el('responseProcessing', {}, condition, setFeedback(isPicked)) }
}
const byMap = when(isGiven, set('SCORE', el('mapResponse', { identifier: 'RESPONSE' })))

const scoreItem = byForm<QtiScoring, []>({
  order: scoreOrder,
  choice: ({ isSingle }) => score(isSingle ? when(isRight, full) : byMap, true),
  pairs: () => score(byMap),
  number: ({ tolerance, near = [] }) => {
    const isWithin = (most: number) => el(
      'equal',
      most ? { toleranceMode: 'absolute', tolerance: `${most} ${most}` } : { toleranceMode: 'exact' },
      responseVariable,
      el('correct', { identifier: 'RESPONSE' }),
    )
    const others = near.map(({ within, share }) => el('responseElseIf', {}, isWithin(within), set('SCORE', base('float', share))))
    return score(el('responseCondition', {}, el('responseIf', {}, isWithin(tolerance), full), others))
  },
  point: () => score(when(isRight, full), true),
}, () => score(when(isRight, full)))

const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1'

/** Text, marked where it is in another language. */
const markText = ({ text, lang }: { text: string, lang?: string }): XmlNode | string => lang ? el('span', { 'xml:lang': lang }, text) : text

const value = (text: string) => el('value', {}, text)
const mapEntry = (mapKey: string, mappedValue: number) => el('mapEntry', { mapKey, mappedValue })

function declare(cardinality: string, baseType: string, right: readonly string[], ...mapping: XmlNode[]) {
  return el('responseDeclaration', { identifier: 'RESPONSE', cardinality, baseType }, el('correctResponse', {}, right.map(value)), mapping)
}
const map = (entries: XmlNode[]) => el('mapping', { lowerBound: 0, upperBound: 1, defaultValue: 0 }, entries)

/** What an answer is made of, which is right, and what each part is worth: the deck's own rules. */
const declareResponse = byForm<XmlNode, []>({
  choice: ({ isSingle, options, right }) => {
    const others = options.length - right.length
    return isSingle
      ? declare('single', 'identifier', right)
      : declare('multiple', 'identifier', right, map(options.map(({ key }) => mapEntry(key, right.includes(key) ? 1 / right.length : -1 / others))))
  },
  order: ({ right }) => declare('ordered', 'identifier', right),
  pairs: ({ options, right }) => {
    const pairs = options.map(({ key }) => `${key} ${right[key]}`)
    return declare('multiple', 'directedPair', pairs, map(pairs.map(pair => mapEntry(pair, 1 / pairs.length))))
  },
  number: item => declare('single', 'float', [String(item.value)]),
  truth: ({ isTrue }) => declare('single', 'identifier', [String(isTrue)]),
  point: ({ right }) => declare('single', 'identifier', [right]),
}, () => declare('single', 'string', []))

const response = { responseIdentifier: 'RESPONSE' }
const prompt = (item: ExchangeItem, asked: readonly string[] = []) => el('prompt', {}, [item.stem, ...asked].join(' '))
const simpleChoice = (option: Pick<ExchangeOption, 'key' | 'text' | 'lang'>) => el('simpleChoice', { identifier: option.key }, markText(option))

function writePairs(item: ItemOf<'pairs'>): XmlNode {
  const set = (list: readonly Pick<ExchangeOption, 'key' | 'text' | 'lang'>[], matchMax: number) =>
    el('simpleMatchSet', {}, list.map(each => el('simpleAssociableChoice', { identifier: each.key, matchMax }, markText(each))))
  return el(
    'matchInteraction',
    { ...response, shuffle: true, maxAssociations: item.options.length },
    prompt(item),
    set(item.options, 1),
    set(item.targets, item.isSorting ? item.options.length : 1),
  )
}

function writePoint(item: ItemOf<'point'>): XmlNode {
  const { spots, width, height, says } = item.picture
  return el(
    'hotspotInteraction',
    { ...response, maxChoices: 1 },
    prompt(item),
    el('object', { type: 'image/png', data: `images/${item.id}.png`, width: Math.round(width), height: Math.round(height) }, says),
    spots.map(({ key, letter, x, y, radius }) =>
      el('hotspotChoice', { identifier: key, shape: 'circle', coords: [x, y, radius].map(Math.round).join(), hotspotLabel: letter })),
  )
}

const writeBody = byForm<XmlNode[], [ExchangeWords]>({
  choice: item => [
    el('choiceInteraction', { ...response, shuffle: item.isShuffled, maxChoices: item.isSingle ? 1 : 0 }, prompt(item), item.options.map(simpleChoice)),
  ],
  order: (item, words) => [el('orderInteraction', { ...response, shuffle: true }, prompt(item, listAsked(words, item)), item.options.map(simpleChoice))],
  pairs: item => [writePairs(item)],
  number: (item, words) => [
    el('p', {}, item.stem),
    el('p', {}, listAsked(words, item).map(line => `${line} `), el('textEntryInteraction', { ...response, expectedLength: 10 })),
  ],
  truth: (item, words) => [
    el(
      'choiceInteraction',
      { ...response, shuffle: false, maxChoices: 1 },
      prompt(item),
      [{ key: 'true', text: words.true }, { key: 'false', text: words.false }].map(simpleChoice),
    ),
  ],
  point: item => [writePoint(item)],
}, () => [])

/** Forms of which one option or several are picked: each has a reason of its own. */
const picked: ReadonlySet<ExchangeItem['form']> = new Set(['choice', 'point'])

/** A reason for each option that was picked, where there is one for each; the rest for every answer. */
function writeFeedback(item: ExchangeItem, words: ExchangeWords): XmlNode[] {
  const feedback = (identifier: string, lines: readonly Line[]) =>
    el(
      'modalFeedback',
      { outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show' },
      lines.map(line => el('p', {}, typeof line === 'string' ? line : el('a', { href: line.href }, line.text))),
    )
  const isPicked = picked.has(item.form)
  const options = isPicked && 'options' in item ? item.options : []
  const own = options.map(option => feedback(option.key, [words.pair({ item: nameOption(words, item, option), target: option.why })]))
  return [...own, feedback('all', [...isPicked ? [] : listReasons(words, item), ...listSources(words, item)])]
}

/** The item's document. */
function writeQtiItem(item: ExchangeItem, { lang }: ExchangeAbout, words: ExchangeWords): XmlNode {
  const { declarations, processing } = scoreItem(item)
  const outcome = (identifier: string, cardinality: string, baseType: string, initial?: string) =>
    el('outcomeDeclaration', { identifier, cardinality, baseType }, initial !== undefined && el('defaultValue', {}, value(initial)))
  return el(
    'assessmentItem',
    {
      'xmlns': namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
      'identifier': item.id,
      'title': item.stem,
      'xml:lang': lang,
      'adaptive': false,
      'timeDependent': false,
    },
    declareResponse(item),
    outcome('SCORE', 'single', 'float', '0'),
    outcome('MAXSCORE', 'single', 'float', '1'),
    outcome('FEEDBACK', 'multiple', 'identifier'),
    declarations,
    el('itemBody', {}, writeBody(item, words)),
    processing,
    writeFeedback(item, words),
  )
}

/** What tells one version of the standard from the other. */
export interface QtiEdition {
  /** The end of the file's name. */
  suffix: string
  /** What a manifest calls an item or a test of it. */
  kind: string
  schema: string
  version: string
  /** Namespace of the manifest. */
  manifest: string
  /** A document of QTI 2.1 in its own names. */
  rename: (node: XmlNode) => XmlNode
}

const pathOf = ({ id }: ExchangeItem) => `items/${id}.xml`
const pictureOf = ({ id }: ExchangeItem) => `items/images/${id}.png`

function writeTest(items: readonly ExchangeItem[], { slug, title }: ExchangeAbout): XmlNode {
  const section = (group: readonly ExchangeItem[]) =>
    el(
      'assessmentSection',
      { identifier: `chapter-${group[0]!.chapter.id}`, title: nameChapter(group[0]!.chapter), visible: true },
      group.map(item => el('assessmentItemRef', { identifier: `ref-${item.id}`, href: pathOf(item) })),
    )
  return el(
    'assessmentTest',
    { xmlns: namespace, identifier: slug, title },
    el('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
    el('testPart', { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' }, groupByChapter(items).map(section)),
    el('outcomeProcessing', {}, el('setOutcomeValue', { identifier: 'SCORE' }, el('sum', {}, el('testVariables', { variableIdentifier: 'SCORE' })))),
  )
}

function writeManifest(items: readonly ExchangeItem[], { slug }: ExchangeAbout, { kind, schema, version, manifest }: QtiEdition): XmlNode {
  const file = (href: string) => el('file', { href })
  const resource = (item: ExchangeItem) =>
    el(
      'resource',
      { identifier: `res-${item.id}`, type: `imsqti_item_${kind}`, href: pathOf(item) },
      file(pathOf(item)),
      'picture' in item && file(pictureOf(item)),
    )
  return el(
    'manifest',
    { xmlns: manifest, identifier: `manifest-${slug}` },
    el('metadata', {}, el('schema', {}, schema), el('schemaversion', {}, version)),
    el('organizations'),
    el(
      'resources',
      {},
      el(
        'resource',
        { identifier: 'res-test', type: `imsqti_test_${kind}`, href: 'test.xml' },
        file('test.xml'),
        items.map(({ id }) => el('dependency', { identifierref: `res-${id}` })),
      ),
      items.map(resource),
    ),
  )
}

/** The format of an edition: every form has a place in it. */
export function writeEdition(edition: QtiEdition): ExchangeFormat {
  return {
    judge: () => written,
    write: (items, about, words) => {
      const file = (name: string, node: XmlNode) => ({ name, bytes: writeXml(node, false) })
      const files = [
        file('imsmanifest.xml', writeManifest(items, about, edition)),
        file('test.xml', edition.rename(writeTest(items, about))),
        ...items.flatMap(item => [
          file(pathOf(item), edition.rename(writeQtiItem(item, about, words))),
          ...'picture' in item ? [{ name: pictureOf(item), bytes: item.picture.png }] : [],
        ]),
      ]
      return [{ name: `${about.slug}-${edition.suffix}.zip`, bytes: zip(files) }]
    },
  }
}

/** QTI 2.1, for TAO, Inspera and itslearning. */
export const qti21 = writeEdition({
  suffix: 'qti21',
  kind: 'xmlv2p1',
  schema: 'QTIv2.1 Package',
  version: '1.0.0',
  manifest: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  rename: node => node,
})
