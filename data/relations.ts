import type { Citation, RecordId, Relation, RelationKind, SectionId, WorkId } from '../model/types.ts'

/** A place in the article, in short. */
const at = (section: SectionId, paragraph: number, ...works: WorkId[]): Citation => ({ section, paragraph, works })

/** Edges of one kind that start from several records, end at one, and are drawn by the same words. */
const each = (froms: readonly RecordId[], kind: RelationKind, to: RecordId, cite: Citation, words: string): Relation[] => froms.map(from => ({ from, kind, to, cite, words }))

/** One edge: who or what, how, to whom or what, where the article draws it, and in which words. */
const edge = (from: RecordId, kind: RelationKind, to: RecordId, cite: Citation, words: string): Relation => ({ from, kind, to, cite, words })

// The paragraphs that carry most edges.
const harmAtHome = at('trajectory/1960s-1980s', 2)
const world = at('trajectory/1990s-early-2000s', 3)
const neighbours = at('trajectory/1990s-early-2000s', 4)
const greenGrowth = at('trajectory/2008-2020s', 2)
const ground = at('contributions/crises', 1)
const climate = at('contributions/crises/climate-change', 1)
const land = at('contributions/crises/land-degradation', 1)
const air = at('contributions/crises/pollution', 1)
const regionalFrame = at('contributions/evolution', 1)
const newCentury = at('contributions/evolution', 2)
const greenTurn = at('contributions/evolution', 3)
const office = at('contributions/evolution', 4)
const declaration = at('contributions/evolution', 5)
const science = at('analysis/conditions/science', 2)
const relationsHelp = at('analysis/conditions/bilateral-relations', 2)
const domain = at('analysis/conditions/bilateral-relations', 3)
const institutionsHelp = at('analysis/conditions/multilateral-institutions', 1)

/**
 * Edges between records, each with the place where the article draws it and the words that give its
 * direction ("…" where words are left out). Read "from kind to":
 * a cause leads to its effect, a reason supports its claim, a body is part of a larger one.
 * The article's hedges stay with the records at either end; an edge claims no more than they do.
 */
