import type { Question } from '@deck/questions'
import { draws, saysOf } from '@deck/lesson/reasoning'
import { askClaims, askRecords } from '@deck/questions'
import { argumentsOf } from '../arguments.ts'

/** Questions on steps of the conclusion, from multilateralism to the outlook, that the chapters' own questions pass by. */
export const arenaQuestions = {
  'q-arena': askClaims({
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'recall',
    stem: 'What has multilateralism offered to middle powers since the Second World War?',
    options: {
      lead: { text: 'An arena for leadership', why: 'Middle powers are able to exercise leadership in this arena.', holds: () => saysOf('arena-for-middle-powers', 'arena', 'exercise leadership') },
      name: { text: 'A place to gain reputation', why: 'Middle powers can promote their international reputation there.', holds: () => saysOf('arena-for-middle-powers', 'international reputation') },
      guard: { text: 'A guarantee of security', why: 'The article does not mention security here.', holds: () => saysOf('arena-for-middle-powers', 'security') },
      force: { text: 'A means of coercion', why: 'Major powers are able to use coercion. The article sets middle powers apart from them.', holds: () => saysOf('arena-for-middle-powers', 'coerc') },
    },
    rests: ['arena-for-middle-powers'],
    hint: 'One is about what a middle power does, and one is about how others see it.',
  }),

  'q-belief-behind-defence': askClaims({
    type: 'single',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'With which belief has Korea defended multilateralism?',
    options: {
      consensus: { text: 'Power politics usually has basic consensus on cooperation', why: 'Korea believes that power politics here usually involves basic consensus on cooperation.', holds: () => saysOf('multilateralism-defended', 'belief', 'power politics', 'basic consensus on cooperation') },
      over: { text: 'Power politics in the region will soon come to an end', why: 'The article says that Korea still has to navigate power politics.', holds: () => saysOf('multilateralism-defended', 'end of power politics') },
      trade: { text: 'Economic interdependence will bring political trust', why: 'The article says that in Northeast Asia interdependence has not brought such trust.', holds: () => saysOf('multilateralism-defended', 'trade') },
      region: { text: 'The states of Northeast Asia will soon be integrated', why: 'The article says that regionalism is far from formed.', holds: () => saysOf('multilateralism-defended', 'regionalism') },
    },
    rests: ['multilateralism-defended', 'trade-without-trust', 'peculiarity-no-regionalism'],
    hint: 'The belief is about states that compete and still agree on something.',
  }),

  'q-who-shapes-the-region': askClaims({
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'recall',
    stem: 'By whom is the structure of Northeast Asia shaped, according to the article?',
    options: {
      old: { text: 'Traditional power', why: 'The article names traditional power, without saying whose.', holds: () => saysOf('peculiarity-many-powers', 'traditional power') },
      rising: { text: 'Rising power', why: 'The article names rising power, without saying whose.', holds: () => saysOf('peculiarity-many-powers', 'rising power') },
      outside: { text: 'Outside great powers', why: 'The article names great powers from outside the region.', holds: () => saysOf('peculiarity-many-powers', 'great powers outside') },
      union: { text: 'A regional union', why: 'Regionalism is far from formed, so there is no such union.', holds: () => saysOf('peculiarity-many-powers', 'union') },
    },
    rests: ['peculiarity-many-powers', 'northeast-asia-complicated', 'peculiarity-no-regionalism'],
    hint: 'Not all of them are in the region.',
  }),

  'q-to-some-extent': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'reasoning',
    stem: 'Which reason for the central role of multilateral cooperation does the article hedge, with a careful word?',
    sought: 'hedged',
    options: {
      'structure-loosened': { text: 'It loosens the region’s power structure', why: 'The article writes “to some extent”.' },
      'power-is-diffused': { text: 'It creates a space with diffused power', why: 'The article puts this flatly: multilateralism “creates a space”.' },
      'persuasion-by-capital': { text: 'It helps Korea to influence others', why: 'The article puts this flatly: multilateral cooperation “empowers Korea”.' },
      'northeast-asia-complicated': { text: 'The region is more complicated than others', why: 'The article puts this flatly, and even begins with “obviously”.' },
    },
    holds: (step, id) => step.strength === 'hedges' && draws(id, 'supports', 'multilateral-cooperation-central'),
    rests: ['structure-loosened', 'power-is-diffused', 'persuasion-by-capital', 'northeast-asia-complicated', 'multilateral-cooperation-central'],
    hint: 'Ask which effect is only partly reached.',
  }),

  'q-soft-power-leads-on': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'reasoning',
    stem: 'What does soft power enable Korea to do, in the article’s argument?',
    options: {
      'institutions-for-all': { text: 'To initiate institutions', why: 'Korea initiates institutions in which major powers and late-developing countries take part.' },
      'new-self-assessment': { text: 'To assess itself anew', why: 'This assessment took shape earlier, in the 1990s.' },
      'chiming-with-washington': { text: 'To near U.S. strategy', why: 'This belongs to the outlook, with the “Global Pivotal State”.' },
      'technology-gained-ground': { text: 'To improve technology', why: 'The article explains this by policy support and domestic market demands.' },
    },
    holds: (_, id) => draws('soft-power-used', 'enables', id),
    rests: ['soft-power-used', 'soft-power-defined', 'institutions-for-all'],
    hint: 'It concerns what Korea does with others, not with itself.',
  }),

  'q-parts-of-turbulence': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'understanding',
    stem: 'Which of these does the article describe among the recent trends?',
    options: {
      'order-fractured': { text: 'The post-war order seems fractured', why: 'A strategic adjustment of the Trump administration “appears to fracture” the post-war order.' },
      'global-pivotal-state': { text: 'A “Global Pivotal State” is the aim', why: 'The Yoon administration made this commitment, and diverged from its predecessors.' },
      'trade-without-trust': { text: 'Interdependence without trust', why: 'The article uses this to describe the region. It does not count it as a recent trend.' },
      'platforms-criticised': { text: 'Regional platforms are criticised', why: 'The article says that the criticism is long-standing.' },
    },
    holds: (_, id) => draws(id, 'part-of', 'turbulence'),
    rests: ['turbulence', 'order-fractured', 'global-pivotal-state', 'trade-without-trust'],
    hint: 'Two of the four concern recent administrations.',
  }),

  'q-strategy-of-2023': askClaims({
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'recall',
    stem: 'On which values does the National Security Strategy of 2023 base Korea’s new role?',
    options: {
      freedom: { text: 'Freedom and solidarity', why: 'The strategy bases the role on a spirit of freedom and solidarity.', holds: () => draws('security-strategy', 'supports', 'strategy-of-2023') && saysOf('strategy-of-2023', 'freedom and solidarity') },
      growth: { text: 'Growth and ecology', why: 'GGGI is to help developing and emerging economies to balance growth and ecology.', holds: () => saysOf('strategy-of-2023', 'growth') },
      neighbours: { text: 'Good neighbourliness', why: 'This is part of the name of the rung of 2006.', holds: () => saysOf('strategy-of-2023', 'neighbour') },
      capital: { text: 'Capital and culture', why: 'Economic capacities and cultural influence explain the term “soft power”.', holds: () => saysOf('strategy-of-2023', 'cultur') },
    },
    rests: ['strategy-of-2023', 'security-strategy'],
    hint: 'Ask which of these are values, and not goods or means.',
  }),
} as const satisfies Record<string, Question>
