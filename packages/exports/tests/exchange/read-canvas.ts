/** Reads a package for Canvas as Canvas's own exports are built, and grades by its result processing. */
import type { XmlElement } from 'libxml2-wasm'
import type { Given } from './plan-answers.ts'
import type { ReadQuestion } from './read-moodle.ts'
import { unzipSync } from 'fflate'
import { all, parseXml, plainText } from './read-markup.ts'

const namespace = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2'
const find = (from: XmlElement, path: string) => all(from, path.replace(/(^|\/)(?=[a-z])/g, '$1q:'), namespace)
/** What stands in a run of HTML; the picture aside. */
const shown = (element: XmlElement) => plainText(element.content.replace(/<img [^>]*>/g, ''))
/** Words of an option; space between elements means nothing. */
const textOf = (label: XmlElement) => find(label, './/mattext').map(shown).join('')
const kids = (from: XmlElement) => all(from, '*')

/** What the student gives, by the ident of the response. */
type Responses = Record<string, readonly string[]>

function respond(item: XmlElement, given: Given): Responses {
  const idOf = (response: XmlElement, text: string) => find(response, './/response_label').find(label => textOf(label) === text)!.attr('ident')!.value
  const responses = find(item, 'presentation/response_lid')
  if (given.typed !== undefined)
    return { response1: [given.typed] }
  if (given.pairs)
    return Object.fromEntries(given.pairs.map(([from, to]) => { const response = responses.find(each => shown(find(each, 'material/mattext')[0]!) === from)!; return [response.attr('ident')!.value, [idOf(response, to)]] }))
  const texts = given.texts ?? [given.spot ? given.spot.letter : given.judged === 'true' ? 'True' : 'False']
  return { response1: texts.map(text => idOf(responses[0]!, text)) }
}

function holds(test: XmlElement, responses: Responses): boolean {
  const value = responses[test.attr('respident')?.value ?? ''] ?? []
  switch (test.name) {
    case 'varequal': return value.some(each => each === test.content || (Number(each) === Number(test.content) && test.content !== ''))
    case 'vargte': return Number(value[0]) >= Number(test.content)
    case 'varlte': return Number(value[0]) <= Number(test.content)
    case 'and': return kids(test).every(each => holds(each, responses))
    case 'or': return kids(test).some(each => holds(each, responses))
    case 'not': return kids(test).every(each => !holds(each, responses))
    case 'other': return true
    default: throw new Error(`no test ${test.name}`)
  }
}

function grade(item: XmlElement, given: Given): number {
  const responses = respond(item, given)
  const isOrdered = find(item, 'presentation/response_lid').some(each => each.attr('rcardinality')?.value === 'Ordered')
  let score = 0
  for (const condition of find(item, 'resprocessing/respcondition')) {
    const [set] = find(condition, 'setvar')
    const tests = kids(find(condition, 'conditionvar')[0]!)
    const met = isOrdered && set ? tests.map(test => test.content).join() === responses.response1!.join() : tests.every(test => holds(test, responses))
    if (set && met)
      score = set.attr('action')!.value === 'Add' ? score + Number(set.content) : Number(set.content)
  }
  return score / 100
}

/** Every question of a package, found by its manifest. @throws where a question has no type, or a file is missing */
export function readCanvas(bytes: Uint8Array): ReadQuestion[] {
  const files = unzipSync(bytes)
  const hrefs = all(parseXml(files['imsmanifest.xml']!).root, './/q:file', 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1').map(file => file.attr('href')!.value)
  const missing = hrefs.filter(href => !files[href])
  if (missing.length)
    throw new Error(`missing: ${missing.join()}`)
  return hrefs.filter(href => href.endsWith('.xml') && !href.endsWith('_meta.xml')).flatMap(href => find(parseXml(files[href]!).root, './/item')).map((item) => {
    const type = find(item, './/qtimetadatafield').find(field => find(field, 'fieldlabel')[0]!.content === 'question_type')
    if (!type)
      throw new Error(`${item.attr('ident')!.value} has no question_type`)
    const texts = find(item, './/response_label').map(textOf)
    const lefts = find(item, 'presentation/response_lid/material/mattext').map(shown)
    const pointing = find(item, 'presentation/material/mattext')[0]!.content.includes('<img ')
    return { id: item.attr('ident')!.value, stem: shown(find(item, 'presentation/material/mattext')[0]!), feedback: find(item, 'itemfeedback').map(textOf).join(' '), options: pointing ? [] : [...texts, ...lefts], grade: given => grade(item, given) }
  })
}
