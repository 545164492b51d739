import type { Specimen } from '../../model/pictures.ts'
import { crises } from '../crises.ts'

const explorer = { component: 'crisis/CrisisExplorer', clicks: 2, on: 'slide' } as const
const told = {
  'climate-change': [['dry-summer', 'cold-winter', 'dzud', 'natural-disasters', 'lost-livelihoods'], ['climate-change', 'exposed-land', 'flood']],
  'land-degradation': [['land-degradation', 'worst-hit-covers'], ['land-degradation', 'sand-and-dust-storms', 'desertification-reach']],
  'pollution': [['natural-disasters', 'social-transformation', 'lost-livelihoods'], ['ger-district-growth', 'coal-stoves', 'winter-smog', 'pollution', 'deaths-from-air']],
} as const
const joining = [['dzud', 'natural-disasters', 'lost-livelihoods'], ['rural-urban-migration', 'urban-expansion', 'land-degradation', 'informal-settlement']] as const

/** Crises: causes, effects and what was done. */
export const crisisSpecimens: readonly Specimen[] = [
  ...Object.entries(told).flatMap<Specimen>(([crisis, tell]) => [
    { ...explorer, state: `${crises[crisis as keyof typeof crises].label}, whole`, props: { crisis } },
    { ...explorer, state: `${crises[crisis as keyof typeof crises].label}, its outline`, props: { crisis, tell } },
    { ...explorer, state: `${crises[crisis as keyof typeof crises].label}, a part told`, props: { crisis, tell }, at: 1 },
  ]),
  { ...explorer, state: 'what joins the crises', props: {} },
  { ...explorer, state: 'what joins the crises, a part told', props: { tell: joining }, at: 2 },
  { ...explorer, state: 'a link to a factor, lit in the whole', props: { crisis: 'pollution', tell: told.pollution }, query: { factor: 'coal-stoves' } },
  { ...explorer, state: 'a link to a factor that does not exist', props: { crisis: 'pollution', tell: told.pollution }, query: { factor: 'no-such-factor' } },
  { component: 'crisis/CrisisLinks', state: 'all links told', props: { links: [{ from: 'climate-change', to: 'land-degradation', says: 'Drought and flood', id: 'drought-flood-alternation' }, { from: 'climate-change', to: 'pollution', says: 'Herders lose their livelihoods', reading: 'our reading', id: 'natural-disasters' }, { from: 'land-degradation', to: 'pollution', says: 'Migration', ends: ['cities expand', 'stoves smoke'], id: 'rural-urban-migration' }] }, clicks: 3, at: 3, on: 'slide' },
  { component: 'crisis/DriverSides', state: 'both sides told', props: { crisis: 'land-degradation', sides: [{ head: 'Nature', items: [{ says: 'erosion', id: 'erosion' }] }, { head: 'People', items: [{ says: 'mining', id: 'mining-overexploitation' }, { says: 'logging', id: 'excessive-logging' }] }], follows: { says: 'trees and grass suffer', id: 'worst-hit-covers' }, apart: { says: 'dust crosses borders', id: 'sand-and-dust-storms' } }, clicks: 4, at: 4, on: 'slide' },
  { component: 'crisis/ResponseMatrix', state: 'how many there are', props: {}, clicks: 6, on: 'slide' },
  { component: 'crisis/ResponseMatrix', state: 'one crisis, by name', props: {}, clicks: 6, at: 2, on: 'slide' },
]
