/** The pages on which a handout is printed: size, margins, running heads, page numbers, as CSS. */
import type { PaperName } from './options.ts'
import { papers } from './options.ts'

/** Margins in mm: at the head and foot there is room for the running lines; where the page draws these itself, less. */
export const margins = { top: 21, side: 14, bottom: 17, drawn: { top: 10, bottom: 9 } } as const

/** CSS px in a mm. */
const pxPerMm = 96 / 25.4

/** Height of a head, with the gap below it, and of a foot that the page draws itself, in whole CSS px: what the margins are smaller by. */
export const drawnLines = { head: Math.floor((margins.top - margins.drawn.top) * pxPerMm), foot: Math.floor((margins.bottom - margins.drawn.bottom) * pxPerMm) } as const

/** Room between the margins, in whole CSS px. */
export function roomOf(paper: PaperName): { width: number, height: number } {
  const { width, height } = papers[paper]
  return {
    width: Math.floor((width - 2 * margins.side) * pxPerMm),
    height: Math.floor((height - margins.top - margins.bottom) * pxPerMm),
  }
}

/** The running lines of a document. */
export interface RunningLines {
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
