/** Makes a small tagged PDF, piece by piece, so that a test can leave out or spoil any part of it. */
import type { PDFDict, PDFRef } from 'pdf-lib'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'

/** An attribute's entries. */
type Attributes = Record<string, string | PDFName>

/** An element with its text (a piece of content each) and what lies in it. */
export interface Spec {
  type: string
  /** Entries of its dictionary. */
  set?: Record<string, string | Attributes>
  /** Elements, texts, and `@link` for the page's one annotation. */
  kids: readonly (Spec | string)[]
}

/** The PDF before it is saved. */
export interface MadePdf {
  pdf: PDFDocument
  page: PDFDict
  font: PDFDict
  /** The first element of each type. */
  first: Record<string, PDFDict>
  /** What the page paints, line by line; joined when it is saved. */
  lines: string[]
}

export const el = (type: string, ...kids: (Spec | string)[]): Spec => ({ type, kids })
export const elWith = (type: string, set: NonNullable<Spec['set']>, ...kids: (Spec | string)[]): Spec => ({ type, set, kids })

/** Codes above those of ASCII stand for these signs. */
const signs = [...'한국зүд']
/** Text in the font's codes: as a string of hexadecimal digits. */
const encode = (text: string) => `<${[...text].map(sign => (signs.includes(sign) ? 0x80 + signs.indexOf(sign) : sign.charCodeAt(0)).toString(16).padStart(2, '0')).join('')}>`
const digits = (code: number, length: number) => code.toString(16).padStart(length, '0')

function makeFont({ context }: PDFDocument): PDFDict {
  const codes = [...Array.from({ length: 95 }, (_, i) => [32 + i, String.fromCharCode(32 + i)] as const), ...signs.map((sign, i) => [0x80 + i, sign] as const)]
  const glyph = context.register(context.stream('500 0 0 0 500 500 d1 0 0 500 500 re f'))
  const table = `${codes.length} beginbfchar\n${codes.map(([code, sign]) => `<${digits(code, 2)}> <${digits(sign.charCodeAt(0), 4)}>`).join('\n')}\nendbfchar`
  return context.obj({
    Type: 'Font',
    Subtype: 'Type3',
    Name: 'Squares',
    FontBBox: [0, 0, 500, 500],
    FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
    FirstChar: 32,
    LastChar: 255,
    Widths: Array.from<number>({ length: 224 }).fill(500),
    CharProcs: Object.fromEntries(codes.map(([code]) => [`g${code}`, glyph])),
    Encoding: { Type: 'Encoding', Differences: codes.flatMap(([code]) => [code, PDFName.of(`g${code}`)]) },
    ToUnicode: context.register(context.flateStream(`begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n${table}\nendcmap`)),
  })
}

/** Makes the PDF's elements and the content that they name. */
class Maker {
  readonly lines: string[] = []
  readonly first: Record<string, PDFDict> = {}
  readonly owners: PDFRef[] = []
  linkOwner: PDFRef | null = null
  private readonly pdf: PDFDocument
  private readonly page: PDFRef
  private readonly annotation: PDFRef

  constructor(pdf: PDFDocument, page: PDFRef, annotation: PDFRef) {
    this.pdf = pdf
    this.page = page
    this.annotation = annotation
  }

  add({ type, set = {}, kids }: Spec, parent: PDFRef): PDFRef {
    const { context } = this.pdf
    const dict = context.obj({ Type: 'StructElem', S: type, P: parent, Pg: this.page })
    const ref = context.register(dict)
    this.first[type] ??= dict
    for (const [key, value] of Object.entries(set))
      dict.set(PDFName.of(key), typeof value === 'string' ? PDFString.of(value) : context.obj(value))
    dict.set(PDFName.of('K'), context.obj(kids.map((kid) => {
      if (typeof kid === 'object')
        return this.add(kid, ref)
      if (kid !== '@link')
        return context.obj(this.paint(type, kid, ref))
      this.linkOwner = ref
      return context.obj({ Type: 'OBJR', Obj: this.annotation, Pg: this.page })
    })))
    return ref
  }

  /** A line of text; without any, a square. @returns the number of the piece */
  private paint(type: string, text: string, owner: PDFRef): number {
    const id = this.owners.push(owner) - 1
    const what = text ? `BT /F1 10 Tf 1 0 0 1 20 ${780 - 12 * id} Tm ${encode(text)} Tj ET` : `300 ${780 - 12 * id} 8 8 re f`
    this.lines.push(`/${type} <</MCID ${id}>> BDC ${what} EMC`)
    return id
  }
}

/** Makes a page with these elements in a Document. The file has no XMP, and its links have no description. */
export async function makePdf(...kids: Spec[]): Promise<MadePdf> {
  const pdf = await PDFDocument.create()
  const { context, catalog } = pdf
  const page = pdf.addPage([600, 800])
  const annotation = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [20, 20, 90, 40], StructParent: 1, A: { S: 'URI', URI: PDFString.of('https://example.org/') } })
  const annotationRef = context.register(annotation)
  const root = context.obj({ Type: 'StructTreeRoot' })
  const rootRef = context.register(root)
  const maker = new Maker(pdf, page.ref, annotationRef)
  const top = maker.add({ type: 'Document', kids }, rootRef)
  root.set(PDFName.of('K'), top)
  root.set(PDFName.of('ParentTree'), context.obj({ Nums: [0, maker.owners, ...maker.linkOwner ? [1, maker.linkOwner] : []] }))
  const font = makeFont(pdf)
  page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: context.register(font) } }))
  page.node.set(PDFName.of('StructParents'), context.obj(0))
  if (maker.linkOwner)
    page.node.set(PDFName.of('Annots'), context.obj([annotationRef]))
  catalog.set(PDFName.of('StructTreeRoot'), rootRef)
  const bookmark = context.register(context.obj({ Title: PDFString.of('Top') }))
  catalog.set(PDFName.of('Outlines'), context.register(context.obj({ Type: 'Outlines', First: bookmark, Last: bookmark, Count: 1 })))
  return { pdf, page: page.node, font, first: maker.first, lines: maker.lines }
}

/** The file, with what the page paints by now. */
export async function savePdf({ pdf, page, lines }: MadePdf): Promise<Uint8Array> {
  if (lines.length)
    page.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(lines.join('\n'))))
  return pdf.save()
}
