import type { ArgumentColumn } from '@deck/article'

/** The author's case as one picture, from left to right; `told` is the order in which the author tells it. Every column supports the thesis by a relation. */
export const argumentPicture = [
  {
    head: 'Conditions',
    id: 'three-conditions',
    told: 2,
    leads: 'helped and drove',
    parts: [
      { id: 'condition-science', and: ['technology-is-central'], head: 'Science', says: 'technology is central' },
      { id: 'condition-bilateral-relations', and: ['willingness-decides'], head: 'Relations', says: 'willingness can decide' },
      { id: 'condition-multilateral-institutions', and: ['not-solved-alone'], head: 'Institutions', says: 'crises not solved independently' },
    ],
  },
  {
    head: 'Help',
    id: 'character-systematised',
    told: 1,
    leads: 'show',
    parts: [
      { id: 'character-comprehensive', head: 'single issues', becomes: 'sustainable development' },
      { id: 'agencies-take-charge', and: ['ministries-dominated'], head: 'government bodies', becomes: 'gradually, specialised agencies' },
      { id: 'approaches-widen', head: 'approaches', becomes: 'varied, it “appears”' },
    ],
  },
  {
    head: 'Meaning',
    id: 'thesis',
    told: 3,
    parts: [
      { id: 'thesis', tone: 'celadon', head: 'Middle power', says: 'maximises Korea’s interests through multilateralism' },
      { id: 'mongolia-gains-trust', tone: 'sky', head: 'In return', says: 'Mongolia’s trust' },
    ],
  },
] as const satisfies readonly ArgumentColumn[]
