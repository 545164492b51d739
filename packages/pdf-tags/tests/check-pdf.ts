/** Judges PDFs by the points of the Matterhorn Protocol 1.1 that a program can judge. It shares no code with what tags them. */
import type { SplitScripts } from '@deck/article/split-scripts'
import type { PDFObject } from 'pdf-lib'
import type { Judgement, PdfFacts, StructureNode } from './read-facts.ts'
import { arrayAsString, decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import { isNode, liesIn, nameNode, readFacts, readParents, readText, sayNode } from './read-facts.ts'

const name = (text: string) => PDFName.of(text)
const when = (isFault: boolean, fault: string): string[] => isFault ? [fault] : []
const isTrue = (dict: PDFDict | undefined, key: string) => dict?.lookup(name(key)) === PDFBool.True

/** The XMP packet as text; '' where there is none. */
function readXmp({ pdf }: PdfFacts): string {
  const stream = pdf.catalog.lookup(name('Metadata'))
  return stream instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(stream).decode()) : ''
}

/** The text of an XMP property, without the elements around it. */
const propertyOf = (xmp: string, property: string) => (new RegExp(`<${property}>([\\s\\S]*?)</${property}>`).exec(xmp)?.[1] ?? '').replace(/<[^>]*>/g, '').trim()

function judgeTagged({ pdf, nodes }: PdfFacts): Judgement {
  const info = pdf.catalog.lookupMaybe(name('MarkInfo'), PDFDict)
  return [...when(!isTrue(info, 'Marked'), 'MarkInfo does not say Marked'), ...when(isTrue(info, 'Suspects'), 'MarkInfo says Suspects'), ...when(!nodes.length, 'it has no structure')]
}

function judgeTitle(facts: PdfFacts): Judgement {
  const preferences = facts.pdf.catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)
  const title = facts.pdf.getTitle()?.trim() ?? ''
  return [...when(!title, 'it has no title'), ...when(!isTrue(preferences, 'DisplayDocTitle'), 'a reader would show the file\'s name in place of the title')]
}

function judgeXmp(facts: PdfFacts): Judgement {
  const xmp = readXmp(facts)
  const properties = ['dc:title', 'dc:language', 'dc:creator', 'pdf:Producer', 'xmp:CreateDate'].filter(property => !propertyOf(xmp, property)).map(property => `${property} is missing`)
  const title = propertyOf(xmp, 'dc:title').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  return [...properties, ...when(title !== '' && title !== facts.pdf.getTitle(), 'dc:title is not the title')]
}

function judgeIdentifier(facts: PdfFacts): Judgement {
  return when(propertyOf(readXmp(facts), 'pdfuaid:part') !== '1', 'it does not claim to be PDF/UA')
}

function judgeLanguage({ pdf }: PdfFacts): Judgement {
  return when(!/^[a-z]{2,3}(?:-\w+)*$/i.test(readText(pdf.catalog, 'Lang')), 'the document names no language')
}

function judgeMarked({ content }: PdfFacts): Judgement {
  return [...new Set(content.loose)].map(page => `${page}: ${content.loose.filter(each => each === page).length} painted outside content and artifacts`)
}

function judgeNesting({ content }: PdfFacts): Judgement {
  return [...new Set(content.nested)].map(page => `${page}: an artifact lies in content, or content in an artifact`)
}

/** Content and structure name each other: no piece without an element, none in two, no element with a piece that is not there. */
function judgeTies({ pdf, nodes, content }: PdfFacts): Judgement {
  const claims = nodes.flatMap(node => node.kids.filter(kid => typeof kid === 'string').map(kid => ({ kid, node })))
  const owners = new Map(claims.map(({ kid, node }) => [kid, node]))
  const parents = readParents(pdf)
  const holders = new Map(pdf.context.enumerateIndirectObjects().map(([ref, object]) => [ref.tag, object]))
  const parentOf = (piece: string): PDFObject | undefined => {
    const [tag, id] = piece.split(':') as [string, string]
    const object = holders.get(tag)
    const dict = object instanceof PDFRawStream ? object.dict : object as PDFDict
    const list = parents.get(Number(String(dict.get(name('StructParents')) ?? -1)))
    return list instanceof PDFArray && Number(id) < list.size() ? list.lookup(Number(id)) : undefined
  }
  return [
    ...[...content.pieces.keys()].filter(piece => !owners.has(piece)).map(piece => `content ${piece} is in no element`),
    ...claims.filter(({ kid, node }) => owners.get(kid) !== node).map(({ kid }) => `content ${kid} is in two elements`),
    ...claims.filter(({ kid }) => !content.pieces.has(kid)).map(({ kid, node }) => `${node.type} names content ${kid}, which is not there`),
    ...claims.filter(({ kid, node }) => content.pieces.has(kid) && parentOf(kid) !== node.dict).map(({ kid, node }) => `the table of parents does not lead from ${kid} to its ${node.type}`),
  ]
}

