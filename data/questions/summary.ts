import type { Period } from '@deck/article'
import type { Question } from '@deck/questions'
import { draws, saysOf } from '@deck/lesson/reasoning'
import { askClaims, askRecords } from '@deck/questions'
import { argumentsOf } from '../arguments.ts'
import { periods } from '../periods.ts'

/** Whether Korea's stances follow one another so, by the periods' dates: each in words of the article. */
function runs(...stances: readonly string[]) {
  return Object.values<Period>(periods)
    .sort((a, b) => a.band.from - b.band.from)
    .every((period, i) => [period, ...period.also ?? []].some(({ anchors }) => anchors.some(anchor => anchor.includes(stances[i]!))))
}

/** Questions of the chapter "summary". */
export const summaryQuestions = {
  'q-what-set-it-going': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'understanding',
    stem: 'Why did Korea change from an unconcerned participant to an advocate, in the article’s argument?',
    options: {
      'domestic-crisis-first': { text: 'A domestic crisis made it urgent', why: 'The article argues that Korea perceived the urgency primarily due to its domestic crisis.' },
      'oecd-as-recognition': { text: 'The OECD required it of Korea', why: 'Joining the OECD was a sign of recognition. The article mentions no requirement.' },
      'gateway-to-russia': { text: 'Mongolia was a gateway north', why: 'This explains why Mongolia matters. It does not explain Korea’s change.' },
      'faith-weakened': { text: 'Others lost belief in cooperation', why: 'This belongs to the outlook, at the end of the article.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'from-bystander-to-advocate'),
    rests: ['domestic-crisis-first', 'from-bystander-to-advocate'],
    hint: 'Think of the first period.',
  }),

  'q-order-of-stances': askClaims({
    type: 'single',
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'recall',
    stem: 'In which order does Korea’s stance on environmental diplomacy change through the three periods?',
    options: {
      'react-engage-lead': { text: 'It reacts, then engages, then leads', why: 'We call the periods growth first, taking part, and taking the lead.', holds: () => runs('relatively reactive', 'active engagement', 'proactive posture') },
      'engage-react-lead': { text: 'It engages, then reacts, then leads', why: 'Korea was reactive in the first period. It engaged in the second.', holds: () => runs('active engagement', 'relatively reactive', 'proactive posture') },
      'react-lead-engage': { text: 'It reacts, then leads, then engages', why: 'Korea engaged in the second period. It led in the third.', holds: () => runs('relatively reactive', 'proactive posture', 'active engagement') },
      'lead-engage-react': { text: 'It leads, then engages, then reacts', why: 'This is the opposite order.', holds: () => runs('proactive posture', 'active engagement', 'relatively reactive') },
    },
    rests: ['growth-first', 'taking-part', 'taking-the-lead'],
    hint: 'Our names of the periods help: growth first, taking part, taking the lead.',
  }),

  'q-supports-of-thesis': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'reasoning',
    stem: 'Which of these support the thesis, in our reading?',
    options: {
      'three-conditions': { text: 'The three favourable conditions', why: 'The conclusion names science, relations and institutions as its findings.' },
      'mongolia-as-epitome': { text: 'Mongolia as an “epitome”', why: 'The article calls the diplomacy to Mongolia an epitome of middle-power diplomacy.' },
      'order-fractured': { text: 'A fractured post-war order', why: 'This belongs to the outlook. It does not support the thesis.' },
      'mongolia-in-transition': { text: 'A painful social transition', why: 'This explains why in-depth cooperation was absent in the 1990s.' },
    },
    holds: (_, id) => draws(id, 'supports', 'thesis'),
    rests: ['thesis', 'three-conditions', 'mongolia-as-epitome', 'order-fractured', 'mongolia-in-transition'],
    hint: 'Leave out the explanation of a beginning and the outlook.',
  }),

  'q-thesis': askClaims({
    type: 'single',
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'understanding',
    stem: 'How does Korea maximise its national interests, according to the thesis?',
    options: {
      multilateralism: { text: 'Through multilateralism', why: 'The thesis says that Korea, as a middle power, does this through multilateralism.', holds: () => saysOf('thesis', 'multilateralism') },
      coercion: { text: 'Through coercion', why: 'The article says that Korea is unable, and unwilling, to coerce Mongolia.', holds: () => saysOf('thesis', 'coerc') },
      regionalism: { text: 'Through regionalism', why: 'The article says that regionalism in Northeast Asia is far from formed.', holds: () => saysOf('thesis', 'regional') },
      alliance: { text: 'Through an alliance', why: 'The outlook mentions U.S. strategy. The thesis does not.', holds: () => saysOf('thesis', 'alliance') },
    },
    rests: ['thesis'],
    hint: 'The article defines the term with a quotation from Keohane.',
  }),

  'q-part-of-the-case': askClaims({
    type: 'single',
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'reasoning',
    stem: 'What is the role of Mongolia in the article’s whole argument?',
    options: {
      epitome: { text: 'It is an example of middle-power diplomacy', why: 'The article calls Korea’s diplomacy towards Mongolia an “epitome”: in our words, one case that shows it in small.', holds: () => saysOf('mongolia-as-epitome', 'epitome') && draws('mongolia-as-epitome', 'supports', 'thesis') },
      exception: { text: 'It is an exception to middle-power diplomacy', why: 'The article says the opposite: it calls the diplomacy an “epitome”.', holds: () => saysOf('mongolia-as-epitome', 'exception') },
      contrast: { text: 'It shows why multilateralism is not needed', why: 'The thesis is about multilateralism. Bilateral relations are one of three conditions.', holds: () => draws('mongolia-as-epitome', 'contrasts-with', 'thesis') },
      origin: { text: 'It is where Korea’s diplomacy first began', why: 'The article argues that Korea saw this diplomacy as urgent primarily because of a crisis at home.', holds: () => draws('mongolia-as-epitome', 'leads-to', 'from-bystander-to-advocate') },
    },
    rests: ['mongolia-as-epitome', 'thesis'],
    hint: 'Is it an example, an exception or a beginning?',
  }),
} as const satisfies Record<string, Question>
