import type { Specimen } from '../../model/pictures.ts'
import { glossary } from '../glossary.ts'
import { sourceNotes } from '../source-notes.ts'
import { works } from '../works.ts'

const term = { component: 'glossary/TermEntry', on: 'page' } as const
const filter = { component: 'cite/EntryFilter', on: 'page' } as const
const filterWords = { filter: 'Find a term', filterHint: 'Part of a name.', shown: () => 'All 120 terms are shown.', none: () => 'No term has “zzz” in it.', clear: 'Show all terms' }
const work = { component: 'sources/WorkEntry', on: 'page' } as const
const dzud = 'term-dzud'
const middlePower = 'term-middle-power'

/** The pages of glossary and sources, part by part. */
export const sourcesSpecimens: readonly Specimen[] = [
  { component: 'sources/SourcesCode', state: 'as the deck is opened', props: {}, on: 'slide' },
  { component: 'cite/ReferencePage', state: 'a link that names nothing', props: { title: 'Glossary', lead: 'The words of the article, from A to Z.', here: '/glossary', unknown: 'There is no such term.' }, slots: { default: 'The entries stand here.' }, on: 'page' },
  { component: 'cite/CopyNotice', state: 'nothing copied yet', props: {}, on: 'page' },
  { component: 'glossary/TermLetters', state: 'some letters', props: { letters: ['A', 'B', 'C', 'D', 'E', 'G', 'M'] }, on: 'page' },
  { ...filter, state: 'all terms', props: { modelValue: '', says: filterWords, shown: 120, total: 120 } },
  { ...filter, state: 'nothing found', props: { modelValue: 'zzz', says: filterWords, shown: 0, total: 120 } },
  { ...term, state: 'with its name in another script', props: { id: dzud, entry: glossary[dzud], slides: [{ name: 'climate-opener', number: 30, title: 'Climate' }], wanted: false } },
  { ...term, state: 'that the link asks for', props: { id: middlePower, entry: glossary[middlePower], slides: [], wanted: true } },
  { component: 'sources/WorkStates', state: 'all four states', props: { groups: [{ state: 'listed-and-cited', count: 4 }, { state: 'years-differ', count: 1 }, { state: 'listed-only', count: 2 }, { state: 'cited-only', count: 3 }] }, on: 'page' },
  { ...work, state: 'listed and cited, with what rests on it', props: { id: 'keohane-1990', work: works['keohane-1990'], resting: [{ id: 'multilateralism-defined', table: 'arguments', label: 'Multilateralism' }], wanted: false } },
  { ...work, state: 'years that differ, in Korean', props: { id: 'go-taewoo-2024', work: works['go-taewoo-2024'], resting: [], wanted: false } },
  { ...work, state: 'cited, not in the list; the link asks for it', props: { id: 'orr-2017', work: works['orr-2017'], resting: [], wanted: true } },
  { component: 'sources/NoteList', state: 'two kinds of note', props: { notes: { 'note-oecd-year': sourceNotes['note-oecd-year'], 'note-gcf-2013': sourceNotes['note-gcf-2013'] } }, on: 'page' },
]
