/** What a page or form paints: what is marked as which content, and what is marked as an artifact because it is not (running lines, grounds, frames). */
import type { DecodeText, Holder, Operator } from './content-stream.ts'
import { PDFDict, PDFName, PDFRef } from 'pdf-lib'
import { readFont, readOperators } from './content-stream.ts'

/** Something painted as a whole: a path, a text object, a picture or a form. */
interface Painted {
  from: number
  to: number
  /** The form or picture that is drawn. */
  object: PDFRef | null
}

/** What a content stream paints. */
export interface MarkedContent {
  /** The text of each piece of marked content, by its number; '' where it paints none. */
  texts: Map<number, string>
  /** Forms drawn within a piece of marked content. */
  within: Map<number, PDFRef[]>
  /** Where each piece of marked content begins: its opening operator. */
  openings: Map<number, Operator[]>
  /** What is painted outside all of them. */
  loose: Painted[]
}

const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'])
const begins = new Set(['m', 're'])
const shows = new Set(['Tj', 'TJ', '\'', '"'])
const stringsOf = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-f\s]*>/gi

/** Which piece an opening operator begins: its number, an artifact, or neither. */
function readOpening({ operands }: Operator): number | 'artifact' | null {
  const id = /\/MCID\s+(\d+)/.exec(operands[1] ?? '')?.[1]
  return id !== undefined ? Number(id) : operands[0] === '/Artifact' ? 'artifact' : null
}

/** Follows a stream from operator to operator. */
class StreamReader {
  readonly content: MarkedContent = { texts: new Map(), within: new Map(), openings: new Map(), loose: [] }
  private readonly fonts = new Map<string, DecodeText>()
  private readonly open: (number | 'artifact' | null)[] = []
  private font: DecodeText = () => ''
  /** Where the path began that is not painted yet; -1 where there is none. */
  private path = -1
  /** Where the text object began, and whether it shows text outside all pieces. */
  private text = { from: -1, isLoose: false }

  private readonly holder: Holder

  constructor(holder: Holder) {
    this.holder = holder
  }

  read(operator: Operator): void {
    const { name, operands, from, to } = operator
    if (begins.has(name))
      this.path = this.path < 0 ? from : this.path
    else if (paints.has(name) || name === 'n')
      this.endPath(operator)
    else if (name === 'Tf')
      this.useFont(operands[0]!)
    else if (name === 'BT')
      this.text = { from, isLoose: false }
    else if (shows.has(name))
      this.show(operator)
    else if (name === 'ET' && this.text.isLoose)
      this.content.loose.push({ from: this.text.from, to, object: null })
    else if (name === 'Do')
      this.record({ from, to, object: this.find('XObject', operands[0]!) })
    else if (name === 'sh' || name === 'EI')
      this.record({ from, to, object: null })
    else if (name === 'BDC' || name === 'BMC')
      this.enter(operator)
    else if (name === 'EMC')
      this.open.pop()
  }

  private find(kind: string, name: string): PDFRef | null {
    const found = this.holder.resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.get(PDFName.of(name.slice(1)))
    return found instanceof PDFRef ? found : null
  }

  private useFont(name: string): void {
    const font = this.holder.dict.context.lookup(this.find('Font', name) ?? undefined)
    if (!this.fonts.has(name))
      this.fonts.set(name, font instanceof PDFDict ? readFont(font) : () => '')
    this.font = this.fonts.get(name)!
  }

  private enter(operator: Operator): void {
    const piece = readOpening(operator)
    this.open.push(piece)
    if (typeof piece !== 'number')
      return
    this.content.texts.set(piece, this.content.texts.get(piece) ?? '')
    this.content.openings.set(piece, [...this.content.openings.get(piece) ?? [], operator])
  }

  private endPath({ name, from, to }: Operator): void {
    if (name !== 'n')
      this.record({ from: this.path < 0 ? from : this.path, to, object: null })
    this.path = -1
  }

  private show({ operands }: Operator): void {
    const piece = this.open.findLast(one => one !== null)
    const text = (operands.at(-1)?.match(stringsOf) ?? []).map(this.font).join('')
    if (typeof piece === 'number')
      this.content.texts.set(piece, this.content.texts.get(piece)! + text)
    else if (piece === undefined)
      this.text.isLoose = true
  }

  /** Something is painted: within a piece, or outside all of them. */
  private record(painted: Painted): void {
    const piece = this.open.findLast(one => one !== null)
    if (piece === undefined)
      this.content.loose.push(painted)
    else if (typeof piece === 'number' && painted.object)
      this.content.within.set(piece, [...this.content.within.get(piece) ?? [], painted.object])
  }
}

/** Reads a page's or form's stream. */
export function readMarked(holder: Holder): MarkedContent {
  const reader = new StreamReader(holder)
  for (const operator of readOperators(holder.source))
    reader.read(operator)
  return reader.content
}

interface Edit { at: number, end: number, text: string }

/** Puts edits into a string; none lies within another. */
function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { at, end, text } of [...edits].sort((a, b) => a.at - b.at || a.end - b.end)) {
    parts.push(source.slice(done, at), text)
    done = end
  }
  return [...parts, source.slice(done)].join('')
}

/**
 * Rewrites a content stream so that all it paints is marked.
 * @param source of the page or form
 * @param content that was read from it
 * @param isContent whether a piece of marked content is part of the structure
 * @param marksItself whether a form that is drawn marks its own content
 */
export function markArtifacts(source: string, content: MarkedContent, isContent: (id: number) => boolean, marksItself: (painted: Painted) => boolean): string {
  const loose = content.loose.filter(painted => !marksItself(painted)).flatMap(({ from, to }): Edit[] => [
    { at: from, end: from, text: '/Artifact BMC\n' },
    { at: to, end: to, text: '\nEMC' },
  ])
  const dropped = [...content.openings]
    .filter(([id]) => !isContent(id))
    .flatMap(([, operators]) => operators.map(({ from, to }): Edit => ({ at: from, end: to, text: '/Artifact BMC' })))
  return applyEdits(source, [...loose, ...dropped])
}
