/** What the bench's table shows, in order, and what we mean to reach. */

/** A limit of our own, or one that moves with the reveal.js deck measured beside ours. */
export type Aim = { most: number } | { timesReveal: number }

/** A line of the table: which figure, how it is said, with how many decimals. */
export interface Row { key: string, label: string, unit: string, digits: number, aim?: Aim }

/** The two profiles: this machine as it is, and a slow phone's worth of it. */
export const profiles = { fast: 'this machine', slow: 'slow' } as const
/** Name of a profile. */
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
function listTimes(profile: ProfileName, aims: { text?: Aim, usable?: Aim, live?: Aim } = {}): Row[] {
  const on = profiles[profile]
  return [
    { key: `${profile}.paint`, label: `first contentful paint, ${on}`, unit: 'ms', digits: 0 },
    { key: `${profile}.text`, label: `first slide's text, ${on}`, unit: 'ms', digits: 0, aim: aims.text },
    { key: `${profile}.largest`, label: `largest contentful paint, ${on}`, unit: 'ms', digits: 0 },
    { key: `${profile}.usable`, label: `usable (a key turns the slide), ${on}`, unit: 'ms', digits: 0, aim: aims.usable },
    { key: `${profile}.live`, label: `the program runs (marks, controls, every key), ${on}`, unit: 'ms', digits: 0, aim: aims.live },
    { key: `${profile}.blocked`, label: `total blocking time, ${on}`, unit: 'ms', digits: 0 },
    { key: `${profile}.shift`, label: `layout shift, ${on}`, unit: '', digits: 3, aim: { most: 0 } },
  ]
}

/** All lines of the table, in order; those that were not measured are left out of it. */
export const allRows: readonly Row[] = [
  ...listBytes('use', 'usable', { code: { most: 110 }, font: { most: 80 } }),
  ...listBytes('idle', 'idle'),
  { key: 'offline', label: 'fetched by workers in the background', unit: 'kB', digits: 0 },
  ...listTimes('fast'),
  ...listTimes('slow', { text: { timesReveal: 0.5 }, usable: { timesReveal: 1 }, live: { timesReveal: 1 } }),
  { key: 'slow.turn', label: 'key press to next slide painted, slow, median', unit: 'ms', digits: 1, aim: { timesReveal: 1.25 } },
  { key: 'turn.median', label: 'key press to next slide painted, median', unit: 'ms', digits: 1, aim: { most: 33.4 } },
  { key: 'turn.p95', label: 'key press to next slide painted, 95th percentile', unit: 'ms', digits: 1, aim: { most: 50 } },
  { key: 'heap.1', label: 'heap after one walk', unit: 'MB', digits: 1 },
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
