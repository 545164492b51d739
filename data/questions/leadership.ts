import type { Question } from '@deck/questions'
import { draws } from '@deck/lesson/reasoning'
import { askClaims, askRecords } from '@deck/questions'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'

/** Whether a count of conventions reads just so: its figure and its year. */
function counts(id: 'conventions-2008' | 'conventions-2024', value: number, year: number): boolean {
  const indicator = indicators[id]
  return indicator.quantity.value === value && indicator.when.from === year
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
    stem: 'Which event does the article call a watershed, that is, a turning point?',
    rests: ['gggi-launched', 'watershed-of-leadership'],
    hint: 'The event concerns an institute that supports developing countries.',
    options: {
      'gggi-launched': { text: 'The launch of GGGI', why: 'The article says that Korea then changed from a participant to a proactive initiator.' },
      'green-committee-founded': { text: 'The president’s committee', why: 'It was established in 2009 and works at home. The article does not call it a watershed.' },
      'green-round-table-begins': { text: 'The Green Round Table', why: 'The article calls it a flagship project. The foreign ministry has held it since 2016.' },
      'p4g-second-summit': { text: 'The second P4G summit', why: 'Korea held it in 2021, well after the watershed.' },
    },
    holds: (_, id) => draws(id, 'supports', 'watershed-of-leadership'),
  }),
  'q-leadership-october-2012': askRecords(events, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'What happened to GGGI in October 2012?',
    rests: ['gggi-launched', 'gggi-made-treaty-body', 'gggi-made-observer'],
    hint: 'The step concerns the legal form of the institute.',
    options: {
      'gggi-launched': { text: 'It was launched by Korea', why: 'It was launched earlier, in 2010.' },
      'gggi-made-treaty-body': { text: 'It became treaty-based', why: 'It was registered as a treaty-based intergovernmental organisation.' },
      'gggi-made-observer': { text: 'It became an observer', why: 'The UN General Assembly accepted it as an observer in December 2013.' },
    },
    holds: event => event.when.from === 2012 && 'month' in event.when && event.when.month === 10,
  }),
  'q-leadership-songdo': askRecords(institutions, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Which body was to have its permanent headquarters in Songdo?',
    rests: ['gcf', 'songdo'],
    hint: 'It provides developing countries with finance.',
    options: {
      'gcf': { text: 'Green Climate Fund (GCF)', why: 'Songdo, a smart city in Korea, was designated for its headquarters.' },
      'gef': { text: 'Global Environment Facility', why: 'Korea became a partner state in 1994. The article names no seat.' },
      'gggi': { text: 'Global Green Growth Institute', why: 'It was launched in 2010. The article names no seat.' },
      'nowpap-coordinating-unit': { text: 'Regional Coordinating Unit', why: 'NOWPAP’s secretariat was established in Busan.' },
    },
    holds: body => body.seat === 'songdo',
  }),
  'q-leadership-initiated': askRecords(institutions, {
    type: 'multiple',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'Which of these did Korea initiate?',
    rests: ['gggi', 'green-round-table', 'gef', 'wto'],
    hint: 'Leave out what others proposed and Korea joined.',
    options: {
      'gggi': { text: 'Global Green Growth Institute', why: 'With its launch in 2010, the article says, Korea became an initiator.' },
      'green-round-table': { text: 'The Green Round Table', why: 'The article calls it another flagship project initiated by Korea.' },
      'gef': { text: 'Global Environment Facility', why: 'UNDP, UNEP and the World Bank proposed it, and Korea joined it.' },
      'wto': { text: 'World Trade Organisation', why: 'Korea became a member of it in 1995.' },
    },
    holds: body => (body.founders as readonly string[]).includes('korea'),
  }),
  'q-leadership-counts': askClaims({
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'What does the article say about the number of conventions that Korea has ratified?',
    rests: ['conventions-2008', 'conventions-2024'],
    hint: 'The article gives a verb as well as two figures.',
    options: {
      rose: { text: 'It increased: 46 by 2008, 50 by 2024', why: 'The article gives both figures and says that the number increased. The two counts may cover different things.', holds: () => counts('conventions-2008', 46, 2008) && counts('conventions-2024', 50, 2024) },
      fell: { text: 'It decreased: 50 by 2008, 46 by 2024', why: 'The figures are the wrong way round: the later one is larger.', holds: () => counts('conventions-2008', 50, 2008) && counts('conventions-2024', 46, 2024) },
      same: { text: 'It stayed the same: 50 by 2008 and by 2024', why: 'The earlier figure is smaller than the later one.', holds: () => counts('conventions-2008', 50, 2008) && counts('conventions-2024', 50, 2024) },
    },
  }),
  'q-leadership-paradigm': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'reasoning',
    stem: 'What led to the shift in the paradigm (basic pattern) of Korea’s environmental diplomacy, according to the article?',
    rests: ['paradigm-shift', 'philosophy-upgraded'],
    hint: 'Look for something that belongs to the third period.',
    options: {
      'philosophy-upgraded': { text: 'An upgrade of its own philosophy', why: 'The article says that an essential upgrade of its philosophy led to the shift.' },
      'outbreaks-force-action': { text: 'New outbreaks of pollution disease', why: 'The outbreaks happened in the 1980s, in the first period.' },
      'harm-shared-by-region': { text: 'Similar harm in other Asian states', why: 'Korea noticed this harm at the beginning of the second period.' },
      'donor-devotion': { text: 'Its new role as a donor to the GEF', why: 'Korea supported the GEF as a donor in the second period.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'paradigm-shift'),
  }),
  'q-leadership-two-readings': askClaims({
    type: 'multiple',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'Which explanations does the article offer for the choice of Songdo as the fund’s seat?',
    rests: ['songdo-two-readings', 'songdo'],
    hint: 'The article offers two explanations and does not choose between them.',
    options: {
      weight: { text: 'Korea’s growing impact', why: 'One explanation is Korea’s increasing international impact on environmental issues.', holds: () => explains('international impact') },
      ban: { text: 'The role of Ban Ki-moon', why: 'This is the other explanation. The article does not decide between the two.', holds: () => explains('Ban Ki-moon') },
      coast: { text: 'Songdo’s place on the coast', why: 'The article calls Songdo a smart city and does not mention the coast.', holds: () => explains('coast') },
      partners: { text: 'The wish of neighbours', why: 'The article mentions no wish of neighbouring countries.', holds: () => explains('neighbour') },
    },
  }),
  'q-leadership-still-joins': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'reasoning',
    stem: '“Once Korea led, it no longer took part.” What speaks against this claim?',
    rests: ['still-multilateral', 'proposing-a-model'],
    hint: 'Look for something that Korea shares with many other states.',
    options: {
      'still-multilateral': { text: 'It continued to ratify conventions', why: 'Korea remained active in multilateral cooperation, with more conventions, P4G and the climate fund.' },
      'proposing-a-model': { text: 'It proposed a new global model', why: 'To propose a model is to lead. It does not show that Korea still takes part.' },
      'industry-as-engine': { text: 'It tried to build an export industry', why: 'This concerns growth and exports, not taking part with others.' },
      'philosophy-upgraded': { text: 'It upgraded its own philosophy', why: 'This explains the new paradigm. It does not show that Korea still takes part.' },
    },
    holds: step => (step.anchors as readonly string[]).includes('conventions'),
  }),
  'q-leadership-committee': askRecords(institutions, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Which body did the Lee administration establish in 2009?',
    rests: ['green-growth-committee', 'lee-administration'],
    hint: 'It works at home, for green growth.',
    options: {
      'green-growth-committee': { text: 'A presidential committee', why: 'The Presidential Committee on Green Growth was established in 2009.' },
      'green-round-table': { text: 'The Green Round Table', why: 'The foreign ministry has held it since 2016.' },
      'p4g': { text: 'The partnership P4G', why: 'Korea takes part in this partnership, which gives grants for local solutions.' },
      'gcf': { text: 'The climate fund GCF', why: 'It is an international fund. Its headquarters were to be in Songdo.' },
    },
    holds: body => (body.founders as readonly string[]).includes('lee-administration'),
  }),
  'q-leadership-two-postures': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'reasoning',
    stem: 'Which step belongs to the two postures of the second period, responding to an international call and engaging in cooperation?',
    rests: ['two-postures', 'summit-as-first-step', 'strategy-and-promotion', 'proposing-a-model'],
    hint: 'A posture is a stance. Decide first to which period each step belongs.',
    options: {
      'summit-as-first-step': { text: 'Its part in the Earth Summit', why: 'The Earth Summit was held in 1992, in the second period, and Korea took part in it.' },
      'strategy-and-promotion': { text: 'Its strategy for green growth', why: 'It responded to a global call too, but in the third period. It supports the shift of paradigm.' },
      'proposing-a-model': { text: 'Its new model for the world', why: 'Proposing a new model belongs to the third period, in which Korea leads.' },
      'industry-as-engine': { text: 'Its industry meant for export', why: 'This belongs to the third period, and it is about growth and exports.' },
    },
    holds: (_, id) => draws(id, 'supports', 'two-postures'),
  }),
} as const satisfies Record<string, Question>
