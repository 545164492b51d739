import type { Specimen } from '../../model/pictures.ts'

const hands = { component: 'network/ActorPicture', props: {}, clicks: 3, on: 'slide', slots: { default: 'What the slide says stands here.' } } as const

/** Who works with whom. */
export const networkSpecimens: readonly Specimen[] = [
  { ...hands, state: 'the first period' },
  { ...hands, state: 'the second', at: 1 },
  { ...hands, state: 'all periods, and what has no date', at: 3 },
  { ...hands, state: 'one hand chosen by a link', at: 2, query: { actor: 'forest-service' } },
  { ...hands, state: 'a link to nobody', at: 2, query: { actor: 'no-such-hand' } },
  { component: 'network/RelationDiagram', state: 'a chain of tasks', props: { id: 'policy-office-work' } },
  { component: 'network/RelationDiagram', state: 'a gap and what fills it', props: { id: 'filling-the-gap' } },
]
