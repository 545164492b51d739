/** Splits a PDF's content stream into its operators. A stream is a string with one character for each byte. */

/** One operator with its operands, and where both stand in the stream. */
export interface Operator {
  name: string
  /** As they are written. */
  operands: readonly string[]
  /** Where the first operand begins. */
  from: number
  /** Where the next operator may begin. */
  to: number
}

const blank = /(?:[\s\0]|%[^\r\n]*)*/y
const word = /\/?[^\s\0()<>[\]{}/%]*/y
const plain = /^(?:\/.*|[+-]?(?:\d+(?:\.\d*)?|\.\d+)|true|false|null|[(<[][\s\S]*)$/

/** Where what a pattern matches from here on ends. */
function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  pattern.test(source)
  return pattern.lastIndex
}

/** Where a string in brackets ends; brackets in it are paired or escaped. */
function endOfString(source: string, at: number): number {
  for (let depth = 0; at < source.length; at++) {
    if (source[at] === '\\')
      at++
    else if (source[at] === '(')
      depth++
    else if (source[at] === ')' && --depth === 0)
      return at + 1
  }
  return at
}

/** Where an array or dictionary ends that has begun before `at`. */
function endOfGroup(source: string, at: number, close: string): number {
  while (at < source.length) {
    at = skip(blank, source, at)
    if (source.startsWith(close, at))
      return at + close.length
    at = endOfToken(source, at)
  }
  return at
}

function endOfToken(source: string, at: number): number {
  if (source[at] === '(')
    return endOfString(source, at)
  if (source[at] === '[')
    return endOfGroup(source, at + 1, ']')
  if (source.startsWith('<<', at))
    return endOfGroup(source, at + 2, '>>')
  if (source[at] === '<')
    return source.indexOf('>', at) + 1 || source.length
  return Math.max(at + 1, skip(word, source, at))
}

/** Where a picture in the stream ends, after its `ID`. */
function endOfPicture(source: string, at: number): number {
  const end = /\sEI(?=\s|$)/g
  end.lastIndex = at
  return end.test(source) ? end.lastIndex : source.length
}

/** The operators of a stream, in their order. A picture that stands in the stream is one operator, `EI`. */
export function* readOperators(source: string): Generator<Operator> {
  let operands: string[] = []
  let from = -1
  for (let at = skip(blank, source, 0); at < source.length; at = skip(blank, source, at)) {
    let end = endOfToken(source, at)
    let name = source.slice(at, end)
    from = from < 0 ? at : from
    if (plain.test(name)) {
      operands.push(name)
    }
    else if (name !== 'BI') {
      if (name === 'ID')
        [name, end] = ['EI', endOfPicture(source, end)]
      yield { name, operands, from, to: end }
      operands = []
      from = -1
    }
    at = end
  }
}
