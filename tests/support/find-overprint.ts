/** Finds text of a PDF that is printed over other text. */
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Line { text: string, left: number, right: number, bottom: number, top: number }

/** How much of the smaller line's height two lines have to share, and how much width in points, to be one over the other. */
const shared = { height: 0.5, width: 4 }

// a text over itself is its own halo
function isOver(a: Line, b: Line) {
  return a.text !== b.text && Math.min(a.right, b.right) - Math.max(a.left, b.left) > shared.width
    && Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > shared.height * Math.min(a.top - a.bottom, b.top - b.bottom)
}

/**
 * Lines that lie over others, by page.
 * @param file a PDF
 * @returns `page 3: “one” over “another”`
 */
export async function findOverprint(file: string): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 })
  const pdf = await task.promise
  const found: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true })
    // of a line's height, what letters without strokes above or below take
    const lines = items.flatMap((item): Line[] => 'str' in item && item.str.trim() && item.transform[1] === 0
      ? [{ text: item.str, left: item.transform[4], right: item.transform[4] + item.width, bottom: item.transform[5], top: item.transform[5] + item.height * 0.45 }]
      : [])
    found.push(...lines.flatMap((line, i) => lines.slice(i + 1).filter(other => isOver(line, other)).map(other => `page ${number}: “${line.text}” over “${other.text}”`)))
  }
  await task.destroy()
  return found
}
