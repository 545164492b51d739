import type { Question } from '../types.ts'
import { people } from '../actors.ts'
import { agreements } from '../agreements.ts'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { institutions } from '../institutions.ts'
import { projects } from '../projects.ts'
import { askClaims, askRecords, askValue } from './ask.ts'
import { draws } from './edges.ts'

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
    stem: 'In which year did Korea draw up its ten-year plan for environmental technology?',
    rests: ['technology-master-plan'],
    hint: 'It is the year of the Earth Summit as well.',
    values: {
      1989: 'In 1989 four countries asked UNEP for new plans for the seas.',
      1992: 'The plan came first; the law on research followed two years later.',
      1994: 'In 1994 came the law on environmental research.',
      1999: 'In 1999 the ministers of three countries began to meet.',
    },
    holds: year => year === agreements['technology-master-plan'].when.from,
  }),
  'q-participation-1994': askRecords(events, {
    type: 'multiple',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'Which of these steps belong to the year 1994?',
    rests: ['gef-joined', 'nowpap-adopted', 'neaspec-initiated', 'wto-joined'],
    hint: 'One of the four came a year earlier, one a year later.',
    options: {
      'gef-joined': { text: 'Korea joins the GEF', why: 'In 1994 it became a partner state, and it gives as a donor.' },
      'nowpap-adopted': { text: 'NOWPAP is adopted', why: 'The first intergovernmental meeting adopted it in 1994.' },
      'neaspec-initiated': { text: 'NEASPEC is initiated', why: 'That was a year earlier, in 1993.' },
      'wto-joined': { text: 'Korea joins the WTO', why: 'Korea became a member state one year later, in 1995.' },
    },
    holds: event => event.when.from === 1994,
  }),
  'q-participation-mongolia': askRecords(institutions, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'understanding',
    stem: 'In which of these bodies did Mongolia sit at the table beside Korea?',
    rests: ['neacec', 'nowpap', 'temm'],
    hint: 'Count the countries: it is the body with the most of them.',
    options: {
      neacec: { text: 'NEACEC', why: 'Five countries take part: Korea, Japan, China, Mongolia and Russia.' },
      nowpap: { text: 'NOWPAP', why: 'Its partners are Korea, China, Japan and Russia, round one sea.' },
      temm: { text: 'TEMM', why: 'It gathers the ministers of Korea, Japan and China alone.' },
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
      'absorption-reactor': { text: 'It takes sulphur dioxide from flue gas', why: 'It is an absorption reactor, for power plants above all.' },
      'landfill-recycling-system': { text: 'It sorts and recycles landfill waste', why: 'That is the separation and recycling system, a preventive technology.' },
      'green-technologies': { text: 'It supplies water and treats sewage', why: 'Such technologies came from research programmes of the third period.' },
    },
    holds: project => 'acronym' in project.name && project.name.acronym === 'KEPAR',
  }),
  'q-participation-setting': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'understanding',
    stem: 'Which developments set the stage for Korea’s diplomacy in the second period?',
    rests: ['setting-for-diplomacy', 'cold-war-opening', 'harm-shared-by-region'],
    hint: 'Date each of the four; two had to wait for another decade.',
    options: {
      'cold-war-opening': { text: 'The end of the Cold War', why: 'It encouraged contact and cooperation across borders.' },
      'harm-shared-by-region': { text: 'Like harm elsewhere in Asia', why: 'Korea saw that other countries had paid for fast growth too.' },
      'watershed-of-leadership': { text: 'The launch of a new institute', why: 'GGGI was launched in the third period, and marks its watershed.' },
      'philosophy-upgraded': { text: 'A new green philosophy', why: 'The article places that upgrade in the third period.' },
    },
    holds: (_, id) => draws(id, 'supports', 'setting-for-diplomacy'),
  }),
  'q-participation-trade': askClaims({
    type: 'single',
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'reasoning',
    stem: 'What did Korea do once it saw how closely trade and environment are tied?',
    rests: ['trade-meets-environment', 'principles-into-trade', 'leaving-developing-mindset'],
    hint: 'It was leaving the outlook of a developing country behind.',
    options: {
      talks: { text: 'It carried its principles into trade talks', why: 'It minded the environment in trade policy, industry and negotiation.', holds: () => draws('trade-meets-environment', 'leads-to', 'principles-into-trade') },
      gain: { text: 'It put short-term gain before nature', why: 'The other way round: it tended to accept such a sacrifice.', holds: () => !outlookSays('sacrifice') },
      fund: { text: 'It left both matters to funds such as the GEF', why: 'The GEF is a fund; the article does not tie it to trade.', holds: () => draws('trade-meets-environment', 'leads-to', 'donor-devotion') },
      back: { text: 'It went back to growth before all', why: 'That was the first period; it now moved away from such a view.', holds: () => draws('trade-meets-environment', 'leads-to', 'growth-priority') },
    },
  }),
  'q-participation-sea': askRecords(institutions, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'In 1994, what did Korea, China, Japan and Russia adopt together?',
    rests: ['nowpap', 'temm', 'neacec', 'neaspec'],
    hint: 'Picture a map: which waters lie between the four?',
    options: {
      nowpap: { text: 'NOWPAP', why: 'Their first meeting adopted this action plan for the seas they share.' },
      neaspec: { text: 'NEASPEC', why: 'A foreign ministry and a UN commission initiated it one year earlier.' },
      neacec: { text: 'NEACEC', why: 'It was founded two years earlier and has Mongolia in it as well.' },
      temm: { text: 'TEMM', why: 'Three ministers meet there, and only from 1999; Russia is not among them.' },
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
    stem: 'What sets NEASPEC apart from NEACEC, which was founded a year before it?',
    rests: ['neaspec', 'neacec', 'loose-beside-intergovernmental'],
    hint: 'Ask who initiated each of the two.',
    options: {
      firm: { text: 'It is the first mechanism of governments', why: 'The older conference is comparatively loose: officials and experts talk.', holds: () => institutions.neaspec.founded.from - institutions.neacec.founded.from === 1 && argumentsOf['loose-beside-intergovernmental'].anchors.includes('first inter-governmental mechanism') },
      citizens: { text: 'It was founded by citizens and firms', why: 'Those founded the forest forum; here a ministry and a UN body did.', holds: () => (institutions.neaspec.founders as readonly string[]).includes('citizens') },
      sea: { text: 'It looks after the region’s seas alone', why: 'A plan for the seas is what NOWPAP is; this body deals with much more.', holds: () => /seas/.test(institutions.neaspec.role) },
      ministers: { text: 'It is a yearly meeting of three ministers', why: 'Three ministers meet in TEMM, from 1999.', holds: () => /meeting/.test(institutions.neaspec.kind) },
    },
  }),
  'q-participation-still-to-come': askRecords(institutions, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'reasoning',
    stem: 'In 1995 an official lists the regional bodies at work. Which one is still to come?',
    rests: ['neacec', 'neaspec', 'nowpap', 'temm'],
    hint: 'Three of them were founded in three years running.',
    options: {
      neacec: { text: 'NEACEC', why: 'It could be listed: it was established in 1992.' },
      neaspec: { text: 'NEASPEC', why: 'It could be listed: it was initiated in 1993.' },
      nowpap: { text: 'NOWPAP', why: 'It could be listed: it was adopted in 1994.' },
      temm: { text: 'TEMM', why: 'The ministers of the three countries meet from 1999.' },
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
    hint: 'Set aside what fits only a country that already leads.',
    options: {
      industry: { text: 'An industry kind to the environment', why: 'It stands in the first principle, beside protecting the environment.', holds: () => isPrinciple('environment-friendly industry') },
      society: { text: 'A part for organisations of society', why: 'The second principle brings non-governmental organisations in.', holds: () => isPrinciple('non-governmental organisation') },
      model: { text: 'A new model of growth for the world', why: 'That is the third period, with green growth.', holds: () => isPrinciple('green growth') },
      treaty: { text: 'A treaty body with its seat in Korea', why: 'Founding treaty bodies belongs to the third period.', holds: () => isPrinciple('treaty') },
    },
  }),
  'q-participation-envoy': askRecords(people, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'Whom did Ban Ki-moon appoint as a special envoy on climate change?',
    rests: ['ban-ki-moon', 'han-seung-soo'],
    hint: 'He had presided over the General Assembly before.',
    options: {
      'han-seung-soo': { why: 'He was to help with the negotiations on climate within the United Nations.' },
      'chung-won-shik': { why: 'As prime minister he led the delegation to the Earth Summit.' },
      'lee-myung-bak': { why: 'As president he announced the low-carbon vision.' },
      'moon-jae-in': { why: 'As president he agreed on the Strategic Partnership.' },
    },
    holds: (_, id) => draws('ban-ki-moon', 'appointed', id),
  }),
} as const satisfies Record<string, Question>
