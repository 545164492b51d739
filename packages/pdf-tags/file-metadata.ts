/** What a PDF says of itself: the metadata that readers, catalogues and screen readers take from it. */
import type { PDFDocument } from 'pdf-lib'
import { PDFBool, PDFDict, PDFName, PDFString } from 'pdf-lib'

/** What a file is called, and by whom it is. */
export interface Metadata {
  title: string
  author: string
  subject: string
  /** Of the document, such as `en`. */
  lang: string
  /** When it was made. */
  made: Date
}

const escape = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
const inDefault = (tag: string, text: string) => `<dc:${tag}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></dc:${tag}>`

/** The XMP packet. It claims no conformance to PDF/UA: see docs/print.md for what is missing. */
export function writeXmp({ title, author, subject, lang, made }: Metadata, producer: string): string {
  const date = made.toISOString().replace(/\.\d+Z$/, 'Z')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
${inDefault('title', title)}
<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>
${inDefault('description', subject)}
<dc:language><rdf:Bag><rdf:li>${escape(lang)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${escape(producer)}</pdf:Producer>
<xmp:CreatorTool>${escape(author)}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}

/** Writes title, author, language and dates into the file, as properties and as XMP. */
export function writeMetadata(pdf: PDFDocument, words: Metadata): void {
  const { context, catalog } = pdf
  const producer = pdf.getProducer() ?? 'pdf-lib'
  pdf.setTitle(words.title)
  pdf.setAuthor(words.author)
  pdf.setSubject(words.subject)
  pdf.setCreator(words.author)
  pdf.setProducer(producer)
  pdf.setCreationDate(words.made)
  pdf.setModificationDate(words.made)
  catalog.set(PDFName.of('Lang'), PDFString.of(words.lang))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({})
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True)
  catalog.set(PDFName.of('ViewerPreferences'), preferences)
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(new TextEncoder().encode(writeXmp(words, producer)), { Type: 'Metadata', Subtype: 'XML' })),
  )
}
