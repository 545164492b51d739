/** Sets the bench's figures as a Markdown table that also reads well in a terminal. */
import type { Row } from './rows.ts'
import type { Figures } from './statistics.ts'
import { findRatio } from './statistics.ts'

/** A deck and the medians of what was measured on it. */
export interface Measured { name: string, title: string, figures: Figures }

/** A figure with its decimals; a dash where it was not measured. */
export function sayFigure(value: number | undefined, digits: number): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits)
}

/**
 * Whether a row reaches its aim, and what the aim is.
 * @returns '' where the row has no aim or the figures it needs were not measured
 */
export function judgeRow(row: Row, ours: Figures, rival: Figures | undefined): string {
  const value = ours[row.key]
  if (!row.aim || value === undefined)
    return ''
  const other = rival?.[row.key]
  const limit = 'most' in row.aim ? row.aim.most : other === undefined ? undefined : other * row.aim.timesReveal
  if (limit === undefined)
    return ''
  const said = 'most' in row.aim ? `≤ ${row.aim.most}` : `≤ ${row.aim.timesReveal} × reveal.js`
  return `${said} ${value <= limit ? 'met' : 'missed'}`
}

/** The lines of a Markdown table, columns padded to one width; the first column stands left, the others right. */
export function setTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...body.map(row => (row[at] ?? '').length)))
  const line = (row: readonly string[]) => `| ${widths.map((width, at) => at ? (row[at] ?? '').padStart(width) : (row[at] ?? '').padEnd(width)).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)).join(' | ')} |`
  return [line(head), rule, ...body.map(line)].join('\n')
}

/**
 * The whole table: a line a figure, a column a deck, then ours over reveal.js and over the starter, and the aim.
 * Rows that nobody measured are left out, and so are the ratios to a deck that is not there.
 */
export function drawTable(rows: readonly Row[], decks: readonly Measured[]): string {
  const [ours, ...others] = decks
  if (!ours)
    return ''
  const rivals = (['reveal', 'starter'] as const).flatMap(name => others.filter(deck => deck.name === name))
  const shown = rows.filter(row => decks.some(deck => deck.figures[row.key] !== undefined))
  const reveal = rivals.find(deck => deck.name === 'reveal')?.figures
  return setTable(
    ['', ...decks.map(deck => deck.title), ...rivals.map(deck => `ours : ${deck.title}`), 'aim'],
    shown.map(row => [
      `${row.label}${row.unit ? ` (${row.unit})` : ''}`,
      ...decks.map(deck => sayFigure(deck.figures[row.key], row.digits)),
      ...rivals.map(deck => sayFigure(findRatio(ours.figures[row.key], deck.figures[row.key]), 2)),
      judgeRow(row, ours.figures, reveal),
    ]),
  )
}
