/** How this deck's scripts are put into files: what waits for few of them, and what is fetched together. */
import type { ChunkParts } from '@deck/slidev-build'

/** A question, which waits for few files. */
const quiz = ['components/quiz/QuizCard.vue', 'components/inquiry/SinceBefore.vue']

export const chunkParts: ChunkParts = {
  doors: [[/\/lesson\/([\w-]+)-door\.ts$/, '@deck/lesson/'], [/\/(?:packages|@deck)\/([\w-]+)\/index\.ts$/, '@deck/']],
  // records do nothing when they are loaded
  pure: /\/data\/[\w/-]+\.ts$/,
  separate: { quiz, read: ['pages/read.vue'], review: ['pages/review.vue'] },
  nameJoined: users => !users.includes('read') ? users[0]! : users.includes('quiz') ? 'answers' : 'study',
  asking: [...quiz, 'components/inquiry/'],
  // pages that need nearly everything, what only lecturers ask for, the text below a slide on a phone, and the slide of a lecture
  tolerant: [
    ...['follow', 'handout', 'exports', 'lecture', 'plan'].map(name => `pages/${name}.vue`),
    ...[
      'FollowedQuestion.vue', 'FollowedSlide.vue', 'followed-view.ts', 'PortraitText.vue', 'GotoSlide.vue', 'useSlideFinder.ts', 'find-read-plan',
    ].map(name => `components/read/${name}`),
    ...['client', 'presenter', 'protocol'].map(name => `live-class/${name}/`),
    ...['class', 'exports', 'handout', 'inquiry', 'lecture'].map(name => `components/${name}/`),
    ...['AudienceButton.vue', 'DeckPen.vue', 'KeysHelp.vue', 'PenTools.vue', 'WallCover.vue', 'usePen.ts', 'ink.ts'].map(name => `components/shell/${name}`),
    'setup/root/follow-lecture-plan.ts',
    'setup/root/useLecture.ts',
    'en-class.ts',
  ],
  // what Back closes, what is kept, what comes late, words counted for legibility, a cell with its count, a thing that a link selects, a link that is shared
  shared: [
    ...[
      'useBackCloses', 'useCopy', 'useFit', 'usePersisted', 'useRoomWidth', 'useSelection', 'useWholeFigure',
      'legibility', 'await-print.browser', 'late-parts.browser',
    ].map(name => `components/shell/${name}.ts`),
    'browser/read-record.ts',
    'components/ladder/ladder-layout.ts',
    'components/ladder/describe-rung.ts',
    'components/years/timeline-events.ts',
    'components/cite/useShareLink.ts',
    'components/cite/FactValue.vue',
    'components/cite/ArticleCitation.vue',
  ],
  together: {
    bank: ['data/questions/', 'lesson/reasoning-door', 'article/reasoning'],
    // terms with their names in other scripts: the page read and the glossary show them
    terms: ['components/glossary/TermEquivalents', 'components/glossary/arrange-terms', 'data/glossary', 'data/everyday-words'],
  },
}
