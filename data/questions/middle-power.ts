import type { Question } from '../types.ts'
import { actors } from '../actors.ts'
import { agreements } from '../agreements.ts'
import { argumentsOf } from '../arguments.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'
import { askClaims, askRecords, askValue } from './ask.ts'
import { draws, saysOf } from './edges.ts'

/** Whether the two countries have an agreement with this purpose. */
const bound = (word: string) => Object.values(agreements).some(({ parties, purpose }) => (parties as readonly string[]).includes('mongolia') && purpose.includes(word))

/** Questions of the chapter "middle-power". */
export const middlePowerQuestions = {
  'q-how-many-states': askValue({
    type: 'single',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'recall',
    stem: 'From how many states on is cooperation multilateral, in the definition by Keohane?',
    values: {
      2: 'Between so few it is bilateral.',
      3: 'So many states, or more, coordinate their national policies.',
      4: 'NOWPAP has so many partners; the definition asks for fewer.',
      5: 'NEACEC brought so many together; the definition asks for fewer.',
    },
    holds: value => indicators['multilateral-minimum'].bound === 'at least' && indicators['multilateral-minimum'].quantity.value === value,
    rests: ['multilateral-minimum', 'multilateralism-defined'],
    hint: 'It begins where bilateral ends.',
  }),

  'q-soft-power': askClaims({
    type: 'single',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'recall',
    stem: 'What does the article count as “soft power”?',
    options: {
      'economy-culture': { text: 'Economic capacity or cultural clout', why: 'These two stand behind the word where the article explains it.', holds: () => saysOf('soft-power-defined', 'economic', 'cultural') },
      'army-alliances': { text: 'A strong army or reliable alliances', why: 'The article names neither as soft power.', holds: () => saysOf('soft-power-defined', 'army', 'alliances') },
      'treaties-courts': { text: 'Binding treaties or impartial courts', why: 'The article names neither as soft power.', holds: () => saysOf('soft-power-defined', 'treat', 'court') },
      'size-population': { text: 'Size of territory or of population', why: 'The article names neither as soft power.', holds: () => saysOf('soft-power-defined', 'territor', 'population') },
    },
    rests: ['soft-power-defined'],
    hint: 'It works by attraction and by what one can give.',
  }),

  'q-before-middle-power': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'In the article’s account, what took shape before Korea called itself a middle power?',
    options: {
      'new-self-assessment': { text: 'A new judgement of itself and the world', why: 'It took shape in the new surroundings of that decade.' },
      'mongolia-gains-trust': { text: 'The trust that Mongolia came to feel for it', why: 'That comes later, as a return for what Korea brings to bear.' },
      'order-fractured': { text: 'An order that appeared to be breaking apart', why: 'That belongs to the outlook, decades later.' },
      'gggi-fills-the-gap': { text: 'Projects that filled a regional gap', why: 'That upholds the third condition, on institutions.' },
    },
    holds: (_, id) => draws(id, 'supports', 'middle-power-defined'),
    rests: ['new-self-assessment', 'middle-power-defined', 'mongolia-gains-trust', 'order-fractured', 'gggi-fills-the-gap'],
    hint: 'It happened in the decade after the Cold War.',
  }),

  'q-no-coercion': askClaims({
    type: 'single',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'reasoning',
    stem: 'What, as the article sees it, keeps Korea from coercing Mongolia?',
    options: {
      'means-and-will': { text: 'It lacks the means, and the will as well', why: 'Weaker than major powers, it is both unable and unwilling.', holds: () => saysOf('no-coercion', 'inferior to major powers', 'unable, and unwilling') },
      'means-only': { text: 'It lacks the means, though not the will', why: 'The article adds that it is unwilling too.', holds: () => saysOf('no-coercion', 'unable') && !saysOf('no-coercion', 'unwilling') },
      'treaty': { text: 'A treaty between them rules out force', why: 'No agreement between the two has such a purpose.', holds: () => bound('force') || bound('coerc') },
      'trade': { text: 'Its own trade depends on goods from Mongolia', why: 'Interdependence is said of the whole region, and as no source of trust.', holds: () => saysOf('no-coercion', 'trade') || saysOf('no-coercion', 'interdependence') },
    },
    rests: ['no-coercion'],
    hint: 'Ask what Korea would do if it could, and set that beside what it can do.',
  }),

  'q-peculiarities': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'By which traits is Northeast Asia’s system of power more complicated than any other?',
    options: {
      'peculiarity-unlike-states': { text: 'Its states are unlike one another', why: 'The first: development, institutions and societies differ.' },
      'peculiarity-no-regionalism': { text: 'Its regionalism is far from formed', why: 'The third: trade has grown, and trust has not.' },
      'mongolias-troubles-are-common': { text: 'Its troubles are those of the world', why: 'That is said of the environmental crisis, not of power.' },
      'faith-weakened': { text: 'Its faith in many-sided work fades', why: 'That is said of the whole world, in the outlook.' },
    },
    holds: (_, id) => draws(id, 'supports', 'northeast-asia-complicated'),
    rests: ['northeast-asia-complicated', 'peculiarity-unlike-states', 'peculiarity-no-regionalism', 'mongolias-troubles-are-common', 'faith-weakened'],
    hint: 'The article counts three such traits; one of them is left out here.',
  }),

  'q-middle-between': askRecords(actors, {
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'understanding',
    stem: 'From whom does Korea set itself apart when it calls itself a middle power?',
    options: {
      'major-powers': { text: 'Powers that can coerce', why: 'Major powers are able to take coercive approaches.' },
      'late-developing-countries': { text: 'Late-developing countries', why: 'It sets itself apart from them economically.' },
      'western-countries': { text: 'Advanced Western states', why: 'They are the measure for its technology, not for this term.' },
      'non-state-actors': { text: 'Actors beneath the state', why: 'They are brought in to use resources of many sides.' },
    },
    holds: actor => argumentsOf['middle-power-defined'].anchors.some(anchor => anchor.toLowerCase() === actor.label.toLowerCase()),
    rests: ['middle-power-defined', 'major-powers', 'late-developing-countries'],
    hint: 'One lies above the middle, one below.',
  }),

  'q-is-multilateral': askRecords(institutions, {
    type: 'single',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'reasoning',
    stem: 'Which of these is multilateral by the definition that the article quotes?',
    options: {
      'temm': { text: 'Meeting of ministers (TEMM)', why: 'Three countries meet there, and three is enough.' },
      'policy-office': { text: 'Environmental policy office', why: 'It belongs to two countries: bilateral.' },
      'joint-environment-committee': { text: 'Joint environment committee', why: 'It rests on agreements between two countries: bilateral.' },
      'korea-japan-symposium': { text: 'Korean-Japanese symposium', why: 'Two countries held it, before it grew into a conference of five.' },
    },
    holds: body => body.members !== null && body.members.length >= indicators['multilateral-minimum'].quantity.value,
    rests: ['multilateral-minimum', 'temm', 'policy-office', 'joint-environment-committee', 'korea-japan-symposium'],
    hint: 'Count the countries round each table.',
  }),

  'q-trade-and-trust': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'recall',
    stem: 'What illustrates, in the article, that Northeast Asia’s regionalism is far from formed?',
    options: {
      'trade-without-trust': { text: 'Trade has grown, and trust has not', why: 'Economies depend on each other; political and security trust is lacking.' },
      'platforms-criticised': { text: 'Its platforms have met with criticism', why: 'That explains the organisation gap, in the third condition.' },
      'order-fractured': { text: 'The order after the war is breaking up', why: 'That belongs to the outlook on the whole world.' },
      'harm-shared-by-region': { text: 'Its countries suffered like harm', why: 'Shared harm set the stage for cooperation in the second period.' },
    },
    holds: (_, id) => draws(id, 'supports', 'peculiarity-no-regionalism'),
    rests: ['trade-without-trust', 'peculiarity-no-regionalism'],
    hint: 'The article calls it most illustrative, and it is about the region itself.',
  }),

  'q-why-it-suits': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'reasoning',
    stem: 'Which steps explain why multilateralism suits a state that has to do without coercion?',
    options: {
      'power-is-diffused': { text: 'It lets power pass down the system', why: 'Power moves from those at the top to others further down.' },
      'persuasion-by-capital': { text: 'It lets a state move others by capital', why: 'Economic, social and ideational capital takes the place of force.' },
      'chiming-with-washington': { text: 'It keeps in step with one strong ally', why: 'That is said of the new strategy, in the outlook.' },
      'oecd-as-recognition': { text: 'It is a sign of what has been achieved', why: 'Recognition belongs to the critical decade, before the term was used.' },
    },
    holds: (_, id) => draws(id, 'supports', 'multilateral-cooperation-central'),
    rests: ['multilateral-cooperation-central', 'power-is-diffused', 'persuasion-by-capital'],
    hint: 'Leave out what belongs to the 1990s, and what belongs to the outlook.',
  }),

  'q-three-levers': askClaims({
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'What does Korea bring to bear in environmental diplomacy by way of multilateralism?',
    options: {
      financing: { text: 'Capacity to finance', why: 'Financing capabilities stand first among the three.', holds: () => saysOf('three-levers', 'financing') },
      governance: { text: 'Skill in governance', why: 'Experience in governance is the second of the three.', holds: () => saysOf('three-levers', 'governance') },
      markets: { text: 'Access to its market', why: 'Market access is not among the three levers.', holds: () => saysOf('three-levers', 'market') },
      patterns: { text: 'Ways of development', why: 'Patterns of development are the third of the three.', holds: () => saysOf('three-levers', 'development patterns') },
    },
    rests: ['three-levers', 'mongolia-gains-trust'],
    hint: 'The levers have to fit a state that persuades.',
  }),

  'q-critical-decade': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'understanding',
    stem: 'What made the 1990s a critical decade for Korea, in the conclusion?',
    options: {
      'bipolar-world-ends': { text: 'A bipolar world came to its end', why: 'A multipolar order followed: the first of two reasons.' },
      'oecd-as-recognition': { text: 'The OECD admitted it as a member', why: 'Admission showed that its achievements were recognised.' },
      'order-fractured': { text: 'The order after the war broke up', why: 'That is said of recent years, in the outlook.' },
      'mongolia-gains-trust': { text: 'Mongolia came to trust its lead', why: 'That is a fruit of multilateral work, and comes later.' },
    },
    holds: (_, id) => argumentsOf['critical-1990s'].anchors.includes('1990s') && draws(id, 'supports', 'critical-1990s'),
    rests: ['critical-1990s', 'bipolar-world-ends', 'oecd-as-recognition'],
    hint: 'Two of the four came later than that decade.',
  }),

  'q-institutions-for-all': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'What does the article credit to institutions where major powers and late developers meet?',
    options: {
      'rule-based-order-kept': { text: 'Major powers do not dominate', why: 'They were kept from dominating the “rule-based” order.' },
      'responsible-actor': { text: 'Korea acts as a competent state', why: 'It came to play the part of a responsible, competent actor.' },
      'new-self-assessment': { text: 'Korea judged itself anew', why: 'That judgement formed in the 1990s, before such institutions.' },
      'downsides-avoided': { text: 'Regional politics lost its flaws', why: 'Their avoidance is credited to actors below the state.' },
    },
    holds: (_, id) => draws('institutions-for-all', 'leads-to', id),
    rests: ['institutions-for-all', 'rule-based-order-kept', 'responsible-actor'],
    hint: 'Leave out what came before such bodies, and what is credited to others.',
  }),
} as const satisfies Record<string, Question>
