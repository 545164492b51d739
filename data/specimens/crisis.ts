import type { Specimen } from '../../model/pictures.ts'
import { crises } from '../crises.ts'

const explorer = { component: 'crisis/CrisisExplorer', clicks: 3, on: 'slide' } as const
const walks = {
  'climate-change': ['dzud', 'flood', 'climate-change'],
  'land-degradation': ['worst-hit-covers', 'urban-expansion', 'sand-and-dust-storms'],
  'pollution': ['lost-livelihoods', 'ger-district-growth', 'coal-stoves'],
} as const

/** Crises: causes, effects and what was done. */
export const crisisSpecimens: readonly Specimen[] = [
  { component: 'crisis/CausePicture', state: 'drivers, mechanisms, effects', slots: { default: 'What is measured stands in the middle.' }, props: { crisis: 'land-degradation', only: ['desertification-prone-ground', 'drought-flood-alternation', 'erosion', 'growing-herds', 'excessive-logging', 'mining-overexploitation', 'urban-expansion', 'worst-hit-covers', 'desertification-reach'] }, on: 'slide' },
  { component: 'crisis/CausePicture', state: 'its mechanisms in the middle', props: { crisis: 'pollution' }, on: 'slide' },
  ...Object.entries(walks).flatMap<Specimen>(([crisis, walk]) => [
    { ...explorer, state: `${crises[crisis as keyof typeof crises].label}, whole`, props: { crisis, walk } },
    { ...explorer, state: `${crises[crisis as keyof typeof crises].label}, a chain lit`, props: { crisis, walk }, at: 1 },
  ]),
  { ...explorer, state: 'what joins the crises', props: { walk: ['dzud', 'rural-urban-migration', 'coal-stoves'] } },
  { ...explorer, state: 'one link lit', props: { walk: ['dzud', 'rural-urban-migration', 'coal-stoves'] }, at: 2 },
  { ...explorer, state: 'a link to a factor that does not exist', props: { crisis: 'pollution', walk: walks.pollution }, query: { factor: 'no-such-factor' } },
  { component: 'crisis/ResponseMatrix', state: 'whole', props: {}, on: 'slide' },
]
