import type { Question } from '../types.ts'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'
import { askClaims, askRecords } from './ask.ts'
import { draws } from './edges.ts'

/** Whether a count of conventions reads just so: its bound, its figure and its year. */
function counts(id: 'conventions-2008' | 'conventions-2024', bound: string, value: number, year: number): boolean {
  const indicator = indicators[id]
  return (indicator.bound as string) === bound && indicator.quantity.value === value && indicator.when.from === year
}

/** Whether the article explains the choice of the fund's seat by this. */
const explains = (term: string) => argumentsOf['songdo-two-readings'].anchors.some(anchor => anchor.includes(term))

/** Questions of the chapter "leadership". */
export const leadershipQuestions = {
  'q-leadership-watershed': askRecords(events, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Which event does the article call a watershed?',
    rests: ['gggi-launched', 'watershed-of-leadership'],
    hint: 'It concerns a body that serves developing and emerging countries.',
    options: {
      'gggi-launched': { text: 'The launch of GGGI', why: 'From then on Korea initiates where before it took part.' },
      'green-committee-founded': { text: 'The president’s committee', why: 'Founded in 2009 at home, before Korea took the lead abroad.' },
      'green-round-table-begins': { text: 'The Green Round Table', why: 'A flagship, held by the foreign ministry since 2016.' },
      'p4g-second-summit': { text: 'The second P4G summit', why: 'Korea held it in 2021, well after the turn.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'watershed-of-leadership'),
  }),
  'q-leadership-october-2012': askRecords(events, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'What became of GGGI in October 2012?',
    rests: ['gggi-launched', 'gggi-made-treaty-body', 'gggi-made-observer'],
    hint: 'The step lies between its beginning and its admission to a great assembly.',
    options: {
      'gggi-launched': { text: 'It was first launched', why: 'It had been launched already, in 2010.' },
      'gggi-made-treaty-body': { text: 'It came to rest on a treaty', why: 'It was registered as an intergovernmental organisation.' },
      'gggi-made-observer': { text: 'It became an observer', why: 'The UN General Assembly accepted it in December 2013.' },
    },
    holds: event => event.when.from === 2012 && 'month' in event.when && event.when.month === 10,
  }),
  'q-leadership-songdo': askRecords(institutions, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Which body’s permanent headquarters were to stand at Songdo?',
    rests: ['gcf', 'songdo'],
    hint: 'It came to Korea from the world, rather than out of Korea.',
    options: {
      'gcf': { text: 'Green Climate Fund (GCF)', why: 'Songdo, a smart city in Korea, was designated for its seat.' },
      'gef': { text: 'Global Environment Facility', why: 'Korea joined it in 1994; the article names no seat.' },
      'gggi': { text: 'Global Green Growth Institute', why: 'Korea launched it in 2010; the article names no seat.' },
      'nowpap-coordinating-unit': { text: 'Regional Coordinating Unit', why: 'NOWPAP’s secretariat was set up in Busan.' },
    },
    holds: body => body.seat === 'songdo',
  }),
  'q-leadership-initiated': askRecords(institutions, {
    type: 'multiple',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'Which of these did Korea itself initiate?',
    rests: ['gggi', 'green-round-table', 'gef', 'wto'],
    hint: 'Set aside what others proposed or what Korea only joined.',
    options: {
      'gggi': { text: 'Global Green Growth Institute', why: 'Launched in 2010, it turned Korea into an initiator.' },
      'green-round-table': { text: 'The Green Round Table', why: 'Another flagship of Korea’s, held since 2016.' },
      'gef': { text: 'Global Environment Facility', why: 'UNDP, UNEP and the World Bank proposed it; Korea joined.' },
      'wto': { text: 'World Trade Organisation', why: 'Korea became one of its member states in 1995.' },
    },
    holds: body => (body.founders as readonly string[]).includes('korea'),
  }),
  'q-leadership-counts': askClaims({
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'How does the article count the conventions that Korea has ratified?',
    rests: ['conventions-2008', 'conventions-2024'],
    hint: 'Mind the small words before each figure.',
    options: {
      upto: { text: 'Up to 46 by 2008, up to 50 by 2024', why: 'Both are upper bounds, given at two dates and nowhere between.', holds: () => counts('conventions-2008', 'up to', 46, 2008) && counts('conventions-2024', 'up to', 50, 2024) },
      over: { text: 'Over 46 by 2008, over 50 by 2024', why: 'The article writes “up to”, which sets a ceiling, not a floor.', holds: () => counts('conventions-2008', 'over', 46, 2008) && counts('conventions-2024', 'over', 50, 2024) },
      swapped: { text: 'Up to 50 by 2008, up to 46 by 2024', why: 'The figures are the wrong way round: the later one is larger.', holds: () => counts('conventions-2008', 'up to', 50, 2008) && counts('conventions-2024', 'up to', 46, 2024) },
    },
  }),
  'q-leadership-paradigm': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'reasoning',
    stem: 'To what does the article put down the shift in Korea’s paradigm?',
    rests: ['paradigm-shift', 'philosophy-upgraded'],
    hint: 'The answer is a matter of thought, before it is one of deeds.',
    options: {
      'philosophy-upgraded': { text: 'A higher view of the environment', why: 'An essential upgrade of its environmental philosophy, says the article.' },
      'outbreaks-force-action': { text: 'Outbreaks of disease in Korea itself', why: 'They pressed for action long before, in the first period.' },
      'harm-shared-by-region': { text: 'Like harm in other states of Asia', why: 'That helped to open the second period.' },
      'donor-devotion': { text: 'Money that it gave as a donor', why: 'Giving to the GEF showed devotion, when Korea was taking part.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'paradigm-shift'),
  }),
  'q-leadership-two-readings': askClaims({
    type: 'multiple',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'By what, in the article, could the choice of Songdo for a world fund be explained?',
    rests: ['songdo-two-readings', 'songdo'],
    hint: 'The article offers two readings, and decides for neither.',
    options: {
      weight: { text: 'Korea’s growing weight', why: 'The first reading: its impact on environmental issues has grown.', holds: () => explains('international impact') },
      ban: { text: 'The role of Ban Ki-moon', why: 'The second reading; the article leaves open which one holds.', holds: () => explains('Ban Ki-moon') },
      coast: { text: 'Its place on the coast', why: 'The article calls Songdo a smart city and says nothing of its coast.', holds: () => explains('coast') },
      partners: { text: 'The wish of neighbours', why: 'No neighbour is given a say in the matter.', holds: () => explains('neighbour') },
    },
  }),
  'q-leadership-still-joins': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'reasoning',
    stem: 'A critic says that once Korea led, it ceased to join. What in the article speaks against it?',
    rests: ['still-multilateral', 'proposing-a-model'],
    hint: 'Look for what was built by others and has Korea in it.',
    options: {
      'still-multilateral': { text: 'It went on ratifying conventions', why: 'Conventions, P4G and a world fund show it active in what others share.' },
      'proposing-a-model': { text: 'It put forward a model of growth', why: 'That is leading itself, and no answer to the critic.' },
      'industry-as-engine': { text: 'It raised an industry for export', why: 'That concerns growth at home and markets abroad.' },
      'philosophy-upgraded': { text: 'It thought of nature in a new way', why: 'That explains why it wished to lead.' },
    },
    holds: step => (step.anchors as readonly string[]).includes('conventions'),
  }),
  'q-leadership-committee': askRecords(institutions, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Which body did the Lee administration establish for green growth at home?',
    rests: ['green-growth-committee', 'lee-administration'],
    hint: 'It was there before the institute that Korea gave to the world.',
    options: {
      'green-growth-committee': { text: 'A presidential committee', why: 'The Presidential Committee on Green Growth was established in 2009.' },
      'green-round-table': { text: 'The Green Round Table', why: 'The foreign ministry has held it since 2016.' },
      'p4g': { text: 'The partnership P4G', why: 'It gives grants for local solutions; Korea takes part in it.' },
      'gcf': { text: 'The climate fund GCF', why: 'It gives finance to developing countries.' },
    },
    holds: body => (body.founders as readonly string[]).includes('lee-administration'),
  }),
  'q-leadership-two-postures': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'reasoning',
    stem: 'Which steps speak for a Korea that answers and engages rather than leads?',
    rests: ['two-postures', 'summit-as-first-step', 'initiative-among-neighbours', 'strategy-and-promotion', 'proposing-a-model'],
    hint: 'Put each into its period first.',
    options: {
      'summit-as-first-step': { text: 'Its part in the Earth Summit', why: 'There it answered the world’s call: one of the two postures.' },
      'initiative-among-neighbours': { text: 'Its work on regional bodies', why: 'The initiative among neighbours is the other posture of the second period.' },
      'strategy-and-promotion': { text: 'Its strategy of a green economy', why: 'That supports the shift of paradigm in the third period.' },
      'proposing-a-model': { text: 'Its model offered to the world', why: 'Offering a model of development is what leading means here.' },
    },
    holds: (_, id) => draws(id, 'supports', 'two-postures'),
  }),
} as const satisfies Record<string, Question>
