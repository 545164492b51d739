/** Reads what the pages of a PDF paint, with pdf.js: what is marked, what is not, and the text of each marked piece. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What the pages paint. */
export interface PdfContent {
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
export async function readContent(bytes: Uint8Array): Promise<PdfContent> {
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
