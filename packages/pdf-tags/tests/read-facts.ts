/** What the checker knows of a PDF before it judges: its structure, and the content that pdf.js reads. */
import type { SplitScripts } from '@deck/article/split-scripts'
import type { PDFObject, PDFRef } from 'pdf-lib'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString } from 'pdf-lib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What the pages paint. */
interface PdfContent {
  /** The text of each marked piece, by `holder:number`. */
  pieces: Map<string, string>
  /** Pages with something painted that is neither content nor artifact; one entry for each thing. */
  loose: string[]
  /** Pages with an artifact in content, or content in an artifact. */
  nested: string[]
}

const painting = new Set<number>([OPS.showText, OPS.shadingFill, OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintSolidColorImageMask, OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObjectRepeat, OPS.paintImageMaskXObjectGroup, OPS.paintInlineImageXObjectGroup])

async function open<Result>(bytes: Uint8Array, use: (pdf: PDFDocumentProxy) => Promise<Result>): Promise<Result> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true })
  try {
    return await use(await task.promise)
  }
  finally {
    await task.destroy()
  }
}

/** Goes through a page's operators, forms included; what a soft mask is made of is not painted. */
async function judgePage(page: PDFPageProxy, name: string, { loose, nested }: PdfContent): Promise<void> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const marks: ('content' | 'artifact' | null)[] = []
  const groups: boolean[] = []
  fnArray.forEach((operator, i) => {
    const args = argsArray[i] as [unknown, unknown]
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      const tag = typeof args[0] === 'string' ? args[0] : (args[0] as { name?: string } | null)?.name
      const mark = tag === 'Artifact' ? 'artifact' : Number.isInteger(args[1]) ? 'content' : null
      if (mark && marks.includes(mark === 'artifact' ? 'content' : 'artifact'))
        nested.push(name)
      marks.push(mark)
    }
    else if (operator === OPS.endMarkedContent) {
      marks.pop()
    }
    else if (operator === OPS.beginGroup) {
      groups.push(Boolean((args[0] as { smask?: object | null }).smask))
    }
    else if (operator === OPS.endGroup) {
      groups.pop()
    }
    else if ((painting.has(operator) || (operator === OPS.constructPath && args[0] !== OPS.endPath)) && !groups.includes(true) && !marks.some(Boolean)) {
      loose.push(name)
    }
  })
}

/** The same PDF with each form as a page of its own, for a number of marked content counts within its page or form. */
async function unfold(bytes: Uint8Array): Promise<{ bytes: Uint8Array, holders: string[] }> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const holders = pdf.getPages().map(({ ref }) => ref.tag)
  for (const [ref, form] of pdf.context.enumerateIndirectObjects()) {
    if (!(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form'))
      continue
    const page = pdf.addPage()
    page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(decodePDFRawStream(form).decode())))
    page.node.set(PDFName.of('Resources'), form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? pdf.context.obj({}))
    pdf.context.assign(ref, pdf.context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }))
    holders.push(ref.tag)
  }
  // pdf.js leaves out text beyond the page
  pdf.getPages().forEach(page => page.setMediaBox(-30000, -30000, 60000, 60000))
  return { bytes: await pdf.save(), holders }
}

/** The numbers of pieces that set type, if only a blank: pdf.js gives no text for those. */
async function listSet(page: PDFPageProxy): Promise<Set<number>> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const open: (number | null)[] = []
  const found = new Set<number>()
  fnArray.forEach((operator, i) => {
    const piece = open.findLast(one => one !== null)
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps)
      open.push(Number.isInteger(argsArray[i]?.[1]) ? argsArray[i][1] as number : null)
    else if (operator === OPS.endMarkedContent)
      open.pop()
    else if (operator === OPS.showText && typeof piece === 'number')
      found.add(piece)
  })
  return found
}

async function readPieces(page: PDFPageProxy, holder: string, pieces: PdfContent['pieces']): Promise<void> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const piece = open.findLast(one => one !== null)
      if (piece)
        pieces.set(piece, pieces.get(piece)! + item.str)
    }
    else if (item.type === 'endMarkedContent') {
      open.pop()
    }
    else {
      const number = /_mc(\d+)$/.exec(item.id ?? '')?.[1]
      const piece = number === undefined ? null : `${holder}:${number}`
      open.push(piece)
      if (piece)
        pieces.set(piece, pieces.get(piece) ?? '')
    }
  }
  for (const number of await listSet(page)) {
    const piece = `${holder}:${number}`
    pieces.set(piece, pieces.get(piece) || ' ')
  }
}

/** Reads the content of all pages. @throws where it is no whole PDF */
async function readContent(bytes: Uint8Array): Promise<PdfContent> {
  const content: PdfContent = { pieces: new Map(), loose: [], nested: [] }
  await open(bytes, async (pdf) => {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      await judgePage(page, `page ${number}`, content)
      page.cleanup()
    }
  })
  const unfolded = await unfold(bytes)
  await open(unfolded.bytes, async (pdf) => {
    for (const [i, holder] of unfolded.holders.entries())
      await readPieces(await pdf.getPage(i + 1), holder, content.pieces)
  })
  return content
}

