import type { RecordId } from '../model/types.ts'

/** A record in the picture, and the few words that stand for it there. */
export interface PictureStep { id: RecordId, says: string }

/** One line of the argument: what stands at its beginning, and what the article draws from it. */
export interface Strand {
  /** `seal` is an engraving of logic/scene/engrave-seal.ts; a period is drawn in its own colour instead. */
  grounds: readonly (PictureStep & { seal?: string })[]
  /** In the order in which one leads to the next; the last one supports the thesis. */
  results: readonly PictureStep[]
}

/** The argument as one picture: its lines, and the thesis in which they meet. Every join between them is a relation. */
export const argumentPicture = {
  strands: [
    {
      grounds: [{ id: 'growth-first', says: 'Growth first' }, { id: 'taking-part', says: 'Taking part' }, { id: 'taking-the-lead', says: 'Taking the lead' }],
      results: [{ id: 'paradigm-shift', says: 'A new paradigm:' }, { id: 'from-bystander-to-advocate', says: 'a participant becomes an advocate' }],
    },
    {
      grounds: [{ id: 'condition-science', says: 'Science', seal: 'flue' }, { id: 'condition-bilateral-relations', says: 'Relations', seal: 'links' }, { id: 'condition-multilateral-institutions', says: 'Institutions', seal: 'table' }],
      results: [{ id: 'effectiveness-furthered', says: 'More effective work;' }, { id: 'three-conditions', says: 'three conditions help it' }],
    },
    {
      grounds: [{ id: 'northeast-asia-complicated', says: 'Complexity', seal: 'globe' }, { id: 'power-is-diffused', says: 'Power spreads', seal: 'rays' }, { id: 'persuasion-by-capital', says: 'Influence', seal: 'scales' }],
      results: [{ id: 'multilateral-cooperation-central', says: 'Multilateral cooperation is central' }],
    },
  ],
  thesis: { id: 'thesis', says: 'A middle power maximises its interests through multilateralism.' },
} as const satisfies { strands: readonly Strand[], thesis: PictureStep }
