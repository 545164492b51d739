import type { Specimen } from '../../model/pictures.ts'
import { sourceNotes } from '../source-notes.ts'
import { works } from '../works.ts'

/** Marks, notes and works. */
export const citeSpecimens: readonly Specimen[] = [
  { component: 'cite/ArticleCitation', state: 'the whole reference', props: {} },
  { component: 'cite/CiteMark', state: 'after a claim; pressed, it opens the record', props: { id: 'gggi-launched' } },
  { component: 'cite/CiteMark', state: 'a record that is in no table', props: { id: 'no-such-record' }, refuses: true },
  { component: 'cite/CitedText', state: 'words of our own that rest on two records', props: { id: 'oecd-accession', and: ['net-donor-turn'] }, slots: { default: 'Two passages date the accession, and they differ' } },
  { component: 'cite/FactValue', state: 'a figure', props: { id: 'temperature-rise' } },
  { component: 'cite/FactValue', state: 'a name in Korean', props: { id: 'strategic-partnership', show: 'ko' } },
  { component: 'cite/FactValue', state: 'without its mark', props: { id: 'gggi', show: 'name', mark: false } },
  { component: 'cite/FootNotes', state: 'passages with the works behind them', props: { notes: [{ number: 1, section: 'introduction', paragraph: 1, works: [] }, { number: 2, section: 'contributions/evolution', paragraph: 3, works: Object.keys(works).slice(0, 2) }] } },
  { component: 'cite/FootNotes', state: 'no marks above', props: { notes: [] } },
  { component: 'cite/NoteText', state: 'a note with what is known outside', props: { note: Object.values(sourceNotes).find(note => 'outside' in note && note.outside) } },
  { component: 'cite/WorkLine', state: 'listed, and cited', props: { work: Object.values(works)[0], state: 'listed-and-cited' } },
  { component: 'cite/WorkLine', state: 'listed, and cited nowhere', props: { work: Object.values(works).find(work => work.listed !== null && !work.cited.length) ?? Object.values(works)[1], state: 'listed-only' } },
  { component: 'cite/WorksList', state: 'a stretch of the list', props: { state: 'listed', from: 0, to: 9 }, on: 'slide' },
  { component: 'cite/WorksList', state: 'works of one kind', props: { state: 'cited-only' }, on: 'slide' },
  { component: 'cite/WorksList', state: 'all on one slide', props: { whole: true }, on: 'slide' },
  { component: 'cite/WorksList', state: 'beyond the last work', props: { state: 'listed', from: 900 }, on: 'slide' },
]
