import type { Question } from '@deck/questions'
import { draws } from '@deck/lesson/reasoning'
import { askClaims, askRecords, askValue } from '@deck/questions'
import { people } from '../actors.ts'
import { agreements } from '../agreements.ts'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { institutions } from '../institutions.ts'
import { projects } from '../projects.ts'

/** Whether the passage on the developing country's outlook holds these words. */
const outlookSays = (words: string) => (argumentsOf['leaving-developing-mindset'].anchors as readonly string[]).includes(words)

/** Whether one of the two principles of the period rests on a passage with this term. */
const isPrinciple = (term: string) => (['principle-environment-and-industry', 'principle-cooperation-and-society'] as const).some(id => argumentsOf[id].anchors.some(anchor => anchor.includes(term)))

/** Questions of the chapter "participation". */
export const participationQuestions = {
  'q-participation-technology-plan': askValue({
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'In which year did Korea make its 10-year master plan for environmental technologies?',
    rests: ['technology-master-plan'],
    hint: 'The Earth Summit was held in the same year.',
    values: {
      1989: 'In 1989 four countries asked UNEP for new action plans for seas.',
      1992: 'The master plan is from 1992. The law on research followed in 1994.',
      1994: 'In 1994 Korea enacted the law on environmental research.',
      1999: 'The article gives 1999 for TEMM and for the Complementary Partnership.',
    },
    holds: year => year === agreements['technology-master-plan'].when.from,
  }),
  'q-participation-1994': askRecords(events, {
    type: 'multiple',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'Which of these steps took place in 1994?',
    rests: ['gef-joined', 'nowpap-adopted', 'neaspec-initiated', 'wto-joined'],
    hint: 'One of the four came a year earlier, and one a year later.',
    options: {
      'gef-joined': { text: 'Korea joins the GEF', why: 'In 1994 Korea became a partner state of the GEF. It supports the GEF as a donor.' },
      'nowpap-adopted': { text: 'NOWPAP is adopted', why: 'The first Inter-Governmental Meeting adopted it in 1994.' },
      'neaspec-initiated': { text: 'NEASPEC is initiated', why: 'NEASPEC was initiated one year earlier, in 1993.' },
      'wto-joined': { text: 'Korea joins the WTO', why: 'Korea became a member one year later, in 1995.' },
    },
    holds: event => event.when.from === 1994,
  }),
  'q-participation-mongolia': askRecords(institutions, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'understanding',
    stem: 'In which of these bodies did Mongolia take part together with Korea?',
    rests: ['neacec', 'nowpap', 'temm'],
    hint: 'It is the body with the most countries.',
    options: {
      neacec: { text: 'NEACEC', why: 'Five countries took part: Korea, Japan, China, Mongolia and Russia.' },
      nowpap: { text: 'NOWPAP', why: 'Its partners are Korea, China, Japan and Russia.' },
      temm: { text: 'TEMM', why: 'Only Korea, Japan and China take part.' },
    },
    holds: body => (body.members as readonly string[] | null)?.includes('mongolia') ?? false,
  }),
  'q-participation-kepar': askRecords(projects, {
    type: 'single',
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'recall',
    stem: 'What does the Korean technology called KEPAR do?',
    rests: ['absorption-reactor', 'term-after-treatment'],
    hint: 'It is an after-treatment technology: it cleans what has already been produced.',
    options: {
      'absorption-reactor': { text: 'It removes sulphur dioxide from flue gas', why: 'The footnote says that KEPAR cleans the exhaust gas of power plants that burn fossil fuel.' },
      'landfill-recycling-system': { text: 'It separates and recycles landfill waste', why: 'This is another technology. The article calls it preventive.' },
      'green-technologies': { text: 'It supplies water and treats sewage', why: 'These technologies came from research programmes in the third period.' },
    },
    holds: project => 'acronym' in project.name && project.name.acronym === 'KEPAR',
  }),
  'q-participation-setting': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'understanding',
    stem: 'Which developments set the background for Korea’s diplomacy in the second period?',
    rests: ['setting-for-diplomacy', 'cold-war-opening', 'harm-shared-by-region'],
    hint: 'Date all four. Two belong to the third period.',
    options: {
      'cold-war-opening': { text: 'The end of the Cold War', why: 'It brought globalism and encouraged cooperation across borders.' },
      'harm-shared-by-region': { text: 'Similar harm in the region', why: 'Korea noticed that other Asian countries suffered from similar pressure on the environment.' },
      'watershed-of-leadership': { text: 'The launch of a new institute', why: 'GGGI was launched in the third period. The article calls it a watershed.' },
      'philosophy-upgraded': { text: 'An upgraded philosophy', why: 'The article places this upgrade in the third period.' },
    },
    holds: (_, id) => draws(id, 'supports', 'setting-for-diplomacy'),
  }),
  'q-participation-trade': askClaims({
    type: 'single',
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'reasoning',
    stem: 'What did Korea do when it became aware of how closely trade and environment are connected?',
    rests: ['trade-meets-environment', 'principles-into-trade', 'leaving-developing-mindset'],
    hint: 'Korea was leaving the mindset of a developing country behind.',
    options: {
      talks: { text: 'It brought its principles into trade talks', why: 'It responded by bringing the principles of its environmental diplomacy into trade talks.', holds: () => draws('trade-meets-environment', 'leads-to', 'principles-into-trade') },
      gain: { text: 'It put short-term gain before nature', why: 'It tended to do the opposite, even at the sacrifice of short-term interests in trade and the economy.', holds: () => !outlookSays('sacrifice') },
      fund: { text: 'It left both matters to funds like the GEF', why: 'Korea supported the GEF as a donor. The article does not connect the GEF with trade.', holds: () => draws('trade-meets-environment', 'leads-to', 'donor-devotion') },
      back: { text: 'It returned to growth as its priority', why: 'It tended to do the opposite: growth became less of a priority.', holds: () => draws('trade-meets-environment', 'leads-to', 'growth-priority') },
    },
  }),
  'q-participation-sea': askRecords(institutions, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'What did Korea, China, Japan and Russia adopt together in 1994?',
    rests: ['nowpap', 'temm', 'neacec', 'neaspec'],
    hint: 'Think of a map: which sea do the four countries share?',
    options: {
      nowpap: { text: 'NOWPAP', why: 'Their first Inter-Governmental Meeting adopted this action plan for the Northwest Pacific.' },
      neaspec: { text: 'NEASPEC', why: 'Korea’s foreign ministry and a UN commission initiated it one year earlier.' },
      neacec: { text: 'NEACEC', why: 'It was established two years earlier, and Mongolia took part as well.' },
      temm: { text: 'TEMM', why: 'It has three countries, from 1999. Russia is not one of them.' },
    },
    holds: (body) => {
      const members = body.members as readonly string[] | null
      return body.founded?.from === 1994 && members?.length === 4 && ['korea', 'china', 'japan', 'russia'].every(state => members.includes(state))
    },
  }),
  'q-participation-neaspec': askClaims({
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'understanding',
    stem: 'How does NEASPEC differ from NEACEC, which was established a year earlier?',
    rests: ['neaspec', 'neacec', 'loose-beside-intergovernmental'],
    hint: 'Ask who initiated NEASPEC.',
    options: {
      firm: { text: 'It is the first inter-governmental one', why: 'NEASPEC is “the first inter-governmental mechanism”. The conference was comparatively loose.', holds: () => institutions.neaspec.founded.from - institutions.neacec.founded.from === 1 && argumentsOf['loose-beside-intergovernmental'].anchors.includes('first inter-governmental mechanism') },
      citizens: { text: 'It was founded by citizens and firms', why: 'Citizens and the private sector founded the forest forum, NEAFF.', holds: () => (institutions.neaspec.founders as readonly string[]).includes('citizens') },
      sea: { text: 'It deals only with the region’s seas', why: 'NOWPAP is for the seas. NEASPEC also works on the air and on the land.', holds: () => /seas/.test(institutions.neaspec.role) },
      ministers: { text: 'It is a yearly meeting of three states', why: 'Three countries take part in TEMM. The article does not describe NEASPEC as a yearly meeting.', holds: () => /meeting/.test(institutions.neaspec.kind) },
    },
  }),
  'q-participation-still-to-come': askRecords(institutions, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'reasoning',
    stem: 'In 1995 an official lists the region’s environmental bodies. Which one does NOT yet exist?',
    rests: ['neacec', 'neaspec', 'nowpap', 'neaff'],
    hint: 'Three of them were founded in three consecutive years.',
    options: {
      neacec: { text: 'NEACEC', why: 'It was established in 1992, so it could be on the list.' },
      neaspec: { text: 'NEASPEC', why: 'It was initiated in 1993, so it could be on the list.' },
      nowpap: { text: 'NOWPAP', why: 'It was adopted in 1994, so it could be on the list.' },
      neaff: { text: 'NEAFF', why: 'The forest forum was founded in 1998, three years after the list.' },
    },
    holds: body => body.founded !== null && body.founded.from > 1995,
  }),
  'q-participation-principles': askClaims({
    type: 'multiple',
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'understanding',
    stem: 'Which aims belong to the principles of Korea’s diplomacy in the second period?',
    rests: ['principle-environment-and-industry', 'principle-cooperation-and-society'],
    hint: 'Leave out what belongs to the period in which Korea leads.',
    options: {
      industry: { text: 'Environment-friendly industry', why: 'The article names it together with the protection of the environment.', holds: () => isPrinciple('environment-friendly industry') },
      society: { text: 'A part for non-governmental bodies', why: 'The principles include the participation of non-governmental organisations.', holds: () => isPrinciple('non-governmental organisation') },
      model: { text: 'A new global model of growth', why: 'Korea proposed green growth as a new model in the third period.', holds: () => isPrinciple('green growth') },
      treaty: { text: 'A treaty body founded by Korea', why: 'GGGI became a treaty-based organisation in the third period.', holds: () => isPrinciple('treaty') },
    },
  }),
  'q-participation-envoy': askRecords(people, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'Whom did Ban Ki-moon appoint as a special envoy on climate change?',
    rests: ['ban-ki-moon', 'han-seung-soo'],
    hint: 'The envoy had been President of the UN General Assembly.',
    options: {
      'han-seung-soo': { why: 'He was to help Ban with the climate negotiations within the United Nations.' },
      'chung-won-shik': { why: 'As prime minister he led Korea’s delegation to the Earth Summit.' },
      'lee-myung-bak': { why: 'As president he announced the low-carbon vision in 2008.' },
      'moon-jae-in': { why: 'As president he agreed on the Strategic Partnership in 2021.' },
    },
    holds: (_, id) => draws('ban-ki-moon', 'appointed', id),
  }),
} as const satisfies Record<string, Question>
