/** Measures how the pages of a PDF are set: sizes of type, how far down they are filled, what stands where. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text as it is set. */
export interface SetText {
  text: string
  /** Size of its type, in points. */
  size: number
  /** Of its baseline's start, in points from the page's left and upper edge. */
  x: number
  y: number
}

/** A page as it is set. */
export interface SetPage {
  width: number
  height: number
  texts: readonly SetText[]
}

/** Measures each page. @throws where it is no whole PDF */
export async function measurePdf(bytes: Uint8Array): Promise<SetPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const pages: SetPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [left, bottom, right, top] = page.view as [number, number, number, number]
    const { items } = await page.getTextContent()
    pages.push({
      width: right - left,
      height: top - bottom,
      texts: items.flatMap((item) => {
        if (!('str' in item) || !item.str.trim())
          return []
        const [,, c, d, x, y] = item.transform as [number, number, number, number, number, number]
        return [{ text: item.str, size: Math.hypot(c, d), x: x - left, y: top - y }]
      }),
    })
    page.cleanup()
  }
  await task.destroy()
  return pages
}
