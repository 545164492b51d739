import type { Specimen } from '../../model/pictures.ts'

/** The slides on which everything else stands. */
export const layoutSpecimens: readonly Specimen[] = [
  { component: 'layouts/content', state: 'with dates on its scale', props: { chapter: 'participation', dates: ['earth-summit', 'wto-joined'] }, on: 'nothing', slots: { default: 'What the slide says stands here.' } },
  { component: 'layouts/content', state: 'of a crisis, without scale', props: { chapter: 'land', bare: true }, on: 'nothing', slots: { default: 'What the slide says stands here.' } },
  { component: 'layouts/chapter', state: 'of a period', props: { chapter: 'participation' }, on: 'nothing' },
  { component: 'layouts/chapter', state: 'of a crisis', props: { chapter: 'climate' }, on: 'nothing' },
  { component: 'layouts/chapter', state: 'of the ladder', props: { chapter: 'ladder' }, on: 'nothing' },
  { component: 'layouts/opening', state: 'the title slide', props: { chapter: 'opening' }, on: 'nothing', slots: { default: 'Title, subtitle and source stand here.' } },
  { component: 'layouts/error', state: 'a slide that did not come', props: {}, on: 'nothing' },
]
