import type { Citation, RecordId, Relation, RelationKind, SectionId, WorkId } from '@deck/article'

/** A place in the article, in short. */
const at = (section: SectionId, paragraph: number, ...works: WorkId[]): Citation => ({ section, paragraph, works })

/** Edges of one kind that start from several records, end at one, and are drawn in the same place. */
const each = (froms: readonly RecordId[], kind: RelationKind, to: RecordId, cite: Citation): Relation[] => froms.map(from => ({ from, kind, to, cite }))

/** Edges of one kind that start from one record, end at several, and are drawn in the same place. */
const toEach = (from: RecordId, kind: RelationKind, tos: readonly RecordId[], cite: Citation): Relation[] => tos.map(to => ({ from, kind, to, cite }))

/** One edge: who or what, how, to whom or what, and where the article draws it. */
const edge = (from: RecordId, kind: RelationKind, to: RecordId, cite: Citation): Relation => ({ from, kind, to, cite })

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
 * Edges between records, each with the place where the article draws it. The words that give its
 * direction stand in relation-words.ts, for the audit. Read "from kind to":
 * a cause leads to its effect, a reason supports its claim, a body is part of a larger one.
 * The article's hedges stay with the records at either end; an edge claims no more than they do.
 */
export const relations: readonly Relation[] = [
  // Worldwide bodies.
  edge('stockholm', 'hosts', 'stockholm-conference', at('introduction', 1)),
  edge('stockholm-resolutions', 'grew-out-of', 'stockholm-conference', at('introduction', 1)),
  edge('unep', 'grew-out-of', 'stockholm-conference', at('introduction', 1)),
  edge('stockholm-conference', 'supports', 'stockholm-turn', at('introduction', 1)),
  edge('korea', 'member-of', 'wto', world),
  edge('korea', 'member-of', 'oecd', world),
  edge('wto-environment-committee', 'part-of', 'wto', at('footnote', 3, 'wto-bodies')),
  edge('oecd-environment-committee', 'part-of', 'oecd', at('footnote', 3, 'oecd-bodies')),
  ...each(['undp', 'unep', 'world-bank'], 'proposed', 'gef', world),
  edge('korea', 'member-of', 'gef', world),
  edge('korea', 'supports', 'gef', world),
  edge('chung-won-shik', 'part-of', 'summit-delegation', world),
  edge('korea-at-earth-summit', 'supports', 'summit-as-first-step', world),
  edge('summit-delegation', 'signed', 'earth-summit-convention', world),
  edge('ban-ki-moon', 'appointed', 'han-seung-soo', at('trajectory/1990s-early-2000s', 3, 'united-nations-2007')),
  edge('unccd-interface', 'part-of', 'unccd', at('contributions/crises/land-degradation', 1, 'orr-2017')),

  // The sea of the Northwest Pacific.
  edge('nowpap-adopted', 'follows', 'new-seas-requested', world),
  edge('unep', 'founded', 'regional-seas-programme', at('footnote', 2)),
  ...each(['korea', 'china', 'japan', 'russia'], 'proposed', 'new-seas-request', world),
  edge('new-seas-request', 'follows', 'regional-seas-programme', world),
  edge('nowpap', 'grew-out-of', 'new-seas-request', world),
  ...each(['korea', 'china', 'japan', 'russia'], 'member-of', 'nowpap', world),
  ...each(['nowpap-meeting', 'nowpap-coordinating-unit', 'merrac'], 'part-of', 'nowpap', world),
  edge('busan', 'hosts', 'nowpap-coordinating-unit', world),
  edge('daejeon', 'hosts', 'merrac', world),

  // Northeast Asia.
  ...each(['korea', 'japan'], 'carries-out', 'korea-japan-symposium', neighbours),
  edge('neacec', 'grew-out-of', 'korea-japan-symposium', neighbours),
  ...each(['korea', 'japan', 'china', 'mongolia', 'russia'], 'member-of', 'neacec', neighbours),
  ...each(['foreign-ministry', 'un-commission'], 'founded', 'neaspec', neighbours),
  ...each(['neacec', 'neaspec', 'temm'], 'supports', 'initiative-among-neighbours', neighbours),
  edge('neaspec', 'founded', 'neaspec-air-mechanism', greenTurn),
  edge('neaspec-air-mechanism', 'answers', 'pollution', greenTurn),
  ...each(['korea', 'japan', 'china'], 'member-of', 'temm', neighbours),
  ...each(['private-sector', 'think-tanks', 'citizens'], 'founded', 'neaff', regionalFrame),
  edge('neacec', 'contrasts-with', 'neaspec', regionalFrame),
  edge('neacec-meetings-run', 'follows', 'neacec-founded', neighbours),

  // Technology and trade at home.
  edge('technology-master-plan', 'enables', 'technology-at-home', at('trajectory/1990s-early-2000s', 2)),
  edge('environmental-technology-law', 'enables', 'technology-at-home', at('trajectory/1990s-early-2000s', 2)),
  edge('state-rd-programmes', 'enables', 'absorption-reactor', at('trajectory/1990s-early-2000s', 2, 'environment-ministry-2024')),
  edge('state-rd-programmes', 'enables', 'landfill-recycling-system', at('trajectory/1990s-early-2000s', 2, 'environment-ministry-2024')),
  edge('green-rd-programmes', 'supports', 'industry-as-engine', greenGrowth),
  edge('green-rd-programmes', 'leads-to', 'green-technologies', greenGrowth),
  edge('green-technologies', 'supports', 'benefit-at-home-and-abroad', greenGrowth),
  edge('industry-as-engine', 'leads-to', 'benefit-at-home-and-abroad', greenGrowth),
  ...each(['wto', 'oecd'], 'supports', 'trade-meets-environment', world),
  edge('trade-meets-environment', 'leads-to', 'principles-into-trade', world),

  // Green growth.
  edge('lee-myung-bak', 'proposed', 'low-carbon-vision', greenGrowth),
  edge('lee-administration', 'proposed', 'green-growth-strategy', greenGrowth),
  edge('green-growth-strategy', 'follows', 'low-carbon-vision', greenGrowth),
  edge('lee-administration', 'founded', 'green-growth-committee', greenGrowth),
  edge('lee-administration', 'proposed', 'sustainable-development-plans', greenGrowth),
  edge('gggi', 'supports', 'developing-countries', greenGrowth),
  edge('gggi-launched', 'supports', 'watershed-of-leadership', greenGrowth),
  edge('gggi-made-treaty-body', 'follows', 'gggi-launched', greenGrowth),
  edge('gggi-made-observer', 'follows', 'gggi-made-treaty-body', greenGrowth),
  edge('korea', 'founded', 'green-round-table', greenGrowth),
  edge('foreign-ministry', 'carries-out', 'green-round-table', at('trajectory/2008-2020s', 2, 'foreign-ministry-multilateral')),
  edge('korea', 'member-of', 'p4g', at('trajectory/2008-2020s', 3)),
  edge('p4g', 'carries-out', 'p4g-grants', at('trajectory/2008-2020s', 3, 'p4g-2024')),
  edge('songdo', 'hosts', 'gcf', at('trajectory/2008-2020s', 3)),
  edge('gcf', 'follows', 'cancun-agreements', at('trajectory/2008-2020s', 3)),
  edge('gcf', 'supports', 'developing-countries', at('trajectory/2008-2020s', 3)),

  // The ladder.
  edge('complementary-partnership', 'follows', 'diplomatic-relations', newCentury),
  edge('good-neighbourliness', 'follows', 'complementary-partnership', newCentury),
  edge('comprehensive-partnership', 'follows', 'good-neighbourliness', greenTurn),
  edge('strategic-partnership', 'follows', 'comprehensive-partnership', declaration),
  ...each(['lee-myung-bak', 'elbegdorj'], 'issued', 'comprehensive-declaration', greenTurn),
  edge('comprehensive-declaration', 'enables', 'comprehensive-partnership', greenTurn),
  ...each(['moon-jae-in', 'khurelsukh'], 'enables', 'strategic-partnership', declaration),
  edge('mutually-beneficial', 'part-of', 'strategic-partnership', at('introduction', 2)),
  edge('strategic-declaration', 'supports', 'strategic-partnership', declaration),

  // What the two countries do together.
  edge('joint-environment-committee', 'grew-out-of', 'environment-agreement', newCentury),
  ...toEach('joint-environment-committee', 'carries-out', ['desertification-research', 'water-resources-assistance', 'market-entry-support'], at('contributions/evolution', 2, 'environment-ministry-2006')),
  edge('market-entry-support', 'supports', 'environmental-industry', at('contributions/evolution', 2, 'environment-ministry-2006')),
  ...each(['meteorological-administration', 'mongolia-environment-ministry'], 'signed', 'meteorology-memorandum', newCentury),
  edge('meteorology-memorandum', 'leads-to', 'dust-meetings', newCentury),
  ...each(['forest-service', 'mongolia-environment-ministry'], 'signed', 'desertification-memorandum', newCentury),
  edge('desertification-memorandum', 'leads-to', 'plantation-programmes', at('contributions/evolution', 2, 'jang-minyeong-2021')),
  edge('desertification-memorandum', 'answers', 'land-degradation', at('contributions/evolution', 2, 'jang-minyeong-2021')),
  edge('desertification-memorandum', 'answers', 'desertification-reach', at('contributions/evolution', 2, 'jang-minyeong-2021')),
  edge('forest-service', 'part-of', 'agriculture-ministry', at('footnote', 4)),
  edge('neaff', 'carries-out', 'neaff-shelterbelt', at('contributions/evolution', 2, 'national-archives-2007')),
  edge('neaff-shelterbelt', 'answers', 'sand-and-dust-storms', newCentury),
  edge('mongolia', 'carries-out', 'green-wall', newCentury),
  edge('greenbelt-project', 'supports', 'green-wall', newCentury),
  edge('tailored-dust-programmes', 'answers', 'sand-and-dust-storms', newCentury),
  edge('landfill-system-export', 'grew-out-of', 'landfill-recycling-system', newCentury),
  edge('landfill-system-export', 'answers', 'pollution', newCentury),
  edge('gggi', 'supports', 'gggi-projects', institutionsHelp),
  edge('gggi-projects', 'answers', 'capacity-gap-in-mongolia', greenTurn),
  edge('policy-office', 'supports', 'policy-office-programmes', office),
  edge('policy-office', 'supports', 'six-new-programmes', office),
  ...each(['solar-power-programme', 'landfill-regulation-programme', 'ger-sanitation-programme', 'air-quality-programme'], 'part-of', 'six-new-programmes', office),
  edge('air-quality-programme', 'answers', 'pollution', office),
  edge('six-new-programmes', 'follows', 'continuing-programmes', office),
  edge('policy-office', 'supports', 'air-quality-master-plan', office),
  edge('air-quality-master-plan', 'answers', 'pollution', office),
  ...toEach('strategic-declaration', 'supports', ['eco-friendly-infrastructure', 'green-energy', 'forest-restoration', 'emission-cuts'], declaration),

  edge('memorandum-renewed', 'follows', 'desertification-memorandum-signed', office),
  edge('greenbelt-second-phase', 'follows', 'greenbelt-proposed', office),
  edge('policy-office-first-meeting', 'follows', 'policy-office-founded', office),
  edge('air-plan-promoted', 'follows', 'policy-office-founded', office),

  // The ground on which the crises stand.
  ...each(['landlocked-position', 'continental-climate', 'sloping-relief', 'interior-drainage'], 'part-of', 'twofold-vulnerability', ground),
  edge('landlocked-position', 'leads-to', 'siberian-anticyclones', ground),
  ...each(['landlocked-position', 'continental-climate'], 'leads-to', 'climate-susceptibility', climate),

  // Climate.
  ...each(['warming-trend', 'drying-trend'], 'part-of', 'climate-change', at('contributions/crises/climate-change', 1, 'unfccc-2018')),
  edge('climate-change', 'leads-to', 'extreme-weather', climate),
  ...each(['drought', 'dzud', 'flood'], 'part-of', 'extreme-weather', climate),
  edge('shrinking-water-flow', 'part-of', 'drought', at('contributions/crises/climate-change', 1, 'world-bank-adb-2021')),
  ...each(['dry-summer', 'cold-winter'], 'leads-to', 'dzud', climate),
  ...each(['climate-change', 'exposed-land'], 'leads-to', 'flood', climate),
  ...toEach('climate-change', 'leads-to', ['river-volume-damage', 'biodiversity-damage', 'food-production-damage', 'living-conditions-damage', 'health-damage'], climate),

  // Land.
  ...each(['desertification-prone-ground', 'drought-flood-alternation', 'erosion', 'growing-herds', 'excessive-logging', 'mining-overexploitation', 'urban-expansion'], 'leads-to', 'land-degradation', land),
  ...each(['drought', 'flood'], 'part-of', 'drought-flood-alternation', land),
  edge('worst-hit-covers', 'part-of', 'land-degradation', land),
  edge('many-sided-approach', 'answers', 'land-degradation', land),
  edge('sand-and-dust-storms', 'leads-to', 'programmes-made-to-measure', newCentury),

  // Air.
  ...each(['natural-disasters', 'social-transformation'], 'leads-to', 'lost-livelihoods', air),
  edge('lost-livelihoods', 'leads-to', 'rural-urban-migration', air),
  edge('rural-urban-migration', 'leads-to', 'urban-expansion', at('contributions/crises/pollution', 1, 'who-2019')),
  edge('rural-urban-migration', 'leads-to', 'informal-settlement', air),
  edge('informal-settlement', 'leads-to', 'ger-district-growth', air),
  edge('ger-district-growth', 'leads-to', 'coal-stoves', air),
  edge('coal-stoves', 'leads-to', 'winter-smog', at('contributions/crises/pollution', 1, 'who-2019')),
  edge('winter-smog', 'part-of', 'pollution', air),
  edge('pollution', 'leads-to', 'deaths-from-air', at('contributions/crises/pollution', 1, 'who-2018')),

  // Why Korea turned to environmental diplomacy.
  edge('stockholm-turn', 'supports', 'era-of-balance', at('introduction', 1)),
  edge('five-year-plans', 'supports', 'growth-priority', at('trajectory/1960s-1980s', 1)),
  edge('growth-priority', 'leads-to', 'growth-at-a-price', harmAtHome),
  edge('growth-at-a-price', 'leads-to', 'pollution-disaster', harmAtHome),
  edge('pollution-outbreaks', 'leads-to', 'outbreaks-force-action', harmAtHome),
  edge('growth-at-a-price', 'supports', 'pride-and-fear', harmAtHome),
  edge('awareness-without-diplomacy', 'contrasts-with', 'outbreaks-force-action', harmAtHome),
  edge('outbreaks-force-action', 'supports', 'domestic-crisis-first', at('trajectory', 1)),
  edge('domestic-crisis-first', 'leads-to', 'from-bystander-to-advocate', at('trajectory', 1)),
  ...each(['growth-first', 'taking-part', 'taking-the-lead'], 'part-of', 'from-bystander-to-advocate', at('trajectory', 1)),
  edge('reactive-until-1990s', 'contrasts-with', 'from-bystander-to-advocate', at('trajectory', 1)),
  edge('cold-war-ends', 'leads-to', 'cold-war-opening', at('trajectory/1990s-early-2000s', 1)),
  ...each(['cold-war-opening', 'harm-shared-by-region'], 'supports', 'setting-for-diplomacy', at('trajectory/1990s-early-2000s', 1)),
  edge('summit-as-first-step', 'supports', 'two-postures', at('trajectory/1990s-early-2000s', 5)),
  edge('initiative-among-neighbours', 'supports', 'two-postures', at('trajectory/1990s-early-2000s', 5)),
  edge('interests-diversify', 'supports', 'principle-environment-and-industry', at('trajectory/1990s-early-2000s', 5, 'foreign-ministry-2003-trade', 'foreign-ministry-2003-diplomacy')),
  edge('interests-diversify', 'supports', 'principle-cooperation-and-society', at('trajectory/1990s-early-2000s', 5, 'foreign-ministry-2003-trade', 'foreign-ministry-2003-diplomacy')),
  edge('appetite-for-leadership', 'contrasts-with', 'two-postures', at('trajectory/2008-2020s', 4)),
  edge('philosophy-upgraded', 'leads-to', 'paradigm-shift', at('trajectory/2008-2020s', 4)),
  edge('strategy-and-promotion', 'supports', 'paradigm-shift', at('trajectory/2008-2020s', 4)),
  edge('proposing-a-model', 'supports', 'appetite-for-leadership', at('trajectory/2008-2020s', 4)),

  // Why Mongolia.
  ...each(['reason-proximity', 'reason-severity', 'reason-development-gap'], 'supports', 'hardly-replaceable', at('introduction', 2)),
  ...each(['reason-peninsular-peace', 'reason-gateway'], 'supports', 'hardly-replaceable', at('contributions', 1)),
  edge('low-profile-country', 'contrasts-with', 'hardly-replaceable', at('contributions', 1)),
  edge('two-grounds-for-cooperation', 'supports', 'promising-field', at('contributions', 1)),

  // How the cooperation evolved.
  ...each(['neacec', 'neaspec'], 'leads-to', 'foundation-laid', regionalFrame),
  ...each(['korea-newly-arrived', 'mongolia-in-transition'], 'leads-to', 'depth-absent-in-1990s', regionalFrame),
  ...each(['korea-newly-arrived', 'mongolia-in-transition'], 'leads-to', 'neither-state-ready', regionalFrame),
  edge('depth-absent-in-1990s', 'contrasts-with', 'foundation-laid', regionalFrame),
  ...toEach('better-relations-more-work', 'follows', ['complementary-partnership', 'good-neighbourliness'], newCentury),
  ...each(['agreements-between-departments', 'programmes-made-to-measure', 'technology-exported'], 'supports', 'better-relations-more-work', newCentury),
  edge('comprehensive-partnership', 'supports', 'transition-heralded', greenTurn),
  edge('capacity-gap-in-mongolia', 'leads-to', 'gggi-aims', greenTurn),
  edge('gggi-aims', 'supports', 'strategy-extended-abroad', greenTurn),
  edge('gggi', 'supports', 'strategy-extended-abroad', greenTurn),
  edge('policy-office', 'supports', 'scattered-work-gathered', office),
  edge('policy-office', 'enables', 'office-expected-to-help', office),
  edge('strategic-declaration', 'supports', 'shared-aspiration', declaration),

  // What marks it.
  ...each(['familiar-fields-first', 'one-issue-at-a-time', 'integrated-with-development'], 'supports', 'character-comprehensive', at('analysis/character', 1)),
  edge('green-growth-strategy', 'enables', 'integrated-with-development', at('analysis/character', 1)),
  edge('integrated-with-development', 'contrasts-with', 'one-issue-at-a-time', at('analysis/character', 1)),
  ...each(['ministries-dominated', 'agencies-take-charge', 'approaches-widen'], 'supports', 'character-diversified', at('analysis/character', 2)),
  edge('agencies-take-charge', 'follows', 'ministries-dominated', at('analysis/character', 2)),
  edge('government-still-supervises', 'contrasts-with', 'agencies-take-charge', at('analysis/character', 2)),
  ...each(['environment-ministry', 'forest-service', 'meteorological-administration'], 'carries-out', 'ministry-programmes', at('analysis/character', 2)),
  edge('ministry-programmes', 'supports', 'ministries-dominated', at('analysis/character', 2)),
  ...each(['environment-corporation', 'environmental-industry-institute', 'eco-and-partners'], 'carries-out', 'agency-programmes', at('analysis/character', 2)),
  edge('agency-programmes', 'supports', 'agencies-take-charge', at('analysis/character', 2)),
  edge('government-of-korea', 'supports', 'government-still-supervises', at('analysis/character', 2)),
  ...each(['character-comprehensive', 'character-diversified'], 'leads-to', 'character-systematised', at('analysis/character', 3)),

  // First condition.
  ...each(['condition-science', 'condition-bilateral-relations', 'condition-multilateral-institutions'], 'part-of', 'three-conditions', at('analysis/conditions', 1)),
  edge('condition-bilateral-relations', 'leads-to', 'effectiveness-furthered', at('conclusion', 1)),
  edge('condition-multilateral-institutions', 'leads-to', 'effectiveness-furthered', institutionsHelp),
  edge('technology-is-central', 'supports', 'condition-science', at('analysis/conditions/science', 1)),
  edge('independent-science-counts', 'supports', 'condition-science', at('analysis/conditions/science', 1, 'susskind-ali-2015')),
  ...each(['technology-gained-ground', 'depth-in-three-fields'], 'supports', 'condition-science', science),
  edge('technology-at-home', 'enables', 'technology-gained-ground', at('trajectory/1990s-early-2000s', 2)),
  edge('policy-and-demand', 'supports', 'technology-gained-ground', science),
  ...each(['monitoring-to-research', 'technology-and-training'], 'part-of', 'depth-in-three-fields', science),
  edge('monitoring-cooperation', 'supports', 'depth-in-three-fields', science),

  // Second condition.
  edge('state-gives-form', 'supports', 'state-hardly-replaceable', at('analysis/conditions/bilateral-relations', 1, 'harris-2022')),
  edge('state-hardly-replaceable', 'supports', 'willingness-decides', at('analysis/conditions/bilateral-relations', 1)),
  ...each(['willingness-decides', 'stable-relations-help'], 'supports', 'condition-bilateral-relations', at('analysis/conditions/bilateral-relations', 1)),
  edge('two-paths-in-step', 'supports', 'condition-bilateral-relations', relationsHelp),
  ...each(['gateway-to-russia', 'mediator-of-two-koreas'], 'leads-to', 'strategic-since-1990', relationsHelp),
  edge('strategic-since-1990', 'leads-to', 'deepening-is-rational', relationsHelp),
  edge('deepening-is-rational', 'supports', 'willingness-as-cornerstone', relationsHelp),
  edge('willingness-as-cornerstone', 'supports', 'condition-bilateral-relations', relationsHelp),
  ...each(['world-concern-rises', 'challenges-in-common', 'capacity-to-aid'], 'supports', 'approachable-field', domain),
  ...each(['approachable-field', 'experience-and-trust'], 'supports', 'environment-guaranteed-domain', domain),
  edge('environment-guaranteed-domain', 'supports', 'condition-bilateral-relations', domain),
  edge('experience-and-trust', 'supports', 'drives-relations-in-turn', domain),
  edge('gateway-to-russia', 'supports', 'new-northern-policy', relationsHelp),

  // Third condition.
  ...each(['crises-cross-borders', 'sustainability-widens-view'], 'supports', 'not-solved-alone', institutionsHelp),
  ...each(['not-solved-alone', 'mongolias-troubles-are-common'], 'supports', 'condition-multilateral-institutions', institutionsHelp),
  edge('neaspec', 'part-of', 'regional-platforms-first', institutionsHelp),
  edge('platforms-criticised', 'contrasts-with', 'regional-platforms-first', at('analysis/conditions/multilateral-institutions', 1, 'calder-ye-2010')),
  edge('platforms-criticised', 'leads-to', 'organisation-gap-opens', at('analysis/conditions/multilateral-institutions', 1, 'calder-ye-2010')),
  edge('green-growth-as-public-good', 'enables', 'gggi-fills-the-gap', institutionsHelp),
  edge('gggi-projects', 'enables', 'gggi-fills-the-gap', institutionsHelp),
  edge('gggi-fills-the-gap', 'answers', 'organisation-gap-opens', institutionsHelp),
  edge('actors-below-the-state', 'leads-to', 'downsides-avoided', at('analysis/conditions/multilateral-institutions', 1, 'harris-2022')),
  ...each(['gggi-fills-the-gap', 'downsides-avoided'], 'supports', 'condition-multilateral-institutions', institutionsHelp),

  // The thesis.
  edge('from-bystander-to-advocate', 'supports', 'thesis', at('conclusion', 2)),
  edge('three-conditions', 'supports', 'thesis', at('abstract', 1)),
  ...each(['condition-science', 'condition-bilateral-relations', 'condition-multilateral-institutions'], 'supports', 'thesis', at('abstract', 1)),
  edge('character-systematised', 'supports', 'thesis', at('abstract', 1)),
  ...each(['multilateralism-defined', 'arena-for-middle-powers', 'middle-power-defined', 'multilateralism-defended'], 'supports', 'thesis', at('conclusion', 2)),
  edge('bipolar-world-ends', 'follows', 'cold-war-ends', at('conclusion', 2)),
  ...each(['bipolar-world-ends', 'oecd-as-recognition'], 'supports', 'critical-1990s', at('conclusion', 2)),
  edge('critical-1990s', 'enables', 'new-self-assessment', at('conclusion', 2)),
  edge('new-self-assessment', 'supports', 'middle-power-defined', at('conclusion', 2)),
  edge('major-powers', 'contrasts-with', 'middle-powers', at('conclusion', 2)),
  edge('soft-power-defined', 'enables', 'soft-power-used', at('conclusion', 2)),
  edge('soft-power-used', 'supports', 'thesis', at('conclusion', 2)),
  edge('arena-for-middle-powers', 'supports', 'interests-named', at('conclusion', 2)),
  edge('strategic-instrument', 'supports', 'interests-named', at('introduction', 1)),
  edge('mongolia-as-epitome', 'supports', 'thesis', at('conclusion', 3)),
  ...each(['peculiarity-unlike-states', 'peculiarity-many-powers', 'peculiarity-no-regionalism'], 'supports', 'northeast-asia-complicated', at('conclusion', 3)),
  edge('trade-without-trust', 'supports', 'peculiarity-no-regionalism', at('conclusion', 3)),
  edge('power-is-diffused', 'contrasts-with', 'no-coercion', at('conclusion', 4)),
  ...each(['power-is-diffused', 'northeast-asia-complicated', 'structure-loosened', 'persuasion-by-capital'], 'supports', 'multilateral-cooperation-central', at('conclusion', 4)),
  edge('three-levers', 'leads-to', 'mongolia-gains-trust', at('conclusion', 4)),
  edge('multilateral-cooperation-central', 'supports', 'thesis', at('conclusion', 4)),
  edge('soft-power-used', 'enables', 'institutions-for-all', at('conclusion', 5)),
  ...toEach('institutions-for-all', 'leads-to', ['rule-based-order-kept', 'responsible-actor'], at('conclusion', 5)),

  // The outlook.
  edge('trump-administration', 'leads-to', 'order-fractured', at('conclusion', 6)),
  edge('order-fractured', 'supports', 'faith-weakened', at('conclusion', 6)),
  ...each(['order-fractured', 'faith-weakened', 'global-pivotal-state'], 'part-of', 'turbulence', at('conclusion', 6)),
  edge('yoon-administration', 'proposed', 'global-pivotal-state', at('conclusion', 6)),
  edge('global-pivotal-state', 'contrasts-with', 'middle-power-defined', at('conclusion', 6)),
  edge('security-strategy', 'supports', 'strategy-of-2023', at('conclusion', 6, 'national-security-strategy-2023')),
  edge('strategy-of-2023', 'supports', 'global-pivotal-state', at('conclusion', 6)),
  edge('chiming-with-washington', 'follows', 'global-pivotal-state', at('conclusion', 6)),
  edge('not-a-departure', 'contrasts-with', 'chiming-with-washington', at('conclusion', 6)),
  edge('what-matters-next', 'follows', 'not-a-departure', at('conclusion', 6)),
]
