import type { Question } from '../types.ts'
import { argumentsOf } from '../arguments.ts'
import { askClaims, askRecords } from './ask.ts'
import { draws, saysOf } from './edges.ts'

/** Questions on steps of the conclusion, from multilateralism to the outlook, that the chapters' own questions pass by. */
export const arenaQuestions = {
  'q-arena': askClaims({
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'recall',
    stem: 'What has multilateralism offered to middle powers since the Second World War?',
    options: {
      lead: { text: 'An arena in which to lead', why: 'They are able to exercise leadership there.', holds: () => saysOf('arena-for-middle-powers', 'arena', 'exercise leadership') },
      name: { text: 'A way to win reputation', why: 'They promote their international reputation there.', holds: () => saysOf('arena-for-middle-powers', 'international reputation') },
      guard: { text: 'A guarantee of security', why: 'Security is not what the article names; it speaks of leadership and standing.', holds: () => saysOf('arena-for-middle-powers', 'security') },
      force: { text: 'A means of coercion', why: 'Coercion is what major powers are able to use.', holds: () => saysOf('arena-for-middle-powers', 'coerc') },
    },
    rests: ['arena-for-middle-powers'],
    hint: 'One concerns what such a state does, one what others think of it.',
  }),

  'q-belief-behind-defence': askClaims({
    type: 'single',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'With which belief has Korea defended multilateralism, in the article?',
    options: {
      consensus: { text: 'Power politics here includes basic consensus', why: 'So it believes: even here there is consensus on cooperation.', holds: () => saysOf('multilateralism-defended', 'belief', 'power politics', 'basic consensus on cooperation') },
      over: { text: 'Power politics will come to its end before long', why: 'The article has Korea navigate power politics to this day.', holds: () => saysOf('multilateralism-defended', 'end of power politics') },
      trade: { text: 'Trade will bring trust among states in the end', why: 'For this region the article finds the contrary: trade has grown without trust.', holds: () => saysOf('multilateralism-defended', 'trade') },
      region: { text: 'A union of the region is close at hand', why: 'Regionalism is far from formed, it says.', holds: () => saysOf('multilateralism-defended', 'regionalism') },
    },
    rests: ['multilateralism-defended', 'trade-without-trust', 'peculiarity-no-regionalism'],
    hint: 'It is a belief about how states deal with one another even when they compete.',
  }),

  'q-who-shapes-the-region': askClaims({
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'recall',
    stem: 'By whom is the structure of Northeast Asia shaped, in the second peculiarity?',
    options: {
      old: { text: 'A traditional power', why: 'It is named first among those who shape the structure.', holds: () => saysOf('peculiarity-many-powers', 'traditional power') },
      rising: { text: 'A rising power', why: 'It is named beside the traditional one.', holds: () => saysOf('peculiarity-many-powers', 'rising power') },
      outside: { text: 'Great powers outside', why: 'Great powers from outside the region shape it as well.', holds: () => saysOf('peculiarity-many-powers', 'great powers outside') },
      union: { text: 'A regional union', why: 'The third peculiarity is that regionalism is far from formed.', holds: () => saysOf('peculiarity-many-powers', 'union') },
    },
    rests: ['peculiarity-many-powers', 'northeast-asia-complicated', 'peculiarity-no-regionalism'],
    hint: 'Not all of them lie in the region.',
  }),

  'q-to-some-extent': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'reasoning',
    stem: 'Which ground for the central place of multilateral cooperation does the article itself qualify?',
    options: {
      'structure-loosened': { text: 'It takes the region’s power structure apart', why: 'It does so “to some extent”: the one ground that is put with a limit.' },
      'power-is-diffused': { text: 'It makes a space where power spreads out', why: 'That is stated outright: it “creates a space”.' },
      'persuasion-by-capital': { text: 'It lets Korea move other states by its capital', why: 'That is stated outright: it “empowers” Korea.' },
      'northeast-asia-complicated': { text: 'The region is more complicated than any other', why: 'That is stated with “obviously”.' },
    },
    holds: (step, id) => step.strength === 'hedges' && draws(id, 'supports', 'multilateral-cooperation-central'),
    rests: ['structure-loosened', 'power-is-diffused', 'persuasion-by-capital', 'northeast-asia-complicated', 'multilateral-cooperation-central'],
    hint: 'Ask which of them would be too bold to be true without a limit.',
  }),

  'q-soft-power-leads-on': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'reasoning',
    stem: 'What does the use of soft power enable Korea to do, in the article’s broader picture?',
    options: {
      'institutions-for-all': { text: 'To found bodies for great and small', why: 'Active in affairs on this basis, it initiates institutions where they decide together.' },
      'new-self-assessment': { text: 'To judge itself and the world anew', why: 'That judgement came first, and led to the word “middle power”.' },
      'chiming-with-washington': { text: 'To keep in step with one great ally', why: 'That belongs to the outlook, under another name than middle power.' },
      'technology-gained-ground': { text: 'To bring its technology nearer the West’s', why: 'That is put down to research, policy and demand at home.' },
    },
    holds: (_, id) => draws('soft-power-used', 'enables', id),
    rests: ['soft-power-used', 'soft-power-defined', 'institutions-for-all'],
    hint: 'Leave out what came before and what needs no others.',
  }),

  'q-parts-of-turbulence': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'understanding',
    stem: 'Which trends does the article count to the turbulence that reshapes Korea’s diplomacy?',
    options: {
      'order-fractured': { text: 'The order after the war breaks', why: 'A change of American strategy “appears to fracture” it.' },
      'global-pivotal-state': { text: 'Korea takes up another title', why: '“Global Pivotal State” diverges from what predecessors called it.' },
      'trade-without-trust': { text: 'Trade grows faster than trust', why: 'That is a lasting trait of the region, and no recent trend.' },
      'platforms-criticised': { text: 'Regional bodies meet criticism', why: 'That is long-standing, and belongs to the third condition.' },
    },
    holds: (_, id) => draws(id, 'part-of', 'turbulence'),
    rests: ['turbulence', 'order-fractured', 'global-pivotal-state', 'trade-without-trust'],
    hint: 'Two are old, two are of recent years.',
  }),

  'q-strategy-of-2023': askClaims({
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'recall',
    stem: 'In what does the National Security Strategy of 2023 ground Korea’s new role?',
    options: {
      freedom: { text: 'Freedom and solidarity', why: 'So it says of the “global pivotal state”, in a security environment that changes fast.', holds: () => draws('security-strategy', 'supports', 'strategy-of-2023') && saysOf('strategy-of-2023', 'freedom and solidarity') },
      growth: { text: 'Growth and ecology', why: 'To balance these is what GGGI helps others to do.', holds: () => saysOf('strategy-of-2023', 'growth') },
      neighbours: { text: 'Good neighbourliness', why: 'That is in the name of a rung, of 2006.', holds: () => saysOf('strategy-of-2023', 'neighbour') },
      capital: { text: 'Capital and culture', why: 'Economic capacity and cultural clout are soft power, in the article’s words.', holds: () => saysOf('strategy-of-2023', 'cultur') },
    },
    rests: ['strategy-of-2023', 'security-strategy'],
    hint: 'The strategy speaks of values, and neither of means nor of relations.',
  }),
} as const satisfies Record<string, Question>
