import type { RecallTask } from '@deck/article'

/**
 * Short free answers: a student explains something in two sentences, opens the model answer, and marks
 * which of its points the own answer holds. Each chapter has one, which is called after it, and one more (`-across`) that
 * connects it with other chapters. Self-study and
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
    answer: 'Korea put economic growth first for decades, at the expense of its environment. Outbreaks of disease urged action, and the government took several measures, but governance stayed scattered and passive.',
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
    stem: 'Explain in two sentences why the article calls the launch of GGGI a watershed, and what Korea continued to do afterwards.',
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
    answer: 'Basically, natural conditions and human activities, such as erosion, mining and growing herds, degrade the land together. Because causes and effects are complex, comprehensive approaches and cooperation among various sectors are needed.',
    points: [
      { record: 'erosion', text: 'There are natural drivers', says: 'natural conditions' },
      { record: 'mining-overexploitation', text: 'There are human drivers', says: 'human activities' },
      { record: 'many-sided-approach', text: 'Complex causes need many sectors', says: 'causes and effects are complex' },
    ],
  },
  'recall-pollution': {
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    stem: 'Explain in two sentences how the loss of herders’ livelihoods leads to smoke in the capital.',
    answer: 'Herders without means of production moved to cities, especially the capital, where most found no permanent housing. In the ger district, raw coal in stoves is responsible for up to 80% of the capital’s air pollution in winter.',
    points: [
      { record: 'lost-livelihoods', text: 'Herders lost their means of production', says: 'Herders without means of production' },
      { record: 'rural-urban-migration', text: 'They moved to cities, especially the capital', says: 'moved to cities, especially the capital' },
      { record: 'informal-settlement', text: 'Most found no permanent housing', says: 'no permanent housing' },
      { record: 'coal-share', text: 'Coal in stoves pollutes the winter air', says: 'up to 80% of the capital’s air pollution in winter' },
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
    stem: 'Explain in two sentences how Korea’s environmental diplomacy towards Mongolia has changed.',
    answer: 'Projects moved from single domains to sustainable development, and participants and approaches diversified. As a result, Korea seems to have systematised its environmental diplomacy.',
    points: [
      { record: 'character-comprehensive', text: 'It moved from single domains to a comprehensive one', says: 'from single domains to sustainable development' },
      { record: 'character-diversified', text: 'Participants and approaches diversified', says: 'participants and approaches diversified' },
      { record: 'character-systematised', text: 'The diplomacy seems to be systematised', says: 'seems to have systematised' },
    ],
  },
  'recall-conditions': {
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    stem: 'Explain in two sentences which three conditions favoured Korea’s environmental diplomacy towards Mongolia, and what each did, in the article’s argument.',
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
    stem: 'Explain in two sentences why multilateral cooperation is central to Korea’s diplomacy, in the article’s argument.',
    answer: 'As a middle power, Korea is neither able nor willing to coerce Mongolia. Multilateralism spreads power to others further down, and lets Korea influence other states through its capital.',
    points: [
      { record: 'middle-power-defined', text: 'Korea is a middle power', says: 'As a middle power' },
      { record: 'no-coercion', text: 'It neither can nor will coerce', says: 'neither able nor willing to coerce' },
      { record: 'power-is-diffused', text: 'Multilateralism spreads power', says: 'Multilateralism spreads power' },
      { record: 'persuasion-by-capital', text: 'Korea can influence others through capital', says: 'influence other states through its capital' },
    ],
  },
  'recall-outlook': {
    chapter: 'outlook',
    objective: 'judge-the-claims',
    stem: 'Explain in two sentences which trends reshape Korea’s middle-power diplomacy, and what the author concludes on its identity.',
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
    answer: 'The article argues that Korea, primarily because of a domestic crisis, saw the urgency and grew from an unconcerned participant to an advocate. Its environmental diplomacy to Mongolia shows how Korea, as a middle power, maximises its national interests through multilateralism.',
    points: [
      { record: 'domestic-crisis-first', text: 'A domestic crisis made it urgent, primarily', says: 'primarily because of a domestic crisis' },
      { record: 'from-bystander-to-advocate', text: 'Korea became an advocate', says: 'from an unconcerned participant to an advocate' },
      { record: 'mongolia-as-epitome', text: 'Mongolia is the example', says: 'Its environmental diplomacy to Mongolia shows' },
      { record: 'thesis', text: 'The thesis is about interests and multilateralism', says: 'maximises its national interests through multilateralism' },
    ],
  },
  'recall-opening-across': {
    chapter: 'opening',
    objective: 'state-the-question',
    stem: 'Connect the question with the thesis in two sentences: what does the article ask about Mongolia, and what does it conclude about Korea?',
    answer: 'The article asks to what extent and in which forms Korea’s environmental diplomacy has helped with Mongolia’s dilemma. It concludes that Korea, as a middle power, maximises its national interests through multilateralism.',
    points: [
      { record: 'research-question', text: 'The question is about help for Mongolia', says: 'has helped with Mongolia’s dilemma' },
      { record: 'thesis', text: 'Korea maximises its interests as a middle power', says: 'Korea, as a middle power, maximises its national interests' },
      { record: 'thesis', text: 'The way is multilateralism', says: 'through multilateralism' },
    ],
  },
  'recall-growth-across': {
    chapter: 'growth',
    objective: 'explain-growth-first',
    stem: 'Connect the growth years with later diplomacy in two sentences: what made the crisis at home matter abroad, in the article’s argument?',
    answer: 'Outbreaks of illness and a polluted river pressed government and society to act, but despite growing awareness diplomacy stayed immature. The article argues that Korea saw environmental diplomacy as urgent primarily because of its domestic crisis.',
    points: [
      { record: 'outbreaks-force-action', text: 'Outbreaks pressed for action', says: 'pressed government and society to act' },
      { record: 'awareness-without-diplomacy', text: 'Diplomacy was still immature', says: 'diplomacy stayed immature' },
      { record: 'domestic-crisis-first', text: 'The crisis made diplomacy urgent, primarily', says: 'urgent primarily because of its domestic crisis' },
    ],
  },
  'recall-participation-across': {
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    stem: 'Connect Korea’s initiative in its region with Mongolia in two sentences: what did the regional bodies prepare, and what was still absent?',
    answer: 'Korea took the initiative for mechanisms among its neighbours, and NEACEC and NEASPEC laid a foundation for joint work with Mongolia. In-depth cooperation was still absent in the 1990s.',
    points: [
      { record: 'initiative-among-neighbours', text: 'Korea took the initiative in its region', says: 'the initiative for mechanisms among its neighbours' },
      { record: 'foundation-laid', text: 'Two bodies laid a foundation', says: 'laid a foundation for joint work with Mongolia' },
      { record: 'depth-absent-in-1990s', text: 'Depth was absent', says: 'In-depth cooperation was still absent' },
    ],
  },
  'recall-leadership-across': {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    stem: 'Connect GGGI with Mongolia in two sentences: what changed for Korea after its launch, and what are its projects in Mongolia about?',
    answer: 'After the launch of GGGI in 2010 Korea changed from a participant to an initiator. In Mongolia GGGI has projects that range from lower emissions to green jobs.',
    points: [
      { record: 'watershed-of-leadership', text: 'Korea became an initiator', says: 'changed from a participant to an initiator' },
      { record: 'gggi-project-count', text: 'GGGI has projects in Mongolia', says: 'In Mongolia GGGI has projects' },
      { record: 'gggi-projects', text: 'They range from emissions to jobs', says: 'from lower emissions to green jobs' },
    ],
  },
  'recall-setting-across': {
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    stem: 'Connect Mongolia’s place with Korea’s capability in two sentences: why does Mongolia matter for Korea’s geopolitics, and what can Korea give?',
    answer: 'Mongolia is a gateway for the new northern policy, and its good partnerships with both Koreas make it a mediator. Korea is able to give financial and technological aid.',
    points: [
      { record: 'reason-gateway', text: 'It is a gateway', says: 'a gateway for the new northern policy' },
      { record: 'two-koreas', text: 'It mediates between the Koreas', says: 'partnerships with both Koreas make it a mediator' },
      { record: 'capacity-to-aid', text: 'Korea can give aid', says: 'able to give financial and technological aid' },
    ],
  },
  'recall-climate-across': {
    chapter: 'climate',
    objective: 'trace-the-dzud',
    stem: 'Connect climate with land in two sentences: how do drought and flood harm the land, and how do floods come about?',
    answer: 'Drought and flood alternate, and so they degrade the land. Floods come about mainly because exposed land cannot absorb so much water at once.',
    points: [
      { record: 'drought-flood-alternation', text: 'Drought and flood alternate', says: 'Drought and flood alternate' },
      { record: 'drought-flood-alternation', text: 'So they degrade the land', says: 'degrade the land' },
      { record: 'flood', text: 'Exposed land cannot absorb the water', says: 'exposed land cannot absorb so much water' },
    ],
  },
  'recall-land-across': {
    chapter: 'land',
    objective: 'sort-land-drivers',
    stem: 'Connect the land with the joint work in two sentences: what does land degradation require, and which two belts of trees began or were proposed by 2006?',
    answer: 'Land degradation requires comprehensive approaches and cooperation among various sectors. A forum has been building a shelterbelt since 2000, and a joint greenbelt project was proposed in 2006.',
    points: [
      { record: 'many-sided-approach', text: 'It requires comprehensive approaches', says: 'comprehensive approaches' },
      { record: 'many-sided-approach', text: 'Various sectors have to cooperate', says: 'cooperation among various sectors' },
      { record: 'shelterbelt-begun', text: 'A forum has built a shelterbelt since 2000', says: 'has been building a shelterbelt since 2000' },
      { record: 'greenbelt-proposed', text: 'A greenbelt was proposed in 2006', says: 'greenbelt project was proposed in 2006' },
    ],
  },
  'recall-pollution-across': {
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    stem: 'Connect smoke with cooperation in two sentences: what is raw coal responsible for in winter, and which work on air came in 2018 and 2020?',
    answer: 'Raw coal in the stoves of gers is responsible for up to 80% of the winter air pollution in Ulaanbaatar. NEASPEC launched a mechanism on air pollution in 2018, and the joint office promoted a master plan in 2020.',
    points: [
      { record: 'coal-share', text: 'Raw coal accounts for up to 80%', says: 'responsible for up to 80% of the winter air pollution' },
      { record: 'air-mechanism-launched', text: 'A regional mechanism came in 2018', says: 'a mechanism on air pollution in 2018' },
      { record: 'air-plan-promoted', text: 'A master plan came in 2020', says: 'a master plan in 2020' },
    ],
  },
  'recall-ladder-across': {
    chapter: 'ladder',
    objective: 'name-the-rungs',
    stem: 'Connect the ladder with the crises in two sentences: what concern did the presidents of 2011 share, and what did both sides agree in 2021?',
    answer: 'In 2011 the presidents upgraded relations and expressed common concern about global warming. In the declaration of 2021 both sides agreed to deepen cooperation on desertification, among other fields.',
    points: [
      { record: 'rung-2011-declared', text: 'In 2011 relations were upgraded', says: 'the presidents upgraded relations' },
      { record: 'rung-2011-declared', text: 'They shared concern about warming', says: 'common concern about global warming' },
      { record: 'strategic-declaration', text: 'In 2021 cooperation is to deepen', says: 'agreed to deepen cooperation on desertification' },
    ],
  },
  'recall-rungs-across': {
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    stem: 'Connect relations with work in two sentences: what did stable relations do for the diplomacy, and what did the work give back?',
    answer: 'Korea’s environmental diplomacy has benefited greatly from stable bilateral relations. The work brought experience and mutual trust, so it seems to be somehow one of the forces that drive relations.',
    points: [
      { record: 'stable-relations-help', text: 'Stable relations helped', says: 'benefited greatly from stable bilateral relations' },
      { record: 'experience-and-trust', text: 'The work brought experience and trust', says: 'experience and mutual trust' },
      { record: 'drives-relations-in-turn', text: 'It seems to drive relations', says: 'seems to be somehow one of the forces that drive relations' },
    ],
  },
  'recall-character-across': {
    chapter: 'character',
    objective: 'characterise-the-change',
    stem: 'Connect the actors with the issues in two sentences: who used to dominate, who has taken charge, and how did the projects change?',
    answer: 'Ministries and other government bodies used to dominate, and specialised agencies have gradually taken charge of programmes. The projects shifted from single domains to sustainable development.',
    points: [
      { record: 'ministries-dominated', text: 'Government bodies used to dominate', says: 'government bodies used to dominate' },
      { record: 'agencies-take-charge', text: 'Agencies have gradually taken charge', says: 'specialised agencies have gradually taken charge' },
      { record: 'character-comprehensive', text: 'Projects moved to sustainable development', says: 'from single domains to sustainable development' },
    ],
  },
  'recall-conditions-across': {
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    stem: 'Connect Korea’s technology with Mongolia in two sentences: how far has its level come, and which system was introduced there?',
    answer: 'By its own ministry’s investigation, Korea’s environmental technology rose from 10–30% of the advanced Western level in 1992 to 60–80%. A system that separates and recycles landfill waste was introduced to reduce pollution in Ulaanbaatar.',
    points: [
      { record: 'technology-level-1992', text: 'It stood at 10–30% in 1992', says: '10–30% of the advanced Western level in 1992' },
      { record: 'technology-level-2020s', text: 'It has reached 60–80%', says: 'to 60–80%' },
      { record: 'landfill-system-export', text: 'A landfill system was introduced', says: 'recycles landfill waste was introduced' },
      { record: 'landfill-system-export', text: 'It is to reduce pollution in the capital', says: 'to reduce pollution in Ulaanbaatar' },
    ],
  },
  'recall-middle-power-across': {
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    stem: 'Connect the middle power with the second period in two sentences: which initiative did Korea take, and what does multilateral cooperation give it?',
    answer: 'In the second period Korea took the initiative to promote mechanisms of cooperation in its region. Multilateral cooperation lets it influence other states through economic, social and ideational capital.',
    points: [
      { record: 'initiative-among-neighbours', text: 'Korea took the initiative', says: 'took the initiative' },
      { record: 'initiative-among-neighbours', text: 'The mechanisms were regional', says: 'mechanisms of cooperation in its region' },
      { record: 'persuasion-by-capital', text: 'Cooperation gives it influence', says: 'influence other states' },
      { record: 'persuasion-by-capital', text: 'The means are kinds of capital', says: 'economic, social and ideational capital' },
    ],
  },
  'recall-outlook-across': {
    chapter: 'outlook',
    objective: 'judge-the-claims',
    stem: 'Connect the outlook with the middle power in two sentences: what has Korea called itself since the late 1990s, and does the new strategy end it?',
    answer: 'Since the late 1990s Korea has identified itself as a middle power. The new strategy does not necessarily mean that it gives up this identity or multilateral cooperation.',
    points: [
      { record: 'middle-power-identity', text: 'Korea sees itself as a middle power', says: 'identified itself as a middle power' },
      { record: 'not-a-departure', text: 'The strategy need not end that', says: 'does not necessarily mean' },
      { record: 'not-a-departure', text: 'The same holds for multilateral cooperation', says: 'or multilateral cooperation' },
    ],
  },
  'recall-summary-across': {
    chapter: 'summary',
    objective: 'retell-the-argument',
    stem: 'Connect the three conditions with the answer in two sentences: what did each do, in the article’s argument, and what does Mongolia give Korea for its multilateral work?',
    answer: 'Science supports in-depth cooperation, relations secure willingness, and projects of GGGI fill the “organisation gap”. In return for Korea’s multilateral work, Mongolia comes to trust that Korea is highly qualified to lead in combating environmental crisis.',
    points: [
      { record: 'condition-science', text: 'Science supports depth', says: 'Science supports in-depth cooperation' },
      { record: 'condition-bilateral-relations', text: 'Relations secure willingness', says: 'relations secure willingness' },
      { record: 'gggi-fills-the-gap', text: 'Projects of GGGI fill the gap', says: 'projects of GGGI fill the “organisation gap”' },
      { record: 'mongolia-gains-trust', text: 'Mongolia gives trust', says: 'Mongolia comes to trust' },
    ],
  },
} as const satisfies Record<string, RecallTask>

/** Key of a short free answer. */
export type RecallId = keyof typeof recallTasks
