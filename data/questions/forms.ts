import type { Rung } from '@deck/article'
import type { Question } from '@deck/questions'
import { askMatch, askNumber, askOrder, askSort, askTruth } from '@deck/questions'
import { events } from '../events.ts'
import { factors } from '../factors.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'
import { periods } from '../periods.ts'

/** The rung that stood in a year, in a statement's words where it is the one that the statement names. */
function rungIn(year: number, named: Rung, words: string): string {
  const highest = Object.values<Rung>(rungs).filter(rung => rung.when.from <= year).sort((a, b) => b.rank - a.rank)[0]
  return highest === named ? words : highest?.label ?? ''
}

/** Label of the rung whose passage has this word. */
const rungSetBy = (word: string) => Object.values<Rung>(rungs).find(({ anchors }) => anchors.includes(word))?.label ?? ''

/** Korean names offered as partners, in no order of theirs. */
const koreanNames: Readonly<Record<string, string>> = {
  'ko-strategic': rungs['strategic-partnership'].name.ko,
  'ko-neighbours': rungs['good-neighbourliness'].name.ko,
  'ko-complementary': rungs['complementary-partnership'].name.ko,
  'ko-comprehensive': rungs['comprehensive-partnership'].name.ko,
}

/** Questions that are more than a choice: orderings, matchings, sortings, numbers, statements. */
export const formQuestions = {
  'q-order-rungs': askOrder(rungs, {
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'In which order were these rungs reached?',
    items: {
      'diplomatic-relations': { why: 'The relations were established in 1990, before any partnership.' },
      'complementary-partnership': { why: 'It was reached in 1999, on the verge of the new century.' },
      'good-neighbourliness': { why: 'It was reached in 2006, in the first decade of the new century.' },
      'comprehensive-partnership': { why: 'Two presidents declared it in 2011, during a state visit.' },
      'strategic-partnership': { why: 'It was agreed in 2021, by videoconference. It is the highest rung so far.' },
    },
    when: rung => rung.when,
    rests: ['diplomatic-relations', 'complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership', 'strategic-partnership'],
    hint: 'The article names presidents only for the last two.',
  }),

  'q-order-joining-years': askOrder(events, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'In which order did these steps take place?',
    items: {
      'gef-proposed': { why: 'Three international bodies proposed the facility in 1991, before the Earth Summit.' },
      'neaspec-initiated': { why: 'NEASPEC was initiated in 1993, one year after the Earth Summit.' },
      'nowpap-adopted': { why: 'The first Inter-Governmental Meeting adopted NOWPAP in 1994.' },
      'wto-joined': { why: 'Korea became a member of the WTO in 1995.' },
    },
    when: event => event.when,
    rests: ['gef-proposed', 'neaspec-initiated', 'nowpap-adopted', 'wto-joined'],
    hint: 'The Earth Summit was in 1992. One step came before it, and three came after it.',
  }),

  'q-match-body-and-seat': askMatch(institutions, {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Which body has its seat in which city?',
    items: {
      'gcf': { why: 'Songdo is the place for the fund’s permanent headquarters.' },
      'nowpap-coordinating-unit': { why: 'The unit in Busan serves NOWPAP as its secretariat.' },
      'merrac': { why: 'The centre in Daejeon responds to marine pollution incidents.' },
    },
    targets: { busan: 'Busan', daejeon: 'Daejeon', songdo: 'Songdo', ulaanbaatar: 'Ulaanbaatar' },
    holds: (institution, target) => institution.seat === target,
    rests: ['gcf', 'nowpap-coordinating-unit', 'merrac'],
    hint: 'One city is left over. Two of the bodies belong to NOWPAP.',
  }),

  'q-match-rung-and-name': askMatch(rungs, {
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'What is each rung called in Korean?',
    items: {
      'complementary-partnership': { why: 'The Korean name begins with “21st century”.' },
      'good-neighbourliness': { why: 'The Korean name begins with “good neighbours”.' },
      'comprehensive-partnership': { why: 'The Korean name begins with “comprehensive”.' },
      'strategic-partnership': { why: 'The Korean name begins with “strategic”.' },
    },
    targets: Object.fromEntries(Object.entries(koreanNames).map(([id, text]) => [id, { text, lang: 'ko' as const }])),
    holds: (rung, target) => 'ko' in rung.name && rung.name.ko === koreanNames[target],
    rests: ['complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership', 'strategic-partnership'],
    hint: '전략 means strategy, and 포괄 means comprehensive.',
  }),

  'q-sort-into-periods': askSort(events, {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'To which of the three periods does each event belong?',
    items: {
      'unep-accreditation': { why: 'Korea was accredited to UNEP in 1978. Its part remained reactive.' },
      'pollution-outbreaks': { text: 'Outbreaks at Onsan and in Seoul', why: 'The outbreaks happened in the mid-1980s, at the time of fast growth.' },
      'gef-joined': { why: 'In 1994 Korea joined what others had proposed.' },
      'han-presides-assembly': { why: 'Han Seung-soo presided over the General Assembly in 2001 and 2002.' },
      'gggi-launched': { why: 'With its launch in 2010, the article says, Korea became an initiator.' },
    },
    targets: Object.fromEntries(Object.entries(periods).map(([id, period]) => [id, period.label])),
    holds: (event, target) => event.period === target,
    rests: ['unep-accreditation', 'pollution-outbreaks', 'gef-joined', 'han-presides-assembly', 'gggi-launched'],
    hint: 'Ask of each event whether Korea was reactive, took part or took the lead.',
  }),

  'q-sort-drivers': askSort(factors, {
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'understanding',
    stem: 'What degrades land, in our sorting?',
    items: {
      'drought-flood-alternation': { why: 'Drought and flood come from weather, so we sort them as natural.' },
      'growing-herds': { why: 'People keep more livestock for cashmere, so we sort it as human.' },
      'erosion': { why: 'Water and wind erode the land, so we sort it as natural.' },
      'mining-overexploitation': { why: 'Mining is an activity of people, so we sort it as human.' },
    },
    targets: { 'natural-driver': 'Natural', 'human-driver': 'Human' },
    holds: (factor, target) => factor.kind === target,
    rests: ['drought-flood-alternation', 'growing-herds', 'erosion', 'mining-overexploitation', 'land-degradation'],
    hint: 'Would it happen if nobody lived there?',
  }),

  'q-truth-first-mechanism': askTruth({
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'NEASPEC, the region’s first inter-governmental mechanism for the environment, was initiated in 1999.',
    part: '1999',
    truth: () => String(institutions.neaspec.founded.from),
    why: 'NEASPEC was initiated in 1993, one year after the Earth Summit.',
    rests: ['neaspec', 'neaspec-initiated'],
    hint: 'Compare it with the year of the Earth Summit.',
  }),

  'q-truth-office-and-rung': askTruth({
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'When the environmental policy office was founded, the Comprehensive Partnership was the highest rung.',
    part: 'Comprehensive Partnership',
    truth: () => rungIn(institutions['policy-office'].founded.from, rungs['comprehensive-partnership'], 'Comprehensive Partnership'),
    why: 'The office was founded in 2019. The next rung was reached in 2021.',
    rests: ['policy-office', 'policy-office-founded', 'comprehensive-partnership'],
    hint: 'Find the two rungs before and after 2019.',
  }),

  'q-number-key-areas': askNumber(indicators['five-key-areas'], {
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'recall',
    stem: 'How many key areas of cooperation does the declaration on the Strategic Partnership specify?',
    why: 'The declaration specifies five key areas. The article does not name them.',
    rests: ['five-key-areas', 'strategic-declaration'],
    hint: 'The number is larger than three and smaller than six.',
  }),

  'q-truth-pandemic': askTruth({
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'understanding',
    stem: 'The Comprehensive Partnership was agreed by videoconference during the Covid-19 pandemic.',
    part: 'Comprehensive Partnership',
    truth: () => rungSetBy('videoconference'),
    why: 'The Strategic Partnership was agreed by videoconference, in September 2021.',
    rests: ['pandemic-no-obstacle', 'strategic-partnership', 'comprehensive-partnership'],
    hint: 'In which year did the pandemic take place, and which rung belongs to that year?',
  }),
} as const satisfies Record<string, Question>
