import type { Specimen } from '../../model/pictures.ts'

/** The slides on which everything else stands. */
export const layoutSpecimens: readonly Specimen[] = [
  { component: 'layouts/content', state: 'with dates on its scale', props: { chapter: 'participation', dates: ['earth-summit', 'wto-joined'] }, on: 'whole', slots: { default: 'What the slide says stands here.' } },
  { component: 'layouts/content', state: 'of a crisis, without scale', props: { chapter: 'land', bare: true }, on: 'whole', slots: { default: 'What the slide says stands here.' } },
  { component: 'layouts/chapter', state: 'of a period', props: { chapter: 'participation' }, on: 'whole' },
  { component: 'layouts/chapter', state: 'of a crisis', props: { chapter: 'climate' }, on: 'whole' },
  { component: 'layouts/chapter', state: 'of the ladder', props: { chapter: 'ladder' }, on: 'whole' },
  { component: 'layouts/opening', state: 'the title slide', props: { chapter: 'opening' }, on: 'whole', slots: { default: 'Title, subtitle and source stand here.' } },
  { component: 'layouts/error', state: 'a slide that did not come', props: {}, on: 'whole' },
]
