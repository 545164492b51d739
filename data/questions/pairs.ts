import type { RecordId } from '@deck/article'
import type { Question } from '@deck/questions'
import { draws, saysOf } from '@deck/lesson/reasoning'
import { askMatch, askSort } from '@deck/questions'
import { actors, people } from '../actors.ts'
import { agreements } from '../agreements.ts'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { factors } from '../factors.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'

/** Sets of countries, as they are offered. */
const sets: Readonly<Record<string, readonly string[]>> = {
  'set-two': ['korea', 'japan'],
  'set-three': ['korea', 'japan', 'china'],
  'set-four': ['korea', 'china', 'japan', 'russia'],
  'set-five': ['korea', 'japan', 'china', 'mongolia', 'russia'],
  'set-partners': ['korea', 'mongolia'],
}
const isSet = (members: readonly string[] | null, set: readonly string[]) => members?.length === set.length && set.every(each => members.includes(each))

/** Offices, and the words by which the article gives them to a person. */
const offices: Readonly<Record<string, string>> = { 'prime-minister': 'prime minister', 'secretary': 'secretary-general', 'assembly': 'General Assembly', 'president-of-mongolia': 'Mongolia president', 'president-of-korea': 'President Lee' }

/** Definitions, and the words of the passage that they come from. */
const definitions: Readonly<Record<string, string>> = { 'in-groups': 'three or more states', 'in-between': 'late-developing countries', 'without-force': 'cultural clout', 'in-a-gap': 'decrease efficiency' }

/** Which rung was the highest in a year, by its id. */
const rungIn = (year: number) => Object.entries(rungs).filter(([, rung]) => rung.when.from <= year).sort(([, a], [, b]) => b.rank - a.rank)[0]?.[0]

/** Words by which the article dates a step of the diplomacy to its beginning or to later. */
const times: Readonly<Record<string, readonly string[]>> = { early: ['initially', 'used to dominate', 'early 21st century'], later: ['gradual process', 'organically integrated'] }

