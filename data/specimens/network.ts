import type { Specimen } from '../../model/pictures.ts'

const picture = { component: 'network/ActorPicture', props: {}, clicks: 6, on: 'slide', slots: { default: 'What the slide says stands here.' } } as const

/** Who works with whom. */
export const networkSpecimens: readonly Specimen[] = [
  { ...picture, state: 'who joins in the first period' },
  { ...picture, state: 'who joins in the second', at: 2 },
  { ...picture, state: 'who has no date', at: 5 },
  { ...picture, state: 'what the names add up to', at: 6 },
  { ...picture, state: 'the network, one actor chosen by a link', at: 2, query: { actor: 'forest-service' } },
  { ...picture, state: 'a link to nobody', at: 2, query: { actor: 'no-such-actor' } },
  { component: 'network/RelationDiagram', state: 'a chain of tasks', props: { id: 'policy-office-work' } },
  { component: 'network/RelationDiagram', state: 'a gap and what fills it', props: { id: 'filling-the-gap' } },
]
