import type { Choices, EventView, PeriodView } from '../../components/years/timeline-events.ts'
import type { TimelineSources } from '../../components/years/timeline-layout.ts'
import { describeEvents } from '../../components/years/timeline-events.ts'
import { rangeOfDate } from '../../components/years/years.ts'

/** Events that never were, in the thirty-first century. */
export const fakeHappenings = {
  'first-egg': { label: 'The first egg is laid', short: 'First egg', gist: 'An egg was laid in a made-up barn.', when: { from: 3002, precision: 'year' }, lane: 'barn', actors: ['hen'], institutions: ['coop'], crises: [] },
  'moult': { label: 'A season of moulting', gist: 'All hens moulted for years on end.', when: { from: 3004, to: 3012, precision: 'year' }, lane: 'barn', actors: ['hen'], institutions: [], crises: ['fox'] },
  'great-hunt': { label: 'The great hunt', gist: 'The fox came in one of those years.', when: { from: 3010, precision: 'decade', words: '3010s' }, lane: 'wood', actors: ['fox-club'], institutions: [], crises: ['fox'], also: [{}] },
  'truce': { label: 'A truce is sworn', gist: 'Hens and foxes swore a truce in May.', when: { from: 3015, month: 5, precision: 'month' }, lane: 'wood', actors: ['hen', 'fox-club'], institutions: [], crises: ['fox'], rung: 'first-nod' },
  'singing': { label: 'They sing on Sundays', gist: 'Nobody says when the singing stopped.', when: { from: 3016, open: true, precision: 'year' }, lane: 'wood', actors: ['hen'], institutions: [], crises: [], contested: true },
} as const

export const fakeTables = {
  actors: { 'hen': { kind: 'bird' }, 'fox-club': { kind: 'club' } },
  institutions: { coop: { founded: { from: 3002, precision: 'year' } } },
  relations: [],
} as const

export const fakeEvents: readonly EventView[] = describeEvents({ ...fakeTables, events: fakeHappenings })

export const fakePeriods: readonly PeriodView[] = [
  { id: 'early-days', roman: 'I', label: 'Early days', tone: 'p1', from: 3000, to: 3008 },
  { id: 'late-days', roman: 'II', label: 'Late days', tone: 'p2', from: 3008, to: 3021 },
]

const lanes = [
  { id: 'barn', label: 'In the barn', tones: ['celadon', 'celadon'] },
  { id: 'wood', label: 'In the wood', tones: ['celadon', 'sky'] },
] as const

export const fakeSources: TimelineSources & { lanes: typeof lanes } = { events: fakeEvents, lanes, periods: fakePeriods, span: { from: 3000, to: 3021, pace: { at: 3008, times: 2 } } }

export const fakeChoices: Choices = {
  periods: fakePeriods,
  lanes,
  crises: [{ id: 'fox', label: 'The fox' }],
  kinds: [{ id: 'bird', label: 'birds' }, { id: 'club', label: 'clubs' }],
}

/** What a component takes for the timeline of the data. */
export const timeline = {
  useTimeline: () => ({
    sources: fakeSources,
    choices: fakeChoices,
    rungLane: 'wood',
    rungs: [{ id: 'first-nod', rank: 1, label: 'First nod', year: 3015, range: rangeOfDate({ from: 3015, month: 5, precision: 'month' }) }],
  }),
}
