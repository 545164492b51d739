/** Says in plain words what TypeScript says of data and slides. */
import type { TypeFault } from './typed-program.ts'
import ts from 'typescript'
import { suggestId } from './references.ts'

export interface SaidFault {
  message: string
  /** The id or key that is missing, where that is the fault. */
  missing?: string
  /** It is read where it is not: often for want of what another fault names. */
  isRead?: true
  /** It is said in the compiler's words: most often it follows from what another fault names. */
  isRaw?: true
}

/** How many allowed words are listed; where there are more, only the one that may have been meant. */
const mostListed = 12
/** What follows from a wrong value elsewhere: comparisons and sums of what are no numbers any more. */
const consequences: ReadonlySet<number> = new Set([2362, 2363, 2365, 2367, 2532, 18047, 18048])
/** What a slide takes from a slot, a loop or its script, which the program does not know. */
const unknownInSlides: ReadonlySet<number> = new Set([2304, 2552, 18004, 7006, 7031])

/** The last sentence of a chain: it names the property in which two types differ. */
function lastOf(message: string | ts.DiagnosticMessageChain): string {
  return typeof message === 'string' ? message : message.next?.length ? lastOf(message.next.at(-1)!) : message.messageText
}

const bare = (name: string) => name.replace(/^["']|["']$/g, '')
const nameOf = ({ name }: { name: ts.PropertyName }) => bare(name.getText())
const isText = (type: ts.Type) => Boolean(type.flags & ts.TypeFlags.StringLike)

function* listParents(node: ts.Node | undefined): Generator<ts.Node> {
  for (let each = node; each; each = each.parent)
    yield each
}

/** The component of a slide that takes what stands at a node: `const EngravedSeal3: … = { … }`. */
function findTag(node: ts.Node | undefined): string | undefined {
  const declared = [...listParents(node)].find(each => ts.isVariableDeclaration(each)) as ts.VariableDeclaration | undefined
  return declared?.name.getText().replace(/\d+$/, '')
}

/** "'month', 'year' or 'decade'" */
const listWords = (words: readonly string[]) => [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ')

/** The words that may stand where a type is asked for; [] where it is no list of words. */
function wordsOf(type: ts.Type): readonly string[] {
  const parts = type.isUnion() ? type.types : [type]
  // TypeScript's own order follows from what it has read before
  const words = parts.flatMap(part => part.isStringLiteral() ? [part.value] : []).toSorted()
  const isNothing = (part: ts.Type) => part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)
  return parts.every(part => part.isStringLiteral() || isNothing(part)) ? words : []
}

/** What is to be written where a type is asked for, as an example. */
function sampleOf(type: ts.Type, checker: ts.TypeChecker): string {
  const words = wordsOf(type)
  if (type.isUnion() && type.types.some(part => part.flags & ts.TypeFlags.Null))
    return 'null'
  if (words.length && words.length <= mostListed)
    return listWords(words.map(word => `'${word}'`))
  if (isText(type) || words.length)
    return '\'…\''
  if (type.flags & ts.TypeFlags.NumberLike)
    return '0'
  if (type.flags & ts.TypeFlags.BooleanLike)
    return 'false'
  return checker.isArrayLikeType(type) ? '[]' : type.getCallSignatures().length ? '() => …' : '{ … }'
}

/** Why a value may not stand where a type is asked for, and what may. */
function describeValue(value: ts.Expression, type: ts.Type, prop: string | undefined, checker: ts.TypeChecker): SaidFault | undefined {
  const parts = type.isUnion() ? type.types : [type]
  const accepts = (flag: ts.TypeFlags) => parts.some(part => part.flags & flag)
  const words = wordsOf(type)
  if (ts.isStringLiteral(value) && words.length) {
    const meant = suggestId(value.text, words)
    if (meant || words.length <= mostListed)
      return { message: meant.slice(2) || `write ${listWords(words.map(word => `'${word}'`))}` }
    return { message: 'it is the id of nothing that may stand here', missing: value.text }
  }
  if (ts.isStringLiteral(value) && accepts(ts.TypeFlags.NumberLike)) {
    const number = /-?\d+(?:[.,]\d+)?/.exec(value.text)?.[0].replace(',', '.') ?? '0'
    return { message: `a number belongs here, not a text: write ${prop ? `:${prop}="${number}"` : number}` }
  }
  if (ts.isStringLiteral(value) && parts.some(part => checker.isArrayLikeType(part)))
    return { message: `a list belongs here: write ${prop ? `:${prop}="['${value.text}']"` : `[${value.getText()}]`}` }
  if (ts.isNumericLiteral(value) && accepts(ts.TypeFlags.StringLike))
    return { message: `a text belongs here: write '${value.text}'` }
  return undefined
}

/** The type that is asked for where an object or value stands. */
function typeAt(node: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const declared = ts.isVariableDeclaration(node) && node.type ? checker.getTypeFromTypeNode(node.type) : undefined
  const type = declared ?? (ts.isExpression(node) ? checker.getContextualType(node) : undefined)
  return type && checker.getNonNullableType(type)
}

/** The type of a field that the object at a node lacks. */
function findFieldType(node: ts.Node | undefined, name: string, checker: ts.TypeChecker): ts.Type | undefined {
  for (const each of listParents(node)) {
    const own = ts.isPropertyAssignment(each) ? each.initializer : ts.isCallExpression(each) ? each.arguments.at(-1) ?? each : each
    const property = typeAt(own, checker)?.getProperty(name)
    if (property)
      return checker.getTypeOfSymbol(property)
  }
  return undefined
}

/** Fields that are missing: "Property 'a' is missing in type …", "… is missing the following properties from type 'T': a, b, and 2 more". */
function readLacking(text: string): readonly string[] {
  const list = /^Property '([^']+)' is missing in type/.exec(text)?.[1] ?? /is missing the following properties from type [\s\S]*?'?: ([^:]+)$/.exec(text)?.[1] ?? ''
  return list.split(', ').filter(name => name && !/^and \d+ more/.test(name)).map(name => bare(name.replace(/^and /, '')))
}