/** An element of the structure. */
export interface StructureNode {
  type: string
  parent: StructureNode | null
  /** The dictionary itself. */
  dict: PDFDict
  alt: string
  /** Its own language, or that of what it lies in; '' where none is named. */
  lang: string
  /** Attributes by their names, such as `Scope`. */
  attributes: Record<string, string>
  /** Elements, pieces of content (`holder:number`) and annotations, in reading order. */
  kids: (StructureNode | string | PDFDict)[]
}

export const isNode = (kid: StructureNode | string | PDFDict): kid is StructureNode => typeof kid === 'object' && 'kids' in kid

/** A string of the PDF as text; '' where there is none. */
export function readText(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

function readAttributes(dict: PDFDict): Record<string, string> {
  const raw = dict.lookup(PDFName.of('A'))
  const all = raw instanceof PDFArray ? raw.asArray().map((_, i) => raw.lookup(i)) : [raw]
  return Object.fromEntries(all.filter(each => each instanceof PDFDict).flatMap(each => each.entries().map(([key, value]) => [key.decodeText(), String(value).replace(/^\//, '')])))
}

/** The kids of an element: one, or a list of them. */
function listKids(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(PDFName.of('K'))
  return kids instanceof PDFArray ? kids.asArray() : dict.has(PDFName.of('K')) ? [dict.get(PDFName.of('K'))!] : []
}

function readNode(dict: PDFDict, parent: StructureNode | null, page: PDFRef | undefined): StructureNode {
  const own = dict.get(PDFName.of('Pg')) as PDFRef | undefined ?? page
  const node: StructureNode = { type: dict.lookup(PDFName.of('S'), PDFName).decodeText(), parent, dict, alt: readText(dict, 'Alt'), lang: readText(dict, 'Lang') || (parent?.lang ?? ''), attributes: readAttributes(dict), kids: [] }
  for (const raw of listKids(dict)) {
    const kid = dict.context.lookup(raw)
    if (kid instanceof PDFNumber)
      node.kids.push(`${own?.tag}:${kid.asNumber()}`)
    else if (kid instanceof PDFDict && kid.has(PDFName.of('MCID')))
      node.kids.push(`${((kid.get(PDFName.of('Stm')) ?? kid.get(PDFName.of('Pg')) ?? own) as PDFRef).tag}:${String(kid.get(PDFName.of('MCID')))}`)
    else if (kid instanceof PDFDict && kid.has(PDFName.of('Obj')))
      node.kids.push(kid.lookup(PDFName.of('Obj'), PDFDict))
    else if (kid instanceof PDFDict)
      node.kids.push(readNode(kid, node, own))
  }
  return node
}

/** The structure's topmost element, or null where there is none. */
function readStructure(pdf: PDFDocument): StructureNode | null {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const [first] = root ? listKids(root) : []
  const document = first && pdf.context.lookup(first)
  const lang = readText(pdf.catalog, 'Lang')
  const node = document instanceof PDFDict ? readNode(document, null, undefined) : null
  if (node && !readText(node.dict, 'Lang'))
    spreadLanguage(node, lang)
  return node
}

function spreadLanguage(node: StructureNode, lang: string): void {
  node.lang = node.lang || lang
  node.kids.filter(isNode).forEach(kid => spreadLanguage(kid, node.lang))
}

/** Every element, in reading order. */
function* walkNodes(node: StructureNode): Generator<StructureNode> {
  yield node
  for (const kid of node.kids.filter(isNode))
    yield* walkNodes(kid)
}

/** Entry by entry, what the table says that leads from content to elements: a number's element, or its list of them. */
export function readParents(pdf: PDFDocument): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>()
  const visit = (tree: PDFDict | undefined) => {
    const list = tree?.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? []
    list.forEach((key, i) => key instanceof PDFNumber && i % 2 === 0 && found.set(key.asNumber(), tree!.context.lookup(list[i + 1])!))
    tree?.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray().forEach(kid => visit(tree.context.lookup(kid, PDFDict)))
  }
  visit(pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.lookupMaybe(PDFName.of('ParentTree'), PDFDict))
  return found
}

/** A PDF, read. */
export interface PdfFacts {
  pdf: PDFDocument
  content: PdfContent
  /** Every element, in reading order. */
  nodes: readonly StructureNode[]
  /** Tells other languages in a text apart. */
  split: SplitScripts
}

/** What a point says: its faults, none where it is passed, null where the PDF has nothing that it is about. */
export type Judgement = readonly string[] | null

/** Reads a PDF. @throws where it is none, or not whole */
export async function readFacts(bytes: Uint8Array, split: SplitScripts): Promise<PdfFacts> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const root = readStructure(pdf)
  return { pdf, content: await readContent(bytes), nodes: root ? [...walkNodes(root)] : [], split }
}

/** The text of an element with all that lies in it. */
export function sayNode(node: StructureNode, { pieces }: PdfContent): string {
  return node.kids.map(kid => typeof kid === 'string' ? pieces.get(kid) ?? '' : isNode(kid) ? sayNode(kid, { pieces } as PdfContent) : '').join('')
}

/** Whether an element is one of this type, or lies in one. */
export function liesIn(node: StructureNode | null, type: string): boolean {
  return node !== null && (node.type === type || liesIn(node.parent, type))
}

/** What a fault calls an element: its type and how its text begins. */
export function nameNode(node: StructureNode, content: PdfContent): string {
  return `${node.type} “${sayNode(node, content).trim().slice(0, 40)}”`
}
