import type { ArgumentId } from '@deck/article'
import type { Question } from '@deck/questions'
import { askClaims, askRecords } from '@deck/questions'
import { argumentsOf } from '../arguments.ts'
import { institutions } from '../institutions.ts'

/** Whether an argument's passages hold a term. */
function names(id: ArgumentId, term: string): boolean {
  const { anchors, also = [] } = argumentsOf[id] as { anchors: readonly string[], also?: readonly { anchors: readonly string[] }[] }
  return [...anchors, ...also.flatMap(place => place.anchors)].some(anchor => anchor.includes(term))
}

/** Questions on what bodies and states aim at, and what they are credited with. */
export const aimQuestions = {
  'q-most-comprehensive': askRecords(institutions, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'Which mechanism does the article call the most comprehensive one in Northeast Asia?',
    rests: ['neaspec-most-comprehensive'],
    hint: 'It connects regional priorities with international goals and national interests.',
    options: {
      neaspec: { why: 'The article uses these words for NEASPEC more than once.' },
      neacec: { why: 'The article calls this conference relatively loose.' },
      temm: { text: 'TEMM', why: 'The article calls this meeting one of the most institutionalised mechanisms of three countries.' },
      nowpap: { why: 'This is an action plan for seas and coasts.' },
    },
    holds: body => 'acronym' in body.name && names('neaspec-most-comprehensive', body.name.acronym),
  }),
  'q-gggi-credited': askClaims({
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'What is GGGI credited with?',
    rests: ['gggi-unique-focus'],
    hint: 'What makes it unlike other institutions?',
    options: {
      focus: { text: 'It is the only one that works exclusively on green growth', why: 'The article reports this credit where it describes how GGGI became a treaty-based organisation.', holds: () => names('gggi-unique-focus', 'only institution') && names('gggi-unique-focus', 'exclusively on green growth') },
      oldest: { text: 'It is the oldest institution for climate in the region', why: 'GGGI was launched in 2010, and other bodies of the region are older.', holds: () => names('gggi-unique-focus', 'oldest') },
      largest: { text: 'It is the largest donor to developing countries', why: 'The article gives no sum for any donor.', holds: () => names('gggi-unique-focus', 'donor') },
    },
  }),
  'q-gggi-aims': askClaims({
    type: 'multiple',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'Which aims does GGGI have in Mongolia?',
    rests: ['gggi-aims'],
    hint: 'The aims cover society, nature and the economy.',
    options: {
      poverty: { text: 'Poverty reduction', why: 'It stands first in the article’s list.', holds: () => names('gggi-aims', 'poverty reduction') },
      inclusion: { text: 'Social inclusion', why: 'It stands in the article’s list.', holds: () => names('gggi-aims', 'social inclusion') },
      sustainability: { text: 'Sustainability', why: 'The list names environmental sustainability.', holds: () => names('gggi-aims', 'environmental sustainability') },
      mediation: { text: 'Inter-Korean peace', why: 'Peace on the peninsula is a reason why Mongolia matters, not an aim of GGGI.', holds: () => names('gggi-aims', 'peace') },
    },
  }),
  'q-partnership-benefit': askClaims({
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'understanding',
    stem: 'How does the article describe the cooperation in the strategic partnership?',
    rests: ['mutually-beneficial'],
    hint: 'Ask who gains, and how many fields are meant.',
    options: {
      mutual: { text: 'Mutually beneficial, in many domains', why: 'The article says this of the partnership twice.', holds: () => names('mutually-beneficial', 'mutually beneficial') && names('mutually-beneficial', 'wide range of domains') },
      aid: { text: 'One-sided aid, in a few domains', why: 'The article speaks of benefits for both sides and of many domains.', holds: () => names('mutually-beneficial', 'one-sided') },
      trade: { text: 'Mutually beneficial, in trade only', why: 'The article speaks of a wide range of domains.', holds: () => names('mutually-beneficial', 'trade') },
    },
  }),
  'q-interests-named': askClaims({
    type: 'multiple',
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'Which gains from multilateralism does the article name, for middle powers or for Korea?',
    rests: ['interests-named'],
    hint: 'They come without coercion.',
    options: {
      leadership: { text: 'A chance to exercise leadership', why: 'The article says that multilateralism offers an arena for this.', holds: () => names('interests-named', 'exercise leadership') },
      reputation: { text: 'Better international reputation', why: 'The article names it together with leadership.', holds: () => names('interests-named', 'international reputation') },
      influence: { text: 'Influence on other states', why: 'The article says that Korea can sway other states through capital of several kinds.', holds: () => names('interests-named', 'sway other state actors') },
      control: { text: 'Control over other states', why: 'The article speaks of influence. It says that Korea neither can nor will coerce Mongolia.', holds: () => names('interests-named', 'coercive') },
    },
  }),
} as const satisfies Record<string, Question>
