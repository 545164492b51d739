/** Reads packages of QTI 2.1 and 3.0 by the standard's own rules: response processing is carried out, step by step. */
import type { XmlElement } from 'libxml2-wasm'
import type { Given } from './plan-answers.ts'
import type { ReadQuestion } from './read-moodle.ts'
import { strFromU8, unzipSync } from 'fflate'
import { XmlElement as ElementClass } from 'libxml2-wasm'
import { parseXml } from './read-markup.ts'

/** An element under its name in QTI 2.1. */
interface Node { name: string, at: (name: string) => string, kids: Node[], text: string, is: (name: string) => boolean, find: (name: string) => Node[] }
const hyphens = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function wrap(element: XmlElement): Node {
  const name = element.name.replace(/^qti-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const kids: Node[] = []
  for (let child = element.firstChild; child; child = child.next) {
    if (child instanceof ElementClass)
      kids.push(wrap(child))
  }
  const node: Node = { name, kids, text: element.content, is: other => other === name, at: key => element.attr(key)?.value ?? element.attr(hyphens(key))?.value ?? '', find: wanted => kids.flatMap(kid => [...kid.is(wanted) ? [kid] : [], ...kid.find(wanted)]) }
  return node
}

type Value = readonly (string | number | boolean)[] | null
type State = Record<string, Value>

/** The value of an expression; null is NULL. @throws for what the standard has and our items do not use */
function evaluate(node: Node, state: State, item: Node): Value {
  const parts = () => node.kids.map(kid => evaluate(kid, state, item))
  const numbers = () => parts().map(part => Number(part![0]))
  switch (node.name) {
    case 'variable': return state[node.at('identifier')] ?? null
    case 'correct': return item.find('responseDeclaration')[0]!.find('correctResponse')[0]!.find('value').map(({ text }) => text)
    case 'baseValue': return [node.at('baseType') === 'float' ? Number(node.text) : node.text]
    case 'isNull': return [parts()[0] === null]
    case 'not': return [!parts()[0]![0]]
    case 'match': { const [a, b] = parts(); return a && b ? [a.length === b.length && a.every((each, i) => String(each) === String(b[i]))] : null }
    case 'index': { const [list] = parts(); const found = list?.[Number(node.at('n')) - 1]; return found === undefined ? null : [found] }
    case 'lt': { const [a, b] = numbers(); return [a! < b!] }
    case 'sum': return [numbers().reduce((sum, each) => sum + each, 0)]
    case 'multiple': return parts().flatMap(part => part ?? [])
    case 'equal': {
      const [a, b] = parts()
      const [below, above] = node.at('toleranceMode') === 'absolute' ? node.at('tolerance').split(' ').map(Number) : [0, 0]
      return a && b ? [Number(a[0]) >= Number(b[0]) - below! && Number(a[0]) <= Number(b[0]) + above!] : null
    }
    case 'mapResponse': {
      const mapping = item.find('mapping')[0]!
      const worth = (each: string) => Number(mapping.find('mapEntry').find(entry => entry.at('mapKey') === each)?.at('mappedValue') ?? mapping.at('defaultValue'))
      const sum = (state.RESPONSE ?? []).reduce<number>((total, each) => total + worth(String(each)), 0)
      return [Math.min(Number(mapping.at('upperBound')), Math.max(Number(mapping.at('lowerBound')), sum))]
    }
    default: throw new Error(`no expression ${node.name}`)
  }
}

function run(nodes: readonly Node[], state: State, item: Node): void {
  for (const node of nodes) {
    if (node.is('setOutcomeValue')) {
      state[node.at('identifier')] = evaluate(node.kids[0]!, state, item)
    }
    else if (node.is('responseCondition')) {
      const branch = node.kids.find(kid => kid.is('responseElse') || evaluate(kid.kids[0]!, state, item)?.[0] === true)
      run(branch ? branch.kids.slice(branch.is('responseElse') ? 0 : 1) : [], state, item)
    }
    else {
      throw new Error(`no rule ${node.name}`)
    }
  }
}

/** What a student gives, in the identifiers of the item. */
function respond(item: Node, given: Given): Value {
  const named = [...item.find('simpleChoice'), ...item.find('simpleAssociableChoice')]
  const idOf = (text: string) => named.find(each => each.text === text)!.at('identifier')
  if (given.pairs) {
    const [from, to] = item.find('simpleMatchSet').map(set => (text: string) => set.kids.find(each => each.text === text)!.at('identifier'))
    return given.pairs.map(([a, b]) => `${from!(a)} ${to!(b)}`)
  }
  if (given.spot) {
    const { x, y } = given.spot
    return item.find('hotspotChoice').filter((choice) => { const [cx, cy, r] = choice.at('coords').split(',').map(Number); return Math.hypot(x - cx!, y - cy!) <= r! }).map(choice => choice.at('identifier'))
  }
  return given.texts?.map(idOf) ?? (given.judged ? [item.find('simpleChoice')[given.judged === 'true' ? 0 : 1]!.at('identifier')] : [given.typed!])
}

function grade(item: Node, given: Given): number {
  const state: State = { RESPONSE: respond(item, given) }
  for (const outcome of item.find('outcomeDeclaration'))
    state[outcome.at('identifier')] = outcome.find('value').length ? outcome.find('value').map(({ text }) => outcome.at('baseType') === 'float' ? Number(text) : text) : null
  run(item.find('responseProcessing')[0]!.kids, state, item)
  return Number(state.SCORE![0])
}

/** The files of a package. */
export const unpack = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes)

/** Every question of a package, found by its manifest. @throws where the manifest names a file that is not there */
export function readQti(bytes: Uint8Array): ReadQuestion[] {
  const files = unpack(bytes)
  const resources = wrap(parseXml(files['imsmanifest.xml']!).root).find('resource')
  const listed = resources.flatMap(resource => resource.find('file').map(file => file.at('href')))
  const missing = [...listed.filter(name => !files[name]), ...Object.keys(files).filter(name => name !== 'imsmanifest.xml' && !listed.includes(name))]
  if (missing.length)
    throw new Error(`not in the manifest, or not in the package: ${missing.join()}`)
  return resources.filter(resource => resource.at('type').includes('item')).map((resource) => {
    const item = wrap(parseXml(files[resource.at('href')]!).root)
    return { id: item.at('identifier'), stem: strFromU8(new TextEncoder().encode(item.find('itemBody')[0]!.text)), feedback: item.find('modalFeedback').map(({ text }) => text).join(' '), options: [...item.find('simpleChoice'), ...item.find('simpleAssociableChoice')].map(({ text }) => text), grade: given => grade(item, given) }
  })
}
