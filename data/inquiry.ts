import type { Evidence, Inquiry, RivalExplanation } from './schema/types.ts'
import { defineTable } from './schema/define-table.ts'

/** What a class takes sides on at the beginning, and again at the end. The frame is ours; what speaks for or against an explanation is a record. */
export const inquiry: Inquiry = {
  question: 'Korea is no great power. Why does it plant trees, share its technology and open a joint office with a country that it cannot coerce?',
  frame: 'The question and the three explanations are ours.',
  answer: { records: ['thesis'], says: 'As we read it, the thesis on Korea has room for all three: interests, a middle power, and multilateralism.' },
  sentence: 'One sentence: which explanation convinces you most, and which passage made the difference?',
}

/** Three explanations that a class may hold against each other. None is the article’s own; we read all three into its thesis. */
export const rivalExplanations = defineTable<RivalExplanation>()({
  'self-interest': {
    letter: 'A',
    label: 'It helps itself',
    short: 'less dust, a gateway, a market',
    gist: 'Korea helps Mongolia because this serves Korea: against dust in its own region, as a gateway to the north, and as a market.',
  },
  'own-experience': {
    letter: 'B',
    label: 'It has been through this',
    short: 'its own growth cost air and water',
    gist: 'Korea once paid for its own growth with polluted air and water, so it offers what it had to learn at home.',
  },
  'only-way-to-lead': {
    letter: 'C',
    label: 'It can lead in no other way',
    short: 'it cannot command others',
    gist: 'Korea cannot command other states, so it looks for another way to lead, and its help is part of that.',
  },
})

/** Key of an explanation. */
export type RivalExplanationId = keyof typeof rivalExplanations

/**
 * What the article offers for an explanation, what speaks against it, and what is missing, each with the chapter in which a class meets it.
 * A gap is ours: it says what the article does not show, and its records are the nearest passages.
 */
