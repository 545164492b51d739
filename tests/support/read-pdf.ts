/** Reads a PDF as a reader, a screen reader and a printer would, without any tool of the machine's. */
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface OutlineNode { title: string, items: OutlineNode[] }

/** An entry of the outline, with how deep it lies; the document's title is 0. */
export interface Bookmark { title: string, depth: number }

/** What a PDF says of itself, and what stands in it. */
export interface ReadPdf {
  title: string
  author: string
  lang: string
  isTagged: boolean
  /** Width of the first page, in points. */
  width: number
  pages: number
  bookmarks: readonly Bookmark[]
  /** The text of each page. */
  texts: readonly string[]
  /** How far to the right each page's text goes, in points. */
  ends: readonly number[]
  /** Texts that begin beyond the page's edge. */
  outside: readonly string[]
  /** Names of fonts that are not in the file. */
  missingFonts: readonly string[]
  links: readonly string[]
}

/** Reads the file. @throws where it is no whole PDF */
export async function readPdf(file: string): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, fontExtraProperties: true })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata() as unknown as { info: Record<string, string> }
  const read = { texts: [] as string[], ends: [] as number[], outside: [] as string[], missingFonts: new Set<string>(), links: [] as string[] }
  let width = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [left, bottom, right, top] = page.view as [number, number, number, number]
    width ||= right - left
    const content = await page.getTextContent({ disableNormalization: true })
    const items = content.items.filter(item => 'str' in item)
    read.texts.push(items.map(item => item.str).join(' '))
    read.ends.push(Math.max(0, ...items.filter(({ str }) => str.trim()).map(item => item.transform[4] + item.width)))
    read.outside.push(...items.filter(({ str, transform: [,,,, x, y] }) => str.trim() && (x < left || x > right || y < bottom || y > top)).map(({ str }) => str))
    await page.getOperatorList()
    for (const name of new Set(items.map(item => item.fontName))) {
      const font = page.commonObjs.get(name) as { missingFile?: boolean, name?: string, isType3Font?: boolean }
      if (font.missingFile)
        read.missingFonts.add(font.name ?? name)
    }
    read.links.push(...(await page.getAnnotations()).flatMap(({ url }) => url ? [url as string] : []))
    page.cleanup()
  }
  const whole = {
    ...read,
    missingFonts: [...read.missingFonts],
    title: info.Title ?? '',
    author: info.Author ?? '',
    lang: info.Language ?? '',
    isTagged: (await pdf.getMarkInfo() as unknown as Map<string, boolean> | null)?.get('Marked') === true,
    width,
    pages: pdf.numPages,
    bookmarks: listBookmarks(await pdf.getOutline() as OutlineNode[] | null ?? []),
  }
  await task.destroy()
  return whole
}

function listBookmarks(nodes: readonly OutlineNode[], depth = 0): Bookmark[] {
  return nodes.flatMap(({ title, items }) => [{ title, depth }, ...listBookmarks(items, depth + 1)])
}
