import type { Specimen } from '../../model/pictures.ts'

/** Parts of what is printed beside the slides; the whole documents are seen on the page that lays them. */
export const handoutSpecimens: readonly Specimen[] = [
  { component: 'handout/WriteLines', state: 'three lines', props: { count: 3 }, on: 'page' },
]
