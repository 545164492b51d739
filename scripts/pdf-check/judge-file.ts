/** Points about the file, its pages and what is painted on them. */
import type { PDFObject } from 'pdf-lib'
import type { Judgement, PdfFacts } from './facts.ts'
import { arrayAsString, decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import { liesIn, nameNode, sayNode } from './facts.ts'
import { isNode, readParents, readText } from './read-structure.ts'

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

export function judgeTagged({ pdf, nodes }: PdfFacts): Judgement {
  const info = pdf.catalog.lookupMaybe(name('MarkInfo'), PDFDict)
  return [...when(!isTrue(info, 'Marked'), 'MarkInfo does not say Marked'), ...when(isTrue(info, 'Suspects'), 'MarkInfo says Suspects'), ...when(!nodes.length, 'it has no structure')]
}

export function judgeTitle(facts: PdfFacts): Judgement {
  const preferences = facts.pdf.catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)
  const title = facts.pdf.getTitle()?.trim() ?? ''
  return [...when(!title, 'it has no title'), ...when(!isTrue(preferences, 'DisplayDocTitle'), 'a reader would show the file\'s name in place of the title')]
}

export function judgeXmp(facts: PdfFacts): Judgement {
  const xmp = readXmp(facts)
  const properties = ['dc:title', 'dc:language', 'dc:creator', 'pdf:Producer', 'xmp:CreateDate'].filter(property => !propertyOf(xmp, property)).map(property => `${property} is missing`)
  const title = propertyOf(xmp, 'dc:title').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  return [...properties, ...when(title !== '' && title !== facts.pdf.getTitle(), 'dc:title is not the title')]
}

export function judgeIdentifier(facts: PdfFacts): Judgement {
  return when(propertyOf(readXmp(facts), 'pdfuaid:part') !== '1', 'it does not claim to be PDF/UA')
}

export function judgeLanguage({ pdf }: PdfFacts): Judgement {
  return when(!/^[a-z]{2,3}(?:-\w+)*$/i.test(readText(pdf.catalog, 'Lang')), 'the document names no language')
}

export function judgeMarked({ content }: PdfFacts): Judgement {
  return [...new Set(content.loose)].map(page => `${page}: ${content.loose.filter(each => each === page).length} painted outside content and artifacts`)
}

export function judgeNesting({ content }: PdfFacts): Judgement {
  return [...new Set(content.nested)].map(page => `${page}: an artifact lies in content, or content in an artifact`)
}

/** Content and structure name each other: no piece without an element, none in two, no element with a piece that is not there. */
export function judgeTies({ pdf, nodes, content }: PdfFacts): Judgement {
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
export function judgeDecoration(facts: PdfFacts): Judgement {
  return facts.nodes.filter(node => !liesIn(node, 'Figure')).flatMap(node => node.kids.filter(kid => typeof kid === 'string' && facts.content.pieces.get(kid) === '').map(kid => `${node.type} holds decoration (${String(kid)})`))
}

/** Annotations of all pages. */
function listAnnotations({ pdf }: PdfFacts): PDFDict[] {
  return pdf.getPages().flatMap(({ node }) => {
    const list = node.Annots()
    return list?.asArray().map((_, i) => list.lookup(i, PDFDict)) ?? []
  })
}

export function judgeLinks(facts: PdfFacts): Judgement {
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

export function judgeTabs({ pdf }: PdfFacts): Judgement {
  return pdf.getPages().flatMap(({ node }, i) => when(node.lookup(name('Tabs')) !== name('S'), `page ${i + 1}: Tab does not follow the structure`))
}

/** Fonts with a file of their own, and a table of what their codes mean. */
export function judgeFonts({ pdf }: PdfFacts): Judgement {
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

export function judgeOutline({ pdf }: PdfFacts): Judgement {
  return when(!pdf.catalog.lookupMaybe(name('Outlines'), PDFDict)?.has(name('First')), 'it has no bookmarks')
}
