import { chartSpecimens } from './specimens/chart.ts'
import { citeSpecimens } from './specimens/cite.ts'
import { crisisSpecimens } from './specimens/crisis.ts'
import { deckSpecimens } from './specimens/deck.ts'
import { handoutSpecimens } from './specimens/handout.ts'
import { ladderSpecimens } from './specimens/ladder.ts'
import { layoutSpecimens } from './specimens/layouts.ts'
import { mapSpecimens } from './specimens/map.ts'
import { networkSpecimens } from './specimens/network.ts'
import { quizSpecimens } from './specimens/quiz.ts'
import { readSpecimens } from './specimens/read.ts'
import { sourcesSpecimens } from './specimens/sources.ts'
import { studySpecimens } from './specimens/study.ts'
import { timelineSpecimens } from './specimens/timeline.ts'

/** What the catalogue page shows of one component in one state. */
export interface Specimen {
  /** File below components/ (or layouts/…), without its ending. */
  component: string
  /** Which state, in a few words. */
  state: string
  props: Readonly<Record<string, unknown>>
  /** Clicks of the slide on which it stands, and at which of them it stands. */
  clicks?: number
  at?: number
  /** Words in its slots. */
  slots?: Readonly<Record<string, string>>
  /** What it stands on: a stretch of a sheet, as high as it needs to be; a whole slide; nothing, since it is a sheet itself; a page beside the slides. */
  on?: 'stretch' | 'slide' | 'sheet' | 'page'
  /** What a link asks of it. */
  query?: Readonly<Record<string, string>>
  /** It stands in the lecturer's window. */
  isPresenter?: boolean
  /** What a class has done with questions, by the question's id. */
  lecture?: Readonly<Record<string, unknown>>
  /** It says nothing of its own: on paper it looks the same, and as text it is nothing. */
  isDecoration?: boolean
  /** It is to refuse what it is given; the box shows the words with which it does. */
  refuses?: boolean
}

/** Every component that a slide or page shows, in the states worth looking at, by family; what is only part of another shows there. */
export const specimens: readonly Specimen[] = [
  ...chartSpecimens,
  ...citeSpecimens,
  ...crisisSpecimens,
  ...deckSpecimens,
  ...handoutSpecimens,
  ...ladderSpecimens,
  ...layoutSpecimens,
  ...mapSpecimens,
  ...networkSpecimens,
  ...quizSpecimens,
  ...readSpecimens,
  ...sourcesSpecimens,
  ...studySpecimens,
  ...timelineSpecimens,
]

/** Words in which the catalogue shows the type, by size. */
export const typeSamples = {
  display: { text: 'Steppe', lang: undefined },
  h1: { text: 'Зүд, Хороон Хэрэм', lang: 'mn' },
  h2: { text: '선린우호협력 동반자관계', lang: 'ko' },
  lead: { text: 'One idea on a slide, and each claim with its mark', lang: undefined },
  body: { text: 'Old-style figures in prose: 1990, 2006', lang: undefined },
  label: { text: 'Humanist sans for labels, 1994', lang: undefined },
  caption: { text: 'Captions and notes', lang: undefined },
  number: { text: '76.9%', lang: undefined },
} as const
