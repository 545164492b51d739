import type { Specimen } from '../model/pictures.ts'
import { chartSpecimens } from './specimens/chart.ts'

import { citeSpecimens } from './specimens/cite.ts'
import { classSpecimens } from './specimens/class.ts'
import { crisisSpecimens } from './specimens/crisis.ts'
import { deckSpecimens } from './specimens/deck.ts'
import { exportsSpecimens } from './specimens/exports.ts'
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

/** Every component that a slide or page shows, in the states worth looking at, by family; what is only part of another shows there. */
export const specimens: readonly Specimen[] = [
  ...chartSpecimens,
  ...citeSpecimens,
  ...classSpecimens,
  ...crisisSpecimens,
  ...deckSpecimens,
  ...exportsSpecimens,
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