/** Whatever is painted and says nothing is an artifact, unless it belongs to a figure. */
function judgeDecoration(facts: PdfFacts): Judgement {
  return facts.nodes.filter(node => !liesIn(node, 'Figure')).flatMap(node => node.kids.filter(kid => typeof kid === 'string' && facts.content.pieces.get(kid) === '').map(kid => `${node.type} holds decoration (${String(kid)})`))
}

/** Annotations of all pages. */
function listAnnotations({ pdf }: PdfFacts): PDFDict[] {
  return pdf.getPages().flatMap(({ node }) => {
    const list = node.Annots()
    return list?.asArray().map((_, i) => list.lookup(i, PDFDict)) ?? []
  })
}

function judgeLinks(facts: PdfFacts): Judgement {
  const links = facts.nodes.filter(({ type }) => type === 'Link')
  const annotations = listAnnotations(facts)
  const parents = readParents(facts.pdf)
  const held = new Map(facts.nodes.flatMap(node => node.kids.filter(kid => kid instanceof PDFDict).map(kid => [kid, node] as const)))
  const isTied = (annotation: PDFDict) => {
    const key = annotation.lookup(name('StructParent'))
    return key instanceof PDFNumber && held.get(annotation)?.dict === parents.get(key.asNumber())
  }
  return links.length + annotations.length === 0
    ? null
    : [
        ...links.filter(({ kids }) => !kids.some(kid => kid instanceof PDFDict)).map(link => `${nameNode(link, facts.content)} has no place to press`),
        ...links.filter(link => !sayNode(link, facts.content).trim() && !link.kids.some(kid => typeof kid === 'object' && isNode(kid) && kid.alt)).map(() => 'a link has no words'),
        ...annotations.filter(each => each.get(name('Subtype')) === name('Link') && held.get(each)?.type !== 'Link').map(() => 'a link on a page is in no Link element'),
        ...annotations.filter(each => !isTied(each)).map(() => 'an annotation does not lead to its element'),
        ...annotations.filter(each => !readText(each, 'Contents').trim()).map(() => 'an annotation has no description'),
      ]
}

function judgeTabs({ pdf }: PdfFacts): Judgement {
  return pdf.getPages().flatMap(({ node }, i) => when(node.lookup(name('Tabs')) !== name('S'), `page ${i + 1}: Tab does not follow the structure`))
}

/** Fonts with a file of their own, and a table of what their codes mean. */
function judgeFonts({ pdf }: PdfFacts): Judgement {
  const dicts = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict && object.get(name('Type')) === name('Font') && !String(object.get(name('Subtype'))).startsWith('/CIDFont') ? [object] : [])
  return dicts.length
    ? dicts.flatMap((font) => {
        const called = String(font.get(name('BaseFont')) ?? font.get(name('Name')) ?? 'a font')
        const inner = font.lookupMaybe(name('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font
        const descriptor = inner.lookupMaybe(name('FontDescriptor'), PDFDict)
        const isEmbedded = font.get(name('Subtype')) === name('Type3') || ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor?.has(name(key)))
        const table = font.lookup(name('ToUnicode'))
        const isReadable = table instanceof PDFRawStream && /beginbf(?:char|range)/.test(arrayAsString(decodePDFRawStream(table).decode()))
        return [...when(!isEmbedded, `${called} is not in the file`), ...when(!isReadable, `${called} does not say which letters it shows`)]
      })
    : null
}

function judgeOutline({ pdf }: PdfFacts): Judgement {
  return when(!pdf.catalog.lookupMaybe(name('Outlines'), PDFDict)?.has(name('First')), 'it has no bookmarks')
}

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

function judgeRoles(facts: PdfFacts): Judgement {
  return facts.nodes.filter(({ type }) => !standard.has(type)).map(({ type }) => `${type} is no standard type`)
}

function judgeEmpty(facts: PdfFacts): Judgement {
  return facts.nodes.filter(({ type, kids }) => !kids.length && !['TD', 'TH'].includes(type)).map(({ type, parent }) => `${type} in ${parent?.type} holds nothing`)
}

function judgeHeadings(facts: PdfFacts): Judgement {
  const headings = facts.nodes.filter(node => levelOf(node) > 0)
  return headings.flatMap((node, i) => {
    const before = i ? levelOf(headings[i - 1]!) : 0
    const skips = levelOf(node) > before + 1 ? [`${nameNode(node, facts.content)} follows level ${before}`] : []
    return sayNode(node, facts.content).trim() ? skips : [...skips, `${node.type} has no text`]
  })
}

