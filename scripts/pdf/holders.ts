/** Pages and forms: the objects of a PDF that hold a content stream. */
import type { PDFDocument } from 'pdf-lib'
import { arrayAsString, decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, PDFStream, typedArrayFor } from 'pdf-lib'

/** A page, or a form that pages draw. */
export interface Holder {
  ref: PDFRef
  dict: PDFDict
  kind: 'page' | 'form'
  resources: PDFDict | undefined
  /** Its content stream, one character for each byte. */
  source: string
}

const decode = (stream: unknown) => stream instanceof PDFRawStream ? arrayAsString(decodePDFRawStream(stream).decode()) : ''

function readSource(contents: unknown): string {
  return contents instanceof PDFArray ? contents.asArray().map((_, i) => decode(contents.lookup(i))).join('\n') : decode(contents)
}

/** Every page, in order, and every form. */
export function listHolders(pdf: PDFDocument): Holder[] {
  const pages = pdf.getPages().map(({ ref, node }): Holder => ({ ref, dict: node, kind: 'page', resources: node.Resources(), source: readSource(node.Contents()) }))
  const forms = pdf.context.enumerateIndirectObjects().flatMap(([ref, object]): Holder[] =>
    object instanceof PDFStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')
      ? [{ ref, dict: object.dict, kind: 'form', resources: object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), source: decode(object) }]
      : [])
  return [...pages, ...forms]
}

/** Puts another content stream into a page or form. */
export function writeSource(pdf: PDFDocument, holder: Holder, source: string): void {
  const { context } = pdf
  holder.source = source
  const stream = context.flateStream(typedArrayFor(source))
  if (holder.kind === 'page') {
    const contents = holder.dict.get(PDFName.of('Contents'))
    const ref = contents instanceof PDFRef && context.lookup(contents) instanceof PDFStream ? contents : context.nextRef()
    context.assign(ref, stream)
    holder.dict.set(PDFName.of('Contents'), ref)
    return
  }
  for (const [key, value] of holder.dict.entries()) {
    if (!['Filter', 'DecodeParms', 'Length'].includes(key.decodeText()))
      stream.dict.set(key, value)
  }
  holder.dict = stream.dict
  context.assign(holder.ref, stream)
}
