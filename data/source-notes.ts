import type { SourceNote } from './types.ts'

/**
 * Where the article contradicts itself or its reference list, spells a name in two ways, leaves
 * something open, or puts a figure more loosely than a reader might notice. The deck follows the
 * article and says so here; what we know from elsewhere stands apart, in `outside`, with its
 * source, and enters no record.
 *
 * `bars` is true where the very content of the records in `about` is in doubt, so that no
 * question may rest on them. Where only one aspect is in doubt (a spelling, a missing month),
 * `bars` is false and `handling` says what no question may ask.
 */
export const sourceNotes = {
  // Years that disagree or hang in the air.
  'note-oecd-year': {
    label: 'When Korea joined the OECD',
    kind: 'contradiction',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: '“in 1995 and 1996 respectively”: WTO first, OECD second, hence OECD in 1996' },
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: '“official member of OECD”, and net donor too, “in 1995”' },
    ],
    handling: 'The timeline shows 1996 as contested; the year 1995 stays with the WTO. No question asks when Korea joined the OECD or became a net donor.',
    outside: { says: 'Korea became a member of the OECD on 12 December 1996.', source: 'OECD, list of member countries and dates of accession' },
    about: ['oecd-accession', 'net-donor-turn', 'oecd'],
    bars: true,
  },
  'note-green-growth-year': {
    label: 'When the green growth strategy began',
    kind: 'contradiction',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: [] }, says: 'a vision “in 2008”; the administration “then proposed” the strategy and set up its committee “in 2009”' },
      { place: { section: 'analysis/character', paragraph: 1, works: [] }, says: 'the strategy “debuted in 2008”' },
    ],
    handling: 'The vision carries 2008 and the committee 2009; the strategy is shown as 2008 or 2009, and no question rests on its year.',
    outside: { says: 'The vision was announced in August 2008; the strategy, with its five-year plan, followed in July 2009.', source: 'UNEP, Overview of the Republic of Korea’s National Strategy for Green Growth (2010)' },
    about: ['green-growth-strategy', 'green-strategy-proposed'],
    bars: true,
  },
  'note-gcf-2013': {
    label: 'What the year 2013 dates at Songdo',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 3, works: [] }, says: 'Songdo “is designated” as the place where the headquarters “would be established in 2013”: the year may belong to the choice or to the opening' },
    ],
    handling: 'The year stands beside the headquarters with the article’s doubt; questions ask for the place, not for the year.',
    outside: { says: 'The Fund’s board chose Songdo in October 2012; the headquarters opened in December 2013.', source: 'Green Climate Fund, decision of the Board’s second meeting and notice of the opening' },
    about: ['gcf-seat-at-songdo'],
    bars: true,
  },
  'note-ban-in-period-two': {
    label: 'A figure of two periods',
    kind: 'scope',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: ['united-nations-2007'] }, says: 'Ban Ki-moon, in office “from 2007 to 2016”, stands in the section on period II' },
      { place: { section: 'trajectory/2008-2020s', paragraph: 1, works: [] }, says: 'the section on period III opens with his taking office “in 2007”' },
    ],
    handling: 'His years are given as they are; his entry into office closes period II on the timeline. No question asks to which period he belongs.',
    about: ['ban-ki-moon', 'ban-in-office', 'ban-takes-office'],
    bars: false,
  },
  'note-period-two-end': {
    label: 'How far the “early 2000s” reach',
    kind: 'scope',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: 'annual meetings “from 1992 to 2007” are told under a heading that ends early in the new century' },
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: ['environment-ministry-2024'] }, says: 'a count of conventions “by 2008” stands in the same section' },
    ],
    handling: 'The band of period II runs to where period III begins, in 2008; no question asks for the year in which it ends.',
    about: ['taking-part', 'neacec', 'conventions-2008'],
    bars: false,
  },
  'note-start-of-leadership': {
    label: 'Three dates for the turn to leading',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: [] }, says: 'GGGI’s launch “in 2010 signified a watershed”, after a vision of 2008' },
      { place: { section: 'trajectory/2008-2020s', paragraph: 4, works: [] }, says: '“Since the second decade of the 21st century” the posture is proactive' },
    ],
    handling: 'Period III begins in 2008, as its heading says; the watershed is 2010; the decade is quoted as a decade. No question sets one against another.',
    about: ['taking-the-lead', 'watershed-of-leadership', 'proposing-a-model', 'green-model-proposed'],
    bars: false,
  },
  'note-relations-month': {
    label: 'The year 1990 has no month',
    kind: 'missing',
    says: [
      { place: { section: 'analysis/conditions/bilateral-relations', paragraph: 2, works: [] }, says: 'relations “established in 1990”, with no month or day, and no work cited' },
    ],
    handling: 'The first rung carries the year alone.',
    outside: { says: 'The two countries established diplomatic relations on 26 March 1990.', source: 'Ministry of Foreign Affairs, Republic of Korea, country page on Mongolia' },
    about: ['diplomatic-relations', 'rung-1990-opened'],
    bars: false,
  },
  'note-anniversary-year': {
    label: 'Which year “this year” is',
    kind: 'loose',
    says: [
      { place: { section: 'introduction', paragraph: 2, works: [] }, says: '“35th anniversary” of relations “this year”' },
      { place: { section: 'contributions', paragraph: 1, works: [] }, says: 'the same sentence, word for word, a second time' },
      { place: { section: 'issue', paragraph: 1, works: [] }, says: 'received, accepted and published in 2025' },
    ],
    handling: 'We read “this year” as 2025, the year of publication, which agrees with a beginning in 1990.',
    about: ['anniversary', 'anniversary-marked'],
    bars: false,
  },
  'note-founding-of-conference': {
    label: '“First” among the regional mechanisms',
    kind: 'scope',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: 'the conference dates from 1992; NEASPEC, of 1993, is “the first inter-governmental mechanism”' },
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: 'the conference is marked by “relative looseness”' },
    ],
    handling: 'NEASPEC is called first only among mechanisms between governments; the conference is earlier and looser.',
    about: ['neaspec', 'neacec', 'loose-beside-intergovernmental'],
    bars: false,
  },
  'note-joint-committee-date': {
    label: 'The joint committee has no date',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: ['environment-ministry-2006'] }, says: 'a joint committee “has been established” on the basis of agreements of 2000; when, is not said' },
    ],
    handling: 'The committee follows the agreements in every list, and carries no year.',
    about: ['joint-environment-committee'],
    bars: false,
  },
  'note-agreements-in-force': {
    label: 'Signed when, and how many?',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: ['environment-ministry-2006'] }, says: '“Agreements on Environmental Cooperation”, of which one reads “that comes into force since 2000”: plural noun, singular verb, no date of signature and no signatory' },
    ],
    handling: 'The record says “in force since 2000” and names no parties; no question asks who signed or when.',
    about: ['environment-agreement', 'agreement-in-force'],
    bars: false,
  },
  'note-meteorology-signature': {
    label: 'The year 2003 and the memorandum',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: 'the memorandum “has directed biennial meetings” on dust weather “since 2003”; the year may be that of signing or of the first meeting' },
    ],
    handling: 'The year goes with the meetings; the memorandum is shown as at work since then.',
    about: ['meteorology-memorandum', 'dust-meetings', 'dust-meetings-begin'],
    bars: false,
  },
  'note-landfill-date': {
    label: 'The landfill system has no date',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: 'the system “has been introduced to Mongolia”; year, firm and site are missing' },
    ],
    handling: 'It stands in the decade of its paragraph, without a year.',
    about: ['landfill-system-export', 'technology-exported'],
    bars: false,
  },
  'note-greenbelt-decades': {
    label: 'How long the Greenbelt has run',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: '“proposed in 2006”, and in effect “for decades”' },
      { place: { section: 'contributions/evolution', paragraph: 4, works: [] }, says: '“entered the second phase in 2016”' },
      { place: { section: 'issue', paragraph: 1, works: [] }, says: 'the article is of 2025: not yet two decades' },
    ],
    handling: 'The project is dated by its proposal and its second phase; no question asks how long it has lasted.',
    about: ['greenbelt-project', 'term-reforestation'],
    bars: false,
  },
  'note-office-first-meeting': {
    label: 'Two months after what?',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 4, works: ['policy-briefing-2019'] }, says: 'the office “has been founded in 2019”, its first meeting was “in two months later”; no month is given' },
      { place: { section: 'references', paragraph: 4, works: ['policy-briefing-2019'] }, says: 'the press release cited is of 2019, June 27' },
    ],
    handling: 'The interval is quoted as an interval; no month is worked out from it, and no question rests on it.',
    about: ['office-meeting-delay', 'policy-office-first-meeting'],
    bars: true,
  },
  'note-round-table-start': {
    label: 'When the Green Round Table began',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: ['foreign-ministry-multilateral'] }, says: '“another flagship project initiated by Korea”, then “Since 2016, the conference has been held”: whether it was initiated in that year or before is open, as is whether it is project or conference' },
    ],
    handling: 'We say that the foreign ministry has held it since 2016, and no more.',
    about: ['green-round-table', 'green-round-table-begins'],
    bars: false,
  },
  'note-which-administration': {
    label: 'Whose research programmes?',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: [] }, says: 'after a sentence on 2016, “the administration” starts research programmes; the only one named before is that of Lee, of 2008' },
    ],
    handling: 'The programmes are shown in period III without a year and without a president.',
    about: ['green-rd-programmes', 'industry-as-engine', 'benefit-at-home-and-abroad'],
    bars: false,
  },
  'note-state-programmes-unnamed': {
    label: 'Two programmes without names',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 2, works: ['environment-ministry-2024'] }, says: '“Two state programs” ran “successively during the decades”; neither names nor years are given, and the law of 1994 is not named either' },
    ],
    handling: 'They are counted, not named or dated.',
    about: ['state-rd-programmes', 'state-programmes-count', 'environmental-technology-law'],
    bars: false,
  },
  'note-technology-level-date': {
    label: 'When was technology at 60–80%?',
    kind: 'missing',
    says: [
      { place: { section: 'analysis/conditions/science', paragraph: 2, works: ['environment-ministry-2024'] }, says: 'the standard “has reached 60-80%” by a ministry’s investigation whose year is not given; “western advanced countries” are not named' },
      { place: { section: 'references', paragraph: 10, works: ['environment-ministry-2024'] }, says: 'the work cited came out in 2024 and is the white paper for 2023' },
    ],
    handling: 'The later range carries no year; charts mark it as undated beside 1992.',
    about: ['technology-level-2020s', 'western-countries'],
    bars: false,
  },
  'note-project-count-date': {
    label: 'Thirteen projects, when?',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 3, works: [] }, says: '“13 projects” are “in implementation or completed up till now”; no date and no work' },
      { place: { section: 'references', paragraph: 12, works: ['gggi-2013'] }, says: 'the only work by GGGI in the list is a report on 2012' },
    ],
    handling: 'The figure is given as of the article’s own time, and attributed to the article.',
    about: ['gggi-projects', 'gggi-project-count', 'gggi-2013'],
    bars: false,
  },
  'note-nowpap-bodies-date': {
    label: 'Busan and Daejeon without years',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: 'the Coordinating Unit in Busan and the centre in Daejeon “was established” with no year' },
    ],
    handling: 'Both stand under NOWPAP without a year of their own.',
    outside: { says: 'The Coordinating Unit has two offices, one in Busan and one in Toyama, Japan.', source: 'UNEP, NOWPAP Regional Coordinating Unit, “About us”' },
    about: ['nowpap-coordinating-unit', 'merrac'],
    bars: false,
  },

  // Figures and their scope.
  'note-degraded-base': {
    label: '23.3% of what?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/land-degradation', paragraph: 1, works: ['desertification-atlas-2020'] }, says: '76.9% of the territory is degraded, “of which” the heavily and severely degraded “occupy 23.3%”: of the degraded land, or of all' },
    ],
    handling: 'The plate draws both as shares of the territory and says so; no question rests on the smaller.',
    outside: { says: 'The atlas’s four grades, 31.5, 22.1, 18.6 and 4.7%, are shares of the whole territory and add up to 76.9; the two worst make 23.3.', source: 'MONTSAME, “Updated Desertification Map of Mongolia developed”, 2 September 2021' },
    about: ['severely-degraded-share'],
    bars: true,
  },
  'note-degradation-or-desertification': {
    label: 'Degraded land, or desert?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/land-degradation', paragraph: 1, works: ['desertification-atlas-2020'] }, says: 'a share of land “degraded” is taken from an atlas whose title, Монгол Орны Цөжилтнийн Атлас, speaks of desertification' },
    ],
    handling: 'We keep the article’s word, degraded.',
    outside: { says: 'The state news agency gave the same share as land affected by desertification to some degree.', source: 'MONTSAME, “Updated Desertification Map of Mongolia developed”, 2 September 2021' },
    about: ['degraded-share', 'land-degraded-by-2020', 'desertification-atlas-2020'],
    bars: false,
  },
  'note-pm25-rank': {
    label: 'Third among what?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: ['iqair-2020'] }, says: 'a city’s value makes “it rank third among regions and countries”' },
      { place: { section: 'references', paragraph: 14, works: ['iqair-2020'] }, says: 'the report’s title adds “Region & City Rank”' },
    ],
    handling: 'The rank is quoted with its odd scope and marked as contested; the average itself may be asked.',
    outside: { says: 'In that report Ulaanbaatar is third among capital cities; as a country Mongolia stands fourth.', source: 'IQAir, 2020 World Air Quality Report, country and capital city rankings' },
    about: ['pm25-rank'],
    bars: true,
  },
  'note-pollution-deaths': {
    label: 'Over 4000 deaths, of whom and when?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: ['who-2018'] }, says: '“over 4000 disease deaths in Mongolia each year”: neither the year of the estimate nor outdoor or indoor air is given' },
    ],
    handling: 'Quoted as reported, with “over”, for the whole country; no question rests on it.',
    about: ['pollution-deaths'],
    bars: true,
  },
  'note-coal-share': {
    label: '“Up to” four fifths',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: ['who-2019'] }, says: '“up to 80%” of the city’s air pollution “in winter”: an upper bound, for one season and one city, with no year' },
    ],
    handling: 'The bound, the season and the city always go with the figure.',
    about: ['coal-share'],
    bars: false,
  },
  'note-ger-share': {
    label: 'Over half of whom, and when?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: [] }, says: '“over half of the population of the capital”, undated and without a work of its own' },
    ],
    handling: 'Given as the article words it, without a year.',
    about: ['ger-population-share'],
    bars: false,
  },
  'note-pollution-onset': {
    label: 'A very early start for pollution',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: [] }, says: 'air and water pollution “emerged in early 20th century”; what is then told is of the time “ever since the democratization”' },
    ],
    handling: 'The event stands on the scale marked as contested; the deck tells the worsening after democratization, and no question asks when pollution began.',
    about: ['pollution-emerges'],
    bars: true,
  },
  'note-water-pollution': {
    label: 'Water is announced, then dropped',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: [] }, says: 'opens on “air and water pollution”, but every figure and cause that follows is about air' },
    ],
    handling: 'The pollution chapter says so, and shows a chain for air only.',
    about: ['pollution'],
    bars: false,
  },
  'note-second-largest': {
    label: 'Second largest by what?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises', paragraph: 1, works: [] }, says: '“the second largest land-locked country”: by area, one supposes; nothing is said and no work cited' },
    ],
    handling: 'The rank is read as by area and quoted as the article’s.',
    outside: { says: 'By area Kazakhstan is the largest land-locked country and Mongolia the second.', source: 'CIA, The World Factbook, area of countries' },
    about: ['landlocked-rank', 'landlocked-position'],
    bars: false,
  },
  'note-dzud-unique': {
    label: 'Is dzud found only in Mongolia?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/climate-change', paragraph: 1, works: [] }, says: 'dzud is “unique to Mongolia” and has grown “in frequency and intensity recently”, with neither figures nor a work' },
    ],
    handling: 'Attributed to the article; questions ask how dzud comes about, not where else it might occur.',
    about: ['dzud', 'term-dzud'],
    bars: false,
  },
  'note-conventions-up-to': {
    label: '“Up to” 46, “up to” 50',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: ['environment-ministry-2024'] }, says: '“up to 46” conventions, protocols, treaties and agreements, in four fields, by 2008' },
      { place: { section: 'trajectory/2008-2020s', paragraph: 3, works: [] }, says: 'the conventions “increased up to 50 by 2024”; only conventions are named, and no work' },
    ],
    handling: 'Both numbers keep “up to”; as their scopes may differ, a difference between them is marked as our own reckoning.',
    about: ['conventions-2008', 'conventions-2024', 'conventions-counted-2008', 'conventions-counted-2024'],
    bars: false,
  },
  'note-neaspec-areas': {
    label: 'Five areas, six between commas',
    kind: 'contradiction',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: 'between commas stand air pollution, nature conservation, “desertification, and land degradation”, cities and the sea, hence six, “as five programmatic areas”' },
    ],
    handling: 'We read desertification and land degradation as one area; no question asks for the number or lists the areas.',
    outside: { says: 'The programme’s own list has five, with desertification and land degradation as one.', source: 'NEASPEC, Strategic Plan 2016-2020, programme areas' },
    about: ['neaspec-areas'],
    bars: true,
  },
  'note-three-indicators': {
    label: 'Three indicators, easily counted as four',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/crises/land-degradation', paragraph: 1, works: ['orr-2017'] }, says: '“three indicators”, of which the last is “carbon stocks above and below ground”: the third has two parts, and no “and” closes the list' },
    ],
    handling: 'Carbon stocks above and below ground count as one.',
    about: ['land-indicators-count', 'term-carbon-stocks'],
    bars: false,
  },
  'note-office-programmes': {
    label: 'Ten programmes, and six more?',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 4, works: ['policy-briefing-2019'] }, says: '“10 programs were discussed”; “In addition to several projects”, “six new programs have been designed”: whether the six are among the ten is open' },
    ],
    handling: 'Each number stands alone; they are never added or subtracted.',
    about: ['policy-office-programmes', 'six-new-programmes', 'office-first-meeting-programmes', 'office-new-programmes'],
    bars: false,
  },
  'note-five-key-areas': {
    label: 'Five key areas, none named',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 5, works: [] }, says: 'the declaration “specifies five key areas of cooperation”; the article does not list them' },
    ],
    handling: 'The number is given; no question asks which they are.',
    about: ['five-key-areas', 'strategic-declaration'],
    bars: false,
  },
  'note-five-year-plans': {
    label: 'The five plans',
    kind: 'spelling',
    says: [
      { place: { section: 'trajectory/1960s-1980s', paragraph: 1, works: [] }, says: '“Five Five-Years Plans”, launched “from 1962 to 1986”: plural inside the compound, no official name, no work' },
    ],
    handling: 'We write “five-year plans”; five times five years fill the span given.',
    about: ['five-year-plans', 'five-plans-count'],
    bars: false,
  },
  'note-outcome-figures': {
    label: 'How much did it help?',
    kind: 'missing',
    says: [
      { place: { section: 'introduction', paragraph: 3, works: [] }, says: 'asks “to what extent” Korea has helped' },
      { place: { section: 'conclusion', paragraph: 1, works: [] }, says: 'answers “arguably contributing”; no figure on results in Mongolia, as of trees, emissions or health, stands anywhere' },
    ],
    handling: 'The last chapters say so: forms are shown, extent is argued.',
    about: ['research-question', 'arguable-contribution'],
    bars: false,
  },

  // Names in two forms.
  'note-neacec-name': {
    label: 'Asian or Asia?',
    kind: 'spelling',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: '“Northeast Asian Conference on Environmental Cooperation”' },
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: '“Northeast Asia Conference on Environmental Cooperation”' },
      { place: { section: 'references', paragraph: 16, works: ['japan-neac'] }, says: '“Northeast Asian Conference on Environmental Cooperation”' },
    ],
    handling: 'The first form is used throughout.',
    about: ['neacec', 'japan-neac'],
    bars: false,
  },
  'note-neacec-acronym': {
    label: 'NEACEC or NEAC?',
    kind: 'contradiction',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: '“NEACEC”' },
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: '“NEAC”' },
      { place: { section: 'references', paragraph: 16, works: ['japan-neac'] }, says: '“NEAC”' },
    ],
    handling: 'NEACEC, the first form, is used; both are one conference, and no question rests on the letters.',
    about: ['term-neacec'],
    bars: true,
  },
  'note-neacec-participants': {
    label: 'Who meets at the conference?',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: '“officials and experts”' },
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: '“government organizations and research institutes”' },
    ],
    handling: 'Both descriptions are kept, as persons and as bodies.',
    about: ['neacec', 'officials-and-experts', 'research-institutes'],
    bars: false,
  },
  'note-lee-spelling': {
    label: 'President Lee in two spellings',
    kind: 'spelling',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: [] }, says: '“Lee Myong-bak”' },
      { place: { section: 'contributions/evolution', paragraph: 3, works: [] }, says: '“Lee Myung-bak”' },
    ],
    handling: 'Lee Myung-bak is used; no question rests on the spelling.',
    about: ['lee-myung-bak'],
    bars: false,
  },
  'note-name-order': {
    label: 'Mongolian names in two orders',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 3, works: [] }, says: '“Elbegdorj Tsakhia”: the given name first' },
      { place: { section: 'contributions/evolution', paragraph: 5, works: [] }, says: '“Ukhnaagiin Khürelsükh”: the father’s name first' },
    ],
    handling: 'Each name stands as printed; lists go by the given name.',
    about: ['elbegdorj', 'khurelsukh'],
    bars: false,
  },
  'note-northeast-spelling': {
    label: 'Northeast, North-eastern, North-East',
    kind: 'spelling',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: '“North-eastern Asia” and, in a name, “North-East Asian”' },
      { place: { section: 'contributions', paragraph: 1, works: [] }, says: '“North-eastern Asia”' },
      { place: { section: 'conclusion', paragraph: 3, works: [] }, says: '“Northeast Asia” and “NEA”' },
    ],
    handling: 'Northeast Asia in our text; official names keep their own form.',
    about: ['northeast-asia', 'term-nea'],
    bars: false,
  },
  'note-un-commission-name': {
    label: 'A commission cut short',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: '“United Nations Economic and Social Commission”, without its region' },
    ],
    handling: 'The name stands as the article gives it.',
    outside: { says: 'The body’s full name is Economic and Social Commission for Asia and the Pacific (ESCAP).', source: 'United Nations ESCAP, official website' },
    about: ['un-commission'],
    bars: false,
  },
  'note-neaff-name': {
    label: 'An A without a word',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: '“Northeast Forest Forum (NEAFF)”: the letter A has no “Asian” to stand for' },
      { place: { section: 'references', paragraph: 2, works: ['national-archives-2007'] }, says: 'the Korean title has 동북아, Northeast Asia' },
    ],
    handling: 'Name and letters stand as printed; no question rests on the full name.',
    about: ['neaff', 'term-neaff'],
    bars: false,
  },
  'note-neaff-bilateral': {
    label: 'A regional forum as bilateral work',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: 'citizens contribute to “bilateral cooperation” by founding a forum for the “forest environment in Northeast Asia”, under a paragraph on regional frames' },
    ],
    handling: 'NEAFF is shown as regional by aim and as active between the two countries from 2000.',
    about: ['neaff', 'society-joins-in'],
    bars: false,
  },
  'note-forest-service-name': {
    label: 'Korea or Korean Forest Service',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: '“Korea Forest Service”' },
      { place: { section: 'analysis/character', paragraph: 2, works: [] }, says: '“Korean Forest Service”' },
    ],
    handling: 'Korea Forest Service is used.',
    about: ['forest-service'],
    bars: false,
  },
  'note-agriculture-ministry-name': {
    label: 'A ministry under today’s name',
    kind: 'loose',
    says: [
      { place: { section: 'footnote', paragraph: 4, works: [] }, says: 'the Forest Service, signatory of the memorandum on desertification, is placed under the “Ministry of Agriculture, Food, and Rural Affairs”' },
    ],
    handling: 'The affiliation is given without a date.',
    outside: { says: 'The ministry has borne this name since 2013; in 2006 it was the Ministry of Agriculture and Forestry.', source: 'Government Organization Act of the Republic of Korea, revisions of 2008 and 2013' },
    about: ['agriculture-ministry'],
    bars: false,
  },
  'note-mongolian-ministry-name': {
    label: 'Environment and “Tourist”',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: '“Mongolia Ministry of Environment and Tourist (hereafter MET)”, for memorandums of 2003 and 2006' },
    ],
    handling: 'We say Mongolia’s environment ministry (MET); no question rests on its full name.',
    outside: { says: 'In the 2000s the ministry was called Ministry of Nature and the Environment; tourism entered its name later.', source: 'Tortell, Adiyasuren and Erdenesaikhan, Institutional Structures for Environmental Management in Mongolia (UNDP, 2008)' },
    about: ['mongolia-environment-ministry', 'term-met'],
    bars: false,
  },
  'note-green-wall-name': {
    label: 'How “Green Wall” is written',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: '“Green Wall” is given in Mongolian as “Хороон Хэрэм”' },
    ],
    handling: 'The glossary prints the article’s form and says so; no question shows it.',
    outside: { says: 'The programme’s usual Mongolian name is «Ногоон хэрэм»; ногоон means green.', source: 'Government of Mongolia, national programme «Ногоон хэрэм» (2005)' },
    about: ['term-green-wall'],
    bars: true,
  },
  'note-policy-body-name': {
    label: 'Office, institution, consultation body',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 4, works: ['policy-briefing-2019'] }, says: '“ministerial-level office for environmental policy consultation”, then “joint institution”, then “office for policy consultation”' },
      { place: { section: 'references', paragraph: 4, works: ['policy-briefing-2019'] }, says: 'the Korean title reads “환경정책협약체 개설했다”' },
    ],
    handling: 'We call it the environmental policy office; no Korean name is given for it.',
    outside: { says: 'A consultative body is 협의체 in Korean; 협약 means agreement.', source: 'Standard Korean Language Dictionary (표준국어대사전), 협의체 and 협약' },
    about: ['policy-office', 'policy-briefing-2019'],
    bars: false,
  },
  'note-rung-names-differ': {
    label: 'English and Korean names do not match',
    kind: 'contradiction',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: '“Complementary Partnership for the 21st Century” stands beside “21세기 상호보완적 협력관계”, whose noun means cooperative relations; “Good-Neighbourliness and Friendly Cooperation” beside “선린우호협력 동반자관계”, whose noun means partnership' },
    ],
    handling: 'Both names are shown as printed; no question asks which rung first had the word partnership.',
    about: ['complementary-partnership', 'good-neighbourliness'],
    bars: false,
  },
  'note-upper-rung-names': {
    label: 'Korean names from the reference list',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 3, works: ['policy-briefing-2011'] }, says: '“Comprehensive Partnership”, with no Korean beside it' },
      { place: { section: 'references', paragraph: 3, works: ['policy-briefing-2011'] }, says: '“포괄적 동반자관계” in a title' },
      { place: { section: 'references', paragraph: 8, works: ['blue-house-2021'] }, says: '“전략적 동반자 관계” in a title' },
    ],
    handling: 'The two upper Korean names are taken from those titles, and say so.',
    about: ['comprehensive-partnership', 'strategic-partnership'],
    bars: false,
  },
  'note-undeclared-rungs': {
    label: 'Who declared 1999 and 2006?',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: 'relations were “enhanced” in 1999 and “promoted” in 2006; by whom and where is not said' },
    ],
    handling: 'These two rungs show no persons and no setting, and no question asks for them.',
    outside: { says: 'Both were agreed during visits of Korean presidents to Mongolia: Kim Dae-jung in May 1999, Roh Moo-hyun in May 2006.', source: 'Ministry of Foreign Affairs, Republic of Korea, country page on Mongolia' },
    about: ['complementary-partnership', 'good-neighbourliness', 'rung-1999-declared', 'rung-2006-declared'],
    bars: false,
  },
  'note-committee-names': {
    label: 'Names of the two committees',
    kind: 'spelling',
    says: [
      { place: { section: 'footnote', paragraph: 3, works: ['wto-bodies', 'oecd-bodies'] }, says: '“Trade and Environment Committee” of the WTO; “Environment Policy Committee” of the OECD, “in 1970”' },
    ],
    handling: 'Names and years stand as the footnote gives them; no question rests on the committees’ names.',
    outside: { says: 'The WTO’s body is called Committee on Trade and Environment.', source: 'World Trade Organization, list of bodies' },
    about: ['wto-environment-committee', 'oecd-environment-committee'],
    bars: false,
  },
  'note-kepar-name': {
    label: 'An acronym in the footnote alone',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 2, works: ['environment-ministry-2024'] }, says: '“Korea Electric Power Absorption Reactor”' },
      { place: { section: 'footnote', paragraph: 1, works: [] }, says: '“KEPAR”, which stands in the footnote only' },
    ],
    handling: 'Name and acronym are joined in one record.',
    about: ['term-kepar'],
    bars: false,
  },
  'note-mixed-english': {
    label: 'British and American side by side',
    kind: 'spelling',
    says: [
      { place: { section: 'conclusion', paragraph: 1, works: [] }, says: '“systematisation” and “co-operation”' },
      { place: { section: 'analysis/character', paragraph: 3, works: [] }, says: '“systematize”' },
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: '“government organizations”, with a z; elsewhere the s is kept' },
    ],
    handling: 'Our text is British throughout; anchors keep the article’s letters.',
    about: ['term-systematisation'],
    bars: false,
  },
  'note-title-style': {
    label: 'Capitals in the title',
    kind: 'spelling',
    says: [
      { place: { section: 'title', paragraph: 1, works: [] }, says: '“towards Mongolia and its Achievements”: small “its” in a title of capitals, though the conclusion’s heading has a capital A before Middle Power; and “its” may be Korea’s or diplomacy’s' },
    ],
    handling: 'The title is printed exactly as it stands.',
    about: ['term-environmental-diplomacy'],
    bars: false,
  },

  // Loose wording.
  'note-earth-summit-convention': {
    label: 'Which convention was signed?',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: 'at the Earth Summit the delegation “signed the convention”; none is named' },
    ],
    handling: 'We say that Korea signed “the convention”, which the article does not name, and no question rests on it.',
    outside: { says: 'Two conventions were opened for signature there, on climate change and on biological diversity.', source: 'United Nations, Conference on Environment and Development, Rio de Janeiro 1992' },
    about: ['earth-summit-convention'],
    bars: true,
  },
  'note-gef-partner-states': {
    label: '“Partner states” of the GEF',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: 'Korea became “one of the partner states” of the GEF in 1994' },
    ],
    handling: 'We keep partner state, as the article’s word.',
    outside: { says: 'States in the GEF are called participants.', source: 'Instrument for the Establishment of the Restructured Global Environment Facility' },
    about: ['gef'],
    bars: false,
  },
  'note-nowpap-is-a-plan': {
    label: 'NOWPAP is a plan',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: 'NOWPAP is short for an “Action Plan”; the text then speaks of its meetings, secretariat and “partner countries”, as of a body' },
    ],
    handling: 'The record’s kind is action plan; its meeting, unit and centre have records of their own.',
    about: ['nowpap', 'nowpap-meeting'],
    bars: false,
  },
  'note-nowpap-quotation': {
    label: 'A quotation without a source',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: 'the request of 1989 is in quotation marks, “new action plans for seas not yet covered”, with no work cited' },
    ],
    handling: 'Told in our own words.',
    about: ['new-seas-request'],
    bars: false,
  },
  'note-russia-in-1989': {
    label: 'Russia in 1989',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: '“Korea, China, Japan, and Russia” are said to have made the request “back in 1989”' },
    ],
    handling: 'We name the four as the article does; no question asks who made the request.',
    outside: { says: 'In 1989 the state in question was the Soviet Union; Russia continued its membership from December 1991.', source: 'United Nations, Member States, entry for the Russian Federation' },
    about: ['new-seas-request', 'new-seas-requested'],
    bars: false,
  },
  'note-unep-accreditation': {
    label: '“Accredited” to UNEP',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory', paragraph: 1, works: [] }, says: 'Korea was “accredited” to it “later in 1978”; what that meant is not said' },
    ],
    handling: 'The word and the year are kept.',
    about: ['unep', 'unep-accreditation'],
    bars: false,
  },
  'note-gggi-only': {
    label: 'The “only” institution',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: [] }, says: 'GGGI “is credited as the only institution” of its kind; by whom is not said' },
    ],
    handling: 'If used, it is reported as a credit, not as fact; no question rests on it.',
    about: ['gggi'],
    bars: false,
  },
  'note-gggi-founder': {
    label: 'Who launched GGGI?',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: [] }, says: '“The launch” of GGGI “in 2010” has no subject' },
      { place: { section: 'contributions/evolution', paragraph: 3, works: [] }, says: 'GGGI reflects a “diplomatic extension” of Korea’s strategy' },
    ],
    handling: 'We tie GGGI to Korea’s strategy, as the article does, and name no founder beyond Korea.',
    about: ['gggi', 'strategy-extended-abroad'],
    bars: false,
  },
  'note-neaspec-mechanism-name': {
    label: 'A mechanism without a name',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 3, works: [] }, says: '“a regional mechanism” of NEASPEC, of 2018, against air pollution; its name is missing' },
    ],
    handling: 'It is called NEASPEC’s mechanism on air pollution.',
    outside: { says: 'It is the North-East Asia Clean Air Partnership (NEACAP).', source: 'NEASPEC, North-East Asia Clean Air Partnership' },
    about: ['neaspec-air-mechanism'],
    bars: false,
  },
  'note-transforming-technology': {
    label: 'Transforming or transferring?',
    kind: 'loose',
    says: [
      { place: { section: 'analysis/conditions/science', paragraph: 2, works: [] }, says: 'cooperation goes with “transforming technology and training experts”, where transferring is probably meant' },
    ],
    handling: 'We say that technology changes hands.',
    about: ['technology-and-training'],
    bars: false,
  },
  'note-geological-location': {
    label: 'Geological or geographical?',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/crises/land-degradation', paragraph: 1, works: [] }, says: '“geological location in an area prone to desertification”' },
      { place: { section: 'contributions/crises/climate-change', paragraph: 1, works: [] }, says: '“geographical location”' },
    ],
    handling: 'We speak of where Mongolia lies; no question turns on the adjective.',
    about: ['desertification-prone-ground'],
    bars: false,
  },
  'note-science-or-technology': {
    label: 'The first condition has two names',
    kind: 'loose',
    says: [
      { place: { section: 'abstract', paragraph: 1, works: [] }, says: '“strengths in technology”' },
      { place: { section: 'analysis/conditions', paragraph: 1, works: [] }, says: '“science”' },
      { place: { section: 'analysis/conditions/science', paragraph: 2, works: [] }, says: '“scientific technologies” and “comparative strengths in science”' },
    ],
    handling: 'One condition, called strengths in science; options of a question use one word only.',
    about: ['condition-science'],
    bars: false,
  },
  'note-governments-or-states': {
    label: 'Whose consensus?',
    kind: 'loose',
    says: [
      { place: { section: 'abstract', paragraph: 1, works: [] }, says: '“governments’ consensus and willingness”' },
      { place: { section: 'conclusion', paragraph: 1, works: [] }, says: '“states’ consensus and willingness”, in a sentence otherwise the same' },
    ],
    handling: 'Read as one; the article itself says the state, or the government.',
    about: ['condition-bilateral-relations'],
    bars: false,
  },
  'note-broader-metaphors': {
    label: 'Metaphors that are conditions',
    kind: 'loose',
    says: [
      { place: { section: 'analysis/conditions', paragraph: 1, works: [] }, says: 'the heading speaks of broader metaphors; the text below it, of “favourable conditions”' },
      { place: { section: 'introduction', paragraph: 3, works: [] }, says: '“characters and favourable conditions”' },
    ],
    handling: 'We speak of conditions.',
    about: ['three-conditions'],
    bars: false,
  },
  'note-organisation-gap': {
    label: 'A quoted term, respelt',
    kind: 'spelling',
    says: [
      { place: { section: 'analysis/conditions/multilateral-institutions', paragraph: 1, works: ['calder-ye-2010'] }, says: '“organisation gap”, in quotation marks, with a British s, and no page' },
    ],
    handling: 'Printed as the article has it.',
    outside: { says: 'The authors themselves write “organization gap”.', source: 'Calder and Ye, “Regionalism and Critical Junctures: Explaining the ‘Organization Gap’ in Northeast Asia”, Journal of East Asian Studies 4 (2004)' },
    about: ['organisation-gap-opens', 'term-organisation-gap'],
    bars: false,
  },
  'note-northern-policy-date': {
    label: 'A later policy explains “since 1990”',
    kind: 'loose',
    says: [
      { place: { section: 'analysis/conditions/bilateral-relations', paragraph: 2, works: [] }, says: 'because it serves the new northern policy, Mongolia is of strategic weight “ever since” 1990; the policy has neither date nor author' },
    ],
    handling: 'The policy stands without a date; no question derives the weight of 1990 from it.',
    outside: { says: 'The policy was announced under President Moon Jae-in in September 2017.', source: 'Presidential Committee on Northern Economic Cooperation, Republic of Korea' },
    about: ['new-northern-policy', 'strategic-since-1990'],
    bars: false,
  },
  'note-unnamed-powers': {
    label: 'Which powers are meant?',
    kind: 'missing',
    says: [
      { place: { section: 'conclusion', paragraph: 3, works: [] }, says: '“traditional power, rising power” and “great powers outside from the region” are not named' },
    ],
    handling: 'The deck names none either.',
    about: ['peculiarity-many-powers'],
    bars: false,
  },
  'note-trump-administration': {
    label: 'Which Trump administration?',
    kind: 'loose',
    says: [
      { place: { section: 'conclusion', paragraph: 6, works: [] }, says: '“Trump administration’s strategic adjustment”, with no year and no work; “recent” is the only guide' },
    ],
    handling: 'Named without a number, as the outlook of an article of 2025.',
    about: ['trump-administration', 'order-fractured'],
    bars: false,
  },
  'note-yoon-present-tense': {
    label: 'An administration in the present tense',
    kind: 'scope',
    says: [
      { place: { section: 'conclusion', paragraph: 6, works: ['national-security-strategy-2023'] }, says: 'the Yoon administration “has made a commitment”, and “the new strategy advocated by the administration” is treated as current; “his predecessors” has no person to refer to' },
      { place: { section: 'issue', paragraph: 1, works: [] }, says: 'accepted “April 30, 2025”' },
    ],
    handling: 'Told as the article’s view at its own date.',
    outside: { says: 'President Yoon was removed from office on 4 April 2025, before the article was accepted.', source: 'Constitutional Court of Korea, decision 2024Hun-Na8 of 4 April 2025' },
    about: ['yoon-administration', 'global-pivotal-state'],
    bars: false,
  },
  'note-specialised-agencies': {
    label: 'What kind of agencies?',
    kind: 'loose',
    says: [
      { place: { section: 'analysis/character', paragraph: 2, works: [] }, says: 'three names, from “Korea Environment Corporation” to “Eco & Partners”, are all “specialised agencies”; which are public and which private is not said' },
    ],
    handling: 'All three are specialised agencies here too.',
    about: ['environment-corporation', 'environmental-industry-institute', 'eco-and-partners', 'agency-programmes'],
    bars: false,
  },
  'note-repeated-sentences': {
    label: 'Sentences that stand twice',
    kind: 'loose',
    says: [
      { place: { section: 'abstract', paragraph: 1, works: [] }, says: 'progress, systematisation and three findings, “arguably contributing”' },
      { place: { section: 'conclusion', paragraph: 1, works: [] }, says: 'nearly the same sentences again' },
    ],
    handling: 'One record each, with both places.',
    about: ['arguable-contribution', 'became-a-priority'],
    bars: false,
  },

  // The reference list against the text.
  'note-go-year': {
    label: '고태우, 2004 or 2024',
    kind: 'reference',
    says: [
      { place: { section: 'trajectory/1960s-1980s', paragraph: 2, works: ['go-taewoo-2024'] }, says: 'cited as 2004' },
      { place: { section: 'references', paragraph: 1, works: ['go-taewoo-2024'] }, says: 'listed as 2024' },
    ],
    handling: 'The year of the list is used, with the text’s year beside it.',
    about: ['go-taewoo-2024'],
    bars: false,
  },
  'note-susskind-year': {
    label: 'Susskind and Ali, 2024 or 2015',
    kind: 'reference',
    says: [
      { place: { section: 'analysis/conditions/science', paragraph: 1, works: ['susskind-ali-2015'] }, says: 'cited as 2024' },
      { place: { section: 'references', paragraph: 17, works: ['susskind-ali-2015'] }, says: 'listed as 2015' },
    ],
    handling: 'The year of the list is used, with the text’s year beside it.',
    about: ['susskind-ali-2015'],
    bars: false,
  },
  'note-foreign-ministry-2003': {
    label: '외교부, 2003: which of two?',
    kind: 'reference',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: ['foreign-ministry-2003-trade', 'foreign-ministry-2003-diplomacy'] }, says: 'cited as 외교부, 2003, with no letter' },
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 5, works: ['foreign-ministry-2003-trade', 'foreign-ministry-2003-diplomacy'] }, says: 'cited as 외교부, 2003, again' },
      { place: { section: 'references', paragraph: 5, works: ['foreign-ministry-2003-trade'] }, says: 'one work of 2003, on trade' },
      { place: { section: 'references', paragraph: 6, works: ['foreign-ministry-2003-diplomacy'] }, says: 'another of 2003, on diplomacy' },
    ],
    handling: 'Both works are given at both places.',
    about: ['foreign-ministry-2003-trade', 'foreign-ministry-2003-diplomacy'],
    bars: false,
  },
  'note-foreign-ministry-undated': {
    label: '외교부 without a year',
    kind: 'reference',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: ['foreign-ministry-multilateral'] }, says: 'cited as 외교부 alone' },
      { place: { section: 'references', paragraph: 7, works: ['foreign-ministry-multilateral'] }, says: '다자환경외교 is listed with no year and no date of access' },
    ],
    handling: 'Shown as undated, and taken for the work meant.',
    about: ['foreign-ministry-multilateral'],
    bars: false,
  },
  'note-diplomacy-title': {
    label: 'A title whose last word is unclear',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 6, works: ['foreign-ministry-2003-diplomacy'] }, says: '“환경외교의 인태”: the last word gives no clear sense and stands outside the italics' },
    ],
    handling: 'Printed as it stands, with a remark beside our rendering.',
    about: ['foreign-ministry-2003-diplomacy'],
    bars: false,
  },
  'note-policy-briefing-undated': {
    label: '대한민국 정책브리핑, once without a year',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 4, works: ['policy-briefing-2019'] }, says: 'cited with 2019 for the founding and, for the new programmes, with no year' },
      { place: { section: 'references', paragraph: 3, works: ['policy-briefing-2011'] }, says: 'the list has one of 2011' },
      { place: { section: 'references', paragraph: 4, works: ['policy-briefing-2019'] }, says: 'and one of 2019' },
    ],
    handling: 'The undated citation is taken for the release of 2019, as its paragraph suggests.',
    about: ['policy-briefing-2019', 'office-new-programmes'],
    bars: false,
  },
  'note-forest-service-entry': {
    label: 'Two entries run into one',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 4, works: ['policy-briefing-2019', 'forest-service-2003'] }, says: '산림청 (2003, September 24) follows the release of 2019 with no break; nothing in the text cites it' },
    ],
    handling: 'Shown as an entry of its own, listed and never cited.',
    about: ['forest-service-2003'],
    bars: false,
  },
  'note-gggi-report': {
    label: 'GGGI’s report is never cited',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 12, works: ['gggi-2013'] }, says: '“Annual Report 2012”, of 2013, is listed; its link leads to a page of results, and the text never cites it' },
    ],
    handling: 'Shown as listed, never cited.',
    about: ['gggi-2013'],
    bars: false,
  },
  'note-neac-page': {
    label: 'Japan’s page is never cited',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 16, works: ['japan-neac'] }, says: 'a page of Japan’s ministry on the conference is listed, with no year; the two paragraphs on it cite no work' },
    ],
    handling: 'Shown as listed, never cited.',
    about: ['japan-neac'],
    bars: false,
  },
  'note-white-paper-2023': {
    label: 'White paper 2023, of 2024',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 10, works: ['environment-ministry-2024'] }, says: '“환경백서 2023” is dated 2024' },
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 2, works: ['environment-ministry-2024'] }, says: 'cited by the year 2024' },
    ],
    handling: 'Cited by 2024, with the title’s year kept in the title.',
    about: ['environment-ministry-2024'],
    bars: false,
  },
  'note-archives-name': {
    label: 'The archives’ Korean name',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 2, works: ['national-archives-2007'] }, says: '“국가기록관” as author of a page at archives.go.kr' },
      { place: { section: 'contributions/evolution', paragraph: 2, works: ['national-archives-2007'] }, says: 'the same form in the text' },
    ],
    handling: 'Printed as it stands.',
    outside: { says: 'The institution at that address calls itself 국가기록원, National Archives of Korea.', source: 'National Archives of Korea, archives.go.kr' },
    about: ['national-archives-2007'],
    bars: false,
  },
  'note-keohane-pages': {
    label: 'A page range left open',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 15, works: ['keohane-1990'] }, says: '“45(4), 731-.” with no last page; the text quotes without a page' },
    ],
    handling: 'The definition is given in our own words.',
    outside: { says: 'The paper ends on page 764.', source: 'International Journal 45, no. 4 (Autumn 1990)' },
    about: ['keohane-1990', 'multilateralism-defined'],
    bars: false,
  },
  'note-atlas-spelling': {
    label: 'The atlas’s Mongolian title',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/crises/land-degradation', paragraph: 1, works: ['desertification-atlas-2020'] }, says: '“Монгол Орны Цөжилтнийн Атлас”, a title in the author’s place' },
    ],
    handling: 'Printed as it stands.',
    outside: { says: 'The Mongolian word for desertification is цөлжилт, so that the title should read «… цөлжилтийн атлас».', source: 'Mongolian orthography, цөлжилт' },
    about: ['desertification-atlas-2020'],
    bars: false,
  },
  'note-unlisted-tolba': {
    label: 'Tolba and Rummel-Bulska not listed',
    kind: 'reference',
    says: [
      { place: { section: 'introduction', paragraph: 1, works: ['tolba-rummel-bulska-1998'] }, says: 'cited as 1998, for the awareness of symbiosis; absent from the list' },
    ],
    handling: 'Shown as cited, not listed.',
    about: ['tolba-rummel-bulska-1998'],
    bars: false,
  },
  'note-unlisted-united-nations': {
    label: 'UNDP and United Nations not listed',
    kind: 'reference',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 1, works: ['undp-1999'] }, says: 'UNDP, 1999, on the region’s environmental troubles' },
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: ['united-nations-2007'] }, says: 'United Nations, 2007, on the special envoys' },
    ],
    handling: 'Shown as cited, not listed.',
    about: ['undp-1999', 'united-nations-2007'],
    bars: false,
  },
  'note-unlisted-p4g': {
    label: 'P4G not listed',
    kind: 'reference',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 3, works: ['p4g-2024'] }, says: 'cited by its full name, 2024; absent from the list' },
    ],
    handling: 'Shown as cited, not listed.',
    about: ['p4g-2024', 'p4g'],
    bars: false,
  },
  'note-unlisted-climate': {
    label: 'Three works on climate not listed',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/crises/climate-change', paragraph: 1, works: ['state-great-khural-2022', 'unfccc-2018', 'world-bank-adb-2021'] }, says: 'Монгол Улсын Их Хурал, 2022; UNFCCC, 2018; World Bank & Asian Development Bank, 2021: none is in the list' },
    ],
    handling: 'Shown as cited, not listed; the figures are attributed as the article attributes them.',
    about: ['state-great-khural-2022', 'unfccc-2018', 'world-bank-adb-2021', 'temperature-rise', 'precipitation-fall'],
    bars: false,
  },
  'note-unlisted-land': {
    label: 'Both works on land not listed',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/crises/land-degradation', paragraph: 1, works: ['desertification-atlas-2020', 'orr-2017'] }, says: 'the atlas of 2020 and Orr et al., 2017: neither is in the list' },
    ],
    handling: 'Shown as cited, not listed.',
    about: ['desertification-atlas-2020', 'orr-2017', 'degraded-share'],
    bars: false,
  },
  'note-unlisted-health': {
    label: 'World Health Organization not listed',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: ['who-2019', 'who-2018'] }, says: 'cited as 2019, twice, and as 2018; neither is in the list' },
    ],
    handling: 'Shown as cited, not listed.',
    about: ['who-2019', 'who-2018', 'coal-share', 'pollution-deaths'],
    bars: false,
  },
  'note-unlisted-jang': {
    label: '장민영 not listed',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: ['jang-minyeong-2021'] }, says: 'cited as 2021, for the memorandum on desertification; absent from the list' },
    ],
    handling: 'Shown as cited, not listed.',
    about: ['jang-minyeong-2021', 'desertification-memorandum'],
    bars: false,
  },
  'note-unlisted-teo': {
    label: 'Teo not listed',
    kind: 'reference',
    says: [
      { place: { section: 'conclusion', paragraph: 2, works: ['teo-2022'] }, says: 'cited as 2022, for the belief behind multilateralism; absent from the list' },
    ],
    handling: 'Shown as cited, not listed.',
    about: ['teo-2022', 'multilateralism-defended'],
    bars: false,
  },
  'note-unlisted-strategy': {
    label: 'The strategy quoted, not listed',
    kind: 'reference',
    says: [
      { place: { section: 'conclusion', paragraph: 6, works: ['national-security-strategy-2023'] }, says: 'a sentence of the “2023 National Security Strategy” is quoted with no citation and no page; the list lacks it' },
    ],
    handling: 'Shown as quoted, not listed; the deck gives its sense, not its words.',
    about: ['national-security-strategy-2023', 'security-strategy', 'security-strategy-issued', 'strategy-of-2023'],
    bars: false,
  },
  'note-unlisted-bodies': {
    label: 'Two links in a footnote',
    kind: 'reference',
    says: [
      { place: { section: 'footnote', paragraph: 3, works: ['wto-bodies', 'oecd-bodies'] }, says: 'two bare addresses, neither in the list; that of the OECD ends in “#” and opens an index, not the committee' },
    ],
    handling: 'Shown as pages given in a footnote, not listed.',
    about: ['wto-bodies', 'oecd-bodies'],
    bars: false,
  },
  'note-unsupported-regional': {
    label: 'Regional bodies without a work',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: 'NEACEC, NEASPEC and TEMM are described with no work cited' },
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: 'nor does the second account cite any' },
    ],
    handling: 'Their records carry a place and an empty list of works.',
    about: ['neacec', 'neaspec', 'temm'],
    bars: false,
  },
} as const satisfies Record<string, SourceNote>

/** Key of a note on the source. */
export type SourceNoteId = keyof typeof sourceNotes
