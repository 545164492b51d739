import type { Question } from '@deck/questions'
import { bearsOn } from '@deck/lesson/reasoning'
import { askChain, askOrder, askYear } from '@deck/questions'
import { events } from '../events.ts'
import { factors } from '../factors.ts'

/** Questions that ask for an order: of events in time, or from cause to effect. */
export const orderQuestions = {
  'q-order-five-events': askOrder(events, {
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'understanding',
    stem: 'In which order did these five events come?',
    items: {
      'stockholm-conference': { text: 'The Stockholm Conference', why: 'It was held in 1972, and Korea attended. No rung of the ladder stood yet.' },
      'rung-1990-opened': { text: 'Korea and Mongolia open relations', why: 'Their diplomatic relations were established in 1990. It is the first rung.' },
      'neaspec-initiated': { text: 'A regional programme, NEASPEC', why: 'Korea’s foreign ministry and a UN commission initiated it in 1993.' },
      'gggi-launched': { text: 'The launch of GGGI', why: 'It was launched in 2010. The article calls this a watershed.' },
      'policy-office-founded': { text: 'A joint office', why: 'It was founded in 2019, long after relations began.' },
    },
    when: event => event.when,
    rests: ['stockholm-conference', 'rung-1990-opened', 'neaspec-initiated', 'gggi-launched', 'policy-office-founded'],
    hint: 'Think of the world first, and of the joint office last.',
  }),

  'q-order-korea-in-world': askOrder(events, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'In which order did Korea take these steps on the world stage?',
    items: {
      'stockholm-conference': { text: 'It attends the Stockholm Conference', why: 'The Stockholm Conference was held in 1972.' },
      'unep-accreditation': { text: 'It is accredited to UNEP', why: 'Korea was accredited to UNEP in 1978. UNEP was a result of Stockholm.' },
      'korea-at-earth-summit': { text: 'It takes part in the Earth Summit', why: 'The Earth Summit was held in 1992, after the end of the Cold War.' },
      'gef-joined': { text: 'It becomes a partner state of the GEF', why: 'Korea became a partner state in 1994, two years after the Earth Summit.' },
    },
    when: event => event.when,
    rests: ['stockholm-conference', 'unep-accreditation', 'korea-at-earth-summit', 'gef-joined'],
    hint: 'Two steps belong to the first period, and two to the second.',
  }),

  'q-order-regional-bodies': askOrder(events, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'In which order did these regional bodies come into being?',
    items: {
      'neacec-founded': { text: 'NEACEC', why: 'The conference was established in 1992.' },
      'neaspec-initiated': { text: 'NEASPEC', why: 'It was initiated in 1993, one year after the conference.' },
      'nowpap-adopted': { text: 'NOWPAP', why: 'The action plan was adopted in 1994.' },
      'neaff-founded': { text: 'NEAFF', why: 'The forest forum was founded in 1998.' },
    },
    when: event => event.when,
    rests: ['neacec-founded', 'neaspec-initiated', 'nowpap-adopted', 'neaff-founded'],
    hint: 'The non-governmental forum came last.',
  }),

  'q-year-neaspec': askYear(events, 'neaspec-initiated', {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'In which year was NEASPEC initiated, the region’s first mechanism between governments for the environment?',
    scale: { from: 1970, to: 2025 },
    reach: 4,
    when: event => event.when,
    why: 'Korea’s foreign ministry and a UN commission initiated it in 1993, a year after NEACEC was established.',
    rests: ['neaspec-initiated', 'neaspec', 'neacec-founded'],
    hint: 'NEACEC came one year earlier, in the year of the Earth Summit.',
  }),

  'q-order-green-growth': askOrder(events, {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'In which order did these steps of green growth take place?',
    items: {
      'low-carbon-vision-announced': { why: 'President Lee announced the vision in 2008.' },
      'green-committee-founded': { why: 'The committee was established in 2009.' },
      'gggi-launched': { why: 'GGGI was launched in 2010.' },
      'gggi-made-treaty-body': { why: 'GGGI was registered as a treaty-based organisation in October 2012.' },
      'gggi-made-observer': { why: 'The UN General Assembly accepted GGGI as an observer in December 2013.' },
    },
    when: event => event.when,
    rests: ['low-carbon-vision-announced', 'green-committee-founded', 'gggi-launched', 'gggi-made-treaty-body', 'gggi-made-observer'],
    hint: 'The steps lead from Korea to the world.',
  }),

  'q-order-first-decade': askOrder(events, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'In which order did these steps of bilateral cooperation take place?',
    items: {
      'agreement-in-force': { why: 'The agreements have been in force since 2000.' },
      'dust-meetings-begin': { why: 'A memorandum has directed biennial meetings since 2003.' },
      'greenbelt-proposed': { why: 'The project was proposed in 2006.' },
      'greenbelt-second-phase': { why: 'The project entered its second phase in 2016.' },
    },
    when: event => event.when,
    rests: ['agreement-in-force', 'dust-meetings-begin', 'greenbelt-proposed', 'greenbelt-second-phase', 'greenbelt-project'],
    hint: 'Three steps belong to the first decade of the century.',
  }),

  'q-order-fourth-rung': askOrder(events, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'In which order did these steps take place, from the Comprehensive Partnership on?',
    items: {
      'rung-2011-declared': { text: 'The declaration of the partnership', why: 'The presidents declared the partnership in August 2011.' },
      'memorandum-renewed': { text: 'The renewal of a memorandum', why: 'The memorandum on desertification and yellow dust was renewed in 2016.' },
      'air-mechanism-launched': { text: 'NEASPEC’s mechanism on air pollution', why: 'NEASPEC launched the mechanism in 2018.' },
      'policy-office-founded': { text: 'The environmental policy office', why: 'The office was founded in 2019.' },
      'air-plan-promoted': { text: 'The master plan for air quality', why: 'The office promoted the master plan in 2020.' },
    },
    when: event => event.when,
    rests: ['rung-2011-declared', 'comprehensive-declaration', 'memorandum-renewed', 'air-mechanism-launched', 'policy-office-founded', 'air-plan-promoted'],
    hint: 'The office came before the plan that it promoted.',
  }),

  'q-order-ladder-and-world': askOrder(events, {
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'reasoning',
    stem: 'In which order did these rungs and events outside the ladder come?',
    items: {
      'earth-summit': { text: 'The Earth Summit', why: 'The Earth Summit was held in 1992, two years after the first rung.' },
      'rung-1999-declared': { text: 'The second rung', why: 'The Complementary Partnership was reached in 1999.' },
      'rung-2006-declared': { text: 'The third rung', why: 'Good-Neighbourliness and Friendly Cooperation was reached in 2006.' },
      'gggi-launched': { text: 'The launch of GGGI', why: 'GGGI was launched in 2010, one year before the fourth rung.' },
      'rung-2011-declared': { text: 'The fourth rung', why: 'The Comprehensive Partnership was declared in 2011.' },
    },
    when: event => event.when,
    rests: ['earth-summit', 'rung-1999-declared', 'rung-2006-declared', 'gggi-launched', 'rung-2011-declared'],
    hint: 'One event came before the second rung, and one before the fourth.',
  }),

  'q-order-bodies-of-story': askOrder(events, {
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'understanding',
    stem: 'In which order did these forms of Korea’s cooperation come into being?',
    items: {
      'neacec-founded': { text: 'A loose regional conference', why: 'NEACEC was established in 1992.' },
      'agreement-in-force': { text: 'Agreements between two states', why: 'The environmental agreements have been in force since 2000.' },
      'gggi-launched': { text: 'An institute that Korea initiated', why: 'GGGI was launched in 2010.' },
      'policy-office-founded': { text: 'A joint office of two states', why: 'The environmental policy office was founded in 2019.' },
    },
    when: event => event.when,
    rests: ['neacec-founded', 'agreement-in-force', 'gggi-launched', 'policy-office-founded'],
    hint: 'The regional frame came first, and the joint office last.',
  }),

  'q-order-smoke-chain': askChain(factors, {
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'understanding',
    stem: 'From herders to smoke: what leads to what?',
    items: {
      'lost-livelihoods': { text: 'Herders lose their livelihood', why: 'The chain begins here. Natural disasters or social transformation cost herders their means of production.' },
      'rural-urban-migration': { text: 'Herders move to the cities', why: 'They went to the cities because they were looking for a new livelihood.' },
      'ger-district-growth': { text: 'A ger district forms', why: 'Most migrants found no permanent housing, and so the ger district formed.' },
      'coal-stoves': { text: 'Raw coal burns in stoves', why: 'In the gers of that district people burn raw coal in traditional stoves.' },
      'winter-smog': { text: 'Particles pollute winter air', why: 'The chain ends here. In winter up to 80% of Ulaanbaatar’s air pollution is put down to the coal.' },
    },
    leadsTo: bearsOn,
    rests: ['lost-livelihoods', 'rural-urban-migration', 'ger-district-growth', 'coal-stoves', 'winter-smog', 'coal-share'],
    hint: 'Begin far from the city, and end in its air.',
  }),
} as const satisfies Record<string, Question>
