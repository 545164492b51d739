/** What is added to a PDF that Chromium has tagged. The checker of PDFs, which shares no code with it, is the judge. */
import type { Spec } from './make-pdf.ts'
import { createSplitter } from '@deck/article/split-scripts'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readBytes, readOperators, readUnicodeMap } from '../content-stream.ts'
import { writeXmp } from '../file-metadata.ts'
import { finishPdf } from '../finish-pdf.ts'
import { checkPdf } from './check-pdf.ts'
import { el, elWith, makePdf, savePdf } from './make-pdf.ts'
import { readFacts, sayNode } from './read-facts.ts'

const split = createSplitter({ ko: { name: 'Korean', scripts: ['Hangul'] }, mn: { name: 'Mongolian', scripts: ['Cyrillic'] } })

const words = { title: 'Fruit & <bowls>', author: 'A gardener', subject: 'A handout', lang: 'en', made: new Date(0) }
const name = (text: string) => PDFName.of(text)

/** A PDF of these elements as Chromium would leave it, finished and read again. */
async function finish(kids: Spec[], lines: readonly string[] = []) {
  const made = await makePdf(...kids)
  made.lines.unshift(...lines)
  const pdf = await PDFDocument.load(await savePdf(made), { updateMetadata: false })
  finishPdf(pdf, words, split)
  const bytes = await pdf.save()
  const facts = await readFacts(bytes, split)
  const missing = (await checkPdf(bytes, split)).filter(({ state, id }) => state === 'missing' && id !== 'identifier')
  const all = (type: string) => facts.nodes.filter(node => node.type === type)
  return { bytes, facts, missing, all, say: (type: string) => all(type).map(node => sayNode(node, facts.content)) }
}

describe('finishing a PDF', () => {
  it('begins with one in which the checker misses nearly every point', async () => {
    const made = await makePdf(
      el('H2', ''),
      el('Art', elWith('Figure', {}, ''), el('H4', 'Bowls')),
      el('P', '한국 зүд', el('Em', 'lime'), el('Link', 'to the bowls'), el('Link', '@link')),
      el('L', el('LI', el('Lbl', 'A'), el('P', 'lime'))),
      el('Table', el('TR', el('TD', 'lime'))),
      el('Form', el('Div')),
    )
    made.lines.push('0 0 600 800 re f', '/P <</MCID 0>> BDC /Artifact BMC 1 1 2 2 re f EMC EMC', '/P <</MCID 99>> BDC BT /F1 10 Tf (lost) Tj ET EMC')
    made.pdf.catalog.delete(name('Outlines'))
    made.font.set(name('Subtype'), name('Type1'))
    made.font.set(name('BaseFont'), name('Helvetica'))
    const points = await checkPdf(await savePdf(made), split)
    expect(points.filter(({ state }) => state !== 'missing').map(({ id }) => id)).toEqual([])
  })

  it('leaves a document of every kind of element with nothing that the checker misses', async () => {
    const { missing } = await finish([
      el('NonStruct', '', el('H1', el('NonStruct', 'Fruit'))),
      el('P', el('NonStruct', 'One is '), el('NonStruct', '한국'), el('NonStruct', 'зүд')),
      el('L', el('LI', '', el('NonStruct', 'A'), el('NonStruct', 'lime')), el('LI', el('NonStruct', 'plum'))),
      el('Table', '', el('TR', elWith('TH', { A: { O: 'Table', Scope: name('Column') } }, 'Fruit')), el('TR', el('TD'))),
      el('P', el('Link', el('NonStruct', 'bowls'), '@link')),
      elWith('Figure', { Alt: 'A bowl' }, '', el('NonStruct', '')),
    ], ['0 0 600 800 re f', 'BT /F1 8 Tf 20 10 Td (page 1) Tj ET'])
    expect(missing).toEqual([])
  })

  it('refuses one that is not tagged', async () => {
    const plain = await PDFDocument.create()
    plain.addPage()
    expect(() => finishPdf(plain, words, split)).toThrow('print it tagged')
  })

  it('makes running lines, grounds and frames artifacts, and keeps every word', async () => {
    const { facts, say } = await finish([el('P', '', 'lime')], ['0 0 600 800 re f', 'BT /F1 8 Tf 20 10 Td (running) Tj ET'])
    expect(facts.content.loose).toEqual([])
    expect(say('P')).toEqual(['lime'])
    expect([...facts.content.pieces.values()]).toEqual(['lime'])
  })

  it('leaves a figure all that it is made of', async () => {
    const { all } = await finish([el('H1', 'Fruit'), elWith('Figure', { Alt: 'A bowl' }, '', el('NonStruct', ''))])
    expect(all('Figure')[0]!.kids).toHaveLength(2)
  })

  it('calls a frame with a line and a picture in it no picture, and emphasis a span, as PDF/UA-1 has no other name for it', async () => {
    const { missing, all } = await finish([
      el('H1', 'Fruit'),
      el('Figure', '', el('Caption', 'A bowl of ', el('Em', 'limes')), elWith('Figure', { Alt: 'A bowl' }, ''), el('P', 'It is ', el('Strong', 'green'))),
    ])
    expect(missing).toEqual([])
    expect([all('Figure').length, all('Div').length]).toEqual([1, 1])
  })

  it('gives items their bodies, and a label to those alone that begin with one', async () => {
    const { say, all } = await finish([el('L', el('LI', el('NonStruct', 'B'), el('NonStruct', 'lime')), el('LI', el('NonStruct', 'I'))), el('L', el('LI', el('NonStruct', '1990'), el('NonStruct', 'plum')))])
    expect(say('Lbl')).toEqual(['B'])
    expect(say('LBody')).toEqual(['lime', 'I', '1990plum'])
    expect(all('L').map(({ attributes }) => attributes.ListNumbering)).toEqual(['UpperAlpha', undefined])
  })

  it('marks a run in another script with its language, and no run that is mixed with English', async () => {
    const { all, facts } = await finish([el('P', el('NonStruct', '한국'), el('NonStruct', 'зүд')), el('P', '한 lime')])
    expect(all('Span').map(node => [sayNode(node, facts.content), node.lang])).toEqual([['한국', 'ko'], ['зүд', 'mn']])
    expect(all('P').map(({ lang }) => lang)).toEqual(['en', 'en'])
  })

  it('describes a link by its words, and one without words by its address', async () => {
    for (const [kids, said] of [[['the  bowls', '@link'], 'the bowls'], [['@link'], 'https://example.org/']] as const) {
      const { bytes } = await finish([el('P', el('Link', ...kids))])
      const page = (await PDFDocument.load(bytes)).getPage(0).node
      const annotation = page.Annots()!.lookup(0, PDFDict)
      expect((annotation.lookup(name('Contents')) as { decodeText: () => string } | undefined)?.decodeText()).toBe(said)
    }
  })

  it('calls nothing a link that cannot be pressed, nor a field that cannot be filled in, nor a caption of nothing', async () => {
    const { all, say } = await finish([el('P', el('Link', 'bowls')), el('Form', 'button'), el('Caption', 'a bowl')])
    expect([all('Link'), all('Form'), all('Caption')]).toEqual([[], [], []])
    expect([say('Span'), say('NonStruct'), say('P')]).toEqual([['bowls'], ['button'], ['bowls', 'a bowl']])
  })

  it('takes elements with nothing in them out of the file', async () => {
    const { bytes } = await finish([el('P', 'lime'), el('Div', el('P'), el('NonStruct', ''))])
    const elements = (await PDFDocument.load(bytes)).context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFDict && object.get(name('Type')) === name('StructElem'))
    expect(elements).toHaveLength(2)
  })

  it('says title, author and language in XMP, in signs that XML allows', () => {
    const xmp = writeXmp(words, 'a printer')
    expect(xmp).toContain('Fruit &#38; &#60;bowls&#62;')
    expect(xmp).toContain('<xmp:CreateDate>1970-01-01T00:00:00Z<')
    expect(xmp).not.toContain('pdfuaid')
  })
})

