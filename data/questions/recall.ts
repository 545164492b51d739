import type { RecallTask } from '../schema/types.ts'

/**
 * Short free answers: a student explains something in two sentences, opens the model answer, and marks
 * which of its points the own answer holds. Each chapter has one, which is called after it. Self-study and
 * worksheets ask them; quizzes in class and exports do not.
 */
export const recallTasks = {
  'recall-opening': {
    chapter: 'opening',
    objective: 'state-the-question',
    stem: 'Explain in two sentences what the article asks, and which dilemma the question is about.',
    answer: 'The article asks to what extent and in which forms Korea’s environmental diplomacy has helped Mongolia. Mongolia faces a dilemma between environment and development.',
    points: [
      { record: 'research-question', text: 'The question has an extent and forms', says: 'to what extent and in which forms' },
      { record: 'mongolia', text: 'The help is for Mongolia', says: 'has helped Mongolia' },
      { record: 'research-question', text: 'The dilemma is between environment and development', says: 'between environment and development' },
    ],
  },
  'recall-growth': {
    chapter: 'growth',
    objective: 'explain-growth-first',
    stem: 'Explain in two sentences what Korea’s growth cost, and how Korea responded before the 1990s.',
    answer: 'Korea put economic growth first for decades, at the expense of its environment. Outbreaks of disease urged action, but governance stayed scattered and passive.',
    points: [
      { record: 'growth-priority', text: 'Growth came first', says: 'put economic growth first' },
      { record: 'growth-at-a-price', text: 'The environment paid for it', says: 'at the expense of its environment' },
      { record: 'outbreaks-force-action', text: 'Outbreaks urged action', says: 'Outbreaks of disease urged action' },
      { record: 'awareness-without-diplomacy', text: 'Governance stayed scattered and passive', says: 'governance stayed scattered and passive' },
    ],
  },
  'recall-participation': {
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    stem: 'Explain in two sentences how Korea took part in environmental diplomacy in the 1990s.',
    answer: 'Korea responded to the international call, beginning with the Earth Summit of 1992. It also took the initiative for mechanisms among its neighbours, and brought environmental principles into trade negotiation.',
    points: [
      { record: 'two-postures', text: 'Korea responded to the world', says: 'responded to the international call' },
      { record: 'summit-as-first-step', text: 'The Earth Summit was the first step', says: 'beginning with the Earth Summit of 1992' },
      { record: 'initiative-among-neighbours', text: 'Korea took the initiative in its region', says: 'the initiative for mechanisms among its neighbours' },
      { record: 'principles-into-trade', text: 'Principles entered trade negotiation', says: 'environmental principles into trade negotiation' },
    ],
  },
  'recall-leadership': {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    stem: 'Explain in two sentences why the article calls the launch of GGGI a watershed.',
    answer: 'After the launch of GGGI in 2010, Korea changed from a participant to an initiator. Compared with the period before, it showed more interest in taking a lead, and still took part in multilateral cooperation.',
    points: [
      { record: 'watershed-of-leadership', text: 'Korea changed from participant to initiator', says: 'changed from a participant to an initiator' },
      { record: 'appetite-for-leadership', text: 'Korea showed more interest in taking a lead', says: 'showed more interest in taking a lead' },
      { record: 'still-multilateral', text: 'Korea still took part', says: 'still took part in multilateral cooperation' },
    ],
  },
  'recall-setting': {
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    stem: 'Explain in two sentences why Mongolia appears hard for Korea to replace.',
    answer: 'Mongolia is near, matters for peace on the Korean Peninsula, and is a gateway for the new northern policy. It also has severe environmental problems and is less developed than other actors in the region.',
    points: [
      { record: 'reason-proximity', text: 'It is near', says: 'Mongolia is near' },
      { record: 'reason-peninsular-peace', text: 'It matters for peace', says: 'matters for peace on the Korean Peninsula' },
      { record: 'reason-gateway', text: 'It is a gateway', says: 'a gateway for the new northern policy' },
      { record: 'reason-severity', text: 'Its problems are severe', says: 'severe environmental problems' },
      { record: 'reason-development-gap', text: 'It is less developed', says: 'less developed than other actors in the region' },
    ],
  },
  'recall-climate': {
    chapter: 'climate',
    objective: 'trace-the-dzud',
    stem: 'Explain in two sentences how a dzud and a flood come about in Mongolia.',
    answer: 'A dry summer and a cold winter together usually lead to a dzud. Floods happen mainly because exposed land cannot absorb heavy rain in a short time.',
    points: [
      { record: 'dry-summer', text: 'A dry summer is one part', says: 'dry summer' },
      { record: 'cold-winter', text: 'A cold winter is the other part', says: 'cold winter' },
      { record: 'exposed-land', text: 'Exposed land cannot absorb the rain', says: 'exposed land cannot absorb heavy rain' },
    ],
  },
  'recall-land': {
    chapter: 'land',
    objective: 'sort-land-drivers',
    stem: 'Explain in two sentences why land degradation needs cooperation among many sectors.',
    answer: 'Natural conditions and human activities, such as erosion, mining and growing herds, degrade the land together. Because causes and effects are complex, comprehensive approaches are needed among various sectors.',
    points: [
      { record: 'erosion', text: 'There are natural drivers', says: 'Natural conditions' },
      { record: 'mining-overexploitation', text: 'There are human drivers', says: 'human activities' },
      { record: 'many-sided-approach', text: 'Complex causes need many sectors', says: 'causes and effects are complex' },
    ],
  },
  'recall-pollution': {
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    stem: 'Explain in two sentences how the loss of herders’ livelihoods leads to smoke in the capital.',
    answer: 'Herders without means of production moved to the capital, where most found no permanent housing. In the growing ger district, raw coal in stoves causes up to 80% of the air pollution in winter.',
    points: [
      { record: 'lost-livelihoods', text: 'Herders lost their means of production', says: 'Herders without means of production' },
      { record: 'rural-urban-migration', text: 'They moved to the capital', says: 'moved to the capital' },
      { record: 'informal-settlement', text: 'Most found no permanent housing', says: 'no permanent housing' },
      { record: 'coal-share', text: 'Coal in stoves pollutes the winter air', says: 'up to 80% of the air pollution in winter' },
    ],
  },
  'recall-ladder': {
    chapter: 'ladder',
    objective: 'name-the-rungs',
    stem: 'Name in two sentences the rungs of the partnership, with their years.',
    answer: 'Diplomatic relations of 1990 were followed by the Complementary Partnership of 1999 and Good-Neighbourliness and Friendly Cooperation of 2006. The Comprehensive Partnership of 2011 and the Strategic Partnership of 2021 came later.',
    points: [
      { record: 'diplomatic-relations', text: 'Diplomatic relations, 1990', says: 'Diplomatic relations of 1990' },
      { record: 'complementary-partnership', text: 'Complementary Partnership, 1999', says: 'Complementary Partnership of 1999' },
      { record: 'good-neighbourliness', text: 'Good-Neighbourliness and Friendly Cooperation, 2006', says: 'Good-Neighbourliness and Friendly Cooperation of 2006' },
      { record: 'comprehensive-partnership', text: 'Comprehensive Partnership, 2011', says: 'Comprehensive Partnership of 2011' },
      { record: 'strategic-partnership', text: 'Strategic Partnership, 2021', says: 'Strategic Partnership of 2021' },
    ],
  },
  'recall-rungs': {
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    stem: 'Explain in two sentences why the cooperation lacked depth in the 1990s, and how it grew afterwards.',
    answer: 'NEACEC and NEASPEC laid a foundation, but in-depth cooperation was absent, perhaps because both states were in transition. In the first decade of the new century agreements, tailored programmes and exported technology were added.',
    points: [
      { record: 'foundation-laid', text: 'Regional bodies laid a foundation', says: 'laid a foundation' },
      { record: 'depth-absent-in-1990s', text: 'In-depth cooperation was absent', says: 'in-depth cooperation was absent' },
      { record: 'mongolia-in-transition', text: 'Transition could explain it', says: 'both states were in transition' },
      { record: 'better-relations-more-work', text: 'Cooperation grew in the next decade', says: 'In the first decade of the new century' },
    ],
  },
  'recall-character': {
    chapter: 'character',
    objective: 'characterise-the-change',
    stem: 'Explain in two sentences how Korea’s diplomacy towards Mongolia has changed.',
    answer: 'Projects moved from single domains to sustainable development, and participants and approaches diversified. As a result, Korea seems to have systematised its diplomacy.',
    points: [
      { record: 'character-comprehensive', text: 'It moved from single domains to a comprehensive one', says: 'from single domains to sustainable development' },
      { record: 'character-diversified', text: 'Participants and approaches diversified', says: 'participants and approaches diversified' },
      { record: 'character-systematised', text: 'The diplomacy seems to be systematised', says: 'seems to have systematised' },
    ],
  },
  'recall-conditions': {
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    stem: 'Explain in two sentences which three conditions favoured Korea’s diplomacy towards Mongolia, and what each did, in the article’s argument.',
    answer: 'Strengths in science supported in-depth cooperation, and promising relations secured consensus and willingness. Improved multilateral institutions, with projects of GGGI, filled the “organisation gap”.',
    points: [
      { record: 'condition-science', text: 'Science supported depth', says: 'Strengths in science supported in-depth cooperation' },
      { record: 'condition-bilateral-relations', text: 'Relations secured willingness', says: 'promising relations secured consensus and willingness' },
      { record: 'condition-multilateral-institutions', text: 'Institutions were improved', says: 'Improved multilateral institutions' },
      { record: 'gggi-fills-the-gap', text: 'Projects of GGGI filled the gap', says: 'filled the “organisation gap”' },
    ],
  },
  'recall-middle-power': {
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    stem: 'Explain in two sentences why multilateral cooperation is central for a state that does not coerce.',
    answer: 'As a middle power, Korea is neither able nor willing to coerce Mongolia. Multilateralism spreads power to states further down, and lets Korea influence others through its capital.',
    points: [
      { record: 'middle-power-defined', text: 'Korea is a middle power', says: 'As a middle power' },
      { record: 'no-coercion', text: 'It neither can nor will coerce', says: 'neither able nor willing to coerce' },
      { record: 'power-is-diffused', text: 'Multilateralism spreads power', says: 'Multilateralism spreads power' },
      { record: 'persuasion-by-capital', text: 'Korea can influence others through capital', says: 'influence others through its capital' },
    ],
  },
  'recall-outlook': {
    chapter: 'outlook',
    objective: 'judge-the-claims',
    stem: 'Explain in two sentences which trends reshape Korea’s diplomacy, and what the author concludes on its identity.',
    answer: 'The post-war order appears to fracture, and the Yoon administration has committed Korea to being a “Global Pivotal State”. The author concludes that this need not be a departure from its middle-power identity.',
    points: [
      { record: 'order-fractured', text: 'The order appears to fracture', says: 'post-war order appears to fracture' },
      { record: 'global-pivotal-state', text: 'Korea has a new aim', says: '“Global Pivotal State”' },
      { record: 'not-a-departure', text: 'This need not be a departure', says: 'need not be a departure' },
    ],
  },
  'recall-summary': {
    chapter: 'summary',
    objective: 'retell-the-argument',
    stem: 'Retell in two sentences the argument from Korea’s domestic crisis to the thesis.',
    answer: 'The article argues that Korea, primarily because of a domestic crisis, saw the urgency and grew from an unconcerned participant to an advocate. Its diplomacy to Mongolia shows how a middle power maximises its national interests through multilateralism.',
    points: [
      { record: 'domestic-crisis-first', text: 'A domestic crisis came first', says: 'primarily because of a domestic crisis' },
      { record: 'from-bystander-to-advocate', text: 'Korea became an advocate', says: 'from an unconcerned participant to an advocate' },
      { record: 'mongolia-as-epitome', text: 'Mongolia is the example', says: 'Its diplomacy to Mongolia shows' },
      { record: 'thesis', text: 'The thesis is about interests and multilateralism', says: 'maximises its national interests through multilateralism' },
    ],
  },
} as const satisfies Record<string, RecallTask>

/** Key of a short free answer. */
export type RecallId = keyof typeof recallTasks
