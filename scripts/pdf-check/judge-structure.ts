/** Points about elements: headings, lists, tables, figures, languages. */
import type { Judgement, PdfFacts } from './facts.ts'
import type { StructureNode } from './read-structure.ts'
import { liesIn, nameNode, sayNode } from './facts.ts'
import { isNode } from './read-structure.ts'

/** The types that ISO 32000-1 knows, 14.8.4. */
const standard = new Set('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(' '))

const levelOf = ({ type }: StructureNode) => Number(/^H([1-6])$/.exec(type)?.[1] ?? 0)
const ofType = ({ nodes }: PdfFacts, ...types: string[]) => nodes.filter(({ type }) => types.includes(type))
const elementsIn = (node: StructureNode) => node.kids.filter(isNode)

/** Faults of the elements of some types; null where there are none of these types. */
function judgeEach(facts: PdfFacts, types: string[], faultOf: (node: StructureNode) => string | undefined): Judgement {
  const found = ofType(facts, ...types)
  return found.length ? found.flatMap(node => faultOf(node) ? [`${nameNode(node, facts.content)} ${faultOf(node)}`] : []) : null
}

export function judgeRoles(facts: PdfFacts): Judgement {
  return facts.nodes.filter(({ type }) => !standard.has(type)).map(({ type }) => `${type} is no standard type`)
}

export function judgeEmpty(facts: PdfFacts): Judgement {
  return facts.nodes.filter(({ type, kids }) => !kids.length && !['TD', 'TH'].includes(type)).map(({ type, parent }) => `${type} in ${parent?.type} holds nothing`)
}

export function judgeHeadings(facts: PdfFacts): Judgement {
  const headings = facts.nodes.filter(node => levelOf(node) > 0)
  return headings.flatMap((node, i) => {
    const before = i ? levelOf(headings[i - 1]!) : 0
    const skips = levelOf(node) > before + 1 ? [`${nameNode(node, facts.content)} follows level ${before}`] : []
    return sayNode(node, facts.content).trim() ? skips : [...skips, `${node.type} has no text`]
  })
}

/** What comes in an article before its first heading: at most one short line above it, and no picture of any kind. */
export function judgeHeadingFirst(facts: PdfFacts): Judgement {
  const faultOf = (article: StructureNode): string[] => {
    const inside = facts.nodes.filter(node => node !== article && liesWithin(node, article))
    const heading = inside.findIndex(node => levelOf(node) > 0)
    const before = inside.slice(0, Math.max(0, heading))
    const early = before.filter(({ type }) => ['Figure', 'Table', 'L', 'Art'].includes(type))
    const lines = before.filter(({ type }) => type === 'P')
    return early.length || lines.length > 1 ? [`${nameNode(inside[heading]!, facts.content)} comes after its ${early[0]?.type ?? 'text'}`] : []
  }
  const articles = ofType(facts, 'Art').filter(article => facts.nodes.some(node => levelOf(node) && liesWithin(node, article)))
  return articles.length ? articles.flatMap(faultOf) : null
}

function liesWithin(node: StructureNode, outer: StructureNode): boolean {
  return node.parent !== null && (node.parent === outer || liesWithin(node.parent, outer))
}

export function judgeFigures(facts: PdfFacts): Judgement {
  return judgeEach(facts, ['Figure', 'Formula'], ({ alt }) => alt.trim() ? undefined : 'has no alternative text')
}

export function judgeLists(facts: PdfFacts): Judgement {
  return judgeEach(facts, ['L', 'LI', 'Lbl', 'LBody'], (node) => {
    const inside = elementsIn(node).map(({ type }) => type)
    if (node.type === 'L')
      return inside.every(type => ['LI', 'L', 'Caption'].includes(type)) ? (inside.length && node.kids.length === inside.length ? undefined : 'has content outside its items') : `holds ${inside.find(type => type !== 'LI')}`
    if (node.type === 'LI') {
      const isSound = inside.includes('LBody') && inside.length === node.kids.length && inside.every(type => ['Lbl', 'LBody'].includes(type))
      return node.parent?.type !== 'L' ? 'stands in no list' : isSound ? undefined : 'lacks its body, or has content outside it'
    }
    return node.parent?.type !== 'LI' ? 'stands in no item' : undefined
  })
}

export function judgeNumbering(facts: PdfFacts): Judgement {
  const labelled = ofType(facts, 'L').filter(list => elementsIn(list).some(item => elementsIn(item).some(({ type }) => type === 'Lbl')))
  return labelled.length ? labelled.filter(({ attributes }) => !attributes.ListNumbering || attributes.ListNumbering === 'None').map(list => `${nameNode(list, facts.content)} has labels and names no numbering`) : null
}

export function judgeTables(facts: PdfFacts): Judgement {
  return judgeEach(facts, ['Table', 'TR', 'TH', 'TD'], (node) => {
    const rows = (type: string) => ['TR', 'THead', 'TBody', 'TFoot', 'Caption'].includes(type)
    if (node.type === 'Table')
      return elementsIn(node).every(({ type }) => rows(type)) ? (facts.nodes.some(each => each.type === 'TH' && liesWithin(each, node)) ? undefined : 'has no heading cell') : 'holds what is no row'
    if (node.type === 'TR')
      return elementsIn(node).every(({ type }) => ['TH', 'TD'].includes(type)) && liesIn(node.parent, 'Table') ? undefined : 'is no row of cells of a table'
    if (node.parent?.type !== 'TR')
      return 'stands in no row'
    return node.type === 'TH' && !['Row', 'Column', 'Both'].includes(node.attributes.Scope ?? '') ? 'does not say whether it heads a row or a column' : undefined
  })
}

/** Text in another script than the document's names its language; a figure's is in its alternative text. */
export function judgeLanguages(facts: PdfFacts): Judgement {
  const found = facts.nodes.filter(node => !liesIn(node, 'Figure')).flatMap(node => node.kids.filter(kid => typeof kid === 'string').flatMap((kid) => {
    const text = facts.content.pieces.get(kid) ?? ''
    const langs = new Set(facts.split(text).flatMap(({ lang }) => lang ?? []))
    return [...langs].map(lang => ({ text, lang, isNamed: node.lang.split('-')[0] === lang }))
  }))
  return found.length ? found.filter(({ isNamed }) => !isNamed).map(({ text, lang }) => `“${text.trim().slice(0, 40)}” is not marked as ${lang}`) : null
}

/** A field of a form is one that can be filled in. */
export function judgeFormFields(facts: PdfFacts): Judgement {
  return judgeEach(facts, ['Form'], node => node.kids.some(kid => typeof kid === 'object' && !isNode(kid)) ? undefined : 'is a field that cannot be filled in')
}
