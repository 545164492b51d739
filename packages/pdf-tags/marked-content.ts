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

/** Operators that paint a path, and that show text. */
const paints = ['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']
const shows = ['Tj', 'TJ', '\'', '"']
const stringsOf = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-f\s]*>/gi

/** Which piece an opening operator begins: its number, an artifact, or neither. */
function readOpening({ operands }: Operator): number | 'artifact' | null {
  const id = /\/MCID\s+(\d+)/.exec(operands[1] ?? '')?.[1]
  return id !== undefined ? Number(id) : operands[0] === '/Artifact' ? 'artifact' : null
}

/** Reads a page's or form's stream, from operator to operator. */
export function readMarked({ dict, resources, source }: Holder): MarkedContent {
  const content: MarkedContent = { texts: new Map(), within: new Map(), openings: new Map(), loose: [] }
  const fonts = new Map<string, DecodeText>()
  const open: (number | 'artifact' | null)[] = []
  let font: DecodeText = () => ''
  /** Where the path began that is not painted yet; -1 where there is none. */
  let path = -1
  /** Where the text object began, and whether it shows text outside all pieces. */
  let text = { from: -1, isLoose: false }

  const findPiece = () => open.findLast(one => one !== null)
  function find(kind: string, name: string): PDFRef | null {
    const found = resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.get(PDFName.of(name.slice(1)))
    return found instanceof PDFRef ? found : null
  }
  /** Something is painted: within a piece, or outside all of them. */
  function record(painted: Painted) {
    const piece = findPiece()
    if (piece === undefined)
      content.loose.push(painted)
    else if (typeof piece === 'number' && painted.object)
      content.within.set(piece, [...content.within.get(piece) ?? [], painted.object])
  }
  function enter(operator: Operator) {
    const piece = readOpening(operator)
    open.push(piece)
    if (typeof piece !== 'number')
      return
    content.texts.set(piece, content.texts.get(piece) ?? '')
    content.openings.set(piece, [...content.openings.get(piece) ?? [], operator])
  }
  function beginPath({ from }: Operator) {
    path = path < 0 ? from : path
  }
  function paint({ from, to }: Operator) {
    record({ from: path < 0 ? from : path, to, object: null })
    path = -1
  }
  function paintWhole({ from, to }: Operator) {
    record({ from, to, object: null })
  }
  function show({ operands }: Operator) {
    const piece = findPiece()
    const shown = (operands.at(-1)?.match(stringsOf) ?? []).map(font).join('')
    if (typeof piece === 'number')
      content.texts.set(piece, content.texts.get(piece)! + shown)
    else if (piece === undefined)
      text.isLoose = true
  }
  function chooseFont({ operands: [name] }: Operator) {
    const found = dict.context.lookup(find('Font', name!) ?? undefined)
    font = fonts.get(name!) ?? (found instanceof PDFDict ? readFont(found) : () => '')
    fonts.set(name!, font)
  }

  const acts: Readonly<Record<string, (operator: Operator) => void>> = {
    ...Object.fromEntries([...paints.map(name => [name, paint] as const), ...shows.map(name => [name, show] as const)]),
    m: beginPath,
    re: beginPath,
    n: () => { path = -1 },
    Tf: chooseFont,
    BT: ({ from }) => { text = { from, isLoose: false } },
    ET: ({ to }) => void (text.isLoose && content.loose.push({ from: text.from, to, object: null })),
    Do: ({ from, to, operands }) => record({ from, to, object: find('XObject', operands[0]!) }),
    sh: paintWhole,
    EI: paintWhole,
    BDC: enter,
    BMC: enter,
    EMC: () => void open.pop(),
  }
  for (const operator of readOperators(source)) {
    if (Object.hasOwn(acts, operator.name))
      acts[operator.name]!(operator)
  }
  return content
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