export const relations: readonly Relation[] = [
  // Worldwide bodies.
  edge('stockholm', 'hosts', 'stockholm-conference', at('introduction', 1), '1972 Stockholm Conference was held'),
  edge('stockholm-resolutions', 'grew-out-of', 'stockholm-conference', at('introduction', 1), 'The Conference, along with its notable results ranging from adopting several critical resolutions'),
  edge('unep', 'grew-out-of', 'stockholm-conference', at('introduction', 1), 'The Conference, along with its notable results … to establishing UNEP'),
  edge('stockholm-conference', 'leads-to', 'stockholm-turn', at('introduction', 1), 'The Conference … marked a revolution in global environmental cooperation'),
  edge('korea', 'member-of', 'wto', world, 'Becoming a member state of World Trade Organisation'),
  edge('korea', 'member-of', 'oecd', world, 'Becoming a member state of … Organisation for Economic Co-operation and Development'),
  edge('wto-environment-committee', 'part-of', 'wto', at('footnote', 3, 'wto-bodies'), 'Trade and Environment Committee was created as one of the bodies of WTO'),
  edge('oecd-environment-committee', 'part-of', 'oecd', at('footnote', 3, 'oecd-bodies'), 'Environment Policy Committee was established as part of OECD'),
  ...each(['undp', 'unep', 'world-bank'], 'proposed', 'gef', world, 'initially proposed by UNDP, UNEP, and the World Bank'),
  edge('korea', 'member-of', 'gef', world, 'ROK became one of the partner states of the Global Environment Facility'),
  edge('korea', 'supports', 'gef', world, 'Supporting GEF as a donor, Korea'),
  edge('chung-won-shik', 'part-of', 'summit-delegation', world, 'Led by the then prime minister Chung Won-shik, a Korean delegation'),
  edge('korea-at-earth-summit', 'supports', 'summit-as-first-step', world, 'ROK’s first step towards environmental diplomacy … a Korean delegation participated in the summit'),
  edge('summit-delegation', 'signed', 'earth-summit-convention', world, 'a Korean delegation participated in the summit and signed the convention'),
  edge('ban-ki-moon', 'appointed', 'han-seung-soo', at('trajectory/1990s-early-2000s', 3, 'united-nations-2007'), 'He also appointed Han Seung-soo'),
  edge('unccd-interface', 'part-of', 'unccd', at('contributions/crises/land-degradation', 1, 'orr-2017'), 'United Nations Convention to Combat Desertification (UNCCD) Science and Policy Interface'),

  // The sea of the Northwest Pacific.
  edge('nowpap-adopted', 'follows', 'new-seas-requested', world, '1994 also witnessed the adoption of Action Plan … back in 1989'),
  edge('unep', 'founded', 'regional-seas-programme', at('footnote', 2), 'Regional Seas Programme has first been launched by UNEP'),
  ...each(['korea', 'china', 'japan', 'russia'], 'proposed', 'new-seas-request', world, 'a joint effort made by these four northwest Pacific countries who requested UNEP to prepare'),
  edge('new-seas-request', 'follows', 'regional-seas-programme', world, 'seas not yet covered by the Regional Seas Programme'),
  edge('nowpap', 'grew-out-of', 'new-seas-request', world, 'adoption of Action Plan … It was a joint effort made by these four northwest Pacific countries who requested UNEP'),
  ...each(['korea', 'china', 'japan', 'russia'], 'member-of', 'nowpap', world, 'NOWPAP … Inter-Governmental Meeting (IGM) of Korea, China, Japan, and Russia'),
  ...each(['nowpap-meeting', 'nowpap-coordinating-unit', 'merrac'], 'part-of', 'nowpap', world, 'Regional Coordinating Unit … Response Regional Activity Center of NOWPAP … The IGM for NOWPAP'),
  edge('busan', 'hosts', 'nowpap-coordinating-unit', world, 'Busan was chosen as the location in which a Regional Coordinating Unit'),
  edge('daejeon', 'hosts', 'merrac', world, 'Regional Activity Center of NOWPAP was established in Daejeon'),

  // Northeast Asia.
  ...each(['korea', 'japan'], 'carries-out', 'korea-japan-symposium', neighbours, 'bilateral symposium on environmental science and technology between Korea and Japan'),
  edge('neacec', 'grew-out-of', 'korea-japan-symposium', neighbours, 'originating from a bilateral symposium'),
  ...each(['korea', 'japan', 'china', 'mongolia', 'russia'], 'member-of', 'neacec', neighbours, 'between Korea and Japan to a multilateral conference involving China, Mongolia, and Russia'),
  ...each(['foreign-ministry', 'un-commission'], 'founded', 'neaspec', neighbours, 'jointly initiated by the Ministry of Foreign Affairs of ROK and the United Nations Economic and Social Commission'),
  edge('neaspec', 'supports', 'neaspec-most-comprehensive', neighbours, 'As the most comprehensive multilateral mechanism in this area, NEASPEC'),
  ...each(['neacec', 'neaspec', 'temm'], 'supports', 'initiative-among-neighbours', neighbours, 'Korea has taken the initiative to promote mechanisms for cooperation … First, Northeast Asian Conference … Second, North-East Asian Subregional Programme … Third, the Tripartite Environment Ministers Meeting'),
  edge('neaspec', 'founded', 'neaspec-air-mechanism', greenTurn, 'a regional mechanism has been launched by NEASPEC'),
  edge('neaspec-air-mechanism', 'answers', 'pollution', greenTurn, 'comprehensive platform for strengthening science-based, policy-oriented cooperation on air pollution'),
  ...each(['korea', 'japan', 'china'], 'member-of', 'temm', neighbours, 'mechanisms among Korea-Japan-China'),
  ...each(['private-sector', 'think-tanks', 'citizens'], 'founded', 'neaff', regionalFrame, 'private sectors, think tanks, and citizens contribute to bilateral cooperation by establishing non-governmental organization, such as Northeast Forest Forum'),
  edge('neacec', 'contrasts-with', 'neaspec', regionalFrame, 'Comparing to its relative looseness, North-East Asian Subregional Programme'),
  edge('neacec-meetings-run', 'follows', 'neacec-founded', neighbours, 'was established in 1992 … Annual meetings of NEACEC were held from 1992 to 2007'),

  // Technology and trade at home.
  edge('technology-master-plan', 'enables', 'technology-at-home', at('trajectory/1990s-early-2000s', 2), '10-year master plan aimed at boosting improvement of environmental technologies'),
  edge('environmental-technology-law', 'enables', 'technology-at-home', at('trajectory/1990s-early-2000s', 2), 'a law on developing and supporting the environmental R&D was enacted in 1994, laying a foundation for the booming growth of environmental technologies'),
  edge('state-rd-programmes', 'leads-to', 'absorption-reactor', at('trajectory/1990s-early-2000s', 2, 'environment-ministry-2024'), 'Two state programs … facilitating great achievements in both after-treatment technologies, for instance, the Korea Electric Power Absorption Reactor'),
  edge('state-rd-programmes', 'leads-to', 'landfill-recycling-system', at('trajectory/1990s-early-2000s', 2, 'environment-ministry-2024'), 'Two state programs … facilitating great achievements … preventive technologies, such as the Highly Efficient Separation and Recycling System'),
  edge('green-rd-programmes', 'supports', 'industry-as-engine', greenGrowth, 'R&D programs, attempting to cultivate environmental industry which addressing environmental issues and, meanwhile, functions as a new engine'),
  edge('green-rd-programmes', 'leads-to', 'green-technologies', greenGrowth, 'R&D programs … As a result, technologies … have been developed and promoted'),
  edge('green-technologies', 'supports', 'benefit-at-home-and-abroad', greenGrowth, 'technologies … contributing to public interests both at home and abroad'),
  edge('industry-as-engine', 'leads-to', 'benefit-at-home-and-abroad', greenGrowth, 'functions as a new engine of national growth … As a result … contributing to public interests both at home and abroad'),
  ...each(['wto', 'oecd'], 'supports', 'trade-meets-environment', world, 'both involving committees regarding environmental issues … Korea has been increasingly aware of the intricate correlation between environment and trade'),
  edge('trade-meets-environment', 'leads-to', 'principles-into-trade', world, 'It has thus responded … integrating the principles of environmental diplomacy into trade negotiation'),

  // Green growth.
  edge('lee-myung-bak', 'proposed', 'low-carbon-vision', greenGrowth, 'sustainability-oriented vision for mid-to long-term development was announced by President Lee Myong-bak'),
  edge('lee-administration', 'proposed', 'green-growth-strategy', greenGrowth, 'the Lee administration then proposed National Strategy for Green Growth'),
  edge('green-growth-strategy', 'follows', 'low-carbon-vision', greenGrowth, 'In light of this, the Lee administration then proposed National Strategy for Green Growth'),
  edge('lee-administration', 'founded', 'green-growth-committee', greenGrowth, 'the Lee administration … established the Presidential Committee on Green Growth'),
  edge('lee-administration', 'carries-out', 'sustainable-development-plans', greenGrowth, 'the Lee administration … embarking on formulating national plans for sustainable development'),
  edge('gggi', 'supports', 'green-growth-strategy', greenTurn, 'reflecting the diplomatic extension of Korea’s national strategy for green growth, GGGI'),
  edge('gggi', 'supports', 'developing-countries', greenGrowth, 'Dedicating to supporting developing countries and emerging economies … GGGI'),
  edge('gggi-launched', 'leads-to', 'watershed-of-leadership', greenGrowth, 'The launch of Global Green Growth Institute (GGGI) in 2010 signified a watershed'),
  edge('gggi', 'supports', 'gggi-unique-focus', greenGrowth, 'GGGI has been registered … is credited as the only institution focusing exclusively on green growth'),
  edge('gggi-made-treaty-body', 'follows', 'gggi-launched', greenGrowth, 'The launch of Global Green Growth Institute (GGGI) in 2010 … registered as a treaty-based intergovernmental organization in October 2012'),
  edge('gggi-made-observer', 'follows', 'gggi-made-treaty-body', greenGrowth, 'treaty-based intergovernmental organization in October 2012 and accepted as an observer'),
  edge('korea', 'founded', 'green-round-table', greenGrowth, 'Green Round Table is another flagship project initiated by Korea'),
  edge('foreign-ministry', 'carries-out', 'green-round-table', at('trajectory/2008-2020s', 2, 'foreign-ministry-multilateral'), 'the conference has been held by the Ministry of Foreign Affairs'),
  edge('korea', 'member-of', 'p4g', at('trajectory/2008-2020s', 3), 'Korea participates in Partnering for Green Growth and the Global Goals 2030 (P4G)'),
  edge('p4g', 'carries-out', 'p4g-grants', at('trajectory/2008-2020s', 3, 'p4g-2024'), 'The P4G dedicates to the net zero transition in low- and middle-income countries through offering grant financing'),
  edge('songdo', 'hosts', 'gcf', at('trajectory/2008-2020s', 3), 'Songdo … is designated as the location in which the permanent headquarters of Green Climate Fund'),
  edge('gcf', 'follows', 'cancun-agreements', at('trajectory/2008-2020s', 3), 'In line of the aim of Cancún Agreements, the institution was set up'),
  edge('gcf', 'supports', 'developing-countries', at('trajectory/2008-2020s', 3), 'the institution was set up to provide developing countries with finance'),

  // The ladder.
  edge('complementary-partnership', 'follows', 'diplomatic-relations', newCentury, 'the bilateral diplomatic relations was enhanced to Complementary Partnership'),
  edge('good-neighbourliness', 'follows', 'complementary-partnership', newCentury, 'in 1999, and was then promoted to Good-Neighbourliness'),
  edge('comprehensive-partnership', 'follows', 'good-neighbourliness', greenTurn, 'a joint declaration to upgrade bilateral diplomatic relations … the newly promoted Comprehensive Partnership'),
  edge('strategic-partnership', 'follows', 'comprehensive-partnership', declaration, 'upgrade bilateral ties from "comprehensive partnership" to "strategic partnership"'),
  ...each(['lee-myung-bak', 'elbegdorj'], 'signed', 'comprehensive-declaration', greenTurn, 'President Lee Myung-bak and the then Mongolia president Elbegdorj Tsakhia issued a joint declaration'),
  edge('comprehensive-declaration', 'enables', 'comprehensive-partnership', greenTurn, 'issued a joint declaration to upgrade bilateral diplomatic relations'),
  ...each(['moon-jae-in', 'khurelsukh'], 'enables', 'strategic-partnership', declaration, 'President Moon Jae-in and President Ukhnaagiin Khürelsükh held a summit via videoconference, agreeing to upgrade bilateral ties'),
  edge('mutually-beneficial', 'supports', 'strategic-partnership', at('introduction', 2), 'a strategic partnership that is characterised by mutually beneficial cooperation in a wide range of domains'),
  edge('strategic-declaration', 'supports', 'strategic-partnership', declaration, 'joint declaration on the development of a strategic partnership'),

  // What the two countries do together.
  edge('joint-environment-committee', 'grew-out-of', 'environment-agreement', newCentury, 'Based on the Agreements on Environmental Cooperation … a joint committee on the environment has been established'),
  ...(['desertification-research', 'water-resources-assistance', 'market-entry-support'] as const).map(to => edge('joint-environment-committee', 'carries-out', to, at('contributions/evolution', 2, 'environment-ministry-2006'), 'a joint committee on the environment has been established to take charge of')),
  edge('market-entry-support', 'supports', 'environmental-industry', at('contributions/evolution', 2, 'environment-ministry-2006'), 'supporting Korean environmental industry’s entering into Mongolia’s market'),
  ...each(['meteorological-administration', 'mongolia-environment-ministry'], 'signed', 'meteorology-memorandum', newCentury, 'Memorandum of Understanding for Cooperation on Meteorology, signed between Korea Meteorological Administration and Mongolia Ministry of Environment'),
  edge('meteorology-memorandum', 'leads-to', 'dust-meetings', newCentury, 'Memorandum of Understanding for Cooperation on Meteorology … has directed biennial meetings'),
  ...each(['forest-service', 'mongolia-environment-ministry'], 'signed', 'desertification-memorandum', newCentury, 'MOU for Cooperation on Preventing Desertification and Yellow Dust, first signed between Korea Forest Service … and Mongolia’s MET'),
  edge('desertification-memorandum', 'leads-to', 'plantation-programmes', at('contributions/evolution', 2, 'jang-minyeong-2021'), 'MOU for Cooperation on Preventing Desertification and Yellow Dust … carrying out programs on forest plantation'),
  edge('desertification-memorandum', 'answers', 'land-degradation', at('contributions/evolution', 2, 'jang-minyeong-2021'), 'MOU for Cooperation on Preventing Desertification and Yellow Dust … has focused on combating desertification'),
  edge('desertification-memorandum', 'answers', 'desertification-reach', at('contributions/evolution', 2, 'jang-minyeong-2021'), 'MOU for Cooperation on Preventing Desertification and Yellow Dust … combating desertification and reducing its damage to the region'),
  edge('forest-service', 'part-of', 'agriculture-ministry', at('footnote', 4), 'A central administrative agency affiliated to Ministry of Agriculture'),
  edge('neaff', 'carries-out', 'neaff-shelterbelt', at('contributions/evolution', 2, 'national-archives-2007'), 'NEAFF … has embarked on building shelterbelt'),
  edge('neaff-shelterbelt', 'answers', 'sand-and-dust-storms', newCentury, 'increasing frequency of Mongolia sand and dust storm … NEAFF … has embarked on building shelterbelt'),
  edge('mongolia', 'carries-out', 'green-wall', newCentury, 'Mongolia’s "Green Wall" national program'),
  edge('greenbelt-project', 'supports', 'green-wall', newCentury, 'In supporting of the action plan of Mongolia’s "Green Wall" national program … a Korea-Mongolia Greenbelt Reforestation Project was proposed'),
  edge('tailored-dust-programmes', 'answers', 'sand-and-dust-storms', newCentury, 'considering the increasing frequency of Mongolia sand and dust storm … tailored programs were implemented'),
  edge('landfill-system-export', 'grew-out-of', 'landfill-recycling-system', newCentury, 'technological export to Mongolia … the separation and recycling system for landfill waste has been introduced to Mongolia'),
  edge('landfill-system-export', 'answers', 'pollution', newCentury, 'has been introduced to Mongolia to relieve the pollution of Ulaanbaatar'),
  edge('gggi', 'carries-out', 'gggi-projects', greenTurn, 'GGGI has endeavoured … There are 13 projects'),
  edge('gggi-projects', 'answers', 'capacity-gap-in-mongolia', greenTurn, 'noticing the challenges of limited implementation and financing faced by the government of Mongolia, GGGI has endeavoured'),
  edge('policy-office', 'supports', 'policy-office-programmes', office, 'The first meeting was held in two months later, in which 10 programs were discussed and improved'),
  edge('policy-office', 'supports', 'six-new-programmes', office, 'The first meeting was held … six new programs have been designed'),
  ...each(['solar-power-programme', 'landfill-regulation-programme', 'ger-sanitation-programme', 'air-quality-programme'], 'part-of', 'six-new-programmes', office, 'six new programs have been designed to introduce solar power generation system, regulate landfill, improve sanitary conditions of Ger district, improve air quality'),
  edge('air-quality-programme', 'answers', 'pollution', office, 'six new programs … improve air quality'),
  edge('six-new-programmes', 'follows', 'continuing-programmes', office, 'In addition to several projects … already been put into effect for years, six new programs have been designed'),
  edge('policy-office', 'supports', 'air-quality-master-plan', office, 'the office for policy consultation promoted the Master Plan for Ambient Air Quality Improvement'),
  edge('air-quality-master-plan', 'answers', 'pollution', office, 'Master Plan for Ambient Air Quality Improvement'),
  ...(['eco-friendly-infrastructure', 'green-energy', 'forest-restoration', 'emission-cuts'] as const).map(to => edge('strategic-declaration', 'supports', to, declaration, 'The joint declaration … by constructing eco-friendly infrastructure, promoting green energy, restoring forests, reducing greenhouse gas emission')),

  edge('memorandum-renewed', 'follows', 'desertification-memorandum-signed', office, 'MOU for Cooperation on Preventing Desertification and Yellow Dust was renewed'),
  edge('greenbelt-second-phase', 'follows', 'greenbelt-proposed', office, 'Korea-Mongolia Greenbelt Reforestation Project entered the second phase'),
  edge('policy-office-first-meeting', 'follows', 'policy-office-founded', office, 'office for environmental policy consultation has been founded in 2019 … The first meeting was held in two months later'),
  edge('air-plan-promoted', 'follows', 'policy-office-founded', office, 'has been founded in 2019 … In no time, the office for policy consultation promoted the Master Plan'),

  // The ground on which the crises stand.
  ...each(['landlocked-position', 'continental-climate', 'sloping-relief', 'interior-drainage'], 'part-of', 'twofold-vulnerability', ground, 'vulnerable to environmental crisis largely because of its geographical and natural conditions'),
  edge('landlocked-position', 'leads-to', 'siberian-anticyclones', ground, 'far from the oceans and thus dominated by anticyclones'),
  ...each(['landlocked-position', 'continental-climate'], 'leads-to', 'climate-susceptibility', climate, 'geographical location and natural conditions inevitably increase its vulnerability, making it one of the most susceptible countries to climate change'),

  // Climate.
  ...each(['warming-trend', 'drying-trend'], 'part-of', 'climate-change', at('contributions/crises/climate-change', 1, 'unfccc-2018'), 'annually average temperature has increased by 2.24 °C while the annual precipitation decreases 7%'),
  edge('climate-change', 'leads-to', 'extreme-weather', climate, 'climate change is believed to result in a wide range of extreme weather events'),
  ...each(['drought', 'dzud', 'flood'], 'part-of', 'extreme-weather', climate, 'extreme weather events and natural hazards … Drought … dzud … Flood is another severe hazard'),
  edge('shrinking-water-flow', 'part-of', 'drought', at('contributions/crises/climate-change', 1, 'world-bank-adb-2021'), 'Drought … deficient rainfall, decreasing surface and subsurface water flow'),
  ...each(['dry-summer', 'cold-winter'], 'leads-to', 'dzud', climate, 'a dry summer combined with a cold winter usually leads to the slow-onset disaster'),
  ...each(['climate-change', 'exposed-land'], 'leads-to', 'flood', climate, 'Flood is another severe hazard caused by climate change, mainly because that the exposed lands are unable to absorb'),
  ...(['river-volume-damage', 'biodiversity-damage', 'food-production-damage', 'living-conditions-damage', 'health-damage'] as const).map(to => edge('climate-change', 'leads-to', to, climate, 'climate change has profound and extensive impacts on Mongolia … damage to its river flow volume, biodiversity, food production, living conditions, and human health')),

  // Land.
  ...each(['desertification-prone-ground', 'drought-flood-alternation', 'erosion', 'growing-herds', 'excessive-logging', 'mining-overexploitation', 'urban-expansion'], 'leads-to', 'land-degradation', land, 'land degradation is induced by natural conditions combined with human activities, including'),
  ...each(['drought', 'flood'], 'part-of', 'drought-flood-alternation', land, 'the alternating drought and flood'),
  edge('worst-hit-covers', 'part-of', 'land-degradation', land, 'tree-covered areas and grasslands have experienced the most severe degradation'),
  edge('many-sided-approach', 'answers', 'land-degradation', land, 'land degradation has become rather tricky that requires comprehensive approaches'),
  edge('sand-and-dust-storms', 'leads-to', 'programmes-made-to-measure', newCentury, 'considering the increasing frequency of Mongolia sand and dust storm … tailored programs were implemented'),

  // Air.
  ...each(['natural-disasters', 'social-transformation'], 'leads-to', 'lost-livelihoods', air, 'Herders who were deprived of means of production due to either natural disasters or social transformation'),
  edge('lost-livelihoods', 'leads-to', 'rural-urban-migration', air, 'Herders who were deprived of means of production … have flocked into cities'),
  edge('rural-urban-migration', 'leads-to', 'urban-expansion', at('contributions/crises/pollution', 1, 'who-2019'), 'rural-to-urban migration has led to a rapid growing size of Ulaanbaatar'),
  edge('rural-urban-migration', 'leads-to', 'informal-settlement', air, 'a majority of the immigrants have no access to permanent housing but informal settlements'),
  edge('informal-settlement', 'leads-to', 'ger-district-growth', air, 'informal settlements. As a result, the “ger” district'),
  edge('ger-district-growth', 'leads-to', 'coal-stoves', air, 'the “ger” district … The raw coal burnt in the gers’ traditional stoves'),
  edge('coal-stoves', 'leads-to', 'winter-smog', at('contributions/crises/pollution', 1, 'who-2019'), 'The raw coal burnt in the gers’ traditional stoves then is responsible for up to 80% of Ulaanbaatar’s air pollution in winter'),
  edge('winter-smog', 'part-of', 'pollution', air, 'Ulaanbaatar’s air pollution in winter'),
  edge('pollution', 'leads-to', 'deaths-from-air', at('contributions/crises/pollution', 1, 'who-2018'), 'air pollution accounts for over 4000 disease deaths'),

  // Why Korea turned to environmental diplomacy.
  edge('stockholm-turn', 'leads-to', 'era-of-balance', at('introduction', 1), 'It indicated a new era for balancing environmental protection and human development'),
  edge('five-year-plans', 'supports', 'growth-priority', at('trajectory/1960s-1980s', 1), 'had prioritised economic growth for decades. Five Five-Years Plans were launched successively'),
  edge('growth-priority', 'leads-to', 'growth-at-a-price', harmAtHome, 'the astonishing economic growth came at the expense of the environment'),
  edge('growth-at-a-price', 'leads-to', 'pollution-disaster', harmAtHome, 'came at the expense of the environment. The pollution of air, water, and noise … even escalating to a "disaster" situation'),
  edge('pollution-outbreaks', 'leads-to', 'outbreaks-force-action', harmAtHome, 'The outbreak of Onsan Illness … arouse broad panic and complaints, urging the administration and the society to take action'),
  edge('growth-at-a-price', 'supports', 'pride-and-fear', harmAtHome, 'came at the expense of the environment … the pride of a growing national power … the fear of being attacked by pollution disease'),
  edge('growth-at-a-price', 'leads-to', 'outbreaks-force-action', harmAtHome, 'the astonishing economic growth came at the expense of the environment … The outbreak of … urging the administration and the society to take action'),
  edge('awareness-without-diplomacy', 'contrasts-with', 'outbreaks-force-action', harmAtHome, 'Still, despite of an increasing awareness of environmental preservation and enhancement, Korea’s environmental governance remained preliminary'),
  edge('outbreaks-force-action', 'supports', 'domestic-crisis-first', harmAtHome, 'urging the administration and the society to take action'),
  edge('domestic-crisis-first', 'leads-to', 'from-bystander-to-advocate', at('trajectory', 1), 'primarily due to its domestic crisis, growing from an unconcerned participant of international conference to a proactive advocator'),
  ...each(['growth-first', 'taking-part', 'taking-the-lead'], 'part-of', 'from-bystander-to-advocate', at('trajectory', 1), 'growing from an unconcerned participant of international conference to a proactive advocator'),
  edge('reactive-until-1990s', 'contrasts-with', 'from-bystander-to-advocate', at('trajectory', 1), 'remained relatively reactive until early 1990s … growing from an unconcerned participant'),
  edge('cold-war-ends', 'leads-to', 'cold-war-opening', at('trajectory/1990s-early-2000s', 1), 'The end of Cold War brought about not only the reconfiguration of international order but also the popularisation of globalism'),
  ...each(['cold-war-opening', 'harm-shared-by-region'], 'supports', 'setting-for-diplomacy', at('trajectory/1990s-early-2000s', 1), 'These new phenomena and tendencies, either positive or negative, set a proper background which facilitated Korea’s environmental diplomacy'),
  edge('summit-as-first-step', 'supports', 'two-postures', at('trajectory/1990s-early-2000s', 5), 'showing a positive posture in responding to the international call'),
  edge('initiative-among-neighbours', 'supports', 'two-postures', at('trajectory/1990s-early-2000s', 5), 'an active engagement in bilateral and regional environmental cooperation on the other'),
  edge('interests-diversify', 'supports', 'principle-environment-and-industry', at('trajectory/1990s-early-2000s', 5, 'foreign-ministry-2003-trade', 'foreign-ministry-2003-diplomacy'), 'recognising the diversification of national interests … the principles of contributing to protecting environment and establishing environment-friendly industry'),
  edge('interests-diversify', 'supports', 'principle-cooperation-and-society', at('trajectory/1990s-early-2000s', 5, 'foreign-ministry-2003-trade', 'foreign-ministry-2003-diplomacy'), 'recognising the diversification of national interests … strengthening multilateral cooperation and promoting the participation of non-governmental organisation'),
  edge('appetite-for-leadership', 'contrasts-with', 'two-postures', at('trajectory/2008-2020s', 4), 'Compared to the previous period, Korea’s environmental diplomacy has revealed an increasing interest in taking a lead'),
  edge('philosophy-upgraded', 'leads-to', 'paradigm-shift', at('trajectory/2008-2020s', 4), 'essential upgrade in its environmental philosophy, leading to a shift in the paradigm'),
  edge('strategy-and-promotion', 'supports', 'paradigm-shift', at('trajectory/2008-2020s', 4), 'a shift in the paradigm … not only incorporates the vision of developing environment-friendly economy into the national strategy, but also strives to play a role in promoting'),
  edge('paradigm-shift', 'supports', 'from-bystander-to-advocate', at('trajectory/2008-2020s', 4), 'a shift in the paradigm of environmental diplomacy … Korea’s proactive posture'),
  edge('proposing-a-model', 'supports', 'appetite-for-leadership', at('trajectory/2008-2020s', 4), 'an increasing interest in taking a lead … Korea’s proactive posture in proposing new model of global development'),

  // Why Mongolia.
  ...each(['reason-proximity', 'reason-severity', 'reason-development-gap'], 'supports', 'hardly-replaceable', at('introduction', 2), 'hardly replaceable in Korea’s environmental diplomacy, considering its geographical proximity to Korea, severe environmental concerns, as well as the relatively backward economic and social development'),
  ...each(['reason-peninsular-peace', 'reason-gateway'], 'supports', 'hardly-replaceable', at('contributions', 1), 'hardly replaceable in Korea’s regional diplomacy when it comes to … its strategic significance in Korean Peninsular peacebuilding, as well as its role as a gateway'),
  edge('low-profile-country', 'contrasts-with', 'hardly-replaceable', at('contributions', 1), 'a fairly low-profile country … Still, Mongolia is hardly replaceable'),
  edge('two-grounds-for-cooperation', 'supports', 'promising-field', at('contributions', 1), 'arguably promising fields, not merely because of Mongolia’s threatened environmental security, but also on the account of regional environmental concerns'),

  // How the cooperation evolved.
  ...each(['neacec', 'neaspec'], 'leads-to', 'foundation-laid', regionalFrame, 'Both NEAC and NEASPEC have laid foundation'),
  ...each(['korea-newly-arrived', 'mongolia-in-transition'], 'leads-to', 'depth-absent-in-1990s', regionalFrame, 'in-depth collaboration was absent over this decade, which could be explained by the transformation in both countries'),
  ...each(['korea-newly-arrived', 'mongolia-in-transition'], 'leads-to', 'neither-state-ready', regionalFrame, 'Korea just became an official member of OECD … whereas Mongolia was going through … In light of this, it was hardly likely'),
  edge('depth-absent-in-1990s', 'contrasts-with', 'foundation-laid', regionalFrame, 'have laid foundation … Still, in-depth collaboration was absent'),
  ...(['complementary-partnership', 'good-neighbourliness'] as const).map(to => edge('better-relations-more-work', 'follows', to, newCentury, 'enhanced to Complementary Partnership … promoted to Good-Neighbourliness … thus, witnessed a welcome development')),
  ...each(['agreements-between-departments', 'programmes-made-to-measure', 'technology-exported'], 'supports', 'better-relations-more-work', newCentury, 'witnessed a welcome development in Korea’s environmental diplomacy to Mongolia. For one thing … For another … Besides'),
  edge('comprehensive-partnership', 'supports', 'transition-heralded', greenTurn, 'The improvement in diplomatic relation … seems to herald a transition'),
  edge('capacity-gap-in-mongolia', 'leads-to', 'gggi-aims', greenTurn, 'noticing the challenges of limited implementation and financing … GGGI has endeavoured to achieve poverty reduction'),
  edge('gggi-aims', 'supports', 'strategy-extended-abroad', greenTurn, 'GGGI has contributed to Mongolia’s sustainable growth … Specifically … GGGI has endeavoured to achieve poverty reduction'),
  edge('gggi', 'supports', 'strategy-extended-abroad', greenTurn, 'reflecting the diplomatic extension of Korea’s national strategy for green growth, GGGI'),
  edge('policy-office', 'supports', 'scattered-work-gathered', office, 'The establishment of this joint institution suggests an effort to … coordinate the implementation of programs which used to scatter'),
  edge('scattered-work-gathered', 'enables', 'office-expected-to-help', office, 'coordinate the implementation of programs which used to scatter … It is expected that the newly found institution can provide'),
  edge('strategic-declaration', 'supports', 'shared-aspiration', declaration, 'The joint declaration on the development of a strategic partnership … reflects a shared aspiration'),

  // What marks it.
  ...each(['familiar-fields-first', 'one-issue-at-a-time', 'integrated-with-development'], 'supports', 'character-comprehensive', at('analysis/character', 1), 'a transition in issues of concern from single domains … to a more comprehensive but complex domain … In other words'),
  edge('green-growth-strategy', 'leads-to', 'integrated-with-development', at('analysis/character', 1), 'integrated with development as Korea’s National Strategy for Green Growth debuted'),
  edge('integrated-with-development', 'contrasts-with', 'one-issue-at-a-time', at('analysis/character', 1), 'address the issues one by one, while environmental issues are organically integrated with development'),
  ...each(['ministries-dominated', 'agencies-take-charge', 'approaches-widen'], 'supports', 'character-diversified', at('analysis/character', 2), 'The diversification of participants and approaches is another feature'),
  edge('agencies-take-charge', 'follows', 'ministries-dominated', at('analysis/character', 2), 'used to dominate, there is a gradual process during which programs implemented in Mongolia have been directly taken charge by specialised agencies'),
  edge('government-still-supervises', 'contrasts-with', 'agencies-take-charge', at('analysis/character', 2), 'taken charge by specialised agencies … Still, the Korea’s government plays important roles in supervising'),
  ...each(['environment-corporation', 'environmental-industry-institute', 'eco-and-partners'], 'carries-out', 'agency-programmes', at('analysis/character', 2), 'taken charge by specialised agencies, such as the Korea Environment Corporation, Korea Environmental Industry & Technology Institute, Eco & Partners'),
  edge('agency-programmes', 'supports', 'agencies-take-charge', at('analysis/character', 2), 'programs implemented in Mongolia have been directly taken charge by specialised agencies'),
  edge('government-of-korea', 'supports', 'government-still-supervises', at('analysis/character', 2), 'the Korea’s government plays important roles in supervising'),
  ...each(['character-comprehensive', 'character-diversified'], 'leads-to', 'character-systematised', at('analysis/character', 3), 'As a result, Korea seems to systematize its environmental diplomacy to Mongolia with a comprehensive perspective and by involving diversified participants'),

  // First condition.
  ...each(['condition-science', 'condition-bilateral-relations', 'condition-multilateral-institutions'], 'part-of', 'three-conditions', at('analysis/conditions', 1), 'several favourable conditions, including those in the aspects of science, of inter-state, and of institutions/organizations'),
  ...each(['condition-bilateral-relations', 'condition-multilateral-institutions'], 'leads-to', 'effectiveness-furthered', at('conclusion', 1), 'further promote the effectiveness of addressing transnational environmental issues; third, Korea has made improvements in multilateral institutions as an approach'),
  edge('effectiveness-furthered', 'supports', 'three-conditions', at('conclusion', 1), 'further promote the effectiveness of addressing transnational environmental issues'),
  edge('technology-is-central', 'supports', 'condition-science', at('analysis/conditions/science', 1), 'Advanced technology is central to environmental preservation and human development. When it comes to environmental cooperation, there is no exception'),
  edge('independent-science-counts', 'supports', 'condition-science', at('analysis/conditions/science', 1, 'susskind-ali-2015'), 'independent scientific investigations definitely play a role'),
  ...each(['technology-gained-ground', 'depth-in-three-fields'], 'supports', 'condition-science', science, 'the technological advancement has obviously facilitated its environmental diplomacy … an in-depth scientific and technological cooperation … strengths in science have facilitated'),
  edge('technology-at-home', 'enables', 'technology-gained-ground', at('trajectory/1990s-early-2000s', 2), 'increase national capacities … booming growth of environmental technologies in the future'),
  edge('policy-and-demand', 'supports', 'technology-gained-ground', science, 'Bolstered by policy support and domestic market demands, the technological advancement'),
  ...each(['monitoring-to-research', 'technology-and-training'], 'part-of', 'depth-in-three-fields', science, 'an in-depth scientific and technological cooperation. In general, it starts with putting monitoring devices into operation … transforming technology and training experts'),
  edge('monitoring-cooperation', 'supports', 'depth-in-three-fields', science, 'an in-depth scientific and technological cooperation. In general, it starts with putting monitoring devices into operation'),

  // Second condition.
  edge('state-gives-form', 'supports', 'state-hardly-replaceable', at('analysis/conditions/bilateral-relations', 1, 'harris-2022'), 'a hardly replaceable role in transboundary issues of environment. It normally works towards make sure the formalization of negotiation'),
  edge('state-hardly-replaceable', 'supports', 'willingness-decides', at('analysis/conditions/bilateral-relations', 1), 'a hardly replaceable role … In this sense, the extent to which governments are willing to cooperate can determine the effectiveness'),
  ...each(['willingness-decides', 'stable-relations-help'], 'supports', 'condition-bilateral-relations', at('analysis/conditions/bilateral-relations', 1), 'the extent to which governments are willing to cooperate can determine … greatly benefited from the stable development of bilateral relations'),
  edge('two-paths-in-step', 'supports', 'condition-bilateral-relations', relationsHelp, 'has not deviate from how Korea-Mongolia bilateral relations has been promoted'),
  ...each(['gateway-to-russia', 'mediator-of-two-koreas'], 'leads-to', 'strategic-since-1990', relationsHelp, 'Since Mongolia functions as the gateway to Korea-Russia cooperation … the role as a mediator to inter-Korea relations … Mongolia is of strategic significance'),
  edge('strategic-since-1990', 'leads-to', 'deepening-is-rational', relationsHelp, 'Mongolia is of strategic significance in Korea’s geopolitical policies … Thus, it would be rational for Korea to deepen partnerships'),
  edge('deepening-is-rational', 'supports', 'willingness-as-cornerstone', relationsHelp, 'it would be rational for Korea to deepen partnerships … In other words, Korea’s willingness'),
  edge('willingness-as-cornerstone', 'supports', 'condition-bilateral-relations', relationsHelp, 'Korea’s willingness to maintain an extensive and intensive diplomatic relation is the cornerstone of its environmental diplomacy'),
  ...each(['world-concern-rises', 'challenges-in-common', 'capacity-to-aid'], 'supports', 'approachable-field', domain, 'one of the most approachable fields … considering the increasing concern towards the global environmental crisis, the common challenges faced by Mongolia and the NEA region, and also Korea’s capability'),
  ...each(['approachable-field', 'experience-and-trust'], 'supports', 'environment-guaranteed-domain', domain, 'becomes a guaranteed domain … one of the most approachable fields … accumulated experience and built mutual trust'),
  edge('environment-guaranteed-domain', 'supports', 'condition-bilateral-relations', domain, 'the environmental issue becomes a guaranteed domain in Korea-Mongolia partnership'),
  edge('experience-and-trust', 'supports', 'drives-relations-in-turn', domain, 'accumulated experience and built mutual trust. In this sense, it seems that … one of the driving forces behind the bilateral relations'),
  edge('gateway-to-russia', 'supports', 'new-northern-policy', relationsHelp, 'the gateway to Korea-Russia cooperation, facilitating the promotion of Korea’s new northern policy'),

  // Third condition.
  ...each(['crises-cross-borders', 'sustainability-widens-view'], 'supports', 'not-solved-alone', institutionsHelp, 'cross-border, regional, and even global … to perceive environmental issues from a comprehensive stance. These phenomena prove that … could not be solved independently'),
  ...each(['not-solved-alone', 'mongolias-troubles-are-common'], 'supports', 'condition-multilateral-institutions', institutionsHelp, 'could not be solved independently … common concerns in Northeast Asia and around the world, and that ROK has made progress in its approach'),
  edge('neaspec', 'part-of', 'regional-platforms-first', institutionsHelp, 'multilateral regional institutions, such as the NEASPEC'),
  edge('platforms-criticised', 'contrasts-with', 'regional-platforms-first', at('analysis/conditions/multilateral-institutions', 1, 'calder-ye-2010'), 'These platforms, however, have long been criticized'),
  edge('platforms-criticised', 'leads-to', 'organisation-gap-opens', at('analysis/conditions/multilateral-institutions', 1, 'calder-ye-2010'), 'dominated by state actors … leaving a "organisation gap"'),
  edge('green-growth-as-public-good', 'enables', 'gggi-fills-the-gap', institutionsHelp, 'As ROK has advocated the idea of "green growth" and provided worldwide public goods in this aspect, the GGGI-supported projects … filling in the "organisation gap"'),
  edge('gggi-projects', 'enables', 'gggi-fills-the-gap', institutionsHelp, 'the GGGI-supported projects … filling in the "organisation gap"'),
  edge('gggi-fills-the-gap', 'answers', 'organisation-gap-opens', institutionsHelp, 'filling in the "organisation gap" in the region-level'),
  edge('actors-below-the-state', 'leads-to', 'downsides-avoided', at('analysis/conditions/multilateral-institutions', 1, 'harris-2022'), 'sub-national government bodies, non-state actors, and communities … avoiding the downsides of environmental politics'),
  ...each(['gggi-fills-the-gap', 'downsides-avoided'], 'supports', 'condition-multilateral-institutions', institutionsHelp, 'filling in the "organisation gap" in the region-level and improving the effectiveness of cooperation … avoiding the downsides'),

  // The thesis.
  edge('from-bystander-to-advocate', 'supports', 'thesis', at('conclusion', 2), 'the evolution of ROK’s environmental diplomacy reflects that how Korea, as a middle power, maximizes its national interests through multilateralism'),
  edge('three-conditions', 'supports', 'thesis', at('conclusion', 1), 'ROK’s environmental diplomacy towards Mongolia is revealing that, first … second … third'),
  edge('character-systematised', 'supports', 'thesis', at('conclusion', 1), 'the evolution of such diplomacy is featured with an increasing systematisation … In light of this, this article illustrated'),
  ...each(['multilateralism-defined', 'arena-for-middle-powers', 'middle-power-defined', 'multilateralism-defended'], 'supports', 'thesis', at('conclusion', 2), 'maximizes its national interests through multilateralism. It is defined as … offered middle powers with an arena … identified itself as a "middle power" … defended multilateralism'),
  edge('bipolar-world-ends', 'follows', 'cold-war-ends', at('conclusion', 2), 'the end of Cold War was followed by the collapse of a bipolar system'),
  ...each(['bipolar-world-ends', 'oecd-as-recognition'], 'supports', 'critical-1990s', at('conclusion', 2), '1990s was a critical period. For one thing, the end of Cold War was followed by the collapse of a bipolar system … For another, joining OECD was a sign'),
  edge('critical-1990s', 'leads-to', 'new-self-assessment', at('conclusion', 2), 'Against such new surroundings, the state’s fundamental assessment towards itself and the world has taken shape'),
  edge('new-self-assessment', 'supports', 'middle-power-defined', at('conclusion', 2), 'fundamental assessment towards itself and the world has taken shape. Since late 1990s, ROK has identified itself as a "middle power"'),
  edge('major-powers', 'contrasts-with', 'middle-powers', at('conclusion', 2), 'a "middle power", differentiating from major powers'),
  edge('soft-power-defined', 'enables', 'soft-power-used', at('conclusion', 2), 'leveraging its "soft power" … Korea has actively participated'),
  edge('soft-power-used', 'supports', 'thesis', at('conclusion', 2), 'In this sense, leveraging its "soft power" … actively participated in regional and global affairs'),
  edge('arena-for-middle-powers', 'leads-to', 'interests-named', at('conclusion', 2), 'offered middle powers with an arena in which they are able to exercise leadership and promote international reputation'),
  edge('strategic-instrument', 'supports', 'interests-named', at('introduction', 1), 'a strategic instrument in strengthening diplomatic relationships and advancing national interests'),
  edge('mongolia-as-epitome', 'supports', 'thesis', at('conclusion', 3), 'Its diplomacy to Mongolia is an epitome of such a diplomacy'),
  ...each(['peculiarity-unlike-states', 'peculiarity-many-powers', 'peculiarity-no-regionalism'], 'supports', 'northeast-asia-complicated', at('conclusion', 3), 'far more complicated than any other regions in the world. First … Second … Third'),
  edge('trade-without-trust', 'supports', 'peculiarity-no-regionalism', at('conclusion', 3), 'regionalism is far away from formation. One most illustrative example here is that'),
  edge('power-is-diffused', 'contrasts-with', 'no-coercion', at('conclusion', 4), 'Multilateralism, however, creates a space in which power is diffused'),
  ...each(['power-is-diffused', 'northeast-asia-complicated', 'structure-loosened', 'persuasion-by-capital'], 'supports', 'multilateral-cooperation-central', at('conclusion', 4), 'power is diffused … In this case, multilateral cooperation is central to ROK’s diplomacy, for it deconstructs, to some extent, the power structure in NEA … and empowers Korea to sway other state actors'),
  edge('three-levers', 'leads-to', 'mongolia-gains-trust', at('conclusion', 4), 'to leverage its financing capabilities, governance experience, development patterns. In return, Mongolia develops trust'),
  edge('multilateral-cooperation-central', 'supports', 'thesis', at('conclusion', 4), 'multilateral cooperation is central to ROK’s diplomacy'),
  edge('soft-power-used', 'enables', 'institutions-for-all', at('conclusion', 5), 'based on its "soft power", initiating institutions'),
  ...(['rule-based-order-kept', 'responsible-actor'] as const).map(to => edge('institutions-for-all', 'leads-to', to, at('conclusion', 5), 'initiating institutions … It has thus managed to prevent major powers from dominating … and to assume a role as a responsible')),

  // The outlook.
  edge('trump-administration', 'leads-to', 'order-fractured', at('conclusion', 6), 'Trump administration’s strategic adjustment appears to fracture the post-war international order'),
  edge('order-fractured', 'supports', 'faith-weakened', at('conclusion', 6), 'fracture the post-war international order … In this sense, the global faith in multilateralism seems to be weakened'),
  ...each(['order-fractured', 'faith-weakened', 'global-pivotal-state'], 'part-of', 'turbulence', at('conclusion', 6), 'given the recent turbulence in global politics, some trends have emerged … fracture the post-war international order … faith in multilateralism … Global Pivotal State'),
  edge('yoon-administration', 'proposed', 'global-pivotal-state', at('conclusion', 6), 'the Yoon administration has made a commitment to building a "Global Pivotal State'),
  edge('global-pivotal-state', 'contrasts-with', 'middle-power-defined', at('conclusion', 6), 'Diverging from his predecessors who claimed the ROK’s identity as a "middle power", the Yoon administration'),
  edge('security-strategy', 'supports', 'strategy-of-2023', at('conclusion', 6, 'national-security-strategy-2023'), 'It is stated in ROK’s 2023 National Security Strategy'),
  edge('strategy-of-2023', 'supports', 'global-pivotal-state', at('conclusion', 6), 'National Security Strategy that “As a global pivotal state'),
  edge('chiming-with-washington', 'follows', 'global-pivotal-state', at('conclusion', 6), 'a commitment to building a "Global Pivotal State … relocating itself, specifically to chime with U.S. strategy'),
  edge('not-a-departure', 'contrasts-with', 'chiming-with-washington', at('conclusion', 6), 'to chime with U.S. strategy … Still, the new strategy advocated by the administration does not necessarily suggest a departure'),
  edge('what-matters-next', 'follows', 'not-a-departure', at('conclusion', 6), 'does not necessarily suggest a departure … What matters here'),
]
