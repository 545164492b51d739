import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { outlineDeck, writeOutline } from '../bookmarks.ts'

const slides = [{ title: 'Lime', chapter: 'fruit' }, { title: 'Plum', chapter: '' }, { title: 'Bowl', chapter: 'ware' }]
const labels = { fruit: 'Fruit', ware: 'Ware' }

describe('the bookmarks of the printed slides', () => {
  it('are chapters with their slides; one without a chapter belongs to that before it', () => {
    expect(outlineDeck([1, 2, 3], slides, labels)).toEqual([
      { title: 'Fruit', page: 0, below: [{ title: 'Lime', page: 0, below: [] }, { title: 'Plum', page: 1, below: [] }] },
      { title: 'Ware', page: 2, below: [{ title: 'Bowl', page: 2, below: [] }] },
    ])
  })

  it('name a slide once where every click has a page', () => {
    expect(outlineDeck([1, 1, 1, 2], slides, labels)[0]!.below.map(({ title, page }) => [title, page])).toEqual([['Lime', 0], ['Plum', 3]])
  })

  it('of a range begin with its first slide', () => {
    expect(outlineDeck([2, 3], slides, labels).map(({ title, page }) => [title, page])).toEqual([['Plum', 0], ['Ware', 1]])
  })
})

describe('writing bookmarks', () => {
  it('ties each to its page, to its neighbours and to what it lies below', async () => {
    const pdf = await PDFDocument.create()
    const pages = [pdf.addPage(), pdf.addPage(), pdf.addPage()]
    writeOutline(pdf, outlineDeck([1, 2, 3], slides, labels))
    const root = (await PDFDocument.load(await pdf.save())).catalog.lookup(PDFName.of('Outlines'), PDFDict)
    const get = (dict: PDFDict, key: string) => dict.lookup(PDFName.of(key), PDFDict)
    const titleOf = (dict: PDFDict) => dict.lookup(PDFName.of('Title'), PDFHexString).decodeText()
    const [fruit, ware] = [get(root, 'First'), get(root, 'Last')]
    expect([titleOf(fruit), titleOf(ware), titleOf(get(fruit, 'Next')), titleOf(get(ware, 'Prev'))]).toEqual(['Fruit', 'Ware', 'Ware', 'Fruit'])
    expect([titleOf(get(fruit, 'First')), titleOf(get(fruit, 'Last')), titleOf(get(get(fruit, 'Last'), 'Parent'))]).toEqual(['Lime', 'Plum', 'Fruit'])
    expect(root.lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(5)
    expect(String(ware.lookup(PDFName.of('Dest')))).toContain(pages[2]!.ref.toString())
  })

  it('refuses one that leads nowhere', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    expect(() => writeOutline(pdf, [{ title: 'Lime', page: 1, below: [] }])).toThrow('“Lime” leads to page 2 of 1')
  })
})
