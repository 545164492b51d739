import type { Specimen } from '../../model/pictures.ts'

/** Where a class of the catalogue meets: an address that is nobody's. */
const place = { link: 'http://192.0.2.7:3030/vote#room', typed: '192.0.2.7:3030/vote', code: '246810', here: 30 }

export const classSpecimens: readonly Specimen[] = [
  { component: 'class/LiveBox', state: 'voting is open', props: { live: { ...place, phase: 'open', round: 1, voters: 23 } } },
  { component: 'class/LiveBox', state: 'the class discusses', props: { live: { ...place, phase: 'discuss', round: 1, voters: 30 } } },
  { component: 'class/ClassHelp', state: 'no phone has reached the computer', props: { reached: 0, hasAddress: true } },
  { component: 'class/ClassHelp', state: 'no network', props: { reached: 0, hasAddress: false } },
]
