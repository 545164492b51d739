/** The structure of a tagged PDF as a tree that can be changed, and back. */
import type { PDFDocument, PDFObject } from 'pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from 'pdf-lib'

/** A piece of marked content on a page or in a form. */
export interface Mark { kind: 'mark', holder: PDFRef, page: PDFRef, id: number }
/** An object such as the annotation of a link. */
export interface Attached { kind: 'object', object: PDFRef, page: PDFRef }
/** An element: a heading, a list, a figure. */
export interface Element { kind: 'element', ref: PDFRef, dict: PDFDict, type: string, parent: Element | null, kids: Kid[] }
export type Kid = Mark | Attached | Element

const name = (text: string) => PDFName.of(text)

/** Which piece of content a mark is, among all of the document's. */
export const keyOf = ({ holder, id }: Mark): string => `${holder.tag}:${id}`

/**
 * Reads the structure.
 * @returns the topmost elements
 * @throws Error where the PDF has none
 */
export function readTree(pdf: PDFDocument): Element[] {
  const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  if (!root)
    throw new Error('The PDF has no structure: print it tagged.')
  const { context } = pdf
  const fallback = pdf.getPage(0).ref
  function readKid(raw: PDFObject, parent: Element | null, page: PDFRef): Kid[] {
    const kid = context.lookup(raw)
    if (kid instanceof PDFArray)
      return kid.asArray().flatMap(each => readKid(each, parent, page))
    if (kid instanceof PDFNumber)
      return [{ kind: 'mark', holder: page, page, id: kid.asNumber() }]
    if (!(kid instanceof PDFDict))
      return []
    const ownPage = kid.get(name('Pg')) as PDFRef | undefined ?? page
    if (kid.has(name('MCID'))) {
      return [
        { kind: 'mark', holder: kid.get(name('Stm')) as PDFRef | undefined ?? ownPage, page: ownPage, id: kid.lookup(name('MCID'), PDFNumber).asNumber() },
      ]
    }
    if (kid.has(name('Obj')))
      return [{ kind: 'object', object: kid.get(name('Obj')) as PDFRef, page: ownPage }]
    const ref = raw instanceof PDFRef ? raw : context.register(kid)
    const element: Element = { kind: 'element', ref, dict: kid, type: kid.lookup(name('S'), PDFName).decodeText(), parent, kids: [] }
    element.kids = kid.has(name('K')) ? readKid(kid.get(name('K'))!, element, ownPage) : []
    return [element]
  }
  return readKid(root.get(name('K')) ?? context.obj([]), null, fallback).filter(kid => kid.kind === 'element')
}

/** Every element of a tree, each before what lies in it. */
export function* walkTree(elements: readonly Kid[]): Generator<Element> {
  for (const element of elements) {
    if (element.kind === 'element') {
      yield element
      yield* walkTree(element.kids)
    }
  }
}

/** A new element around some kids of another; it is not put into its place yet. */
export function makeElement(pdf: PDFDocument, type: string, parent: Element, kids: Kid[]): Element {
  const dict = pdf.context.obj({ Type: 'StructElem', S: type })
  return { kind: 'element', ref: pdf.context.register(dict), dict, type, parent, kids }
}

/** Writes the tree into the PDF, with the table that leads from content to elements. */
export function writeTree(pdf: PDFDocument, elements: readonly Element[]): void {
  const { context } = pdf
  const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict)
  const rootRef = pdf.catalog.get(name('StructTreeRoot')) as PDFRef
  const parents = new Map<PDFRef, PDFRef | PDFRef[]>()
  const writeKid = (kid: Kid, owner: PDFRef): PDFObject => {
    if (kid.kind === 'element')
      return kid.ref
    if (kid.kind === 'object') {
      parents.set(kid.object, owner)
      return context.obj({ Type: 'OBJR', Obj: kid.object, Pg: kid.page })
    }
    const pieces = parents.get(kid.holder) as PDFRef[] | undefined ?? []
    pieces[kid.id] = owner
    parents.set(kid.holder, pieces)
    return context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.id, ...kid.holder !== kid.page && { Stm: kid.holder } })
  }
  for (const element of walkTree(elements)) {
    element.kids.forEach(kid => kid.kind === 'element' && (kid.parent = element))
    element.dict.set(name('S'), name(element.type))
    element.dict.set(name('P'), element.parent?.ref ?? rootRef)
    element.dict.set(name('K'), context.obj(element.kids.map(kid => writeKid(kid, element.ref))))
  }
  const kept = new Set([...walkTree(elements)].map(({ ref }) => ref))
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(name('Type')) === name('StructElem') && !kept.has(ref))
      context.delete(ref)
  }
  root.set(name('K'), context.obj(elements.map(({ ref }) => ref)))
  writeParents(pdf, root, parents)
}

/** Numbers pages, forms and annotations anew, and lists under each number whose content is whose. */
function writeParents(pdf: PDFDocument, root: PDFDict, parents: ReadonlyMap<PDFRef, PDFRef | PDFRef[]>): void {
  const { context } = pdf
  const list = [...parents].flatMap(([holder, owners], key) => {
    const object = context.lookup(holder)
    const dict = object instanceof PDFDict ? object : (object as unknown as { dict: PDFDict }).dict
    dict.set(name(Array.isArray(owners) ? 'StructParents' : 'StructParent'), context.obj(key))
    return [context.obj(key), Array.isArray(owners) ? context.register(context.obj(Array.from(owners, owner => owner ?? null))) : owners]
  })
  root.set(name('ParentTree'), context.register(context.obj({ Nums: list })))
  root.set(name('ParentTreeNextKey'), context.obj(parents.size))
}
