import type { Evidence, Inquiry, RivalExplanation } from '@deck/article'
import { defineTable } from '@deck/article'

/** What a class takes sides on at the beginning, and again at the end. The frame is ours; what speaks for or against an explanation is a record. */
export const inquiry: Inquiry = {
  question: 'Korea is no great power. Why does it plant trees, export technology and open a joint office with a country that it neither can nor will coerce?',
  frame: 'The question and the choice of these four are ours; the passages are the author’s.',
  weigh: 'Is that about Mongolia?',
  answer: { records: ['thesis', 'three-levers', 'willingness-as-cornerstone', 'domestic-crisis-first', 'programmes-made-to-measure'], says: 'The author explains Korea’s willingness by geopolitics, the urgency of its environmental diplomacy primarily by a crisis at home, and dust programmes partly by harm to the region. The thesis says how a middle power gains. As we read it, its words fit A and C. B is among the means that the conclusion names later. D is in no word of the thesis.' },
  cost: 'Whoever says that all four are true has to say what share each has: otherwise no passage can weigh against it.',
  sentence: {
    asks: 'One sentence: which explanation convinces you most, and which passage made the difference?',
    model: 'A convinces me most, because Korea’s willingness is “the cornerstone” and its reasons are geopolitical, although Korea in general has tended to accept a short-term cost. Or: C convinces me most, because Korea’s environmental diplomacy as a whole reveals a growing “interest in taking a lead”, although the greenbelt supports a Mongolian plan.',
    criteria: ['It names one motive.', 'It names one passage that somebody else can open.', 'It says what speaks against it.'],
  },
  essay: {
    asks: 'Korea “arguably” helped. What would you measure to be sure?',
    model: 'I would count how many trees and how much grass stand after some years: along the greenbelt, and in a steppe without one. If both have lost as much, the planting has not helped there. For the smoke I would need another measure.',
    criteria: ['It names one measure.', 'It says where it is taken, and with what it is compared.', 'It says which result would show no help.'],
  },
}

/** Four explanations that a class may hold against each other, each one motive. That they are rivals is ours: geopolitics, the crisis at home and harm to the region are reasons of the author’s. */
export const rivalExplanations = defineTable<RivalExplanation>()({
  'gains-by-it': {
    letter: 'A',
    label: 'It gains by it',
    short: 'a gateway, a mediator, a market',
    gist: 'Korea helps because it gains: Mongolia is a gateway to Russia, a mediator between the two Koreas, and a market for its environmental industry.',
  },
  'been-through-it': {
    letter: 'B',
    label: 'It has been through it',
    short: 'its own harm, its own cure',
    gist: 'Korea helps because it once harmed its own air and water, had to find a cure, and offers what it learned.',
  },
  'wants-to-lead': {
    letter: 'C',
    label: 'It wants to lead',
    short: 'it cannot and will not command',
    gist: 'Korea helps because it wants to lead, and a state that neither can nor will command has to lead by helping.',
  },
  'shared-problem': {
    letter: 'D',
    label: 'It is a shared problem',
    short: 'nobody solves it alone',
    gist: 'Korea helps because the harm crosses borders, so that it is Korea’s problem too, and no state can solve it alone.',
  },
})

/** Key of an explanation. */
export type RivalExplanationId = keyof typeof rivalExplanations

/**
 * What the article offers for a motive, what speaks against it, and what is missing, each with the chapter in which a class meets it.
 * A gap is ours: it says what the article does not show, and its records are the nearest passages. Means say how Korea works and words
 * of the thesis what it comes to: neither counts for a motive. What the article does not say is missing, and speaks against no letter.
 * Every harm has the same test: does it reach the region, is Korea named? What a passage says of Korea’s diplomacy as a whole is general.
 * Which piece is the strongest, for and against, is our judgement, too.
 */