/** Questions that ask which belongs to which. */
export const pairQuestions = {
  'q-match-rung-and-year': askMatch(rungs, {
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'In which year was each rung reached?',
    items: {
      'diplomatic-relations': { why: 'Diplomatic relations were established in 1990.' },
      'complementary-partnership': { why: 'It was reached in 1999, just before the new century.' },
      'good-neighbourliness': { text: 'Good-Neighbourliness', why: 'Good-Neighbourliness and Friendly Cooperation was reached in 2006.' },
      'strategic-partnership': { why: 'It was agreed in September 2021.' },
    },
    targets: { 1990: '1990', 1999: '1999', 2006: '2006', 2011: '2011', 2021: '2021' },
    holds: (rung, target) => String(rung.when.from) === target,
    rests: ['diplomatic-relations', 'complementary-partnership', 'good-neighbourliness', 'strategic-partnership'],
    hint: 'One year is left over. It belongs to the Comprehensive Partnership.',
  }),

  'q-match-body-and-members': askMatch(institutions, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'understanding',
    stem: 'Which countries took part in each body?',
    items: {
      'neacec': { text: 'NEACEC', why: 'It grew from two countries to five, with Mongolia among them.' },
      'nowpap': { text: 'NOWPAP', why: 'It is for the Northwest Pacific, which these four countries share.' },
      'temm': { text: 'TEMM', why: 'It is a mechanism among Korea, Japan and China.' },
      'korea-japan-symposium': { text: 'The symposium before NEACEC', why: 'It was a bilateral symposium between Korea and Japan.' },
    },
    targets: {
      'set-two': 'Korea, Japan',
      'set-partners': 'Korea, Mongolia',
      'set-three': 'Korea, Japan, China',
      'set-four': 'Korea, Japan, China, Russia',
      'set-five': 'Korea, Japan, China, Russia, Mongolia',
    },
    holds: (body, target) => isSet(body.members, sets[target]!),
    rests: ['neacec', 'nowpap', 'temm', 'korea-japan-symposium'],
    hint: 'One pair of countries is left over.',
  }),

  'q-match-person-and-office': askMatch(people, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'Which office did each person hold?',
    items: {
      'chung-won-shik': { why: 'As prime minister he led the Korean delegation to the Earth Summit.' },
      'ban-ki-moon': { why: 'He led the United Nations from 2007 to 2016.' },
      'han-seung-soo': { why: 'He presided over the General Assembly before he became a special envoy.' },
      'elbegdorj': { why: 'He and President Lee issued the joint declaration of 2011.' },
    },
    targets: {
      'prime-minister': 'Prime minister of Korea',
      'secretary': 'Secretary-general of the UN',
      'assembly': 'President of the General Assembly',
      'president-of-mongolia': 'President of Mongolia',
      'president-of-korea': 'President of Korea',
    },
    holds: ({ anchors }, target) => anchors.some(anchor => anchor.includes(offices[target]!)),
    rests: ['chung-won-shik', 'ban-ki-moon', 'han-seung-soo', 'elbegdorj'],
    hint: 'One office is left over. It belongs to Lee Myung-bak and Moon Jae-in.',
  }),

  'q-match-step-and-actor': askMatch({ ...agreements, ...institutions }, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'Which Korean actor stands behind each step?',
    items: {
      'meteorology-memorandum': { text: 'Memorandum on meteorology', why: 'The Korea Meteorological Administration signed it with Mongolia’s environment ministry.' },
      'desertification-memorandum': { text: 'Memorandum on desertification', why: 'The Korea Forest Service signed it with Mongolia’s environment ministry.' },
      'neaspec': { text: 'NEASPEC', why: 'The Ministry of Foreign Affairs initiated it together with a UN commission.' },
      'low-carbon-vision': { text: 'Low-carbon vision', why: 'President Lee Myung-bak announced it in 2008.' },
    },
    targets: {
      'meteorological-administration': 'Korea Meteorological Administration',
      'forest-service': 'Korea Forest Service',
      'foreign-ministry': 'Ministry of Foreign Affairs',
      'lee-myung-bak': 'President Lee Myung-bak',
      'environment-ministry': 'Ministry of Environment',
    },
    holds: (_, target, id) => (['signed', 'founded', 'proposed'] as const).some(kind => draws(target as RecordId, kind, id)),
    rests: ['meteorology-memorandum', 'meteorological-administration', 'desertification-memorandum', 'forest-service', 'neaspec', 'foreign-ministry', 'low-carbon-vision', 'lee-myung-bak'],
    hint: 'One ministry is left over.',
  }),

  'q-match-rung-and-agreement': askMatch(agreements, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'reasoning',
    stem: 'In our counting, a rung’s own year belongs to it. Under which rung was each of these made, or did it come into force?',
    items: {
      'environment-agreement': { text: 'Agreements that came into force in 2000', why: 'They came into force one year after the rung of 1999.' },
      'desertification-memorandum': { text: 'Memorandum of 2006', why: 'The memorandum and this rung are from the same year.' },
      'air-quality-master-plan': { text: 'Master plan of 2020', why: 'This rung was reached in 2011, and the next in 2021.' },
      'strategic-declaration': { text: 'Declaration of September 2021', why: 'This declaration is about the development of the new partnership.' },
    },
    targets: Object.fromEntries(Object.entries(rungs).map(([id, { label }]) => [id, id === 'good-neighbourliness' ? 'Good-Neighbourliness' : label])),
    holds: (agreement, target) => agreement.rung === target,
    rests: ['environment-agreement', 'desertification-memorandum', 'air-quality-master-plan', 'strategic-declaration', 'complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership', 'strategic-partnership'],
    hint: 'The lowest rung is left over.',
  }),

  'q-match-condition-and-step': askMatch(argumentsOf, {
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'Which step supports each condition, in the article’s reasoning?',
    items: {
      'condition-science': { text: 'Strengths in science', why: 'The progress of Korea’s technology facilitated its diplomacy.' },
      'condition-bilateral-relations': { text: 'Promising bilateral relations', why: 'The willingness of governments can determine how effectively they address issues.' },
      'condition-multilateral-institutions': { text: 'Improved multilateral institutions', why: 'GGGI-supported projects fill the gap that critics see in regional platforms.' },
    },
    targets: {
      'willingness-decides': 'Willing governments can be decisive',
      'gggi-fills-the-gap': 'Projects of an institute fill a gap',
      'technology-gained-ground': 'Korea’s technology has made progress',
      'trade-without-trust': 'Economies grew closer without trust',
    },
    holds: (_, target, id) => draws(target as RecordId, 'supports', id),
    rests: ['condition-science', 'condition-bilateral-relations', 'condition-multilateral-institutions', 'willingness-decides', 'gggi-fills-the-gap', 'technology-gained-ground'],
    hint: 'One step is left over. It describes the region.',
  }),

  'q-match-term-and-meaning': askMatch(argumentsOf, {
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'recall',
    stem: 'What does each term mean, in the article?',
    items: {
      'multilateralism-defined': { text: 'Multilateralism', why: 'The article quotes Keohane: groups of three or more states coordinate their policies.' },
      'middle-power-defined': { text: 'Middle power', why: 'Korea sets itself apart from major powers able to coerce and from late-developing countries.' },
      'soft-power-defined': { text: 'Soft power', why: 'The article explains the term by economic capacities or cultural influence.' },
    },
    targets: {
      'in-between': 'A state between major powers and late developers',
      'without-force': 'Economic capacities or cultural influence',
      'in-a-gap': 'Less efficient collective decisions',
      'in-groups': 'Policies coordinated by three or more states',
    },
    holds: (_, target, id) => saysOf(id, definitions[target]!),
    rests: ['multilateralism-defined', 'middle-power-defined', 'soft-power-defined'],
    hint: 'One meaning is left over. It belongs to the “organisation gap”.',
  }),

  'q-sort-countries': askSort(actors, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'understanding',
    stem: 'Do these countries take part in TEMM as well as in NEACEC, or in NEACEC only?',
    items: {
      japan: { why: 'Japan takes part in both. NEACEC grew out of a symposium of Korea and Japan.' },
      china: { why: 'China takes part in both: TEMM is a mechanism among Korea, Japan and China.' },
      russia: { why: 'Russia takes part in NEACEC. The article does not name it for TEMM.' },
      mongolia: { why: 'Mongolia takes part in NEACEC. The article does not name it for TEMM.' },
    },
    targets: { both: 'Both', one: 'NEACEC only' },
    holds: (_, target, id) => {
      const joins = (members: readonly string[]) => members.includes(id)
      return joins(institutions.neacec.members) && joins(institutions.temm.members) === (target === 'both')
    },
    rests: ['temm', 'neacec', 'japan', 'china', 'russia', 'mongolia'],
    hint: 'TEMM has two members besides Korea.',
  }),

  'q-sort-levels': askSort(institutions, {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'In our sorting, at which level does each of these bodies work?',
    items: {
      'gef': { why: 'The facility serves international environmental goals. UN bodies and the World Bank proposed it.' },
      'gggi': { why: 'The institute supports developing countries and emerging economies in general.' },
      'neaspec': { why: 'The programme responds to the environmental challenges of Northeast Asia.' },
      'joint-environment-committee': { why: 'The committee belongs to Korea and Mongolia.' },
      'policy-office': { why: 'The office belongs to Korea and Mongolia.' },
    },
    targets: { world: 'World', region: 'Region', bilateral: 'Two countries' },
    holds: (body, target) => body.level === target,
    rests: ['gef', 'gggi', 'neaspec', 'joint-environment-committee', 'policy-office'],
    hint: 'Two of the bodies belong to Korea and Mongolia alone.',
  }),

  'q-sort-crises': askSort(factors, {
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'understanding',
    stem: 'In which crisis does the article name each of these?',
    items: {
      'dry-summer': { why: 'Together with a cold winter it usually leads to a dzud, a hazard of climate change.' },
      'exposed-land': { why: 'Exposed land explains the floods, a hazard of climate change.' },
      'excessive-logging': { why: 'The article lists it among the drivers of land degradation.' },
      'growing-herds': { why: 'The article lists more livestock among the drivers of land degradation.' },
      'coal-stoves': { why: 'Raw coal in traditional stoves pollutes the capital’s air in winter.' },
    },
    targets: { 'climate-change': 'Climate change', 'land-degradation': 'Land degradation', 'pollution': 'Pollution' },
    holds: ({ crises }, target) => crises.length === 1 && crises[0] === target,
    rests: ['dry-summer', 'exposed-land', 'excessive-logging', 'growing-herds', 'coal-stoves', 'climate-change', 'land-degradation', 'pollution'],
    hint: 'Think of a dzud, of a flood, of logging and of smoke.',
  }),

  'q-sort-harm': askSort(factors, {
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'understanding',
    stem: 'Does each damage by climate change concern nature or people, in our sorting?',
    items: {
      'river-volume-damage': { why: 'The flow of rivers is a part of nature.' },
      'biodiversity-damage': { why: 'Biodiversity is a part of nature.' },
      'food-production-damage': { why: 'People produce food and live on it.' },
      'living-conditions-damage': { why: 'Living conditions are those of people.' },
      'health-damage': { why: 'The article speaks of human health.' },
    },
    targets: { nature: 'Nature', people: 'People' },
    holds: (factor, target) => 'on' in factor && factor.on === target,
    rests: ['river-volume-damage', 'biodiversity-damage', 'food-production-damage', 'living-conditions-damage', 'health-damage'],
    hint: 'The article’s list goes from nature to people.',
  }),

  'q-sort-by-rung': askSort(events, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'reasoning',
    stem: 'Under which rung did each of these happen?',
    items: {
      'agreement-in-force': { why: 'It was in 2000. The rung of 1999 was the highest until 2006.' },
      'dust-meetings-begin': { why: 'It was in 2003. The rung of 1999 was the highest until 2006.' },
      'memorandum-renewed': { why: 'It was in 2016. The rung of 2011 was the highest until 2021.' },
      'air-mechanism-launched': { why: 'It was in 2018. The rung of 2011 was the highest until 2021.' },
      'policy-office-founded': { why: 'It was in 2019. The rung of 2011 was the highest until 2021.' },
    },
    targets: { 'complementary-partnership': 'Complementary Partnership', 'comprehensive-partnership': 'Comprehensive Partnership' },
    holds: (event, target) => rungIn(event.when.from) === target,
    rests: ['agreement-in-force', 'dust-meetings-begin', 'memorandum-renewed', 'air-mechanism-launched', 'policy-office-founded', 'complementary-partnership', 'comprehensive-partnership'],
    hint: 'Date each step, and compare it with 2006 and 2011.',
  }),

  'q-sort-early-and-later': askSort(argumentsOf, {
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'understanding',
    stem: 'Does each of these describe the early or the later diplomacy towards Mongolia?',
    items: {
      'ministries-dominated': { text: 'Government bodies dominate', why: 'They “used to dominate”, before agencies took charge.' },
      'one-issue-at-a-time': { text: 'Issues are addressed one by one', why: 'The article says this about the early 21st century.' },
      'familiar-fields-first': { text: 'Korea works in familiar fields', why: 'The article says that Korea “initially” worked in such fields.' },
      'agencies-take-charge': { text: 'Specialised agencies take charge', why: 'The article describes this as a gradual process.' },
      'integrated-with-development': { text: 'Issues are integrated', why: 'Environmental issues are integrated with development, with green growth.' },
    },
    targets: { early: 'Early', later: 'Later' },
    holds: (_, target, id) => times[target]!.some(word => saysOf(id, word)),
    rests: ['ministries-dominated', 'one-issue-at-a-time', 'familiar-fields-first', 'agencies-take-charge', 'integrated-with-development'],
    hint: 'The change goes from single domains to sustainable development, and from government bodies to agencies.',
  }),

  'q-sort-decade-and-outlook': askSort(argumentsOf, {
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'understanding',
    stem: 'Does the article place each of these in the critical 1990s or among the recent trends?',
    items: {
      'bipolar-world-ends': { text: 'A bipolar system collapses', why: 'The end of the Cold War made the 1990s a critical period.' },
      'oecd-as-recognition': { text: 'Korea’s achievements are recognised', why: 'Joining the OECD was a sign of this, in the critical period.' },
      'order-fractured': { text: 'A post-war order appears to fracture', why: 'The article describes this where it turns to recent trends.' },
      'faith-weakened': { text: 'Belief in multilateralism seems weaker', why: 'The article describes this where it turns to recent trends.' },
      'global-pivotal-state': { text: 'Korea is to be a “Global Pivotal State”', why: 'The Yoon administration made this commitment.' },
    },
    targets: { 'critical-1990s': 'The critical 1990s', 'turbulence': 'The recent trends' },
    holds: (_, target, id) => draws(id, 'supports', target as RecordId) || draws(id, 'part-of', target as RecordId),
    rests: ['bipolar-world-ends', 'oecd-as-recognition', 'order-fractured', 'faith-weakened', 'global-pivotal-state', 'critical-1990s', 'turbulence'],
    hint: 'Two of the five are about Korea’s surroundings after the Cold War.',
  }),
} as const satisfies Record<string, Question>
