/** Reads and writes the content streams of pages and forms: a string with one character for each byte, its operators, and the text that its fonts show. */
import type { PDFDocument } from 'pdf-lib'
import { arrayAsString, decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, PDFStream, typedArrayFor } from 'pdf-lib'

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

/** Gives the text of a string as it is written in a content stream. */
export type DecodeText = (written: string) => string

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The bytes of a string in brackets or in hexadecimal digits, one character for each. */
export function readBytes(written: string): string {
  if (written.startsWith('<')) {
    const digits = written.replace(/[^0-9a-f]/gi, '')
    return (digits.length % 2 ? `${digits}0` : digits).replace(/../g, pair => String.fromCharCode(Number.parseInt(pair, 16)))
  }
  return written.slice(1, -1).replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8) & 0xFF) : escapes[sign] ?? (/^[\r\n]/.test(sign) ? '' : sign))
}

const utf16 = (hex: string) => (hex.match(/.{4}/g) ?? []).map(unit => String.fromCharCode(Number.parseInt(unit, 16))).join('')

/** Reads a ToUnicode table: which text each code stands for. */
export function readUnicodeMap(source: string): Map<number, string> {
  const map = new Map<number, string>()
  for (const [, rows] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of rows!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]*)>/gi))
      map.set(Number.parseInt(code!, 16), utf16(text!))
  }
  for (const [, rows] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, text, list] of rows!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:<([0-9a-f]*)>|\[([^\]]*)\])/gi)) {
      const texts = list?.match(/[0-9a-f]+/gi)
      for (let code = Number.parseInt(first!, 16), i = 0; code <= Number.parseInt(last!, 16); code++, i++)
        map.set(code, texts ? utf16(texts[i] ?? '') : utf16(text!.slice(0, -4)) + String.fromCharCode(Number.parseInt(text!.slice(-4), 16) + i))
    }
  }
  return map
}

/** How to read what is set in a font. A code without an entry is read as U+FFFD. */
export function readFont(font: PDFDict): DecodeText {
  const table = font.lookup(PDFName.of('ToUnicode'))
  const map = table instanceof PDFRawStream ? readUnicodeMap(arrayAsString(decodePDFRawStream(table).decode())) : new Map<number, string>()
  const isWide = font.get(PDFName.of('Subtype')) === PDFName.of('Type0')
  return (written) => {
    const codes = readBytes(written)
    let text = ''
    for (let at = 0; at < codes.length; at += isWide ? 2 : 1)
      text += map.get(isWide ? codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1) : codes.charCodeAt(at)) ?? '\uFFFD'
    return text
  }
}

/** A page, or a form that pages draw. */
export interface Holder {
  ref: PDFRef
  dict: PDFDict
  kind: 'page' | 'form'
  resources: PDFDict | undefined
  /** Its content stream, one character for each byte. */
  source: string
}

const decode = (stream: unknown) => stream instanceof PDFRawStream ? arrayAsString(decodePDFRawStream(stream).decode()) : ''

function readSource(contents: unknown): string {
  return contents instanceof PDFArray ? contents.asArray().map((_, i) => decode(contents.lookup(i))).join('\n') : decode(contents)
}

/** Every page, in order, and every form. */
export function listHolders(pdf: PDFDocument): Holder[] {
  const pages = pdf
    .getPages()
    .map(({ ref, node }): Holder => ({ ref, dict: node, kind: 'page', resources: node.Resources(), source: readSource(node.Contents()) }))
  const forms = pdf.context.enumerateIndirectObjects().flatMap(([ref, object]): Holder[] =>
    object instanceof PDFStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')
      ? [{ ref, dict: object.dict, kind: 'form', resources: object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), source: decode(object) }]
      : [])
  return [...pages, ...forms]
}

/** Puts another content stream into a page or form. */
export function writeSource(pdf: PDFDocument, holder: Holder, source: string): void {
  const { context } = pdf
  holder.source = source
  const stream = context.flateStream(typedArrayFor(source))
  if (holder.kind === 'page') {
    const contents = holder.dict.get(PDFName.of('Contents'))
    const ref = contents instanceof PDFRef && context.lookup(contents) instanceof PDFStream ? contents : context.nextRef()
    context.assign(ref, stream)
    holder.dict.set(PDFName.of('Contents'), ref)
    return
  }
  for (const [key, value] of holder.dict.entries()) {
    if (!['Filter', 'DecodeParms', 'Length'].includes(key.decodeText()))
      stream.dict.set(key, value)
  }
  holder.dict = stream.dict
  context.assign(holder.ref, stream)
}