export const evidence = defineTable<Evidence>()({
  'instrument-of-strategy': { label: 'Strategic instrument', explanation: 'gains-by-it', bearing: 'supports', isGeneral: true, chapter: 'opening', records: ['strategic-instrument'], says: 'Environmental diplomacy increasingly serves Korea as a strategic instrument: for its relations and its national interests.' },

  'crisis-at-home': { label: 'Primarily its own crisis', explanation: 'been-through-it', bearing: 'supports', isStrongest: true, isGeneral: true, chapter: 'growth', records: ['domestic-crisis-first', 'outbreaks-force-action'], says: 'Korea saw environmental diplomacy as urgent primarily because of its own crisis at home, the article argues.' },
  'harm-without-diplomacy': { label: 'Harm alone did not suffice', explanation: 'been-through-it', bearing: 'challenges', isGeneral: true, chapter: 'growth', records: ['awareness-without-diplomacy'], says: 'Harm alone did not suffice: although awareness grew, Korea’s environmental diplomacy stayed immature.' },

  'industry-among-principles': { label: 'Industry among its principles', explanation: 'gains-by-it', bearing: 'supports', isGeneral: true, chapter: 'participation', records: ['principle-environment-and-industry'], says: 'One of Korea’s principles was to build an environment-friendly industry.' },
  'short-term-sacrifice': { label: 'Accepts a short-term cost', explanation: 'gains-by-it', bearing: 'challenges', isStrongest: true, isGeneral: true, chapter: 'participation', records: ['leaving-developing-mindset'], says: 'Korea has tended to commit itself to the environment even at a short-term cost to trade and the economy.' },
  'technology-after-harm': { label: 'Technology against its harm', explanation: 'been-through-it', bearing: 'supports', isGeneral: true, chapter: 'participation', records: ['technology-at-home'], says: 'At home Korea developed technology against environmental problems that became more and more severe.' },
  'initiative-in-the-region': { label: 'Took the initiative', explanation: 'wants-to-lead', bearing: 'supports', isGeneral: true, chapter: 'participation', records: ['initiative-among-neighbours'], says: 'Korea took the initiative for mechanisms of cooperation in its region.' },
  'seriousness-across-borders': { label: 'Serious across borders', explanation: 'shared-problem', bearing: 'supports', isGeneral: true, chapter: 'participation', records: ['initiative-among-neighbours'], says: 'It did so because it saw how serious an environmental crisis across borders could become.' },
  'bodies-of-the-region': { label: 'Bodies against regional harm', explanation: 'shared-problem', bearing: 'supports', chapter: 'participation', records: ['neacec', 'neaspec'], says: 'A conference answered environmental degradation, and a programme between governments was to respond to regional challenges.' },

  'engine-of-exports': { label: 'To be an engine of exports', explanation: 'gains-by-it', bearing: 'supports', isGeneral: true, chapter: 'leadership', records: ['industry-as-engine'], says: 'Environmental industry was to address environmental issues and also to be a new engine of growth and exports.' },
  'interest-in-a-lead': { label: '“Interest in taking a lead”', explanation: 'wants-to-lead', bearing: 'supports', isStrongest: true, isGeneral: true, chapter: 'leadership', records: ['appetite-for-leadership'], says: 'Compared with the period before, Korea’s environmental diplomacy as a whole reveals a growing “interest in taking a lead”.' },
  'institute-founded': { label: 'An initiator after GGGI', explanation: 'wants-to-lead', bearing: 'supports', isGeneral: true, chapter: 'leadership', records: ['watershed-of-leadership'], says: 'After the launch of GGGI, the article says, Korea changed from a participant into an initiator.' },
  'still-joins': { label: 'Still takes part', explanation: 'wants-to-lead', bearing: 'challenges', isStrongest: true, isGeneral: true, chapter: 'leadership', records: ['still-multilateral'], says: 'Korea also goes on taking part: conventions and the partnership P4G stand under “active participation”.' },

  'peace-and-a-gateway': { label: 'Peace, and a gateway', explanation: 'gains-by-it', bearing: 'supports', chapter: 'setting', records: ['reason-peninsular-peace', 'reason-gateway'], says: 'Mongolia matters for peace on the peninsula, and it is a gateway for Korea’s new northern policy.' },
  'need-counts-too': { label: 'Mongolia’s own need', explanation: 'gains-by-it', bearing: 'challenges', chapter: 'setting', records: ['reason-severity', 'reason-development-gap'], says: 'Two of the reasons are about Mongolia’s need: severe environmental concerns, and a gap in development.' },
  'many-had-been-there': { label: 'Others had been through it', explanation: 'been-through-it', bearing: 'challenges', isGeneral: true, chapter: 'setting', records: ['harm-shared-by-region'], says: 'Experience alone is no reason why it should be Korea, which was by no means alone in Asia with such harm after growing fast.' },
  'concerns-of-the-region': { label: 'Concerns of the region', explanation: 'shared-problem', bearing: 'supports', chapter: 'setting', records: ['two-grounds-for-cooperation'], says: 'The cooperation grows not only because Mongolia’s environment is threatened, but also because of concerns of the region.' },

  'reach-of-the-dzud': { label: 'Does the dzud reach farther?', explanation: 'shared-problem', bearing: 'missing', chapter: 'climate', records: ['dzud'], says: 'The article reports no effect of the dzud on the region, and none on Korea.' },

  'dust-reaches-the-region': { label: 'Dust reaches the region', explanation: 'shared-problem', bearing: 'supports', isStrongest: true, chapter: 'land', records: ['sand-and-dust-storms', 'programmes-made-to-measure'], says: 'Sand and dust storms became more frequent and affect the whole region; Korea is not named.' },
  'damage-to-the-region': { label: 'Desertification does, too', explanation: 'shared-problem', bearing: 'supports', chapter: 'land', records: ['desertification-reach'], says: 'Desertification damages the region as well, and a memorandum is to reduce this; Korea is not named.' },

  'reach-of-the-smoke': { label: 'Does this smoke reach farther?', explanation: 'shared-problem', bearing: 'missing', chapter: 'pollution', records: ['winter-smog', 'coal-share'], says: 'The article reports no effect of Ulaanbaatar’s smoke on the region, and none on Korea.' },

  'declared-together': { label: 'Declared together', explanation: 'wants-to-lead', bearing: 'means', chapter: 'ladder', records: ['comprehensive-partnership', 'strategic-partnership'], says: 'Presidents of both countries agreed on the top two rungs together.' },
  'work-follows-rungs': { label: 'Work follows the rungs', explanation: 'shared-problem', bearing: 'challenges', isStrongest: true, chapter: 'ladder', records: ['better-relations-more-work'], says: 'Cooperation grew after relations had been raised, and the article joins the two with “thus”; for part of this work it adds a harm to the region.' },

  'market-for-firms': { label: 'A market for Korean firms', explanation: 'gains-by-it', bearing: 'supports', chapter: 'rungs', records: ['market-entry-support'], says: 'The joint committee is to support Korea’s environmental industry in entering Mongolia’s market.' },
  'work-for-one-city': { label: 'What gain in this work?', explanation: 'gains-by-it', bearing: 'missing', chapter: 'rungs', records: ['ger-sanitation-programme', 'air-quality-programme'], says: 'New programmes are to improve sanitation in the ger district and the quality of air; the article names no gain for Korea in them.' },
  'cure-carried-abroad': { label: 'Its own cure carried abroad', explanation: 'been-through-it', bearing: 'supports', chapter: 'rungs', records: ['landfill-system-export', 'landfill-recycling-system'], says: 'As we read two passages together, a system for landfill waste that Korea had developed at home was introduced in Mongolia.' },
  'fields-of-its-past': { label: 'Fields of its own past', explanation: 'been-through-it', bearing: 'supports', chapter: 'rungs', records: ['air-quality-programme', 'landfill-regulation-programme', 'pollution-disaster', 'landfill-recycling-system'], says: 'Of the new programmes, air quality and landfill are, as we read it, fields of Korea’s own harm or cure.' },
  'dust-has-another-reason': { label: 'Dust has another reason', explanation: 'been-through-it', bearing: 'challenges', isStrongest: true, chapter: 'rungs', records: ['programmes-made-to-measure'], says: 'The programmes against dust have another reason: storms that became more frequent and affect the whole region.' },
  'not-from-its-past': { label: 'Harm of its own past?', explanation: 'been-through-it', bearing: 'missing', chapter: 'rungs', records: ['desertification-memorandum', 'solar-power-programme', 'ger-sanitation-programme'], says: 'Dust and desertification, solar power and the sanitation of ger districts have no place in the harm that the article reports from Korea.' },
  'institute-of-many': { label: 'GGGI’s projects in Mongolia', explanation: 'wants-to-lead', bearing: 'means', chapter: 'rungs', records: ['strategy-extended-abroad', 'gggi-projects'], says: 'Through GGGI’s projects Korea’s green growth reaches Mongolia by multilateral cooperation.' },
  'serves-a-mongolian-plan': { label: 'Supports a Mongolian plan', explanation: 'wants-to-lead', bearing: 'challenges', chapter: 'rungs', records: ['green-wall', 'greenbelt-project'], says: 'The greenbelt was proposed in support of Mongolia’s own national programme, the Green Wall.' },
  'lead-in-mongolia': { label: 'A lead in Mongolia, too?', explanation: 'wants-to-lead', bearing: 'missing', chapter: 'rungs', records: ['appetite-for-leadership'], says: 'The article reports the interest in a lead of Korea’s environmental diplomacy as a whole, and not of its work in Mongolia.' },
  'region-takes-up-air': { label: 'The region takes up air', explanation: 'shared-problem', bearing: 'supports', chapter: 'rungs', records: ['neaspec-air-mechanism'], says: 'A programme of the region launched a mechanism on air pollution.' },
  'shallow-at-first': { label: 'Shallow in the 1990s', explanation: 'shared-problem', bearing: 'challenges', chapter: 'rungs', records: ['depth-absent-in-1990s', 'foundation-laid'], says: 'Regional bodies laid a foundation, but for a decade in-depth collaboration was missing, which “could be explained by” change in both countries.' },
  'much-is-bilateral': { label: 'Much is bilateral', explanation: 'shared-problem', bearing: 'means', chapter: 'rungs', records: ['desertification-memorandum', 'greenbelt-project', 'policy-office'], says: 'Much of the work is between two states only: a memorandum, a greenbelt, a joint office.' },

  'familiar-fields': { label: 'Began in familiar fields', explanation: 'been-through-it', bearing: 'supports', chapter: 'character', records: ['familiar-fields-first'], says: 'Korea began partly in fields that were related to its own experience.' },
  'work-grew-wider': { label: 'The work grew wider', explanation: 'been-through-it', bearing: 'challenges', chapter: 'character', records: ['character-comprehensive', 'integrated-with-development'], says: 'The work widened to sustainable development, unless one reads this as Korea’s own green growth carried abroad.' },
  'fields-of-concern': { label: 'Began with regional concerns', explanation: 'shared-problem', bearing: 'supports', chapter: 'character', records: ['familiar-fields-first'], says: 'Korea began partly with environmental concerns, regional and “domestic”, the same sentence says; whose the domestic ones are, stays open.' },

  'geopolitics-of-willingness': { label: 'Geopolitical reasons', explanation: 'gains-by-it', bearing: 'supports', isStrongest: true, chapter: 'conditions', records: ['gateway-to-russia', 'mediator-of-two-koreas', 'willingness-as-cornerstone'], says: 'Korea’s willingness is the cornerstone, the article argues, and the reasons are geopolitical: Russia, and the two Koreas.' },
  'field-for-relations': { label: 'A field for new relations', explanation: 'gains-by-it', bearing: 'supports', chapter: 'conditions', records: ['approachable-field'], says: 'The environment was probably among the most approachable fields in which to develop the new relations.' },
  'technology-risen': { label: 'Technology rose at home', explanation: 'been-through-it', bearing: 'means', chapter: 'conditions', records: ['technology-gained-ground', 'policy-and-demand'], says: 'Policy and demand at home strengthened Korea’s environmental technology, and this has helped its environmental diplomacy.' },
  'gap-filled': { label: 'GGGI’s projects fill a gap', explanation: 'wants-to-lead', bearing: 'means', chapter: 'conditions', records: ['gggi-fills-the-gap'], says: 'Projects that GGGI supports fill a gap in the region, the article argues, and make cooperation more effective.' },
  'non-coercion-faulted': { label: 'Non-coercion faulted too', explanation: 'wants-to-lead', bearing: 'means', chapter: 'conditions', records: ['platforms-criticised'], says: 'Critics name non-coercive consultation among the faults of the regional platforms.' },
  'common-challenges': { label: 'Challenges in common', explanation: 'shared-problem', bearing: 'supports', chapter: 'conditions', records: ['challenges-in-common'], says: 'Mongolia and the region face common challenges, one of the reasons why the environment was probably an approachable field.' },
  'no-state-alone': { label: 'Not to be solved alone', explanation: 'shared-problem', bearing: 'supports', chapter: 'conditions', records: ['not-solved-alone', 'mongolias-troubles-are-common'], says: 'Mongolia’s challenges are basically common concerns, and environmental crisis cannot be solved independently.' },

  'interests-maximised': { label: '“Its national interests”', explanation: 'gains-by-it', bearing: 'thesis', chapter: 'middle-power', records: ['thesis'], says: 'The thesis says how Korea maximises its national interests.' },
  'experience-as-lever': { label: 'Experience in governance', explanation: 'been-through-it', bearing: 'means', chapter: 'middle-power', records: ['three-levers'], says: 'In environmental diplomacy Korea relies on multilateralism to bring in its experience in governance and its patterns of development.' },
  'unable-and-unwilling': { label: 'Cannot, will not coerce', explanation: 'wants-to-lead', bearing: 'means', chapter: 'middle-power', records: ['no-coercion'], says: 'Korea is neither able nor willing to coerce Mongolia.' },
  'lead-and-reputation': { label: 'A place to lead', explanation: 'wants-to-lead', bearing: 'means', chapter: 'middle-power', records: ['arena-for-middle-powers'], says: 'Multilateralism has offered middle powers a place in which they can lead and gain reputation.' },
  'trust-in-return': { label: 'Trust in return', explanation: 'wants-to-lead', bearing: 'means', chapter: 'middle-power', records: ['mongolia-gains-trust'], says: 'In return, Mongolia comes to trust that Korea is highly qualified to lead in combating environmental crisis.' },
  'middle-power-in-thesis': { label: '“As a middle power”', explanation: 'wants-to-lead', bearing: 'thesis', chapter: 'middle-power', records: ['middle-power-defined'], says: 'The thesis calls Korea a middle power: no major power that can coerce, and no late-developing country.' },
  'no-word-of-the-thesis': { label: 'Where in the thesis?', explanation: 'shared-problem', bearing: 'missing', chapter: 'middle-power', records: ['thesis'], says: 'No word of the thesis names a problem that states share.' },

  'interests-not-listed': { label: 'Which interests?', explanation: 'gains-by-it', bearing: 'missing', chapter: 'outlook', records: ['interests-named'], says: 'The article does not list the interests that its thesis means.' },
  'experience-not-followed': { label: 'Which lesson, to what result?', explanation: 'been-through-it', bearing: 'missing', chapter: 'outlook', records: ['landfill-system-export', 'three-levers'], says: 'The article follows no single lesson from a harm in Korea to a result in Mongolia.' },
})

/** Key of a piece of evidence. */
export type EvidenceId = keyof typeof evidence