export const evidence = defineTable<Evidence>()({
  'instrument-of-strategy': { label: 'Strategic instrument', explanation: 'self-interest', bearing: 'supports', chapter: 'opening', records: ['strategic-instrument'], says: 'Environmental diplomacy increasingly serves Korea as a strategic instrument: for its relations and its national interests.' },

  'crisis-at-home': { label: 'Primarily its own crisis', explanation: 'own-experience', bearing: 'supports', chapter: 'growth', records: ['domestic-crisis-first', 'outbreaks-force-action'], says: 'Korea saw environmental diplomacy as urgent primarily because of its own crisis at home, the article argues.' },
  'harm-without-diplomacy': { label: 'Harm alone did not suffice', explanation: 'own-experience', bearing: 'challenges', chapter: 'growth', records: ['awareness-without-diplomacy'], says: 'Harm alone did not suffice: although awareness grew, Korea’s environmental diplomacy stayed immature.' },

  'industry-among-principles': { label: 'A principle: green industry', explanation: 'self-interest', bearing: 'supports', chapter: 'participation', records: ['principle-environment-and-industry'], says: 'One of Korea’s principles was to build an environment-friendly industry.' },
  'short-term-sacrifice': { label: '“Tended” to accept a cost', explanation: 'self-interest', bearing: 'challenges', chapter: 'participation', records: ['leaving-developing-mindset'], says: 'Korea “tended” to commit itself to the environment even at a short-term cost to trade and the economy.' },
  'technology-after-harm': { label: 'Learned to treat its waste', explanation: 'own-experience', bearing: 'supports', chapter: 'participation', records: ['technology-at-home', 'landfill-recycling-system'], says: 'Because its own problems grew, Korea developed technology at home, among it a system for landfill waste.' },
  'initiative-in-the-region': { label: 'Took the initiative', explanation: 'only-way-to-lead', bearing: 'supports', chapter: 'participation', records: ['initiative-among-neighbours'], says: 'Korea saw how serious a crisis across borders could become, and took the initiative for cooperation in its region.' },

  'engine-of-exports': { label: 'To be an engine of exports', explanation: 'self-interest', bearing: 'supports', chapter: 'leadership', records: ['industry-as-engine'], says: 'Environmental industry was to solve problems and also to be a new engine of growth and exports.' },
  'philosophy-not-experience': { label: 'An upgraded philosophy', explanation: 'own-experience', bearing: 'challenges', chapter: 'leadership', records: ['philosophy-upgraded', 'paradigm-shift'], says: 'When Korea turned to leadership, the article points to an upgrade in its philosophy, not to its experience.' },
  'institute-founded': { label: 'GGGI made it an initiator', explanation: 'only-way-to-lead', bearing: 'supports', chapter: 'leadership', records: ['watershed-of-leadership', 'gggi-made-treaty-body'], says: 'With GGGI Korea turned from a participant into an initiator, and the institute became a treaty-based organisation.' },

  'near-and-a-gateway': { label: 'Near, and a gateway', explanation: 'self-interest', bearing: 'supports', chapter: 'setting', records: ['reason-proximity', 'reason-peninsular-peace', 'reason-gateway'], says: 'Mongolia is near, it matters for peace on the peninsula, and it is a gateway for Korea’s northern policy.' },
  'need-counts-too': { label: 'Mongolia’s own need', explanation: 'self-interest', bearing: 'challenges', chapter: 'setting', records: ['reason-severity', 'reason-development-gap'], says: 'Two of the reasons are about Mongolia’s need: severe environmental concerns, and a gap in development.' },
  'many-had-been-there': { label: 'Others had been through it', explanation: 'own-experience', bearing: 'challenges', chapter: 'setting', records: ['harm-shared-by-region'], says: 'Experience alone does not say why Mongolia: many Asian countries had harmed their environment by growing fast.' },

  'dzud-stays-in-mongolia': { label: 'Does the dzud reach Korea?', explanation: 'self-interest', bearing: 'missing', chapter: 'climate', records: ['dzud'], says: 'The article reports no effect of the dzud on Korea.' },
  'dust-reaches-the-region': { label: 'Dust reaches the region', explanation: 'self-interest', bearing: 'supports', chapter: 'land', records: ['sand-and-dust-storms', 'programmes-made-to-measure'], says: 'Sand and dust storms became more frequent and affect the whole region, so that programmes in Mongolia answer a regional concern.' },
  'smoke-stays-in-the-city': { label: 'Does smoke reach Korea?', explanation: 'self-interest', bearing: 'missing', chapter: 'pollution', records: ['winter-smog', 'coal-share'], says: 'The article reports no effect of Ulaanbaatar’s smoke on Korea.' },

  'rungs-held-by-both': { label: 'Both agreed on top rungs', explanation: 'only-way-to-lead', bearing: 'supports', chapter: 'ladder', records: ['comprehensive-partnership', 'strategic-partnership'], says: 'Presidents of both countries agreed on the top two rungs together, so that each step rests on consent.' },

  'market-for-firms': { label: 'A market for Korean firms', explanation: 'self-interest', bearing: 'supports', chapter: 'rungs', records: ['market-entry-support'], says: 'The joint committee helps Korea’s environmental industry to enter Mongolia’s market.' },
  'institute-of-many': { label: 'GGGI’s projects in Mongolia', explanation: 'only-way-to-lead', bearing: 'supports', chapter: 'rungs', records: ['strategy-extended-abroad', 'gggi-projects'], says: 'Through GGGI’s projects Korea’s green growth reaches Mongolia by multilateral cooperation.' },
  'much-is-bilateral': { label: 'Much is bilateral', explanation: 'only-way-to-lead', bearing: 'challenges', chapter: 'rungs', records: ['desertification-memorandum', 'greenbelt-project', 'policy-office'], says: 'Much of the work is between two states only: a memorandum, a greenbelt, a joint office.' },

  'familiar-fields': { label: 'Began in familiar fields', explanation: 'own-experience', bearing: 'supports', chapter: 'character', records: ['familiar-fields-first'], says: 'Korea began in fields that it knew from experience, or of regional and “domestic” concern; whose, the article leaves open.' },
  'work-grew-wider': { label: 'The work grew wider', explanation: 'own-experience', bearing: 'challenges', chapter: 'character', records: ['character-comprehensive', 'integrated-with-development'], says: 'The work later moved from such single fields to sustainable development as a whole.' },

  'geopolitics-of-willingness': { label: 'Geopolitical reasons', explanation: 'self-interest', bearing: 'supports', chapter: 'conditions', records: ['gateway-to-russia', 'mediator-of-two-koreas', 'willingness-as-cornerstone'], says: 'Korea’s willingness is the cornerstone, and the reasons for it are geopolitical: Russia, and the two Koreas.' },
  'technology-risen': { label: 'Technology rose at home', explanation: 'own-experience', bearing: 'supports', chapter: 'conditions', records: ['technology-gained-ground', 'policy-and-demand'], says: 'Policy and demand at home raised Korea’s environmental technology, and this has helped its diplomacy.' },
  'institutions-unexplained': { label: 'Why through institutions?', explanation: 'own-experience', bearing: 'missing', chapter: 'conditions', records: ['regional-platforms-first'], says: 'Experience alone does not say why Korea worked through institutions of many states.' },
  'gap-filled': { label: 'GGGI’s projects fill a gap', explanation: 'only-way-to-lead', bearing: 'supports', chapter: 'conditions', records: ['gggi-fills-the-gap'], says: 'Projects that GGGI supports fill a gap in the region, the article argues, and make cooperation more effective.' },
  'non-coercion-faulted': { label: 'Non-coercion faulted too', explanation: 'only-way-to-lead', bearing: 'challenges', chapter: 'conditions', records: ['platforms-criticised'], says: 'Critics name non-coercive consultation among the faults of the regional platforms.' },

  'interests-maximised': { label: 'Interests in the thesis', explanation: 'self-interest', bearing: 'supports', chapter: 'middle-power', records: ['thesis'], says: 'The thesis itself speaks of interests: Korea maximises its national interests through multilateralism.' },
  'experience-as-lever': { label: 'Experience in governance', explanation: 'own-experience', bearing: 'supports', chapter: 'middle-power', records: ['three-levers'], says: 'In environmental diplomacy Korea relies on multilateralism to bring in its experience in governance and its patterns of development.' },
  'unable-and-unwilling': { label: 'Cannot, will not coerce', explanation: 'only-way-to-lead', bearing: 'supports', chapter: 'middle-power', records: ['no-coercion', 'power-is-diffused', 'persuasion-by-capital'], says: 'Korea is neither able nor willing to coerce Mongolia; multilateral cooperation lets it influence other states all the same.' },
  'trust-in-return': { label: 'Trust in return', explanation: 'only-way-to-lead', bearing: 'supports', chapter: 'middle-power', records: ['mongolia-gains-trust', 'arena-for-middle-powers'], says: 'In return, Mongolia comes to trust that Korea is highly qualified to lead.' },

  'interests-not-listed': { label: 'Which interests?', explanation: 'self-interest', bearing: 'missing', chapter: 'outlook', records: ['interests-named'], says: 'The article does not list the interests that its thesis means.' },
  'experience-not-followed': { label: 'Which lesson, to what result?', explanation: 'own-experience', bearing: 'missing', chapter: 'outlook', records: ['landfill-system-export', 'three-levers'], says: 'The article follows no single lesson from a harm in Korea to a result in Mongolia.' },
  'one-pair-of-states': { label: 'Two states, a thesis on many', explanation: 'only-way-to-lead', bearing: 'challenges', chapter: 'outlook', records: ['mongolia-as-epitome', 'multilateralism-defined'], says: 'The relations of two states have to carry a thesis on multilateralism, which means three states or more.' },
  'trust-not-shown': { label: 'Who says that Mongolia trusts?', explanation: 'only-way-to-lead', bearing: 'missing', chapter: 'outlook', records: ['mongolia-gains-trust'], says: 'For Mongolia’s trust the article cites no work.' },
})

/** Key of a piece of evidence. */
export type EvidenceId = keyof typeof evidence
