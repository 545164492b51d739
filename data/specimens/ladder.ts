import type { Specimen } from '../../model/pictures.ts'

const explorer = { component: 'ladder/LadderExplorer', props: {}, clicks: 5, on: 'slide' } as const
const compare = { component: 'ladder/LadderCompare', props: {}, clicks: 9, on: 'slide' } as const
const growth = { component: 'ladder/LadderGrowth', props: {}, clicks: 5, on: 'slide' } as const

/** The ladder: to click, to say from memory, to compare, to watch grow. */
export const ladderSpecimens: readonly Specimen[] = [
  { ...explorer, state: 'no rung open' },
  ...[1, 4, 5].map<Specimen>(at => ({ ...explorer, state: `rung ${at} open`, at })),
  { ...explorer, state: 'a link to a rung that does not exist', query: { rung: 'no-such-rung' } },
  { ...compare, state: 'the lowest and the next' },
  { ...compare, state: 'the two highest', at: 3 },
  { ...growth, state: 'before the first rung' },
  { ...growth, state: 'three rungs, the third grown out', at: 3 },
  { ...growth, state: 'all rungs', at: 5 },
]
