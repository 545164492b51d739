import type { SourceNote } from '../model/types.ts'

/**
 * Where the article contradicts itself or its reference list, spells a name in two ways, leaves
 * something open, or puts a figure more loosely than a reader might notice. The deck follows the
 * article and says so here; what we know from elsewhere stands apart, in `outside`, with its
 * source, and enters no record.
 *
 * `disputed` is true where the very content of the records in `about` is in doubt, so that no
 * question may rest on them. Where only one aspect is in doubt (a spelling, a missing month),
 * `disputed` is false and `handling` says what no question may ask.
 */
export const sourceNotes = {
  // Years that disagree or hang in the air.
  'note-oecd-year': {
    label: 'When Korea joined the OECD',
    kind: 'contradiction',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: '“in 1995 and 1996 respectively”: the WTO comes first and the OECD second, so the OECD belongs to 1996' },
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: '“official member of OECD” and net donor “in 1995”' },
    ],
    handling: 'The timeline shows 1996 as contested; the year 1995 stays with the WTO. No question asks when Korea joined the OECD or became a net donor.',
    outside: { says: 'Korea became a member of the OECD on 12 December 1996.', source: 'Permanent Delegation of Korea to the OECD, “History of Korea in the OECD”' },
    about: ['oecd-accession', 'net-donor-turn', 'oecd'],
    disputed: true,
  },
  'note-green-growth-year': {
    label: 'When the green growth strategy began',
    kind: 'contradiction',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: [] }, says: 'a vision “in 2008”; the administration “then proposed” the strategy and set up its committee “in 2009”' },
      { place: { section: 'analysis/character', paragraph: 1, works: [] }, says: 'the strategy “debuted in 2008”' },
    ],
    handling: 'The vision is dated 2008 and the committee 2009. The strategy is shown as 2008 or 2009, and no question rests on its year.',
    outside: { says: 'The vision was announced on 15 August 2008. The strategy and its five-year plan followed in 2009.', source: 'Ministry of Environment of Korea, Korea Environmental Policy Bulletin (2009); Korea’s page on the strategy, greengrowth.go.kr' },
    about: ['green-growth-strategy', 'green-strategy-proposed'],
    disputed: true,
  },
  'note-gcf-2013': {
    label: 'What the year 2013 dates at Songdo',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 3, works: [] }, says: 'Songdo “is designated” as the place where the headquarters “would be established in 2013”. The year may date the choice or the opening' },
    ],
    handling: 'The year is shown as open. Questions ask for the place, not for the year.',
    outside: { says: 'The Fund’s board chose Songdo on 20 October 2012. The climate conference at Doha, from 26 November 2012, then endorsed the choice. The headquarters opened in December 2013.', source: 'IISD, “Green Climate Fund Board Selects Host”; GreenPost Korea on the endorsement; Green Climate Fund, page on its headquarters' },
    about: ['gcf-seat-at-songdo'],
    disputed: true,
  },
  'note-ban-in-period-two': {
    label: 'A person in two periods',
    kind: 'scope',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: ['united-nations-2007'] }, says: 'Ban Ki-moon, in office “from 2007 to 2016”, stands in the section on period II' },
      { place: { section: 'trajectory/2008-2020s', paragraph: 1, works: [] }, says: 'the section on period III opens with his taking office “in 2007”' },
    ],
    handling: 'His years stay as the article gives them. On the timeline his first year in office closes period II. No question asks to which period he belongs.',
    about: ['ban-ki-moon', 'ban-in-office', 'ban-takes-office'],
    disputed: false,
  },
  'note-period-two-end': {
    label: 'How far the “early 2000s” reach',
    kind: 'scope',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: 'annual meetings “from 1992 to 2007” stand under a heading that ends in the early 2000s' },
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: ['environment-ministry-2024'] }, says: 'a count of conventions “by 2008” stands in the same section' },
    ],
    handling: 'The band of period II ends where period III begins, in 2008; no question asks for the year in which it ends.',
    about: ['taking-part', 'neacec', 'conventions-2008'],
    disputed: false,
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
    disputed: false,
  },
  'note-relations-month': {
    label: 'The year 1990 has no month',
    kind: 'missing',
    says: [
      { place: { section: 'analysis/conditions/bilateral-relations', paragraph: 2, works: [] }, says: 'relations “established in 1990”, without month or day; no work is cited' },
    ],
    handling: 'The first rung has only the year.',
    outside: { says: 'The two countries established diplomatic relations on 26 March 1990.', source: 'Study of 30 years of Korean-Mongolian relations, Korea Citation Index, abstract 1272137' },
    about: ['diplomatic-relations', 'rung-1990-opened'],
    disputed: false,
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
    disputed: false,
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
    disputed: false,
  },
  'note-joint-committee-date': {
    label: 'The joint committee has no date',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: ['environment-ministry-2006'] }, says: 'a joint committee “has been established” on the basis of agreements of 2000, with no date' },
    ],
    handling: 'The committee follows the agreements in every list and has no year.',
    about: ['joint-environment-committee'],
    disputed: false,
  },
  'note-agreements-in-force': {
    label: 'Signed when, and how many?',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: ['environment-ministry-2006'] }, says: '“Agreements on Environmental Cooperation” stand in the plural, but “comes into force since 2000” has a singular verb. The sentence has no date of signature and no signatory' },
    ],
    handling: 'The record says that it has been in force since 2000 and names no parties. No question asks who signed or when.',
    about: ['environment-agreement', 'agreement-in-force'],
    disputed: false,
  },
  'note-meteorology-signature': {
    label: 'The year 2003 and the memorandum',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: 'the memorandum “has directed biennial meetings” on dust weather “since 2003”. The year may be that of the signature or of the first meeting' },
    ],
    handling: 'The year dates the meetings. The memorandum itself has no year here.',
    about: ['meteorology-memorandum', 'dust-meetings', 'dust-meetings-begin'],
    disputed: false,
  },
  'note-landfill-date': {
    label: 'The landfill system has no date',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: 'the system “has been introduced to Mongolia”; year, firm and site are missing' },
    ],
    handling: 'It is shown in the decade of its paragraph, without a year.',
    about: ['landfill-system-export', 'technology-exported'],
    disputed: false,
  },
  'note-greenbelt-decades': {
    label: 'How long the Greenbelt has run',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: '“proposed in 2006”, and in effect “for decades”' },
      { place: { section: 'contributions/evolution', paragraph: 4, works: [] }, says: '“entered the second phase in 2016”' },
      { place: { section: 'issue', paragraph: 1, works: [] }, says: 'the article appeared in 2025, less than two decades after 2006' },
    ],
    handling: 'The project is dated by its proposal and its second phase; no question asks how long it has lasted.',
    about: ['greenbelt-project', 'term-reforestation'],
    disputed: false,
  },
  'note-office-first-meeting': {
    label: 'Two months after what?',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 4, works: ['policy-briefing-2019'] }, says: 'the office “has been founded in 2019”, and its first meeting was “in two months later”; no month is given' },
      { place: { section: 'references', paragraph: 4, works: ['policy-briefing-2019'] }, says: 'the press release cited is of 2019, June 27' },
    ],
    handling: 'We quote the interval and calculate no month from it. No question rests on it.',
    about: ['office-meeting-delay', 'policy-office-first-meeting'],
    disputed: true,
  },
  'note-round-table-start': {
    label: 'When the Green Round Table began',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: ['foreign-ministry-multilateral'] }, says: '“another flagship project initiated by Korea”, then “Since 2016, the conference has been held”. Was it initiated in that year or before? Is it a project or a conference?' },
    ],
    handling: 'We say that the foreign ministry has held it since 2016, and no more.',
    about: ['green-round-table', 'green-round-table-begins'],
    disputed: false,
  },
  'note-which-administration': {
    label: 'Whose research programmes?',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: [] }, says: 'after a sentence on 2016, “the administration” starts research programmes; the only administration named so far is Lee’s' },
    ],
    handling: 'The programmes are shown in period III without a year and without a president.',
    about: ['green-rd-programmes', 'industry-as-engine', 'benefit-at-home-and-abroad'],
    disputed: false,
  },
  'note-state-programmes-unnamed': {
    label: 'Two programmes without names',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 2, works: ['environment-ministry-2024'] }, says: '“Two state programs” ran “successively during the decades”, without names or years. The law of 1994 has no name either' },
    ],
    handling: 'They are counted, not named or dated.',
    about: ['state-rd-programmes', 'state-programmes-count', 'environmental-technology-law'],
    disputed: false,
  },
  'note-technology-level-date': {
    label: 'When was technology at 60–80%?',
    kind: 'missing',
    says: [
      { place: { section: 'analysis/conditions/science', paragraph: 2, works: ['environment-ministry-2024'] }, says: 'the standard “has reached 60-80%”, says a ministry’s investigation of unknown year; “western advanced countries” have no names' },
      { place: { section: 'references', paragraph: 10, works: ['environment-ministry-2024'] }, says: 'the work cited came out in 2024 and is the white paper for 2023' },
    ],
    handling: 'The higher range has no year; charts mark it as undated beside 1992.',
    about: ['technology-level-2020s', 'western-countries'],
    disputed: false,
  },
  'note-project-count-date': {
    label: 'Thirteen projects, when?',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 3, works: [] }, says: '“13 projects” are “in implementation or completed up till now”; no date and no work' },
      { place: { section: 'references', paragraph: 12, works: ['gggi-2013'] }, says: 'the only work by GGGI in the list is a report on 2012' },
    ],
    handling: 'The figure is shown as the article’s, at the article’s own date.',
    about: ['gggi-projects', 'gggi-project-count', 'gggi-2013'],
    disputed: false,
  },
  'note-nowpap-bodies-date': {
    label: 'Busan and Daejeon without years',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: 'the Coordinating Unit in Busan and the centre in Daejeon “was established” with no year' },
    ],
    handling: 'Both stand under NOWPAP without a year of their own.',
    outside: { says: 'The Coordinating Unit has two offices, one in Busan and one in Toyama, Japan; both were established in November 2004.', source: 'UNEP, page on the NOWPAP Regional Coordinating Unit' },
    about: ['nowpap-coordinating-unit', 'merrac'],
    disputed: false,
  },

  // Figures and their scope.
  'note-degraded-base': {
    label: '23.3% of what?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/land-degradation', paragraph: 1, works: ['desertification-atlas-2020'] }, says: '76.9% of the territory is degraded, “of which” the heavily and severely degraded “occupy 23.3%”. That may be a share of the degraded land or of the whole territory' },
    ],
    handling: 'The slide draws both as shares of the whole territory and says so. No question rests on the smaller one.',
    outside: { says: 'The atlas’s four grades, 31.5, 22.1, 18.6 and 4.7%, are shares of the whole territory and add up to 76.9; the two worst make 23.3.', source: 'MONTSAME, “Updated Desertification Map of Mongolia developed”, 2 September 2021' },
    about: ['severely-degraded-share'],
    disputed: true,
  },
  'note-degradation-or-desertification': {
    label: 'Degraded land, or desert?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/land-degradation', paragraph: 1, works: ['desertification-atlas-2020'] }, says: 'a share of “degraded” land comes from an atlas of desertification, Монгол Орны Цөжилтнийн Атлас' },
    ],
    handling: 'We keep the article’s word, degraded.',
    outside: { says: 'The state news agency gave the same share as land affected by desertification to some degree.', source: 'MONTSAME, “Updated Desertification Map of Mongolia developed”, 2 September 2021' },
    about: ['degraded-share', 'land-degraded-by-2020', 'desertification-atlas-2020'],
    disputed: false,
  },
  'note-pm25-rank': {
    label: 'Third among what?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: ['iqair-2020'] }, says: 'a city’s value makes “it rank third among regions and countries”' },
      { place: { section: 'references', paragraph: 14, works: ['iqair-2020'] }, says: 'the report’s title adds “Region & City Rank”' },
    ],
    handling: 'The rank keeps its unclear scope and is marked as contested. Questions may ask for the average.',
    outside: { says: 'In that report Ulaanbaatar seems to be third among capital cities, and Mongolia fourth among countries.', source: 'IQAir, 2020 World Air Quality Report', unchecked: true },
    about: ['pm25-rank'],
    disputed: true,
  },
  'note-pollution-deaths': {
    label: 'Over 4000 deaths, of whom and when?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: ['who-2018'] }, says: '“over 4000 disease deaths in Mongolia each year”: the year is missing, and so is whether outdoor or indoor air is meant' },
    ],
    handling: 'We quote the figure as reported, with “over” and for the whole country. No question rests on it.',
    about: ['pollution-deaths'],
    disputed: true,
  },
  'note-coal-share': {
    label: '“Up to” four fifths',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: ['who-2019'] }, says: '“up to 80%” of the city’s air pollution “in winter”: an upper bound, for one season and one city, with no year' },
    ],
    handling: 'The figure always stands with “up to”, the season and the city.',
    about: ['coal-share'],
    disputed: false,
  },
  'note-ger-share': {
    label: 'Over half of whom, and when?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: [] }, says: '“over half of the population of the capital”, with no date and no work of its own' },
    ],
    handling: 'We give it as the article does, without a year.',
    about: ['ger-population-share'],
    disputed: false,
  },
  'note-pollution-onset': {
    label: 'A very early start for pollution',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: [] }, says: 'air and water pollution “emerged in early 20th century”; all that follows belongs to the time “ever since the democratization”' },
    ],
    handling: 'The timeline marks the event as contested. The deck describes the worsening after democratization, and no question asks when pollution began.',
    about: ['pollution-emerges'],
    disputed: true,
  },
  'note-water-pollution': {
    label: 'Water pollution is named, then dropped',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: [] }, says: 'opens with “air and water pollution”, but every figure and cause that follows is about air' },
    ],
    handling: 'The pollution chapter says so and shows causes and effects for air only.',
    about: ['pollution'],
    disputed: false,
  },
  'note-second-largest': {
    label: 'Second largest by what?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises', paragraph: 1, works: [] }, says: '“the second largest land-locked country”, probably by area; no measure is given and no work is cited' },
    ],
    handling: 'We read the rank as one by area and give it as the article’s.',
    outside: { says: 'By area Kazakhstan is the largest land-locked country, and Mongolia is the second.', source: 'CIA, The World Factbook', unchecked: true },
    about: ['landlocked-rank', 'landlocked-position'],
    disputed: false,
  },
  'note-dzud-unique': {
    label: 'Is dzud found only in Mongolia?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/climate-change', paragraph: 1, works: [] }, says: 'dzud is “unique to Mongolia” and has grown “in frequency and intensity recently”, without figures and without a work' },
    ],
    handling: 'We give it as the article’s statement. Questions ask how dzud comes about, not where else it occurs.',
    outside: { says: 'Kazakhstan, Uzbekistan and Kyrgyzstan know the same disaster, under names such as jut.', source: 'Wikipedia, “Zud”' },
    about: ['dzud', 'term-dzud'],
    disputed: false,
  },
  'note-conventions-up-to': {
    label: '“Up to” 46, “up to” 50',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: ['environment-ministry-2024'] }, says: '“up to 46” conventions, protocols, treaties and agreements, in four fields, by 2008' },
      { place: { section: 'trajectory/2008-2020s', paragraph: 3, works: [] }, says: 'the conventions “increased up to 50 by 2024”; only conventions are named, and no work' },
    ],
    handling: 'We read “up to” as “as many as”, because the article says that the number increased. The two counts may cover different things, so we draw no line between them.',
    about: ['conventions-2008', 'conventions-2024', 'conventions-counted-2008', 'conventions-counted-2024'],
    disputed: false,
  },
  'note-neaspec-areas': {
    label: 'Five areas, six between commas',
    kind: 'contradiction',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: 'six items stand between commas, with “desertification, and land degradation” as two of them, but they count “as five programmatic areas”' },
    ],
    handling: 'We read desertification and land degradation as one area; no question asks for the number or lists the areas.',
    outside: { says: 'The programme’s own list has five areas, with desertification and land degradation as one.', source: 'NEASPEC, report on its 22nd Senior Officials Meeting, 2018' },
    about: ['neaspec-areas'],
    disputed: true,
  },
  'note-three-indicators': {
    label: 'Three indicators, easily counted as four',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/crises/land-degradation', paragraph: 1, works: ['orr-2017'] }, says: '“three indicators”; the last, “carbon stocks above and below ground”, has two parts and is easily counted twice' },
    ],
    handling: 'Carbon stocks above and below ground count as one.',
    about: ['land-indicators-count', 'term-carbon-stocks'],
    disputed: false,
  },
  'note-office-programmes': {
    label: 'Ten programmes, and six more?',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 4, works: ['policy-briefing-2019'] }, says: '“10 programs were discussed”; “In addition to several projects”, “six new programs have been designed”. The six may or may not be among the ten' },
    ],
    handling: 'Each number stands alone. We never add or subtract them.',
    about: ['policy-office-programmes', 'six-new-programmes', 'office-first-meeting-programmes', 'office-new-programmes'],
    disputed: false,
  },
  'note-five-key-areas': {
    label: 'Five key areas, none named',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 5, works: [] }, says: 'the declaration “specifies five key areas of cooperation”; the article does not list them' },
    ],
    handling: 'We give the number. No question asks which areas they are.',
    about: ['five-key-areas', 'strategic-declaration'],
    disputed: false,
  },
  'note-five-year-plans': {
    label: 'The five plans',
    kind: 'spelling',
    says: [
      { place: { section: 'trajectory/1960s-1980s', paragraph: 1, works: [] }, says: '“Five Five-Years Plans”, launched “from 1962 to 1986”, with an odd plural, no official name and no work' },
    ],
    handling: 'We write “five-year plans”. Five times five years fill the span.',
    outside: { says: 'The plans went on after 1986; the seventh ran from 1992 to 1996.', source: 'OECD Observer, “Korea’s accession to the OECD: A history”' },
    about: ['five-year-plans', 'five-plans-count'],
    disputed: false,
  },
  'note-outcome-figures': {
    label: 'How much did it help?',
    kind: 'missing',
    says: [
      { place: { section: 'introduction', paragraph: 3, works: [] }, says: 'asks “to what extent” Korea has helped' },
      { place: { section: 'conclusion', paragraph: 1, works: [] }, says: 'answers “arguably contributing”; no passage has a figure on results in Mongolia, such as trees, emissions or health' },
    ],
    handling: 'The last chapters say so: the article shows the forms and argues the extent.',
    about: ['research-question', 'arguable-contribution'],
    disputed: false,
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
    disputed: false,
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
    disputed: true,
  },
  'note-neacec-participants': {
    label: 'Who meets at the conference?',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: '“officials and experts”' },
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: '“government organizations and research institutes”' },
    ],
    handling: 'We keep both descriptions, one of persons and one of bodies.',
    about: ['neacec', 'officials-and-experts', 'research-institutes'],
    disputed: false,
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
    disputed: false,
  },
  'note-name-order': {
    label: 'Mongolian names in two orders',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 3, works: [] }, says: '“Elbegdorj Tsakhia”: the given name first' },
      { place: { section: 'contributions/evolution', paragraph: 5, works: [] }, says: '“Ukhnaagiin Khürelsükh”: the father’s name first' },
    ],
    handling: 'The given name comes first in this deck, and each record gives the other order too.',
    about: ['elbegdorj', 'khurelsukh'],
    disputed: false,
  },
  'note-northeast-spelling': {
    label: 'Northeast, North-eastern, North-East',
    kind: 'spelling',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: '“North-eastern Asia” and, in a name, “North-East Asian”' },
      { place: { section: 'contributions', paragraph: 1, works: [] }, says: '“North-eastern Asia”' },
      { place: { section: 'conclusion', paragraph: 3, works: [] }, says: '“Northeast Asia” and “NEA”' },
    ],
    handling: 'We write Northeast Asia. Official names keep their own form.',
    about: ['northeast-asia', 'term-nea'],
    disputed: false,
  },
  'note-un-commission-name': {
    label: 'A commission cut short',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: '“United Nations Economic and Social Commission”, without its region' },
    ],
    handling: 'The name stands as the article gives it.',
    outside: { says: 'The body is the Economic and Social Commission for Asia and the Pacific (ESCAP), which is NEASPEC’s secretariat.', source: 'Ministry of Foreign Affairs of Korea, press release on NEASPEC’s 28th meeting' },
    about: ['un-commission'],
    disputed: false,
  },
  'note-neaff-name': {
    label: 'An A without a word',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: '“Northeast Forest Forum (NEAFF)”: nothing in the name stands for the letter A' },
      { place: { section: 'references', paragraph: 2, works: ['national-archives-2007'] }, says: 'the Korean title has 동북아, Northeast Asia' },
    ],
    handling: 'Name and letters stand as printed; no question rests on the full name.',
    about: ['neaff', 'term-neaff'],
    disputed: false,
  },
  'note-neaff-bilateral': {
    label: 'A regional forum as bilateral work',
    kind: 'loose',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: 'citizens contribute to “bilateral cooperation” by founding a forum for the “forest environment in Northeast Asia”' },
    ],
    handling: 'NEAFF is shown as regional by aim and as active between the two countries from 2000.',
    about: ['neaff', 'society-joins-in'],
    disputed: false,
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
    disputed: false,
  },
  'note-agriculture-ministry-name': {
    label: 'A ministry under today’s name',
    kind: 'loose',
    says: [
      { place: { section: 'footnote', paragraph: 4, works: [] }, says: 'the Forest Service, signatory of the memorandum on desertification, is placed under the “Ministry of Agriculture, Food, and Rural Affairs”' },
    ],
    handling: 'We give the affiliation without a date.',
    outside: { says: 'The ministry has had this name since 2013. In 2006 it was the Ministry of Agriculture and Forestry.', source: 'Korean Wikipedia, page on the ministry’s history' },
    about: ['agriculture-ministry'],
    disputed: false,
  },
  'note-mongolian-ministry-name': {
    label: 'Environment and “Tourist”',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: '“Mongolia Ministry of Environment and Tourist (hereafter MET)”, for memorandums of 2003 and 2006' },
    ],
    handling: 'We say Mongolia’s environment ministry (MET); no question rests on its full name.',
    outside: { says: 'In 2003 it was the Ministry of Nature and Environment. Tourism had entered the name by the report on the years 2008 to 2010, from the Ministry of Nature, Environment and Tourism.', source: 'World Bank, Mongolia Environment Monitor 2003; UNEP library, Report on the state of the environment of Mongolia (2008-2010)' },
    about: ['mongolia-environment-ministry', 'term-met'],
    disputed: false,
  },
  'note-green-wall-name': {
    label: 'How “Green Wall” is written',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: '“Green Wall” is given in Mongolian as “Хороон Хэрэм”' },
    ],
    handling: 'The glossary prints the article’s form with the usual one beside it. No question shows it.',
    outside: { says: 'The usual Mongolian form is Ногоон хэрэм; ногоон means green.', source: 'Government of Khuvsgul province, news of 24 March 2022' },
    about: ['term-green-wall'],
    disputed: true,
  },
  'note-policy-body-name': {
    label: 'Office, institution, consultation body',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 4, works: ['policy-briefing-2019'] }, says: '“ministerial-level office for environmental policy consultation”, then “joint institution”, then “office for policy consultation”' },
      { place: { section: 'references', paragraph: 4, works: ['policy-briefing-2019'] }, says: 'the Korean title reads “환경정책협약체 개설했다”' },
    ],
    handling: 'We call it the environmental policy office; no Korean name is given for it.',
    outside: { says: 'A consultative body is 협의체 in Korean; 협약 means agreement.', source: 'Standard Korean Language Dictionary', unchecked: true },
    about: ['policy-office', 'policy-briefing-2019'],
    disputed: false,
  },
  'note-rung-names-differ': {
    label: 'English and Korean names do not match',
    kind: 'contradiction',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: '“Complementary Partnership for the 21st Century” stands beside “21세기 상호보완적 협력관계”, which means cooperative relations. “Good-Neighbourliness and Friendly Cooperation” stands beside “선린우호협력 동반자관계”, which means partnership' },
    ],
    handling: 'Both names are shown as printed; no question asks which rung first had the word partnership.',
    about: ['complementary-partnership', 'good-neighbourliness'],
    disputed: false,
  },
  'note-upper-rung-names': {
    label: 'Korean names from the reference list',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 3, works: ['policy-briefing-2011'] }, says: '“Comprehensive Partnership”, with no Korean beside it' },
      { place: { section: 'references', paragraph: 3, works: ['policy-briefing-2011'] }, says: '“포괄적 동반자관계” in a title' },
      { place: { section: 'references', paragraph: 8, works: ['blue-house-2021'] }, says: '“전략적 동반자 관계” in a title' },
    ],
    handling: 'The top two Korean names come from those titles, and the deck says so.',
    about: ['comprehensive-partnership', 'strategic-partnership'],
    disputed: false,
  },
  'note-undeclared-rungs': {
    label: 'Who declared 1999 and 2006?',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: [] }, says: 'relations were “enhanced” in 1999 and “promoted” in 2006, with no persons and no place' },
    ],
    handling: 'These two rungs show no persons and no setting, and no question asks for them.',
    outside: { says: 'Both were agreed during visits of Korean presidents to Mongolia: Kim Dae-jung in 1999 and Roh Moo-hyun in 2006.', source: 'Study of 30 years of Korean-Mongolian relations, Korea Citation Index, abstract 1272137' },
    about: ['complementary-partnership', 'good-neighbourliness', 'rung-1999-declared', 'rung-2006-declared'],
    disputed: false,
  },
  'note-committee-names': {
    label: 'Names of the two committees',
    kind: 'spelling',
    says: [
      { place: { section: 'footnote', paragraph: 3, works: ['wto-bodies', 'oecd-bodies'] }, says: '“Trade and Environment Committee” of the WTO; “Environment Policy Committee” of the OECD, “in 1970”' },
    ],
    handling: 'Names and years stand as the footnote gives them; no question rests on the committees’ names.',
    outside: { says: 'The WTO’s body is called Committee on Trade and Environment.', source: 'Report (1996) of the WTO Committee on Trade and Environment' },
    about: ['wto-environment-committee', 'oecd-environment-committee'],
    disputed: false,
  },
  'note-kepar-name': {
    label: 'An acronym in the footnote alone',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 2, works: ['environment-ministry-2024'] }, says: '“Korea Electric Power Absorption Reactor”' },
      { place: { section: 'footnote', paragraph: 1, works: [] }, says: '“KEPAR”, only in the footnote' },
    ],
    handling: 'Name and acronym are joined in one record.',
    about: ['term-kepar'],
    disputed: false,
  },
  'note-mixed-english': {
    label: 'British and American side by side',
    kind: 'spelling',
    says: [
      { place: { section: 'conclusion', paragraph: 1, works: [] }, says: '“systematisation” and “co-operation”' },
      { place: { section: 'analysis/character', paragraph: 3, works: [] }, says: '“systematize”' },
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: '“government organizations” with a z; elsewhere the article writes s' },
    ],
    handling: 'Our text is British throughout; anchors keep the article’s letters.',
    about: ['term-systematisation'],
    disputed: false,
  },
  'note-title-style': {
    label: 'Capitals in the title',
    kind: 'spelling',
    says: [
      { place: { section: 'title', paragraph: 1, works: [] }, says: '“towards Mongolia and its Achievements” has a small “its” in a title of capitals. “its” may mean Korea’s or diplomacy’s' },
    ],
    handling: 'The title is printed exactly as it stands.',
    about: ['term-environmental-diplomacy'],
    disputed: false,
  },

  // Loose wording.
  'note-earth-summit-convention': {
    label: 'Which convention was signed?',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: 'at the Earth Summit the delegation “signed the convention”; none is named' },
    ],
    handling: 'We say that Korea signed “the convention”, which the article does not name, and no question rests on it.',
    outside: { says: 'Two conventions were open for signature there, on climate change and on biological diversity.', source: 'SciDev.Net on the climate convention; P. Roberts, Boston University International Law Journal 10 (1992)' },
    about: ['earth-summit-convention'],
    disputed: true,
  },
  'note-gef-partner-states': {
    label: '“Partner states” of the GEF',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: 'Korea became “one of the partner states” of the GEF in 1994' },
    ],
    handling: 'We keep partner state, as the article’s word.',
    outside: { says: 'States in the GEF are called participants.', source: 'World Bank, Rules of procedure for the GEF Assembly' },
    about: ['gef'],
    disputed: false,
  },
  'note-nowpap-is-a-plan': {
    label: 'NOWPAP is a plan',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: 'NOWPAP is short for an “Action Plan”, but the text gives it meetings, a secretariat and “partner countries”, as if it were a body' },
    ],
    handling: 'The record’s kind is action plan; its meeting, unit and centre have records of their own.',
    about: ['nowpap', 'nowpap-meeting'],
    disputed: false,
  },
  'note-nowpap-quotation': {
    label: 'A quotation without a source',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: 'the request of 1989 is in quotation marks, “new action plans for seas not yet covered”, with no work cited' },
    ],
    handling: 'We say it in our own words.',
    about: ['new-seas-request'],
    disputed: false,
  },
  'note-russia-in-1989': {
    label: 'Russia in 1989',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: '“Korea, China, Japan, and Russia” are said to have made the request “back in 1989”' },
    ],
    handling: 'We name the four as the article does; no question asks who made the request.',
    outside: { says: 'The Soviet Union still took part in the talks of October 1991.', source: 'Hankook Ilbo, 5 November 1991' },
    about: ['new-seas-request', 'new-seas-requested'],
    disputed: false,
  },
  'note-unep-accreditation': {
    label: '“Accredited” to UNEP',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory', paragraph: 1, works: [] }, says: 'Korea was “accredited” to it “later in 1978”; the article does not explain the word' },
    ],
    handling: 'The word and the year are kept.',
    outside: { says: 'UNEP’s governing organ in those years was a Governing Council of 58 elected states. The United Nations Environment Assembly, of all states, has replaced it since 2013.', source: 'UNEP, page on the sessions of the Governing Council' },
    about: ['unep', 'unep-accreditation'],
    disputed: false,
  },
  'note-gggi-only': {
    label: 'The “only” institution',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: [] }, says: 'GGGI “is credited as the only institution” of its kind; the article does not say by whom' },
    ],
    handling: 'Where we use it, we report it as a credit, not as a fact. No question rests on it.',
    about: ['gggi'],
    disputed: false,
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
    disputed: false,
  },
  'note-neaspec-mechanism-name': {
    label: 'A mechanism without a name',
    kind: 'missing',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 3, works: [] }, says: '“a regional mechanism” of NEASPEC, of 2018, against air pollution; its name is missing' },
    ],
    handling: 'It is called NEASPEC’s mechanism on air pollution.',
    outside: { says: 'It is the North-East Asia Clean Air Partnership (NEACAP), launched in October 2018.', source: 'NEASPEC, report on its 22nd Senior Officials Meeting, 2018' },
    about: ['neaspec-air-mechanism'],
    disputed: false,
  },
  'note-transforming-technology': {
    label: 'Transforming or transferring?',
    kind: 'loose',
    says: [
      { place: { section: 'analysis/conditions/science', paragraph: 2, works: [] }, says: 'cooperation goes with “transforming technology and training experts”, where transferring is probably meant' },
    ],
    handling: 'We say that technology is transferred.',
    about: ['technology-and-training'],
    disputed: false,
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
    disputed: false,
  },
  'note-science-or-technology': {
    label: 'The first condition has two names',
    kind: 'loose',
    says: [
      { place: { section: 'abstract', paragraph: 1, works: [] }, says: '“strengths in technology”' },
      { place: { section: 'analysis/conditions', paragraph: 1, works: [] }, says: '“science”' },
      { place: { section: 'analysis/conditions/science', paragraph: 2, works: [] }, says: '“scientific technologies” and “comparative strengths in science”' },
    ],
    handling: 'We treat it as one condition, called strengths in science. Options of a question use one word only.',
    about: ['condition-science'],
    disputed: false,
  },
  'note-governments-or-states': {
    label: 'Whose consensus?',
    kind: 'loose',
    says: [
      { place: { section: 'abstract', paragraph: 1, works: [] }, says: '“governments’ consensus and willingness”' },
      { place: { section: 'conclusion', paragraph: 1, works: [] }, says: '“states’ consensus and willingness”, in a sentence otherwise the same' },
    ],
    handling: 'We read the two as one. The article itself says the state, or the government.',
    about: ['condition-bilateral-relations'],
    disputed: false,
  },
  'note-broader-metaphors': {
    label: 'Metaphors that are conditions',
    kind: 'loose',
    says: [
      { place: { section: 'analysis/conditions', paragraph: 1, works: [] }, says: 'the heading speaks of metaphors, the text below it of “favourable conditions”' },
      { place: { section: 'introduction', paragraph: 3, works: [] }, says: '“characters and favourable conditions”' },
    ],
    handling: 'We speak of conditions.',
    about: ['three-conditions'],
    disputed: false,
  },
  'note-organisation-gap': {
    label: 'A quoted term, respelt',
    kind: 'spelling',
    says: [
      { place: { section: 'analysis/conditions/multilateral-institutions', paragraph: 1, works: ['calder-ye-2010'] }, says: '“organisation gap”, in quotation marks, with a British s, and no page' },
    ],
    handling: 'We print it as the article does.',
    outside: { says: 'The authors write “organization gap”, with a z.', source: 'Calder and Ye, “Regionalism and Critical Junctures”, Journal of East Asian Studies 4 (2004)' },
    about: ['organisation-gap-opens', 'term-organisation-gap'],
    disputed: false,
  },
  'note-northern-policy-date': {
    label: 'A later policy explains the year 1990',
    kind: 'loose',
    says: [
      { place: { section: 'analysis/conditions/bilateral-relations', paragraph: 2, works: [] }, says: 'Mongolia has strategic weight “ever since” 1990 because it serves the new northern policy, which has no date and no author' },
    ],
    handling: 'The policy stands without a date; no question derives the weight of 1990 from it.',
    outside: { says: 'President Moon Jae-in declared the policy in September 2017.', source: 'Presidential Committee on Northern Economic Cooperation of Korea, page on its history' },
    about: ['new-northern-policy', 'strategic-since-1990'],
    disputed: false,
  },
  'note-unnamed-powers': {
    label: 'Which powers are meant?',
    kind: 'missing',
    says: [
      { place: { section: 'conclusion', paragraph: 3, works: [] }, says: '“traditional power, rising power” and “great powers outside from the region” are not named' },
    ],
    handling: 'The deck names none either.',
    about: ['peculiarity-many-powers'],
    disputed: false,
  },
  'note-trump-administration': {
    label: 'Which Trump administration?',
    kind: 'loose',
    says: [
      { place: { section: 'conclusion', paragraph: 6, works: [] }, says: '“Trump administration’s strategic adjustment”, with no year and no work; “recent” is the only guide' },
    ],
    handling: 'We give no number, and treat it as the outlook of an article of 2025.',
    about: ['trump-administration', 'order-fractured'],
    disputed: false,
  },
  'note-yoon-present-tense': {
    label: 'An administration in the present tense',
    kind: 'scope',
    says: [
      { place: { section: 'conclusion', paragraph: 6, works: ['national-security-strategy-2023'] }, says: 'the Yoon administration “has made a commitment”, and “the new strategy advocated by the administration” is treated as current' },
      { place: { section: 'issue', paragraph: 1, works: [] }, says: 'accepted “April 30, 2025”' },
    ],
    handling: 'We give it as the article’s view at its own date.',
    outside: { says: 'The Constitutional Court removed President Yoon from office on 4 April 2025, before the article was accepted.', source: 'KBS World, report on the ruling' },
    about: ['yoon-administration', 'global-pivotal-state'],
    disputed: false,
  },
  'note-specialised-agencies': {
    label: 'What kind of agencies?',
    kind: 'loose',
    says: [
      { place: { section: 'analysis/character', paragraph: 2, works: [] }, says: 'three names, from “Korea Environment Corporation” to “Eco & Partners”, are all “specialised agencies”, with no word on which are public' },
    ],
    handling: 'We call all three specialised agencies.',
    about: ['environment-corporation', 'environmental-industry-institute', 'eco-and-partners', 'agency-programmes'],
    disputed: false,
  },
  'note-repeated-sentences': {
    label: 'Sentences that appear twice',
    kind: 'loose',
    says: [
      { place: { section: 'abstract', paragraph: 1, works: [] }, says: 'progress, systematisation and three findings, “arguably contributing”' },
      { place: { section: 'conclusion', paragraph: 1, works: [] }, says: 'nearly the same sentences again' },
    ],
    handling: 'Each statement has one record with both places.',
    about: ['arguable-contribution', 'became-a-priority'],
    disputed: false,
  },

  // Where the argument pulls in two directions.
  'note-initiative-before-2010': {
    label: 'Who took the initiative, and when?',
    kind: 'contradiction',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: 'in period II, Korea “has taken the initiative” and “jointly initiated” NEASPEC in 1993' },
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: [] }, says: 'GGGI is a watershed “after which Korea changed from a participator to a proactive initiator”' },
    ],
    handling: 'We keep both: Korea initiated NEASPEC with others, and the article dates the change to an initiator to 2010. No question says that Korea initiated nothing before.',
    about: ['initiative-among-neighbours', 'neaspec', 'watershed-of-leadership', 'gggi-launched'],
    disputed: false,
  },
  'note-consultation-faulted-and-praised': {
    label: 'Is work without coercion a fault or a strength?',
    kind: 'contradiction',
    says: [
      { place: { section: 'analysis/conditions/multilateral-institutions', paragraph: 1, works: ['calder-ye-2010'] }, says: 'the platforms are criticised as “guided by non-coercive consultation tactics”' },
      { place: { section: 'conclusion', paragraph: 3, works: [] }, says: 'Korea is “unable, and unwilling as well, to utilize coercive measures”' },
      { place: { section: 'conclusion', paragraph: 4, works: [] }, says: '“multilateral cooperation is central” to its diplomacy' },
    ],
    handling: 'Both are shown in their own place: the critics fault the platforms, and the article itself praises multilateralism. No question asks which is right.',
    about: ['platforms-criticised', 'organisation-gap-opens', 'no-coercion', 'multilateral-cooperation-central'],
    disputed: false,
  },
  'note-powers-restrained-and-followed': {
    label: 'Restraining major powers, and joining one',
    kind: 'contradiction',
    says: [
      { place: { section: 'conclusion', paragraph: 5, works: [] }, says: 'Korea managed “to prevent major powers from dominating” the order' },
      { place: { section: 'conclusion', paragraph: 6, works: [] }, says: 'Korea is moving “to chime with U.S. strategy”' },
    ],
    handling: 'The outlook stands after the thesis, with the article’s own remark that this need not end multilateral cooperation.',
    about: ['rule-based-order-kept', 'chiming-with-washington', 'not-a-departure'],
    disputed: false,
  },
  'note-interests-sacrificed-and-maximised': {
    label: 'Interests given up, and maximised',
    kind: 'contradiction',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: ['foreign-ministry-2003-trade', 'foreign-ministry-2003-diplomacy'] }, says: 'a commitment “even at the sacrifice of short-term trade and economic interests”' },
      { place: { section: 'conclusion', paragraph: 2, works: [] }, says: 'Korea “maximizes its national interests through multilateralism”' },
    ],
    handling: 'The two can agree if the first means short-term and the second long-term interests, but the article does not say so. No question sets one against the other.',
    about: ['leaving-developing-mindset', 'thesis', 'term-national-interest'],
    disputed: false,
  },
  'note-causation-both-ways': {
    label: 'Do relations drive the work, or the reverse?',
    kind: 'loose',
    says: [
      { place: { section: 'analysis/conditions/bilateral-relations', paragraph: 1, works: ['harris-2022'] }, says: 'environmental diplomacy “is greatly benefited from the stable development of bilateral relations”' },
      { place: { section: 'analysis/conditions/bilateral-relations', paragraph: 3, works: [] }, says: 'environmental diplomacy is “one of the driving forces behind the bilateral relations”' },
    ],
    handling: 'The deck shows both directions, with the hedge on the second.',
    about: ['stable-relations-help', 'drives-relations-in-turn'],
    disputed: false,
  },
  'note-neacec-after-2007': {
    label: 'Does the conference still meet?',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: '“Annual meetings of NEACEC were held from 1992 to 2007”; what came after is open' },
    ],
    handling: 'The meetings end in 2007 here, as dated. We do not say that the conference was closed.',
    about: ['neacec', 'neacec-meetings-run'],
    disputed: false,
  },
  'note-temm-from-1999': {
    label: '“From 1999”',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: 'one of the most institutionalised mechanisms “among Korea-Japan-China from 1999”: the year may date the first meeting or the institution' },
    ],
    handling: 'The year is taken for the beginning of the meetings.',
    outside: { says: 'The meetings began in 1999, at Korea’s suggestion.', source: 'Edaily, report on the 24th meeting of the three ministers' },
    about: ['temm', 'temm-begins', 'term-temm'],
    disputed: false,
  },
  'note-climate-span': {
    label: 'One span for two climate figures?',
    kind: 'scope',
    says: [
      { place: { section: 'contributions/crises/climate-change', paragraph: 1, works: ['unfccc-2018'] }, says: 'temperature rose “by 2.24 °C” while precipitation “decreases 7% from 1940 to 2015”: the span stands after the second figure only' },
    ],
    handling: 'We read the span for both figures, because one sentence and one work hold them together.',
    about: ['temperature-rise', 'precipitation-fall', 'warming-observed'],
    disputed: false,
  },
  'note-outbreaks-mid-1980s': {
    label: 'Which outbreaks date from the mid-1980s?',
    kind: 'scope',
    says: [
      { place: { section: 'trajectory/1960s-1980s', paragraph: 2, works: [] }, says: 'two illnesses and then “the water pollution of Han River in mid-1980s”: the time may date all three or only the last' },
    ],
    handling: 'We read the time for all three. No question asks for the date of one of them.',
    about: ['pollution-outbreaks', 'outbreaks-force-action', 'term-onsan-illness', 'term-seoul-pneumoconiosis'],
    disputed: false,
  },
  'note-silent-corrections': {
    label: 'Slips that the deck corrects',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 5, works: ['blue-house-2021'] }, says: '“combating climate”, where climate change is meant' },
      { place: { section: 'contributions/evolution', paragraph: 4, works: [] }, says: '“newly found institution”, where founded is meant' },
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: [] }, says: '“a participator”, where participant is usual' },
    ],
    handling: 'We write climate change, founded and participant. Anchors keep the article’s letters.',
    about: ['strategic-declaration', 'policy-office', 'watershed-of-leadership'],
    disputed: false,
  },
  'note-dzud-spelling': {
    label: 'How dzud is written in Mongolian',
    kind: 'spelling',
    says: [
      { place: { section: 'contributions/crises/climate-change', paragraph: 1, works: [] }, says: 'the word is given as “зүд”, with ү' },
    ],
    handling: 'The glossary prints the article’s form with the usual one beside it; the search finds both.',
    outside: { says: 'The usual form is зуд, with у.', source: 'Wikipedia, “Zud”' },
    about: ['dzud', 'term-dzud'],
    disputed: false,
  },
  'note-songdo-place': {
    label: 'Where Songdo lies',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 3, works: [] }, says: '“Songdo, a smart city built in Korea”, without the city that it belongs to' },
    ],
    handling: 'We say Songdo, as the article does.',
    outside: { says: 'Songdo lies in the city of Incheon.', source: 'Green Climate Fund, page on its headquarters' },
    about: ['songdo', 'gcf'],
    disputed: false,
  },
  'note-gef-pilot-phase': {
    label: 'How the GEF began',
    kind: 'loose',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: [] }, says: '“initially proposed by UNDP, UNEP, and the World Bank in 1991” and later a permanent institution, with no year' },
    ],
    handling: 'We keep proposed and the year 1991. No question asks when the GEF became permanent.',
    outside: { says: 'France made a proposal in 1989. The GEF began in 1991 as a pilot programme, and 73 countries agreed in March 1994 to restructure it.', source: 'IMF, Current Legal Issues Affecting Central Banks IV, chapter 2 (1997)' },
    about: ['gef', 'gef-proposed', 'term-gef'],
    disputed: false,
  },

  // The reference list against the text.
  'note-list-breaks-off': {
    label: 'The reference list ends too early',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 17, works: ['susskind-ali-2015'] }, says: '“Susskind, L., & Ali, S. H.” is the last entry of the text that we have, although the article cites authors that come later in the alphabet' },
    ],
    handling: 'Of thirteen works that the text cites and our copy does not list, ten would come after this entry. We do not blame the author for them. Only three would come before it: Orr et al., 장민영 and P4G.',
    about: ['tolba-rummel-bulska-1998', 'undp-1999', 'united-nations-2007', 'state-great-khural-2022', 'unfccc-2018', 'world-bank-adb-2021', 'desertification-atlas-2020', 'who-2019', 'who-2018', 'teo-2022', 'orr-2017', 'jang-minyeong-2021', 'p4g-2024'],
    disputed: false,
  },
  'note-go-year': {
    label: '고태우, 2004 or 2024',
    kind: 'reference',
    says: [
      { place: { section: 'trajectory/1960s-1980s', paragraph: 2, works: ['go-taewoo-2024'] }, says: 'cited as 2004' },
      { place: { section: 'references', paragraph: 1, works: ['go-taewoo-2024'] }, says: 'listed as 2024' },
    ],
    handling: 'The year of the list is used, with the text’s year beside it.',
    about: ['go-taewoo-2024'],
    disputed: false,
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
    disputed: false,
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
    disputed: false,
  },
  'note-foreign-ministry-undated': {
    label: '외교부 without a year',
    kind: 'reference',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 2, works: ['foreign-ministry-multilateral'] }, says: 'cited as 외교부 alone' },
      { place: { section: 'references', paragraph: 7, works: ['foreign-ministry-multilateral'] }, says: '다자환경외교 is listed with no year and no date of access' },
    ],
    handling: 'We show it as undated and take it for the work that is meant.',
    about: ['foreign-ministry-multilateral'],
    disputed: false,
  },
  'note-diplomacy-title': {
    label: 'A title whose last word is unclear',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 6, works: ['foreign-ministry-2003-diplomacy'] }, says: '“환경외교의 인태”: the last word has no clear meaning' },
    ],
    handling: 'We print it as it stands and say so beside our translation.',
    about: ['foreign-ministry-2003-diplomacy'],
    disputed: false,
  },
  'note-policy-briefing-undated': {
    label: '대한민국 정책브리핑, once without a year',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 4, works: ['policy-briefing-2019'] }, says: 'cited with 2019 for the founding and, for the new programmes, with no year' },
      { place: { section: 'references', paragraph: 3, works: ['policy-briefing-2011'] }, says: 'the list has one of 2011' },
      { place: { section: 'references', paragraph: 4, works: ['policy-briefing-2019'] }, says: 'and one of 2019' },
    ],
    handling: 'We take the undated citation for the release of 2019, as its paragraph suggests.',
    about: ['policy-briefing-2019', 'office-new-programmes'],
    disputed: false,
  },
  'note-forest-service-entry': {
    label: 'Two entries run into one',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 4, works: ['policy-briefing-2019', 'forest-service-2003'] }, says: '산림청 (2003, September 24) follows the release of 2019 with no break. The text never cites it' },
    ],
    handling: 'Shown as an entry of its own, listed and never cited.',
    about: ['forest-service-2003'],
    disputed: false,
  },
  'note-gggi-report': {
    label: 'GGGI’s report is never cited',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 12, works: ['gggi-2013'] }, says: '“Annual Report 2012”, of 2013, is listed; its link leads to a page of results. The text never cites it' },
    ],
    handling: 'Shown as listed, never cited.',
    about: ['gggi-2013'],
    disputed: false,
  },
  'note-neac-page': {
    label: 'Japan’s page is never cited',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 16, works: ['japan-neac'] }, says: 'a page of Japan’s ministry on the conference is listed, with no year; the two paragraphs on it cite no work' },
    ],
    handling: 'Shown as listed, never cited.',
    about: ['japan-neac'],
    disputed: false,
  },
  'note-white-paper-2023': {
    label: 'White paper 2023, of 2024',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 10, works: ['environment-ministry-2024'] }, says: '“환경백서 2023” is dated 2024' },
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 2, works: ['environment-ministry-2024'] }, says: 'cited by the year 2024' },
    ],
    handling: 'We cite it by 2024 and keep the year in its title.',
    about: ['environment-ministry-2024'],
    disputed: false,
  },
  'note-archives-name': {
    label: 'The archives’ Korean name',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 2, works: ['national-archives-2007'] }, says: '“국가기록관” as author of a page at archives.go.kr' },
      { place: { section: 'contributions/evolution', paragraph: 2, works: ['national-archives-2007'] }, says: 'the same form in the text' },
    ],
    handling: 'We print it as it stands.',
    outside: { says: 'The institution at that address calls itself 국가기록원, National Archives of Korea.', source: 'National Archives of Korea, greeting on archives.go.kr' },
    about: ['national-archives-2007'],
    disputed: false,
  },
  'note-keohane-pages': {
    label: 'A page range left open',
    kind: 'reference',
    says: [
      { place: { section: 'references', paragraph: 15, works: ['keohane-1990'] }, says: '“45(4), 731-.” with no last page; the text quotes without a page' },
    ],
    handling: 'The definition is given in our own words.',
    outside: { says: 'The paper ends on page 764.', source: 'JSTOR, first page of the paper' },
    about: ['keohane-1990', 'multilateralism-defined'],
    disputed: false,
  },
  'note-atlas-spelling': {
    label: 'The atlas’s Mongolian title',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/crises/land-degradation', paragraph: 1, works: ['desertification-atlas-2020'] }, says: '“Монгол Орны Цөжилтнийн Атлас”, a title in the author’s place' },
    ],
    handling: 'We print it as it stands.',
    outside: { says: 'The atlas is called Монгол орны цөлжилтийн атлас; the word for desertification is цөлжилт.', source: 'MONTSAME, “Updated Desertification Map of Mongolia developed”, 2 September 2021' },
    about: ['desertification-atlas-2020'],
    disputed: false,
  },
  'note-unlisted-tolba': {
    label: 'Tolba and Rummel-Bulska: after the end of our list',
    kind: 'reference',
    says: [
      { place: { section: 'introduction', paragraph: 1, works: ['tolba-rummel-bulska-1998'] }, says: 'cited as 1998, for the awareness of symbiosis; the list as we have it ends before T' },
    ],
    handling: 'We say that our copy of the list ends before its place and do not call it missing.',
    about: ['tolba-rummel-bulska-1998'],
    disputed: false,
  },
  'note-unlisted-united-nations': {
    label: 'UNDP and United Nations: after the end of our list',
    kind: 'reference',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 1, works: ['undp-1999'] }, says: 'UNDP, 1999, on the region’s environmental troubles' },
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 3, works: ['united-nations-2007'] }, says: 'United Nations, 2007, on the special envoys' },
    ],
    handling: 'We say that our copy of the list ends before their places and do not call them missing.',
    about: ['undp-1999', 'united-nations-2007'],
    disputed: false,
  },
  'note-unlisted-p4g': {
    label: 'P4G not listed',
    kind: 'reference',
    says: [
      { place: { section: 'trajectory/2008-2020s', paragraph: 3, works: ['p4g-2024'] }, says: 'cited by its full name, 2024; absent from the list' },
    ],
    handling: 'Shown as cited, but missing: its place would come before the end of the list.',
    about: ['p4g-2024', 'p4g'],
    disputed: false,
  },
  'note-unlisted-climate': {
    label: 'Three climate works: after our list’s end',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/crises/climate-change', paragraph: 1, works: ['state-great-khural-2022', 'unfccc-2018', 'world-bank-adb-2021'] }, says: 'Монгол Улсын Их Хурал, 2022; UNFCCC, 2018; World Bank & Asian Development Bank, 2021: the list as we have it ends before their places' },
    ],
    handling: 'We say that our copy of the list ends before their places. The figures are attributed as the article attributes them.',
    about: ['state-great-khural-2022', 'unfccc-2018', 'world-bank-adb-2021', 'temperature-rise', 'precipitation-fall'],
    disputed: false,
  },
  'note-unlisted-land': {
    label: 'Two works on land outside the list',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/crises/land-degradation', paragraph: 1, works: ['desertification-atlas-2020', 'orr-2017'] }, says: 'the atlas of 2020 would come after the end of the list as we have it. Orr et al., 2017, would come before it and is missing' },
    ],
    handling: 'Only Orr et al. is called missing. For the atlas we say that our copy of the list ends too early.',
    about: ['desertification-atlas-2020', 'orr-2017', 'degraded-share'],
    disputed: false,
  },
  'note-unlisted-health': {
    label: 'World Health Organization: after the end of our list',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/crises/pollution', paragraph: 1, works: ['who-2019', 'who-2018'] }, says: 'cited as 2019, twice, and as 2018; the list as we have it ends before W' },
    ],
    handling: 'We say that our copy of the list ends before their places and do not call them missing.',
    about: ['who-2019', 'who-2018', 'coal-share', 'pollution-deaths'],
    disputed: false,
  },
  'note-unlisted-jang': {
    label: '장민영 not listed',
    kind: 'reference',
    says: [
      { place: { section: 'contributions/evolution', paragraph: 2, works: ['jang-minyeong-2021'] }, says: 'cited as 2021, for the memorandum on desertification; absent from the list' },
    ],
    handling: 'Shown as cited, but missing: its place would come before the end of the list.',
    about: ['jang-minyeong-2021', 'desertification-memorandum'],
    disputed: false,
  },
  'note-unlisted-teo': {
    label: 'Teo: after the end of our list',
    kind: 'reference',
    says: [
      { place: { section: 'conclusion', paragraph: 2, works: ['teo-2022'] }, says: 'cited as 2022, for the belief behind multilateralism; the list as we have it ends before T' },
    ],
    handling: 'We say that our copy of the list ends before its place and do not call it missing.',
    about: ['teo-2022', 'multilateralism-defended'],
    disputed: false,
  },
  'note-unlisted-strategy': {
    label: 'The strategy quoted, not listed',
    kind: 'reference',
    says: [
      { place: { section: 'conclusion', paragraph: 6, works: ['national-security-strategy-2023'] }, says: 'a sentence of the “2023 National Security Strategy” is quoted with no citation and no page; the list as we have it does not contain it' },
    ],
    handling: 'Shown as quoted, with no entry in the list as we have it. The deck gives its sense, not its words.',
    about: ['national-security-strategy-2023', 'security-strategy', 'security-strategy-issued', 'strategy-of-2023'],
    disputed: false,
  },
  'note-unlisted-bodies': {
    label: 'Two links in a footnote',
    kind: 'reference',
    says: [
      { place: { section: 'footnote', paragraph: 3, works: ['wto-bodies', 'oecd-bodies'] }, says: 'two bare addresses; that of the OECD ends in “#” and opens an index, not the committee' },
    ],
    handling: 'Shown as pages given in a footnote, not listed.',
    about: ['wto-bodies', 'oecd-bodies'],
    disputed: false,
  },
  'note-unsupported-regional': {
    label: 'Regional bodies without a work',
    kind: 'missing',
    says: [
      { place: { section: 'trajectory/1990s-early-2000s', paragraph: 4, works: [] }, says: 'NEACEC, NEASPEC and TEMM are described with no work cited' },
      { place: { section: 'contributions/evolution', paragraph: 1, works: [] }, says: 'the second description cites no work either' },
    ],
    handling: 'Their records have a place and an empty list of works.',
    about: ['neacec', 'neaspec', 'temm'],
    disputed: false,
  },
} as const satisfies Record<string, SourceNote>

/** Key of a note on the source. */
export type SourceNoteId = keyof typeof sourceNotes
