/** Reads the structure of a PDF for the checker: on its own, without what writes it. */
import type { PDFDocument, PDFObject, PDFRef } from 'pdf-lib'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'

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
export function readStructure(pdf: PDFDocument): StructureNode | null {
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
export function* walkNodes(node: StructureNode): Generator<StructureNode> {
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
