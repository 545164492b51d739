/** Sets the bench's figures as a Markdown table that also reads well in a terminal. */

/** A limit of our own, or limits that move with a deck measured beside ours: reveal.js's leanest, and our own slides in reveal.js. */
type Aim = { most: number } | Partial<Record<Yardstick, number>>
/** A deck that aims rest on. */
type Yardstick = keyof typeof yardsticks

const yardsticks = { reveal: 'reveal.js', same: 'the same slides' } as const

/** A line of the table: which figure, how it is said, with how many decimals. */
interface Row { key: string, label: string, unit: string, digits: number, aim?: Aim }

/** The two profiles: this machine as it is, and a slow phone's worth of it. */
const profiles = { fast: 'this machine', slow: 'slow' } as const
export type ProfileName = keyof typeof profiles

/** What is loaded; the same lines for both moments. */
function listBytes(moment: string, said: string, aims: { code?: Aim, font?: Aim } = {}): Row[] {
  return [
    { key: `${moment}.code`, label: `JS and CSS until ${said}`, unit: 'kB', digits: 1, aim: aims.code },
    { key: `${moment}.font`, label: `fonts until ${said}`, unit: 'kB', digits: 1, aim: aims.font },
    { key: `${moment}.other`, label: `HTML, pictures and the rest until ${said}`, unit: 'kB', digits: 1 },
    { key: `${moment}.requests`, label: `requests until ${said}`, unit: '', digits: 0 },
  ]
}

/** What the first visit takes on one profile. */
function listTimes(profile: ProfileName, aims: { text?: Aim, usable?: Aim, live?: Aim, blocked?: Aim }): Row[] {
  const on = profiles[profile]
  return [
    { key: `${profile}.paint`, label: `first contentful paint, ${on}`, unit: 'ms', digits: 0 },
    { key: `${profile}.text`, label: `first slide's text, ${on}`, unit: 'ms', digits: 0, aim: aims.text },
    { key: `${profile}.largest`, label: `largest contentful paint, ${on}`, unit: 'ms', digits: 0 },
    { key: `${profile}.usable`, label: `usable (a key turns the slide), ${on}`, unit: 'ms', digits: 0, aim: aims.usable },
    { key: `${profile}.live`, label: `the program runs (marks, controls, every key), ${on}`, unit: 'ms', digits: 0, aim: aims.live },
    { key: `${profile}.blocked`, label: `total blocking time, ${on}`, unit: 'ms', digits: 0, aim: aims.blocked },
    { key: `${profile}.shift`, label: `layout shift, ${on}`, unit: '', digits: 3, aim: { most: 0 } },
  ]
}

/** All lines of the table, in order; those that were not measured are left out of it. */
export const allRows: readonly Row[] = [
  ...listBytes('use', 'usable', { code: { most: 85 }, font: { most: 80 } }),
  ...listBytes('idle', 'idle'),
  { key: 'offline', label: 'fetched by workers in the background', unit: 'kB', digits: 0 },
  // no task takes more than 50 ms
  ...listTimes('fast', { blocked: { most: 0 } }),
  ...listTimes('slow', { text: { reveal: 0.35, same: 0.15 }, usable: { reveal: 0.85, same: 0.35 }, live: { reveal: 1.3, same: 0.5 }, blocked: { most: 300 } }),
  { key: 'slow.turn', label: 'key press to next slide painted, slow, median', unit: 'ms', digits: 1, aim: { reveal: 1, same: 0.45 } },
  { key: 'slow.turn95', label: 'key press to next slide painted, slow, 95th percentile', unit: 'ms', digits: 1, aim: { reveal: 1.5, same: 0.6 } },
  { key: 'turn.median', label: 'key press to next slide painted, median', unit: 'ms', digits: 1, aim: { reveal: 1 } },
  { key: 'turn.p95', label: 'key press to next slide painted, 95th percentile', unit: 'ms', digits: 1, aim: { most: 50 } },
  { key: 'slow.step', label: 'key press to step within a slide painted, slow, median', unit: 'ms', digits: 1, aim: { most: 50 } },
  { key: 'slow.step95', label: 'key press to step within a slide painted, slow, 95th percentile', unit: 'ms', digits: 1 },
  { key: 'step.median', label: 'key press to step within a slide painted, median', unit: 'ms', digits: 1 },
  { key: 'step.p95', label: 'key press to step within a slide painted, 95th percentile', unit: 'ms', digits: 1 },
  { key: 'heap.1', label: 'heap after one walk', unit: 'MB', digits: 1, aim: { most: 14 } },
  { key: 'heap.3', label: 'heap after three walks', unit: 'MB', digits: 1 },
  { key: 'heap.growth', label: 'heap grows from the first walk to the third', unit: '%', digits: 1, aim: { most: 5 } },
  { key: 'nodes.1', label: 'DOM nodes after one walk', unit: '', digits: 0 },
  { key: 'nodes.3', label: 'DOM nodes after three walks', unit: '', digits: 0 },
  { key: 'size', label: 'size of the build', unit: 'MB', digits: 1 },
  { key: 'build.seconds', label: 'build', unit: 's', digits: 1, aim: { most: 20 } },
  { key: 'build.memory', label: 'peak memory of the build', unit: 'MB', digits: 0, aim: { most: 2048 } },
  { key: 'growth', label: 'first load grows by each added slide', unit: 'kB', digits: 3, aim: { most: 0.2 } },
  { key: 'export.start', label: 'export, one slide', unit: 's', digits: 1 },
  { key: 'export.slide', label: 'export, each further slide', unit: 's', digits: 2, aim: { most: 0.35 } },
]

