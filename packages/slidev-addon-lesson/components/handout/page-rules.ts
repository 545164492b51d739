/** The pages on which a handout is printed: size, margins, running heads, page numbers, as CSS. */
import type { PaperName } from './options.ts'
import { papers } from './options.ts'

/** Margins in mm: at the head and foot there is room for the running lines; where the page draws these itself, less. */
const margins = { top: 21, side: 14, bottom: 17, drawn: { top: 10, bottom: 9 } } as const

/** CSS px in a mm. */
const pxPerMm = 96 / 25.4

/** Height of a head, with the gap below it, and of a foot that the page draws itself, in whole CSS px: what the margins are smaller by. */
export const drawnLines = {
  head: Math.floor((margins.top - margins.drawn.top) * pxPerMm),
  foot: Math.floor((margins.bottom - margins.drawn.bottom) * pxPerMm),
} as const

/** Room between the margins, in whole CSS px. */
export function roomOf(paper: PaperName): { width: number, height: number } {
  const { width, height } = papers[paper]
  return {
    width: Math.floor((width - 2 * margins.side) * pxPerMm),
    height: Math.floor((height - margins.top - margins.bottom) * pxPerMm),
  }
}

/** The running lines of a document. */
interface RunningLines {
  /** At the head, left. */
  head: string
  /** At the foot, left. */
  foot: string
  /** At the head, right. */
  right: string
  /** The same on pages that have a name of their own. */
  names: Readonly<Record<string, string>>
}

/**
 * Rules for the pages. The browser's own print button heeds them as a program does.
 * @param paper which sheet
 * @param lines what runs at head and foot
 * @param isDrawn whether the page draws these itself, between the margins
 */
export function writePageRules(paper: PaperName, { head, foot, right, names }: RunningLines, isDrawn = false): string {
  const { top, bottom } = isDrawn ? margins.drawn : margins
  const line = 'font: 500 10pt/1.2 \'Alegreya Sans SC\', \'Gowun Batang\', sans-serif; letter-spacing: .055em; color: var(--ink-soft);'
  const rule = `border-bottom: .75pt solid var(--ink); margin-bottom: 5mm; padding-bottom: 1.6mm; vertical-align: bottom;`
  return [
    `@page { size: ${papers[paper].css} portrait; margin: ${top}mm ${margins.side}mm ${bottom}mm;`,
    `  @top-left { content: ${quote(head)}; text-align: left; ${line} ${rule} }`,
    `  @top-right { content: ${quote(right)}; text-align: right; ${line} ${rule} }`,
    `  @bottom-left { content: ${quote(foot)}; text-align: left; ${line} }`,
    `  @bottom-right { content: counter(page) " / " counter(pages); text-align: right; ${line} }`,
    `}`,
    // A browser paints margins by the root's scheme, and would print them black for whoever reads by night.
    `@media print { :root { color-scheme: light !important; } }`,
    ...Object.entries(names).map(([name, own]) => `@page ${name} { @top-right { content: ${quote(own)}; } }`),
  ].join('\n')
}

/** A text as a CSS string, whatever stands in it. */
function quote(text: string): string {
  return `"${text.replace(/[\\"<\n]/g, sign => `\\${sign.codePointAt(0)!.toString(16)} `)}"`
}

// Which blocks of a document stand on which page, where the page itself draws what runs at its head and foot.

/** What no page break goes through, as it is laid out in one long column, in px. */
interface Block { top: number, bottom: number, /** Whether it stands over what follows, and may not be a page's last. */ isHeading: boolean }

/** A page: its first block and the one after its last, and how much of its height is left below them, in px. */
interface FilledPage { from: number, to: number, left: number }

/**
 * Fills pages with blocks, from the first on.
 * @param blocks in their order; two side by side have the same top
 * @param room height of a page for them, in px
 * @returns the pages; a block that is higher than a page has one of its own, with nothing left
 */
export function fillPages(blocks: readonly Block[], room: number): FilledPage[] {
  const pages: FilledPage[] = []
  let from = 0
  while (from < blocks.length) {
    const { top } = blocks[from]!
    let to = from + 1
    while (to < blocks.length && blocks[to]!.bottom - top <= room)
      to++
    // what stands side by side goes on together, and a heading goes with what it is over
    let cut = to
    while (to < blocks.length && cut > from + 1 && (blocks[cut - 1]!.isHeading || blocks[cut - 1]!.top === blocks[cut]!.top))
      cut--
    const lowest = Math.max(...blocks.slice(from, cut).map(({ bottom }) => bottom))
    pages.push({ from, to: cut, left: Math.max(0, room - (lowest - top)) })
    from = cut
  }
  return pages
}

/** The part of a slide that its picture on paper shows, in px of the slide's canvas. */
interface Crop { left: number, top: number, width: number, height: number }

/** A slide's canvas. */
const whole: Crop = { left: 0, top: 0, width: 980, height: 552 }

/**
 * The part that holds all that a picture shows.
 * @param isPlain whether it shows neither running head nor sources nor year scale
 * @param isBare whether the slide has no year scale anyway, and uses its room
 */
export function cropOf(isPlain: boolean, isBare: boolean): Crop {
  const [left, top, bottom] = [46, 40, isBare ? 540 : 488]
  return isPlain ? { left, top, width: whole.width - 2 * left, height: bottom - top } : whole
}
