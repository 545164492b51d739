import type { ArgumentId, Question, RecordId, RelationKind } from '../types.ts'
import { agreements } from '../agreements.ts'
import { argumentsOf } from '../arguments.ts'
import { indicators } from '../indicators.ts'
import { relations } from '../relations.ts'
import { askClaims, askRecords, askValue } from './ask.ts'

/** Whether the article draws this edge. */
const draws = (from: RecordId, kind: RelationKind, to: RecordId) => relations.some(edge => edge.from === from && edge.kind === kind && edge.to === to)

/** Whether a step of the reasoning rests on a passage with all of these words. */
const rests = (id: ArgumentId, ...words: readonly string[]) => words.every(word => argumentsOf[id].anchors.some(anchor => anchor.includes(word)))

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
      'economy-culture': { text: 'Economic capacity or cultural clout', why: 'These two stand behind the word where the article explains it.', holds: () => rests('soft-power-defined', 'economic', 'cultural') },
      'army-alliances': { text: 'A strong army or reliable alliances', why: 'The article names neither as soft power.', holds: () => rests('soft-power-defined', 'army', 'alliances') },
      'treaties-courts': { text: 'Binding treaties or impartial courts', why: 'The article names neither as soft power.', holds: () => rests('soft-power-defined', 'treat', 'court') },
      'size-population': { text: 'Size of territory or of population', why: 'The article names neither as soft power.', holds: () => rests('soft-power-defined', 'territor', 'population') },
    },
    rests: ['soft-power-defined'],
    hint: 'It works by attraction and by what one can give.',
  }),

  'q-before-middle-power': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'In the article’s account, out of what did Korea’s picture of itself as a middle power grow?',
    options: {
      'new-self-assessment': { text: 'A new judgement of itself and the world', why: 'It took shape in the new surroundings of that decade.' },
      'mongolia-gains-trust': { text: 'The trust that Mongolia came to feel', why: 'That comes later, as a return for what Korea brings to bear.' },
      'order-fractured': { text: 'An order that appeared to break apart', why: 'That belongs to the outlook, decades later.' },
      'gggi-fills-the-gap': { text: 'Projects that filled a regional gap', why: 'That upholds the third condition, on institutions.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'middle-power-defined'),
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
      'means-and-will': { text: 'It lacks the means, and the will as well', why: 'Weaker than major powers, it is both unable and unwilling.', holds: () => rests('no-coercion', 'inferior to major powers', 'unable, and unwilling') },
      'means-only': { text: 'It lacks the means, though not the will', why: 'The article adds that it is unwilling too.', holds: () => rests('no-coercion', 'unable') && !rests('no-coercion', 'unwilling') },
      'treaty': { text: 'A treaty between them rules out force', why: 'No agreement between the two has such a purpose.', holds: () => bound('force') || bound('coerc') },
      'trade': { text: 'Its trade depends on Mongolia’s goods', why: 'Interdependence is said of the whole region, and as no source of trust.', holds: () => rests('no-coercion', 'trade') || rests('no-coercion', 'interdependence') },
    },
    rests: ['no-coercion'],
    hint: 'The article joins two words by “and”.',
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
    hint: 'Two of them speak of power, the others of something else.',
  }),
} as const satisfies Record<string, Question>