/** What one run measured, by name; a figure that could not be had is left out. */
export type Figures = Readonly<Record<string, number>>

/**
 * The value below which a share of the values lie, drawn straight between neighbours.
 * @param share from 0 to 1; 0.5 is the median
 * @returns NaN where there are no values
 */
export function findPercentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle value, or the mean of the two in the middle; NaN where there are none. */
export function findMedian(values: readonly number[]): number {
  return findPercentile(values, 0.5)
}

/** The median of every figure over the runs that have it: one bad run does not speak for a deck. */
export function computeMedians(runs: readonly Figures[]): Figures {
  const names = [...new Set(runs.flatMap(run => Object.keys(run)))]
  return Object.fromEntries(names.map(name => [name, findMedian(runs.flatMap(run => run[name] ?? []))]))
}

/** How many times the other's figure ours is; undefined where one is missing or the other is nought. */
export function findRatio(ours: number | undefined, other: number | undefined): number | undefined {
  return ours === undefined || !other || Number.isNaN(ours) ? undefined : ours / other
}

/** A deck and the medians of what was measured on it. */
export interface Measured { name: string, title: string, figures: Figures }

/** A figure with its decimals; a dash where it was not measured. */
export function formatFigure(value: number | undefined, digits: number): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits)
}

/**
 * Whether a row reaches its aims, and what they are.
 * @param row with its aim
 * @param ours our figures
 * @param others figures of the decks that aims rest on, by name
 * @returns '' where the row has no aim or the figures it needs were not measured
 */
export function judgeRow(row: Row, ours: Figures, others: Partial<Record<Yardstick, Figures>>): string {
  const value = ours[row.key]
  if (!row.aim || value === undefined)
    return ''
  const judge = (limit: number, said: string) => `≤ ${said} ${value <= limit ? 'met' : 'missed'}`
  if ('most' in row.aim)
    return judge(row.aim.most, String(row.aim.most))
  return Object.entries(row.aim).flatMap(([name, times]) => {
    const other = others[name as Yardstick]?.[row.key]
    return other === undefined ? [] : judge(other * times, `${times} × ${yardsticks[name as Yardstick]}`)
  }).join(', ')
}

/** The lines of a Markdown table, columns padded to one width; the first column stands left, the others right. */
export function setTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...body.map(row => (row[at] ?? '').length)))
  const line = (row: readonly string[]) => `| ${widths.map((width, at) => at ? (row[at] ?? '').padStart(width) : (row[at] ?? '').padEnd(width)).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)).join(' | ')} |`
  return [line(head), rule, ...body.map(line)].join('\n')
}

/**
 * The whole table: a line a figure, a column a deck, then ours over reveal.js, over the same slides there and over the starter, and the aims.
 * Rows that nobody measured are left out, and so are the ratios to a deck that is not there.
 */
export function drawTable(rows: readonly Row[], decks: readonly Measured[]): string {
  const [ours, ...others] = decks
  if (!ours)
    return ''
  const rivals = (['reveal', 'same', 'starter'] as const).flatMap(name => others.filter(deck => deck.name === name))
  const shown = rows.filter(row => decks.some(deck => deck.figures[row.key] !== undefined))
  const beside = Object.fromEntries(rivals.map(deck => [deck.name, deck.figures]))
  return setTable(
    ['', ...decks.map(deck => deck.title), ...rivals.map(deck => `ours : ${deck.title}`), 'aim'],
    shown.map(row => [
      `${row.label}${row.unit ? ` (${row.unit})` : ''}`,
      ...decks.map(deck => formatFigure(deck.figures[row.key], row.digits)),
      ...rivals.map(deck => formatFigure(findRatio(ours.figures[row.key], deck.figures[row.key]), 2)),
      judgeRow(row, ours.figures, beside),
    ]),
  )
}
