import type { PDFDict } from 'pdf-lib'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from '@deck/command-line/paths'
import { nameBookmarks } from '@deck/pdf-tags'
import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'print-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('writing a file', () => {
  it('puts the whole of it in place of the old one, and leaves nothing beside it', () => {
    const file = join(folder, 'a.pdf')
    writeFileSync(file, 'the old one, which is longer')
    writeWhole(file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it('leaves all as it was where it cannot be put in place', () => {
    mkdirSync(join(folder, 'a.pdf'))
    expect(() => writeWhole(join(folder, 'a.pdf'), 'new')).toThrow()
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })
})

describe('naming bookmarks', () => {
  /** A PDF with a bookmark that has one below it and one after it. */
  async function bookmarked() {
    const pdf = await PDFDocument.create()
    const { context } = pdf
    const [first, below, next] = [context.obj({}), context.obj({}), context.obj({})]
    first.set(PDFName.of('First'), context.register(below))
    first.set(PDFName.of('Next'), context.register(next))
    pdf.catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: context.register(first) })))
    return { pdf, entries: [first, below, next] }
  }
  const titleOf = (entry: PDFDict) => entry.lookup(PDFName.of('Title'), PDFHexString).decodeText()

  it('goes through them as they are read, in any script', async () => {
    const { pdf, entries } = await bookmarked()
    nameBookmarks(pdf, ['The ladder', '사다리', 'Шат'])
    expect(entries.map(titleOf)).toEqual(['The ladder', '사다리', 'Шат'])
  })

  it('refuses to name some wrongly where there are not as many as headings', async () => {
    const { pdf } = await bookmarked()
    expect(() => nameBookmarks(pdf, ['one', 'two'])).toThrow('3 bookmarks for 2 headings')
    expect(() => nameBookmarks(pdf, ['1', '2', '3', '4'])).toThrow('3 bookmarks for 4 headings')
  })
})
