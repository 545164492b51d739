/** Measures how the pages of a PDF are set: sizes of type, how far down they are filled, what stands where. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

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

/** Lengths of the level strokes that a page draws, in its drawings' own units. The page is 1-based. @throws where it is no whole PDF */
export async function measureStrokes(bytes: Uint8Array, number: number): Promise<number[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const { fnArray, argsArray } = await (await (await task.promise).getPage(number)).getOperatorList()
  const lengths = fnArray.flatMap((fn, i) => {
    if (fn !== OPS.constructPath)
      return []
    const [ends, , box] = argsArray[i] as [number, unknown, [number, number, number, number] | null]
    return ends === OPS.stroke && box && box[3] - box[1] < 2 ? [box[2] - box[0]] : []
  })
  await task.destroy()
  return lengths
}
