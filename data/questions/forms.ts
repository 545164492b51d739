import type { Question } from '../types.ts'
import { events } from '../events.ts'
import { factors } from '../factors.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'
import { periods } from '../periods.ts'
import { askMatch, askNumber, askOrder, askSort, askTruth } from './ask-form.ts'

/** The rung that stood in a year, by its label. */
const rungIn = (year: number) => Object.values(rungs).filter(rung => rung.when.from <= year).sort((a, b) => b.rank - a.rank)[0]?.label ?? ''

/** Label of the rung whose setting the data describe so. */
const rungSetBy = (setting: RegExp) => Object.values(rungs).find(rung => setting.test(rung.setting ?? ''))?.label ?? ''

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
    stem: 'In what order were these rungs reached?',
    items: {
      'diplomatic-relations': { why: 'Everything begins with relations as such.' },
      'complementary-partnership': { why: 'Its full name looks ahead to the century to come.' },
      'good-neighbourliness': { why: 'It came in the decade of memorandums between departments.' },
      'comprehensive-partnership': { why: 'Two presidents declared it during a state visit.' },
      'strategic-partnership': { why: 'It was agreed by video and is the highest so far.' },
    },
    when: rung => rung.when,
    rests: ['diplomatic-relations', 'complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership', 'strategic-partnership'],
    hint: 'Two of them were declared by presidents whom the article names; these two came last.',
  }),

  'q-order-joining-years': askOrder(events, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'In what order did these come about?',
    items: {
      'gef-proposed': { why: 'Three world bodies proposed the facility before the Earth Summit.' },
      'neaspec-initiated': { why: 'The year after the Earth Summit brought the first mechanism between governments.' },
      'nowpap-adopted': { why: 'The first inter-governmental meeting adopted the plan for the seas.' },
      'wto-joined': { why: 'Only then did Korea become a member of the trade organisation.' },
    },
    when: event => event.when,
    rests: ['gef-proposed', 'neaspec-initiated', 'nowpap-adopted', 'wto-joined'],
    hint: 'One stands before the Earth Summit, three after it.',
  }),

  'q-match-body-and-seat': askMatch(institutions, {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Which body has its seat in which city?',
    items: {
      'gcf': { why: 'It was picked for the fund’s permanent headquarters.' },
      'nowpap-coordinating-unit': { why: 'The unit there serves the plan for the seas as its secretariat.' },
      'merrac': { why: 'The centre there answers when the sea is polluted.' },
    },
    targets: { busan: 'Busan', daejeon: 'Daejeon', songdo: 'Songdo', ulaanbaatar: 'Ulaanbaatar' },
    holds: (institution, target) => institution.seat === target,
    rests: ['gcf', 'nowpap-coordinating-unit', 'merrac'],
    hint: 'One city stays without a partner; two of the bodies belong to the same plan.',
  }),

  'q-match-rung-and-name': askMatch(rungs, {
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'What is each rung called in Korean?',
    items: {
      'complementary-partnership': { why: 'The name begins with the number of the century.' },
      'good-neighbourliness': { why: 'The name begins with the word for good neighbourliness.' },
      'comprehensive-partnership': { why: 'The name begins with the word for comprehensive.' },
      'strategic-partnership': { why: 'The name begins with the word for strategic.' },
    },
    targets: Object.fromEntries(Object.entries(koreanNames).map(([id, text]) => [id, { text, lang: 'ko' as const }])),
    holds: (rung, target) => 'ko' in rung.name && rung.name.ko === koreanNames[target],
    rests: ['complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership', 'strategic-partnership'],
    hint: '전략 is strategy, and 포괄 is to take everything in.',
  }),

  'q-sort-into-periods': askSort(events, {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'Into which of the three periods does each step fall?',
    items: {
      'unep-accreditation': { why: 'Korea was present in world affairs, and still reactive.' },
      'new-seas-requested': { why: 'The request was made at the very end of the first period.' },
      'gef-joined': { why: 'Joining what others had founded marks the second period.' },
      'han-presides-assembly': { why: 'Koreans came to the fore in world bodies before the green turn.' },
      'gggi-launched': { why: 'An organisation of Korea’s own making marks the third.' },
    },
    targets: Object.fromEntries(Object.entries(periods).map(([id, period]) => [id, period.label])),
    holds: (event, target) => event.period === target,
    rests: ['unep-accreditation', 'new-seas-requested', 'gef-joined', 'han-presides-assembly', 'gggi-launched'],
    hint: 'Ask of each whether Korea stood by, joined or began something.',
  }),

  'q-sort-drivers': askSort(factors, {
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'understanding',
    stem: 'Is each driver of land degradation natural or human?',
    items: {
      'drought-flood-alternation': { why: 'Weather does this, whoever uses the land.' },
      'growing-herds': { why: 'Herds grow because people keep more animals.' },
      'erosion': { why: 'Water and wind carry the soil away.' },
      'mining-overexploitation': { why: 'Mines are dug by people, beyond what the land bears.' },
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
    stem: 'NEASPEC, the region’s first mechanism between governments, was initiated in 1999.',
    part: '1999',
    truth: () => String(institutions.neaspec.founded.from),
    why: 'It was initiated the year after the Earth Summit, in the decade’s first half.',
    rests: ['neaspec', 'neaspec-initiated'],
    hint: 'Set it beside the Earth Summit.',
  }),

  'q-truth-office-and-rung': askTruth({
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'When the environmental policy office was founded, the Comprehensive Partnership was the highest rung.',
    part: 'Comprehensive Partnership',
    truth: () => rungIn(institutions['policy-office'].founded.from),
    why: 'The office dates from 2019; the next rung followed two years later.',
    rests: ['policy-office', 'policy-office-founded', 'comprehensive-partnership'],
    hint: 'Put the founding between two rungs.',
  }),

  'q-number-key-areas': askNumber(indicators['five-key-areas'], {
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'recall',
    stem: 'How many key areas of cooperation does the declaration on the Strategic Partnership set?',
    why: 'So many are specified, though the article does not name them one by one.',
    rests: ['five-key-areas', 'strategic-declaration'],
    hint: 'More than the article counts conditions, fewer than the office has new programmes.',
  }),

  'q-truth-pandemic': askTruth({
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'understanding',
    stem: 'The Comprehensive Partnership was agreed while a pandemic kept the presidents to their screens.',
    part: 'Comprehensive Partnership',
    truth: () => rungSetBy(/videoconference/),
    why: 'Covid-19 was no obstacle: the summit of 2021 was held by videoconference.',
    rests: ['pandemic-no-obstacle', 'strategic-partnership', 'comprehensive-partnership'],
    hint: 'Date the pandemic, and then look at the ladder.',
  }),
} as const satisfies Record<string, Question>
