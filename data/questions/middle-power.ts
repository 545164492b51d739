import type { Question } from '@deck/questions'
import { draws, saysOf } from '@deck/lesson/reasoning'
import { askClaims, askRecords, askValue } from '@deck/questions'
import { actors } from '../actors.ts'
import { agreements } from '../agreements.ts'
import { argumentsOf } from '../arguments.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'

/** Whether the two countries have an agreement with this purpose. */
const bound = (word: string) => Object.values(agreements).some(({ parties, purpose }) => (parties as readonly string[]).includes('mongolia') && purpose.includes(word))

/** Questions of the chapter "middle-power". */
export const middlePowerQuestions = {
  'q-how-many-states': askValue({
    type: 'single',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'recall',
    stem: 'How many states must a group have at least to be multilateral, in Keohane’s definition?',
    values: {
      2: 'Cooperation between two states is bilateral.',
      3: 'The definition speaks of groups of three or more states.',
      4: 'NOWPAP has four partners, but three states are enough.',
      5: 'NEACEC had five countries, but three states are enough.',
    },
    holds: value => indicators['multilateral-minimum'].bound === 'at least' && indicators['multilateral-minimum'].quantity.value === value,
    rests: ['multilateral-minimum', 'multilateralism-defined'],
    hint: 'Multilateral means more than bilateral.',
  }),

  'q-soft-power': askClaims({
    type: 'single',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'recall',
    stem: 'What does the article mean by “soft power”?',
    options: {
      'economy-culture': { text: 'Economic capacity or cultural influence', why: 'The article explains the term by economic capacities or cultural influence.', holds: () => saysOf('soft-power-defined', 'economic', 'cultural') },
      'army-alliances': { text: 'Strong army or reliable alliances', why: 'The article does not mention armies or alliances here.', holds: () => saysOf('soft-power-defined', 'army', 'alliances') },
      'treaties-courts': { text: 'Binding treaties or impartial courts', why: 'The article does not mention treaties or courts here.', holds: () => saysOf('soft-power-defined', 'treat', 'court') },
      'size-population': { text: 'Large territory or population', why: 'The article does not mention territory or population here.', holds: () => saysOf('soft-power-defined', 'territor', 'population') },
    },
    rests: ['soft-power-defined'],
    hint: 'Which means does a state have apart from coercive approaches?',
  }),

  'q-before-middle-power': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'What took shape in Korea against the new surroundings of the 1990s?',
    options: {
      'new-self-assessment': { text: 'Its assessment of itself and the world', why: 'The article says that Korea’s fundamental assessment took shape against these surroundings.' },
      'mongolia-gains-trust': { text: 'Mongolia’s trust in Korea’s qualification', why: 'This trust is Mongolia’s, and the article gives it no date. It comes in return for Korea’s multilateral work.' },
      'order-fractured': { text: 'A fracture in the post-war order', why: 'This belongs to the outlook, decades later.' },
      'gggi-fills-the-gap': { text: 'GGGI projects that fill a regional gap', why: 'GGGI was launched in 2010, much later.' },
    },
    holds: (_, id) => draws(id, 'supports', 'middle-power-defined'),
    rests: ['new-self-assessment', 'middle-power-defined', 'mongolia-gains-trust', 'order-fractured', 'gggi-fills-the-gap'],
    hint: 'It belongs to the years after the Cold War.',
  }),

  'q-no-coercion': askClaims({
    type: 'single',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'reasoning',
    stem: 'What, in the article, keeps Korea from coercing Mongolia?',
    options: {
      'means-and-will': { text: 'It is unable and unwilling', why: 'Its capabilities are inferior to those of major powers. It is also unwilling.', holds: () => saysOf('no-coercion', 'inferior to major powers', 'unable, and unwilling') },
      'means-only': { text: 'It is unable, though willing', why: 'The article says that Korea is unwilling as well.', holds: () => saysOf('no-coercion', 'unable') && !saysOf('no-coercion', 'unwilling') },
      'treaty': { text: 'A treaty forbids it', why: 'The article mentions no such treaty.', holds: () => bound('force') || bound('coerc') },
      'trade': { text: 'It needs Mongolian goods', why: 'The article mentions interdependence only for the whole region.', holds: () => saysOf('no-coercion', 'trade') || saysOf('no-coercion', 'interdependence') },
    },
    rests: ['no-coercion'],
    hint: 'The article names both what Korea can do and what it wants to do.',
  }),

  'q-peculiarities': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'What makes the power system of Northeast Asia more complicated than that of other regions, according to the article?',
    options: {
      'peculiarity-unlike-states': { text: 'Its states are very different', why: 'The states differ in development, political institutions and social composition.' },
      'peculiarity-no-regionalism': { text: 'Its regionalism is not yet formed', why: 'Regionalism is far from formed. Interdependence has not brought political trust.' },
      'mongolias-troubles-are-common': { text: 'Its problems are common concerns', why: 'This is about the environmental crisis, not about the power system.' },
      'faith-weakened': { text: 'Its belief in cooperation is weak', why: 'The weaker belief in multilateralism is global. It belongs to the outlook.' },
    },
    holds: (_, id) => draws(id, 'supports', 'northeast-asia-complicated'),
    rests: ['northeast-asia-complicated', 'peculiarity-unlike-states', 'peculiarity-no-regionalism', 'mongolias-troubles-are-common', 'faith-weakened'],
    hint: 'The article names three peculiarities. One of them is not offered here.',
  }),

  'q-middle-between': askRecords(actors, {
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'understanding',
    stem: 'From whom does Korea, as a “middle power”, see itself as different?',
    options: {
      'major-powers': { text: 'Major powers able to coerce', why: 'Major powers are able to adopt coercive approaches.' },
      'late-developing-countries': { text: 'Late-developing countries', why: 'Korea, the article reports, sets itself apart from economically late-developing countries too.' },
      'western-countries': { text: 'Western advanced states', why: 'They are the standard for Korea’s technology. The definition does not mention them.' },
      'non-state-actors': { text: 'All non-state actors', why: 'They mobilise resources in GGGI-supported projects. The definition does not mention them.' },
    },
    holds: (_, id) => argumentsOf['middle-power-defined'].anchors.some(anchor => anchor.replaceAll(' ', '-') === id),
    rests: ['middle-power-defined', 'major-powers', 'late-developing-countries'],
    hint: 'One is above the middle, and one is below.',
  }),

  'q-is-multilateral': askRecords(institutions, {
    type: 'single',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'reasoning',
    stem: 'Which of these has as many countries as Keohane’s definition of multilateralism asks for?',
    options: {
      'temm': { text: 'Environment ministers (TEMM)', why: 'Three countries take part, and three are enough.' },
      'policy-office': { text: 'Environmental policy office', why: 'It belongs to two countries, so it is bilateral.' },
      'joint-environment-committee': { text: 'Joint environment committee', why: 'It serves two countries, so it is bilateral.' },
      'korea-japan-symposium': { text: 'Korean-Japanese symposium', why: 'Two countries held it, so it was bilateral.' },
    },
    holds: body => body.members !== null && body.members.length >= indicators['multilateral-minimum'].quantity.value,
    rests: ['multilateral-minimum', 'temm', 'policy-office', 'joint-environment-committee', 'korea-japan-symposium'],
    hint: 'Count the countries in each body.',
  }),

  'q-trade-and-trust': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'recall',
    stem: 'Which example shows that Northeast Asia is far from growing together as a region (regionalism)?',
    options: {
      'trade-without-trust': { text: 'Interdependence grows without trust', why: 'Economic interdependence has not brought mutual political and security trust.' },
      'platforms-criticised': { text: 'Regional platforms are criticised', why: 'This explains the “organisation gap”, in the third condition.' },
      'order-fractured': { text: 'The post-war order seems fractured', why: 'This is about the whole world. It belongs to the outlook.' },
      'harm-shared-by-region': { text: 'Neighbours suffered from similar harm', why: 'This was part of the background for cooperation in the second period.' },
    },
    holds: (_, id) => draws(id, 'supports', 'peculiarity-no-regionalism'),
    rests: ['trade-without-trust', 'peculiarity-no-regionalism'],
    hint: 'The example is about the economy and politics of the region.',
  }),

  'q-why-it-suits': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'reasoning',
    stem: 'Which steps explain why multilateral cooperation is central to Korea’s diplomacy?',
    options: {
      'power-is-diffused': { text: 'Power is diffused further down', why: 'Multilateralism “creates a space” in which power spreads from major powers to others further down.' },
      'persuasion-by-capital': { text: 'Korea can influence other states', why: 'It can do so through economic, social and ideational capital: “ideational” means of ideas.' },
      'chiming-with-washington': { text: 'Korea is closer to U.S. strategy', why: 'This is about the new strategy, in the outlook.' },
      'oecd-as-recognition': { text: 'Korea’s success was recognised', why: 'This explains why the 1990s were critical. It is not about multilateralism.' },
    },
    holds: (_, id) => draws(id, 'supports', 'multilateral-cooperation-central'),
    rests: ['multilateral-cooperation-central', 'power-is-diffused', 'persuasion-by-capital'],
    hint: 'Leave out what belongs to the 1990s and to the outlook.',
  }),

  'q-three-levers': askClaims({
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'Which strengths does Korea use in its environmental diplomacy, with the help of multilateralism?',
    options: {
      financing: { text: 'Financing capabilities', why: 'The article names financing capabilities first.', holds: () => saysOf('three-levers', 'financing') },
      governance: { text: 'Governance experience', why: 'The article names governance experience.', holds: () => saysOf('three-levers', 'governance') },
      markets: { text: 'Access to its market', why: 'The article does not mention market access here.', holds: () => saysOf('three-levers', 'market') },
      patterns: { text: 'Development patterns', why: 'The article names development patterns.', holds: () => saysOf('three-levers', 'development patterns') },
    },
    rests: ['three-levers', 'mongolia-gains-trust'],
    hint: 'The article names three. None of the three is trade.',
  }),

  'q-critical-decade': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'understanding',
    stem: 'Why does the article call the 1990s a critical period for Korea?',
    options: {
      'bipolar-world-ends': { text: 'The bipolar system collapsed', why: 'The article names the end of the Cold War and the new multipolar order.' },
      'oecd-as-recognition': { text: 'Korea joined the OECD', why: 'The article calls it a sign that Korea’s economic achievements were recognised.' },
      'order-fractured': { text: 'The post-war order fractured', why: 'This is about recent years. It belongs to the outlook.' },
      'mongolia-gains-trust': { text: 'Mongolia developed its trust', why: 'The article gives no date for this trust. It comes in return for Korea’s multilateral work.' },
    },
    holds: (_, id) => argumentsOf['critical-1990s'].anchors.includes('1990s') && draws(id, 'supports', 'critical-1990s'),
    rests: ['critical-1990s', 'bipolar-world-ends', 'oecd-as-recognition'],
    hint: 'One reason is about the world order, and one is about recognition.',
  }),

  'q-institutions-for-all': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'Korea starts institutions for both major powers and late-developing countries. Which results does the article name?',
    options: {
      'rule-based-order-kept': { text: 'Major powers do not dominate', why: 'The article says that in this way Korea kept major powers from dominating the “rule-based” order.' },
      'responsible-actor': { text: 'Korea has a responsible role', why: 'The article says that Korea took on the role of a responsible and competent state.' },
      'new-self-assessment': { text: 'Korea sees the world in a new way', why: 'Korea’s assessment of the world took shape earlier, in the 1990s.' },
      'downsides-avoided': { text: 'Communities join the projects', why: 'Communities take part in projects that GGGI supports. The article says so in the third condition.' },
    },
    holds: (_, id) => draws('institutions-for-all', 'leads-to', id),
    rests: ['institutions-for-all', 'rule-based-order-kept', 'responsible-actor'],
    hint: 'Both results are about Korea’s place in the international order.',
  }),
} as const satisfies Record<string, Question>
