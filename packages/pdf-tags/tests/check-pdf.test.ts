/** The checker of PDFs: a sound one passes, and each fault is found under its own point. */
import type { PDFDict } from 'pdf-lib'
import type { PointId } from './check-pdf.ts'
import type { MadePdf } from './make-pdf.ts'
import { createSplitter } from '@deck/article/split-scripts'
import { PDFArray, PDFBool, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { writeMetadata } from '../file-metadata.ts'
import { checkPdf } from './check-pdf.ts'
import { el, elWith, makePdf, savePdf, within } from './make-pdf.ts'

const split = createSplitter({ ko: { name: 'Korean', scripts: ['Hangul'] }, mn: { name: 'Mongolian', scripts: ['Cyrillic'] } })

const words = { title: 'Fruit & bowls', author: 'A gardener', subject: 'A handout', lang: 'en', made: new Date(0) }
const name = (text: string) => PDFName.of(text)

/** A PDF in which every point has something to judge, and nothing is wrong but that it does not claim to be PDF/UA. */
async function makeSound(): Promise<MadePdf> {
  const made = await makePdf(
    el('H1', 'Fruit'),
    el('P', 'One fruit is called ', elWith('Span', { Lang: 'ko' }, '한국'), ' and one ', elWith('Span', { Lang: 'mn' }, 'зүд')),
    el('Art', el('P', 'a kicker'), el('H2', 'Bowls'), elWith('Figure', { Alt: 'A bowl' }, '')),
    elWith('L', { A: { O: 'List', ListNumbering: name('UpperAlpha') } }, el('LI', el('Lbl', 'A'), el('LBody', 'lime')), el('LI', el('Lbl', 'B'), el('LBody', 'plum'))),
    el('Table', el('TR', elWith('TH', { A: { O: 'Table', Scope: name('Column') } }, 'Fruit')), el('TR', el('TD', 'lime'))),
    el('P', el('Link', 'to the bowls', '@link')),
  )
  made.lines.unshift('/Artifact BMC 0 0 600 800 re f EMC')
  made.annotation.set(name('Contents'), PDFHexString.fromText('to the bowls'))
  made.page.set(name('Tabs'), name('S'))
  writeMetadata(made.pdf, words)
  return made
}

const kidsOf = (element: PDFDict) => element.lookup(name('K'), PDFArray).asArray()
const stateOf = async (bytes: Uint8Array, id: PointId) => (await checkPdf(bytes, split)).find(point => point.id === id)!

/** What spoils a sound PDF, by the point that finds it, with what the point then says. */
const spoilers: [PointId, string, (made: MadePdf) => void, RegExp][] = [
  ['tagged', 'MarkInfo is not there', ({ pdf }) => pdf.catalog.delete(name('MarkInfo')), /MarkInfo/],
  ['tagged', 'the structure is suspect', ({ pdf }) => within(pdf.catalog, 'MarkInfo').set(name('Suspects'), PDFBool.True), /Suspects/],
  ['tagged', 'there is no structure', ({ pdf }) => pdf.catalog.delete(name('StructTreeRoot')), /no structure/],
  ['title', 'it has no title', ({ pdf }) => pdf.setTitle(''), /no title/],
  ['title', 'the file\'s name would be shown', ({ pdf }) => pdf.catalog.delete(name('ViewerPreferences')), /file's name/],
  ['metadata', 'there is no XMP', ({ pdf }) => pdf.catalog.delete(name('Metadata')), /dc:title is missing/],
  ['metadata', 'XMP has another title', ({ pdf }) => pdf.setTitle('Bowls'), /not the title/],
  ['language', 'no language is named', ({ pdf }) => pdf.catalog.delete(name('Lang')), /no language/],
  ['other-languages', 'a Korean word lost its language', ({ first }) => first.Span!.delete(name('Lang')), /“한국” is not marked as ko/],
  ['other-languages', 'a Korean word is marked as Mongolian', ({ first }) => first.Span!.set(name('Lang'), PDFString.of('mn')), /“한국” is not marked as ko/],
  ['marked', 'a rule is not marked', ({ lines }) => lines.push('10 10 90 1 re f'), /page 1: 1 painted/],
  ['marked', 'a word is not marked', ({ lines }) => lines.push('BT /F1 10 Tf 20 30 Td (loose) Tj ET'), /page 1: 1 painted/],
  ['nesting', 'an artifact lies in content', ({ lines }) => lines.push('/P <</MCID 0>> BDC /Artifact BMC 1 1 2 2 re f EMC EMC'), /page 1/],
  ['nesting', 'content lies in an artifact', ({ lines }) => lines.push('/Artifact BMC /P <</MCID 0>> BDC 1 1 2 2 re f EMC EMC'), /page 1/],
  ['ties', 'content is in no element', ({ lines }) => lines.push('/P <</MCID 99>> BDC BT /F1 10 Tf 20 30 Td (lost) Tj ET EMC'), /99 is in no element/],
  ['ties', 'an element names content that is not there', ({ lines }) => lines.pop(), /which is not there/],
  ['ties', 'two elements name the same content', ({ pdf, first }) => first.H2!.set(name('K'), pdf.context.obj([0])), /in two elements/],
  ['ties', 'the table of parents leads elsewhere', ({ pdf, root }) => within(root, 'ParentTree').set(name('Nums'), pdf.context.obj([])), /does not lead from/],
  ['decoration', 'a frame is content', ({ lines }) => lines.splice(1, 1, '/H1 <</MCID 0>> BDC 0 0 9 9 re f EMC'), /H1 holds decoration/],
  ['roles', 'an element is of an unknown type', ({ first }) => first.P!.set(name('S'), name('Paragraph')), /Paragraph is no standard type/],
  ['no-empty', 'an element holds nothing', ({ pdf, first }) => first.H2!.set(name('K'), pdf.context.obj([])), /H2 in Art holds nothing/],
  ['headings', 'a level is skipped', ({ first }) => first.H2!.set(name('S'), name('H3')), /H3 “Bowls” follows level 1/],
  ['headings', 'the first heading is not the highest', ({ first }) => first.H1!.set(name('S'), name('H2')), /H2 “Fruit” follows level 0/],
  ['headings', 'a heading has no text', ({ lines }) => lines.splice(1, 1, '/H1 <</MCID 0>> BDC 0 0 9 9 re f EMC'), /H1 has no text/],
  ['heading-first', 'a picture comes before its heading', ({ pdf, first }) => first.Art!.set(name('K'), pdf.context.obj(kidsOf(first.Art!).reverse())), /H2 “Bowls” comes after its Figure/],
  ['figures', 'a figure has no alternative text', ({ first }) => first.Figure!.delete(name('Alt')), /no alternative text/],
  ['lists', 'an item has no body', ({ first }) => first.LBody!.set(name('S'), name('P')), /lacks its body/],
  ['lists', 'a list holds what is no item', ({ first }) => first.LI!.set(name('S'), name('P')), /holds P/],
  ['lists', 'an item stands in no list', ({ first }) => first.L!.set(name('S'), name('Div')), /stands in no list/],
  ['numbering', 'labels without a numbering', ({ first }) => first.L!.delete(name('A')), /names no numbering/],
  ['tables', 'a heading cell does not say what it heads', ({ first }) => first.TH!.delete(name('A')), /whether it heads a row or a column/],
  ['tables', 'there is no heading cell', ({ first }) => first.TH!.set(name('S'), name('TD')), /no heading cell/],
  ['tables', 'a cell stands in no row', ({ first }) => first.TR!.set(name('S'), name('Div')), /stands in no row/],
  ['fields', 'a field cannot be filled in', ({ first }) => first.H1!.set(name('S'), name('Form')), /cannot be filled in/],
  ['links', 'a link has no place to press', ({ pdf, first }) => first.Link!.set(name('K'), pdf.context.obj(kidsOf(first.Link!).slice(0, 1))), /no place to press/],
  ['links', 'the annotation has no description', ({ annotation }) => annotation.delete(name('Contents')), /no description/],
  ['links', 'the annotation lies in no link', ({ first }) => first.Link!.set(name('S'), name('Span')), /in no Link element/],
  ['links', 'the annotation does not lead to the link', ({ annotation }) => annotation.delete(name('StructParent')), /does not lead to its element/],
  ['tab-order', 'Tab follows the page', ({ page }) => page.delete(name('Tabs')), /page 1/],
  ['fonts', 'a font is not in the file', ({ font }) => { font.set(name('Subtype'), name('Type1')); font.set(name('BaseFont'), name('Helvetica')) }, /\/Helvetica is not in the file/],
  ['fonts', 'a font does not say which letters it shows', ({ font }) => font.delete(name('ToUnicode')), /which letters/],
  ['outline', 'there are no bookmarks', ({ pdf }) => pdf.catalog.delete(name('Outlines')), /no bookmarks/],
]

describe('a sound PDF', () => {
  it('passes every point, and is honest in not claiming to be PDF/UA', async () => {
    const points = await checkPdf(await savePdf(await makeSound()), split)
    expect(points.filter(({ state }) => state !== 'passed').map(({ id, faults }) => [id, faults])).toEqual([['identifier', ['it does not claim to be PDF/UA']], ['fields', []]])
  })

  it('that has no list, table, link or figure is not asked for them', async () => {
    const made = await makePdf(el('H1', 'Fruit'))
    const points = await checkPdf(await savePdf(made), split)
    expect(points.filter(({ state }) => state === 'not applicable').map(({ id }) => id)).toEqual(['other-languages', 'heading-first', 'figures', 'lists', 'numbering', 'tables', 'fields', 'links'])
  })
})

describe('the checker', () => {
  it.each(spoilers)('finds under "%s" that %s', async (id, _, spoil, fault) => {
    const made = await makeSound()
    spoil(made)
    const { state, faults } = await stateOf(await savePdf(made), id)
    expect(state).toBe('missing')
    expect(faults.join('\n')).toMatch(fault)
  })

  it('has a spoiled PDF for every point but the claim, which no PDF of ours makes', async () => {
    const ids = (await checkPdf(await savePdf(await makeSound()), split)).map(({ id }) => id)
    expect(new Set(spoilers.map(([id]) => id))).toEqual(new Set(ids.filter(id => id !== 'identifier')))
  })

  it('believes the claim where the XMP makes it', async () => {
    const made = await makeSound()
    const { context, catalog } = made.pdf
    catalog.set(name('Metadata'), context.register(context.flateStream('<pdfuaid:part>1</pdfuaid:part>')))
    expect((await stateOf(await savePdf(made), 'identifier')).state).toBe('passed')
  })

  it('refuses what is no PDF', async () => {
    await expect(checkPdf(new TextEncoder().encode('a letter'), split)).rejects.toThrow()
  })
})