/** What comes in an article before its first heading: at most one short line above it, and no picture of any kind. */
function judgeHeadingFirst(facts: PdfFacts): Judgement {
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

function judgeFigures(facts: PdfFacts): Judgement {
  return judgeEach(facts, ['Figure', 'Formula'], ({ alt }) => alt.trim() ? undefined : 'has no alternative text')
}

function judgeLists(facts: PdfFacts): Judgement {
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

function judgeNumbering(facts: PdfFacts): Judgement {
  const labelled = ofType(facts, 'L').filter(list => elementsIn(list).some(item => elementsIn(item).some(({ type }) => type === 'Lbl')))
  return labelled.length ? labelled.filter(({ attributes }) => !attributes.ListNumbering || attributes.ListNumbering === 'None').map(list => `${nameNode(list, facts.content)} has labels and names no numbering`) : null
}

function judgeTables(facts: PdfFacts): Judgement {
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
function judgeLanguages(facts: PdfFacts): Judgement {
  const found = facts.nodes.filter(node => !liesIn(node, 'Figure')).flatMap(node => node.kids.filter(kid => typeof kid === 'string').flatMap((kid) => {
    const text = facts.content.pieces.get(kid) ?? ''
    const langs = new Set(facts.split(text).flatMap(({ lang }) => lang ?? []))
    return [...langs].map(lang => ({ text, lang, isNamed: node.lang.split('-')[0] === lang }))
  }))
  return found.length ? found.filter(({ isNamed }) => !isNamed).map(({ text, lang }) => `“${text.trim().slice(0, 40)}” is not marked as ${lang}`) : null
}

/** A field of a form is one that can be filled in. */
function judgeFormFields(facts: PdfFacts): Judgement {
  return judgeEach(facts, ['Form'], node => node.kids.some(kid => typeof kid === 'object' && !isNode(kid)) ? undefined : 'is a field that cannot be filled in')
}

/** Points by name, with the checkpoint of the Matterhorn Protocol 1.1 that each belongs to; `own` for those that it does not have. */
const points = {
  'tagged': ['06', 'says that it is tagged, and has a structure', judgeTagged],
  'title': ['07', 'has a title, and shows it', judgeTitle],
  'metadata': ['06', 'describes itself in XMP', judgeXmp],
  'identifier': ['06', 'claims to be PDF/UA', judgeIdentifier],
  'language': ['11', 'names its language', judgeLanguage],
  'other-languages': ['11', 'marks other languages as such', judgeLanguages],
  'marked': ['01', 'marks all that it paints', judgeMarked],
  'nesting': ['01', 'keeps content and artifacts apart', judgeNesting],
  'ties': ['01', 'ties each piece of content to one element', judgeTies],
  'decoration': ['01', 'has decoration among the artifacts', judgeDecoration],
  'roles': ['02', 'has standard elements only', judgeRoles],
  'no-empty': ['09', 'has no element with nothing in it', judgeEmpty],
  'headings': ['14', 'skips no level of heading', judgeHeadings],
  'heading-first': ['09', 'has each heading before its picture', judgeHeadingFirst],
  'figures': ['13', 'says in words what each figure shows', judgeFigures],
  'lists': ['16', 'has lists with items, labels and bodies', judgeLists],
  'numbering': ['16', 'says how labelled lists are numbered', judgeNumbering],
  'tables': ['15', 'has tables whose heading cells name their scope', judgeTables],
  'fields': ['24', 'has no field that cannot be filled in', judgeFormFields],
  'links': ['28', 'has links in the structure, with descriptions', judgeLinks],
  'tab-order': ['28', 'lets Tab follow the structure', judgeTabs],
  'fonts': ['31', 'has its fonts in it, with their letters', judgeFonts],
  'outline': ['own', 'has bookmarks', judgeOutline],
} as const satisfies Record<string, readonly [string, string, (facts: PdfFacts) => Judgement]>

export type PointId = keyof typeof points

/** What the checker says of one point. */
export interface CheckedPoint {
  id: PointId
  /** Checkpoint of the Matterhorn Protocol, or `own`. */
  of: string
  /** What a PDF does that passes: a verb and what follows it. */
  says: string
  state: 'passed' | 'not applicable' | 'missing'
  faults: readonly string[]
}

/** Judges a PDF by every point. @throws where it is no whole PDF */
export async function checkPdf(bytes: Uint8Array, split: SplitScripts): Promise<CheckedPoint[]> {
  const facts = await readFacts(bytes, split)
  return Object.entries(points).map(([id, [of, says, judge]]) => {
    const faults = judge(facts)
    return { id: id as PointId, of, says, state: faults === null ? 'not applicable' : faults.length ? 'missing' : 'passed', faults: faults ?? [] }
  })
}
