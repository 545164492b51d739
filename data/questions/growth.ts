import type { Question } from '../types.ts'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { periods } from '../periods.ts'
import { projects } from '../projects.ts'
import { askClaims, askRecords } from './ask.ts'
import { draws } from './edges.ts'

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
    stem: 'Over which years did Korea run its five-year plans?',
    rests: ['five-year-plans'],
    hint: 'Mind where the first period begins and where it ends.',
    order: 'listed',
    options: {
      early: { text: '1952 to 1976', why: 'Ten years too early: the first plan was launched in 1962.', holds: () => plansRan(1952, 1976) },
      right: { text: '1962 to 1986', why: 'Five plans, one after another, filled these years.', holds: () => plansRan(1962, 1986) },
      late: { text: '1972 to 1996', why: 'Ten years too late: in 1996 the second period was well under way.', holds: () => plansRan(1972, 1996) },
    },
  }),
  'q-growth-alarm': askClaims({
    type: 'multiple',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'recall',
    stem: 'Which of these spread alarm in Korea in the mid-1980s?',
    rests: ['pollution-outbreaks'],
    hint: 'The article names them in one breath with the polluted Han River.',
    options: {
      onsan: { text: 'Onsan Illness', why: 'One of the outbreaks that roused panic and complaint.', holds: () => brokeOut('Onsan Illness') },
      seoul: { text: 'Seoul Pneumoconiosis', why: 'The second of the illnesses that the article names.', holds: () => brokeOut('Seoul Pneumoconiosis') },
      busan: { text: 'Busan Red Tide', why: 'No such outbreak is told; Busan comes in later, with a secretariat for the seas.', holds: () => brokeOut('Busan') },
      daejeon: { text: 'Daejeon Oil Spill', why: 'No spill is told; Daejeon comes in later, with a centre for marine emergencies.', holds: () => brokeOut('Daejeon') },
    },
  }),
  'q-growth-stance': askRecords(periods, {
    type: 'single',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'understanding',
    stem: 'How did Korea mostly behave in world environmental affairs in the first period?',
    rests: ['growth-first', 'reactive-until-1990s'],
    hint: 'Think of what it did after Stockholm and before the early 1990s.',
    options: {
      'growth-first': { text: 'It reacted more than it led', why: 'It stayed “relatively reactive”, although it attended and was accredited.' },
      'taking-part': { text: 'It answered and engaged', why: 'That is the second period, after the end of the Cold War.' },
      'taking-the-lead': { text: 'It proposed new models', why: 'That is the third period, from green growth onwards.' },
    },
    holds: period => period.stance === 'reactive',
  }),
  'q-growth-evidence': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'reasoning',
    stem: 'On what does the claim rest that crisis at home made diplomacy urgent?',
    rests: ['domestic-crisis-first', 'outbreaks-force-action'],
    hint: 'Look for something that happened in Korea itself and frightened people there.',
    options: {
      'outbreaks-force-action': { text: 'Outbreaks of pollution disease', why: 'They caused panic and pressed government and society to act.' },
      'trade-meets-environment': { text: 'Membership of world trade bodies', why: 'That came in the next period and tied environment to trade.' },
      'stockholm-turn': { text: 'The conference at Stockholm', why: 'It moved the world’s diplomacy; Korea attended and still only reacted.' },
      'figures-on-the-stage': { text: 'Koreans in high international office', why: 'They strengthened the picture of a committed country, later on.' },
    },
    holds: (_, id) => draws(id, 'supports', 'domestic-crisis-first'),
  }),
  'q-growth-pride-and-fear': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'reasoning',
    stem: 'Why could Koreans be proud and afraid at once, in the article’s account?',
    options: {
      'growth-at-a-price': { text: 'Growth itself had been bought with pollution', why: 'The same growth made the nation strong and brought illness.' },
      'stockholm-turn': { text: 'A conference abroad had blamed its industries', why: 'Stockholm moved the world’s diplomacy; the article tells of no blame.' },
      'trade-meets-environment': { text: 'Trade rules were about to stop its exports', why: 'Trade and environment meet in the next period, as a matter of awareness.' },
      'harm-shared-by-region': { text: 'Neighbours had begun to send across their smoke', why: 'That others in Asia suffered alike was noticed in the next period.' },
    },
    holds: (_, id) => draws(id, 'supports', 'pride-and-fear'),
    rests: ['pride-and-fear', 'growth-at-a-price'],
    hint: 'Pride and fear had one and the same source.',
  }),
  'q-growth-what-remained': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'understanding',
    stem: 'Outbreaks of illness forced measures. What, in the article, remained all the same?',
    options: {
      'awareness-without-diplomacy': { text: 'Scattered, passive governance', why: 'Awareness grew, yet governance stayed preliminary and diplomacy immature.' },
      'era-of-balance': { text: 'A balance of growth and nature', why: 'That age opened for the world at Stockholm; it is no remnant at home.' },
      'technology-at-home': { text: 'Research as a national strength', why: 'Research became a key in the next period.' },
      'cold-war-opening': { text: 'A fresh openness across borders', why: 'That came with the end of the Cold War, in the next period.' },
    },
    holds: (_, id) => draws(id, 'contrasts-with', 'outbreaks-force-action'),
    rests: ['awareness-without-diplomacy', 'outbreaks-force-action'],
    hint: 'The article grants that awareness grew, and then says “still”.',
  }),
} as const satisfies Record<string, Question>