/** Names that may stand where one of a table or object does not. */
function listNames(node: ts.Node | undefined, checker: ts.TypeChecker): readonly string[] {
  const access = [...listParents(node)].slice(0, 3).find(each => ts.isPropertyAccessExpression(each) || ts.isElementAccessExpression(each))
  if (access)
    return checker.getTypeAtLocation((access as ts.PropertyAccessExpression).expression).getProperties().map(({ name }) => name)
  const object = [...listParents(node)].find(each => ts.isObjectLiteralExpression(each))
  const type = object && (typeAt(object, checker) ?? typeAt(object.parent, checker))
  return (type?.isUnion() ? type.types : type ? [type] : []).flatMap(part => part.getProperties().map(({ name }) => name))
}

/** What is said of a fault; undefined where an editor can do nothing about it. */
export function describeTypeFault({ diagnostic, node, file }: TypeFault, checker: ts.TypeChecker): SaidFault | undefined {
  const { code, messageText } = diagnostic
  const isSlide = file.endsWith('.md')
  if (consequences.has(code) || (isSlide && unknownInSlides.has(code)) || (node && ts.isComputedPropertyName(node)))
    return undefined
  const text = lastOf(messageText)
  const around = [...listParents(node)].filter(each => ts.isPropertyAssignment(each)).reverse()
  const tag = isSlide ? findTag(node) : undefined
  const owner = tag ? `<${tag}>` : around.length ? `"${nameOf(around[0]!)}"` : ''
  const isProp = tag !== undefined && around.length < 2
  const kind = isProp ? 'prop ' : ''

  const lacking = readLacking(text)
  if (lacking.length) {
    const samples = lacking.map((name) => {
      const type = findFieldType(node, name, checker)
      return isProp && tag ? `${type && !isText(type) && !wordsOf(type).length ? ':' : ''}${name}="…"` : `${name}: ${type ? sampleOf(type, checker) : '…'}`
    })
    return { message: `${owner || 'this'} lacks ${lacking.map(name => `${kind}"${name}"`).join(' and ')}: add ${samples.join(', ')}`, missing: lacking[0] }
  }
  const extra = /^Object literal may only specify known properties, (?:and|but) '(.+?)' does not exist in type/s.exec(text)?.[1]
  const whole = ts.flattenDiagnosticMessageText(messageText, ' ')
  const absent = /^Property '(.+?)' does not exist on type/s.exec(text)?.[1] ?? (code === 7053 ? /'"(.+?)"'/.exec(whole)?.[1] : undefined)
  const wrong = bare(extra ?? absent ?? '')
  const meant = wrong && suggestId(wrong, listNames(node, checker))
  if (extra !== undefined)
    return { message: `"${wrong}" is no ${isProp ? 'prop' : 'field'} of ${owner || 'this'}${meant || ': take it out, or correct its name'}`, missing: wrong }
  if (absent !== undefined)
    return { message: `${owner ? `${owner}: ` : ''}"${wrong}" is not there to be read${meant || ': put it back, or name another'}`, missing: wrong, isRead: true }
  const own = around.at(-1) as ts.PropertyAssignment | undefined
  const value = node && (own?.name === node ? own.initializer : ts.isExpression(node) ? node : own?.initializer)
  const type = value && typeAt(value, checker)
  const said = type && describeValue(value, type, isProp && own ? nameOf(own) : undefined, checker)
  if (said) {
    const field = own && (own.initializer === value || ts.isArrayLiteralExpression(value.parent)) ? `${kind}"${nameOf(own)}" is ` : ''
    return { ...said, message: `${owner ? `${owner}: ` : ''}${field}${value.getText()}${field ? '' : ' may not stand here'}; ${said.message}` }
  }
  return { message: `${owner ? `${owner}: ` : ''}${text.split('\n')[0]!.slice(0, 200)}`, isRaw: true }
}
