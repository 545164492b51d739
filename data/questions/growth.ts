import type { Question } from '@deck/questions'
import { draws } from '@deck/lesson/reasoning'
import { askClaims, askRecords } from '@deck/questions'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { periods } from '../periods.ts'
import { projects } from '../projects.ts'

/** Whether the five-year plans ran over just these years. */
const plansRan = (from: number, to: number) => projects['five-year-plans'].when.from === from && projects['five-year-plans'].when.to === to

/** Whether the passage on the outbreaks of the mid-1980s holds this name. */
const brokeOut = (name: string) => (events['pollution-outbreaks'].anchors as readonly string[]).includes(name)

/** Questions of the chapter "growth". */
export const growthQuestions = {
  'q-growth-plans': askClaims({
    type: 'single',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'recall',
    stem: 'Over which years did Korea launch its five-year plans?',
    rests: ['five-year-plans'],
    hint: 'The plans belong to the first period, from the 1960s to the 1980s.',
    order: 'listed',
    options: {
      early: { text: '1952 to 1976', why: 'These years begin ten years too early. The first plan was launched in 1962.', holds: () => plansRan(1952, 1976) },
      right: { text: '1962 to 1986', why: 'The article says that the plans were launched one after another from 1962 to 1986.', holds: () => plansRan(1962, 1986) },
      late: { text: '1972 to 1996', why: 'These years begin and end ten years too late.', holds: () => plansRan(1972, 1996) },
    },
  }),
  'q-growth-alarm': askClaims({
    type: 'multiple',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'recall',
    stem: 'Which of these outbreaks does the article name for the mid-1980s in Korea?',
    rests: ['pollution-outbreaks'],
    hint: 'The article names them together with the polluted Han River.',
    options: {
      onsan: { text: 'Onsan Illness', why: 'It is the first outbreak that the article names. The outbreaks caused broad panic.', holds: () => brokeOut('Onsan Illness') },
      seoul: { text: 'Seoul Pneumoconiosis', why: 'The article names it between Onsan Illness and the pollution of the Han River.', holds: () => brokeOut('Seoul Pneumoconiosis') },
      busan: { text: 'Busan Red Tide', why: 'The article names no such event. It mentions Busan as the seat of a secretariat.', holds: () => brokeOut('Busan') },
      daejeon: { text: 'Daejeon Oil Spill', why: 'The article names no such event. It mentions Daejeon as the seat of a marine centre.', holds: () => brokeOut('Daejeon') },
    },
  }),
  'q-growth-stance': askRecords(periods, {
    type: 'single',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'understanding',
    stem: 'How does the article describe Korea’s part in global environmental issues in the first period?',
    rests: ['growth-first', 'reactive-until-1990s'],
    hint: 'Think of Korea between the Stockholm Conference and the early 1990s.',
    options: {
      'growth-first': { text: 'It was relatively reactive', why: 'Korea attended the Stockholm Conference and was accredited to UNEP, but it remained “relatively reactive”.' },
      'taking-part': { text: 'It responded and engaged', why: 'This describes the second period, after the end of the Cold War.' },
      'taking-the-lead': { text: 'It proposed new models', why: 'This describes the third period, with green growth.' },
    },
    holds: ({ also = [] }) => also.some(({ anchors }) => anchors.some(anchor => anchor.includes('relatively reactive'))),
  }),
  'q-growth-evidence': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'reasoning',
    stem: 'In our reading, which development supports the claim that primarily a domestic crisis made diplomacy urgent?',
    rests: ['domestic-crisis-first', 'outbreaks-force-action'],
    hint: 'Look for an event inside Korea that caused panic.',
    options: {
      'outbreaks-force-action': { text: 'Outbreaks of pollution disease', why: 'They happened in Korea, caused panic, and urged government and society to act.' },
      'trade-meets-environment': { text: 'Membership of WTO and OECD', why: 'Membership came in the second period. Korea became increasingly aware of how trade and environment are connected.' },
      'stockholm-turn': { text: 'The conference in Stockholm', why: 'The conference was abroad. Korea attended it and remained reactive.' },
      'figures-on-the-stage': { text: 'Koreans in high international office', why: 'They came in later periods, and they are not a crisis in Korea.' },
    },
    holds: (_, id) => draws(id, 'supports', 'domestic-crisis-first'),
  }),
  'q-growth-pride-and-fear': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'reasoning',
    stem: 'Why, as we read the article, did Koreans feel pride and fear at the same time?',
    options: {
      'growth-at-a-price': { text: 'Growth had come at the environment’s expense', why: 'Growth made the nation proud. Its pollution made people afraid of disease.' },
      'stockholm-turn': { text: 'A conference had criticised Korean industry', why: 'The Stockholm Conference changed diplomacy. The article reports no criticism of Korea.' },
      'trade-meets-environment': { text: 'Trade rules were about to stop its exports', why: 'Trade and environment come together in the second period, and no exports are stopped.' },
      'harm-shared-by-region': { text: 'Neighbours had begun to send pollution over', why: 'Korea later noticed that others suffered too. The article does not blame neighbours here.' },
    },
    holds: (_, id) => draws(id, 'supports', 'pride-and-fear'),
    rests: ['pride-and-fear', 'growth-at-a-price'],
    hint: 'Pride and fear had the same source.',
  }),
  'q-growth-what-remained': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'understanding',
    stem: 'Outbreaks urged Korea to act. What was its environmental governance like afterwards?',
    options: {
      'awareness-without-diplomacy': { text: 'It stayed scattered and passive', why: 'Awareness grew, but governance “remained preliminary and scattered”.' },
      'era-of-balance': { text: 'It balanced growth and nature', why: 'The era of balance began for the world in Stockholm. Korea’s governance was still passive.' },
      'technology-at-home': { text: 'It made research a key strength', why: 'Research became a key part of national capacity in the second period.' },
      'cold-war-opening': { text: 'It opened up across borders', why: 'The end of the Cold War encouraged communication across borders, in the second period.' },
    },
    holds: (_, id) => draws(id, 'contrasts-with', 'outbreaks-force-action'),
    rests: ['awareness-without-diplomacy', 'outbreaks-force-action'],
    hint: 'The article admits that awareness grew, and then continues with “Still”.',
  }),
} as const satisfies Record<string, Question>
