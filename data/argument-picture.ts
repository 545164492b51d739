import type { PictureStep, Strand } from './schema/pictures.ts'

/** The argument as one picture: its lines, and the thesis in which they meet. Every join between them is a relation. */
export const argumentPicture = {
  strands: [
    {
      head: 'Periods',
      grounds: [{ id: 'growth-first', says: 'Growth first' }, { id: 'taking-part', says: 'Taking part' }, { id: 'taking-the-lead', says: 'Taking the lead' }],
      results: [{ id: 'paradigm-shift', says: 'New paradigm:' }, { id: 'from-bystander-to-advocate', says: 'Korea becomes an advocate' }],
    },
    {
      head: 'Conditions',
      grounds: [{ id: 'condition-science', says: 'Science', seal: 'flue' }, { id: 'condition-bilateral-relations', says: 'Relations', seal: 'links' }, { id: 'condition-multilateral-institutions', says: 'Institutions', seal: 'table' }],
      results: [{ id: 'effectiveness-furthered', says: 'Two raise effectiveness,' }, { id: 'three-conditions', says: 'all three help' }],
    },
    {
      head: 'Power',
      grounds: [{ id: 'northeast-asia-complicated', says: 'Complexity', seal: 'globe' }, { id: 'power-is-diffused', says: 'Power spreads', seal: 'rays' }, { id: 'persuasion-by-capital', says: 'Influence', seal: 'scales' }],
      results: [{ id: 'multilateral-cooperation-central', says: 'Multilateral cooperation is central' }],
    },
  ],
  thesis: { id: 'thesis', says: 'Korea, a middle power, maximises its interests through multilateralism.' },
} as const satisfies { strands: readonly Strand[], thesis: PictureStep }