/** A PDF whose page draws a form in which the paragraph's words stand, as Chromium draws a slide that is made smaller. */
async function makeDrawn(inForm: string, onPage: string) {
  const made = await makePdf(el('P', 'words'))
  const { context } = made.pdf
  const form = context.register(context.stream(inForm, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 600, 800], StructParents: 5, Resources: made.page.get(name('Resources'))! }))
  made.page.set(name('Resources'), context.obj({ XObject: { X1: form } }))
  made.first.P!.set(name('K'), context.obj([{ Type: 'MCR', Pg: made.pdf.getPage(0).ref, Stm: form, MCID: 0 }]))
  made.lines.splice(0, 1, onPage)
  finishPdf(made.pdf, words, split)
  return savePdf({ ...made, lines: [] })
}

describe('what a page draws by a form', () => {
  it.each([
    ['on its own', 'q /X1 Do Q'],
    ['beside something loose', '1 1 9 9 re f /X1 Do'],
  ])('keeps its own marks where it is drawn %s', async (_, onPage) => {
    const bytes = await makeDrawn('/P <</MCID 0>> BDC BT /F1 9 Tf (words) Tj ET EMC 5 5 9 9 re f', onPage)
    const { content, nodes } = await readFacts(bytes, split)
    expect([content.loose, content.nested]).toEqual([[], []])
    expect(sayNode(nodes[0]!, content)).toBe('words')
    expect((await checkPdf(bytes, split)).find(({ id }) => id === 'ties')!.faults).toEqual([])
  })
})

describe('reading a content stream', () => {
  const namesOf = (source: string) => [...readOperators(source)].map(({ name, operands }) => [name, ...operands])

  it('tells operators from operands, in strings, lists and dictionaries too', () => {
    expect(namesOf('/P <</MCID 0 /A (a) BDC)>>BDC [(a\\) Tj) -5 <41>] TJ (a (b) c) Tj 1 -.5 rg f* T*')).toEqual([
      ['BDC', '/P', '<</MCID 0 /A (a) BDC)>>'],
      ['TJ', '[(a\\) Tj) -5 <41>]'],
      ['Tj', '(a (b) c)'],
      ['rg', '1', '-.5'],
      ['f*'],
      ['T*'],
    ])
  })

  it('takes a picture in the stream as one, whatever its bytes look like', () => {
    expect(namesOf('q BI /W 2 /H 2 ID Q f BT EI Q').map(([operator]) => operator)).toEqual(['q', 'EI', 'Q'])
  })

  it('passes over comments, and ends with a stream that is cut off', () => {
    expect(namesOf('q % f f f\nQ (no end')).toEqual([['q'], ['Q']])
  })

  it('reads strings with escapes, and in hexadecimal digits', () => {
    expect(readBytes('(a\\)\\n\\101\\\\)')).toBe('a)\nA\\')
    expect(readBytes('<41 4>')).toBe('A@')
  })

  it('reads tables of letters by code, by range and by list', () => {
    const map = readUnicodeMap('1 beginbfchar <01> <00660069> endbfchar 2 beginbfrange <02> <03> <0041> <05> <06> [<0061> <AC00>] endbfrange')
    expect([...map]).toEqual([[1, 'fi'], [2, 'A'], [3, 'B'], [5, 'a'], [6, '가']])
  })
})
