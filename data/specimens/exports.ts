import type { Specimen } from '../../model/pictures.ts'

/** A format on the page of exports. */
export const exportsSpecimens: readonly Specimen[] = [
  { component: 'exports/ExportEntry', state: 'with losses and two files', props: { folder: 'exports/', offer: { format: 'gift', files: [{ name: 'questions.gift.txt', bytes: 208_300 }, { name: 'notes.txt', bytes: 900 }], written: 206, changed: 14, leftOut: 22, notes: [{ type: 'ordering', count: 13, what: 'The format has no question of this kind.' }] } }, on: 'page' },
]
