import type { Specimen } from '../../model/pictures.ts'

const explorer = { component: 'timeline/TimelineExplorer', props: {}, clicks: 4, on: 'slide' } as const

/** The timeline. */
export const timelineSpecimens: readonly Specimen[] = [
  { ...explorer, state: 'all years' },
  ...[1, 2, 3].map<Specimen>(at => ({ ...explorer, state: `period ${at}, told`, at })),
  { ...explorer, state: 'the lane of the rungs', at: 4 },
  { ...explorer, state: 'all events of a period', query: { period: 'taking-part' } },
  { ...explorer, state: 'filtered by crisis', query: { crisis: 'land-degradation' } },
  { ...explorer, state: 'nothing fits', query: { period: 'growth-first', crisis: 'climate-change', kind: 'ngo' } },
  { ...explorer, state: 'a link to a period that does not exist', query: { period: 'no-such-period' } },
]
