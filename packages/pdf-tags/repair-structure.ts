/** Makes of the structure that Chromium writes the one that readers of PDF/UA expect. */
import type { SplitScripts } from '@deck/article/split-scripts'
import type { PDFDocument } from 'pdf-lib'
import type { Element, Kid } from './structure-tree.ts'
import { PDFArray, PDFName, PDFString } from 'pdf-lib'
import { keyOf, makeElement, walkTree } from './structure-tree.ts'

/** The text of each piece of marked content, by its key. */
export type Texts = ReadonlyMap<string, string>

/** What is text itself and says no more than its parent. */
const runs = new Set(['NonStruct', 'Span'])
/** Cells may be empty. */
const mayBeEmpty = new Set(['TD', 'TH'])
const label = /^(?:[\p{Lu}•–·]|\d{1,3}|[IVX]{1,5})[.)]?$/u

/** The text of an element, or of one of its kids. */
export function textOf(kid: Kid, texts: Texts): string {
  return kid.kind === 'mark' ? texts.get(keyOf(kid)) ?? '' : kid.kind === 'element' ? kid.kids.map(each => textOf(each, texts)).join('') : ''
}

const has = (element: Element, kind: Kid['kind']): boolean => element.kids.some(kid => kid.kind === kind)
const holds = ({ kids }: Element, type: string): boolean => kids.some(kid => kid.kind === 'element' && (kid.type === type || holds(kid, type)))
const isIn = (element: Element | null, type: string): boolean => element !== null && (element.type === type || isIn(element.parent, type))

/** Types that PDF has had since 2.0, which PDF/UA-1 does not know. */
const newer = new Set(['Em', 'Strong'])

/**
 * Names that promise something which is not there: a form's field, a link without a place to press, a picture that only frames another, a
 * caption of nothing.
 */
export function fixRoles(elements: readonly Element[]): void {
  for (const element of walkTree(elements)) {
    if (element.type === 'Form' && !has(element, 'object')) {
      element.type = 'NonStruct'
      element.dict.delete(PDFName.of('A'))
    }
    if (element.type === 'Link' && !has(element, 'object'))
      element.type = 'Span'
    if (newer.has(element.type))
      element.type = 'Span'
    if (element.type === 'Figure' && !element.dict.has(PDFName.of('Alt')) && holds(element, 'Figure'))
      element.type = 'Div'
    if (element.type === 'Caption' && !['Figure', 'Table'].includes(element.parent?.type ?? ''))
      element.type = 'P'
  }
}

/** Takes out what is painted without a word: frames, grounds, rules. A figure keeps all that it is made of. */
export function dropDecoration(elements: readonly Element[], texts: Texts): void {
  for (const element of walkTree(elements)) {
    if (!isIn(element, 'Figure'))
      element.kids = element.kids.filter(kid => kid.kind !== 'mark' || texts.get(keyOf(kid)) !== '')
  }
}

/** Takes out elements with nothing in them, from the innermost outward. */
export function dropEmpty(elements: readonly Kid[]): Kid[] {
  return elements.filter((element) => {
    if (element.kind !== 'element')
      return true
    element.kids = dropEmpty(element.kids)
    return element.kids.length > 0 || mayBeEmpty.has(element.type)
  })
}

/** Marks runs of another script with their language, as spans. Chinese signs belong to the run in which they stand. */
export function markLanguages(elements: readonly Element[], texts: Texts, split: SplitScripts): void {
  for (const element of walkTree(elements)) {
    if (!has(element, 'mark') || isIn(element, 'Figure'))
      continue
    const languages = new Set(
      element.kids.flatMap(kid => split(textOf(kid, texts)).filter(({ text }) => /\p{L}/u.test(text.replace(/\p{Script=Han}/gu, ''))).map(({ lang }) => lang)),
    )
    const [lang] = languages
    if (languages.size === 1 && lang) {
      element.type = runs.has(element.type) ? 'Span' : element.type
      element.dict.set(PDFName.of('Lang'), PDFString.of(lang))
    }
  }
}

function numberingOf(text: string): string {
  return /^\d/.test(text) ? 'Decimal' : /^[IVX]+[.)]?$/.test(text) ? 'UpperRoman' : /^\p{L}/u.test(text) ? 'UpperAlpha' : 'Disc'
}

/** Gives each item of a list its body, and before it its label where it begins with one. */
export function shapeLists(pdf: PDFDocument, elements: readonly Element[], texts: Texts): void {
  for (const item of [...walkTree(elements)].filter(({ type }) => type === 'LI')) {
    const [first, ...rest] = item.kids
    if (!first || item.kids.some(kid => kid.kind === 'element' && kid.type === 'LBody'))
      continue
    const text = textOf(first, texts).trim()
    const isLabel = first.kind === 'element'
      && (first.type === 'Lbl' || (runs.has(first.type) && label.test(text)))
      && rest.some(kid => textOf(kid, texts).trim())
    const body = makeElement(pdf, 'LBody', item, isLabel ? rest : item.kids)
    body.kids.forEach(kid => kid.kind === 'element' && (kid.parent = body))
    item.kids = isLabel ? [first, body] : [body]
    if (!isLabel)
      continue
    first.type = 'Lbl'
    if (item.parent?.type === 'L')
      nameNumbering(pdf, item.parent, numberingOf(text))
  }
}

/** A list with labels says of which kind they are. */
function nameNumbering(pdf: PDFDocument, list: Element, numbering: string): void {
  const known = list.dict.lookup(PDFName.of('A'))
  const others = known instanceof PDFArray ? known.asArray() : known ? [known] : []
  if (!others.some(each => String(pdf.context.lookup(each)).includes('/ListNumbering')))
    list.dict.set(PDFName.of('A'), pdf.context.obj([...others, pdf.context.obj({ O: 'List', ListNumbering: numbering })]))
}
