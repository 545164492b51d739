import type { ChapterId, ObjectiveId } from '@deck/article'

interface Aim { chapter: ChapterId, objective: ObjectiveId }

/** Where questions that are built from the data belong: by the period of their event, by the level of their body, or to the ladder. */
export const templateAims = {
  byPeriod: {
    'growth-first': { chapter: 'growth', objective: 'explain-growth-first' },
    'taking-part': { chapter: 'participation', objective: 'date-the-joining-years' },
    'taking-the-lead': { chapter: 'leadership', objective: 'contrast-joining-and-leading' },
  },
  byLevel: {
    world: { chapter: 'leadership', objective: 'contrast-joining-and-leading' },
    region: { chapter: 'participation', objective: 'date-the-joining-years' },
    bilateral: { chapter: 'rungs', objective: 'match-rung-and-action' },
    domestic: { chapter: 'leadership', objective: 'contrast-joining-and-leading' },
  },
  rungs: { chapter: 'ladder', objective: 'name-the-rungs' },
} as const satisfies { byPeriod: Record<string, Aim>, byLevel: Record<string, Aim>, rungs: Aim }
