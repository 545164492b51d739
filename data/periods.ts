import type { Period } from '@deck/article'
import { defineTable } from '@deck/article'

/** The three periods into which the article divides Korea's environmental diplomacy. */
export const periods = defineTable<Period>()({
  'growth-first': {
    roman: 'I',
    label: 'Growth first',
    heading: '1960s-1980s',
    gist: 'For decades economic growth came first. Environmental governance was scattered and only reacted to harm.',
    when: { from: 1960, to: 1989, precision: 'decade', words: '1960s to 1980s' },
    band: { from: 1960, to: 1990 },
    stance: 'reactive',
    cite: { section: 'trajectory/1960s-1980s', paragraph: 2, works: [] },
    anchors: ['passive reaction', 'preliminary and scattered'],
    also: [
      { section: 'trajectory', paragraph: 1, works: [], anchors: ['relatively reactive until early 1990s'] },
      { section: 'trajectory/1960s-1980s', paragraph: 1, works: [], anchors: ['prioritised economic growth for decades'] },
    ],
  },
  'taking-part': {
    roman: 'II',
    label: 'Taking part',
    heading: '1990s to early 2000s',
    gist: 'After the Cold War Korea responded to the international call and took an active part in bilateral and regional cooperation.',
    when: { from: 1990, to: 2007, precision: 'decade', words: '1990s to early 2000s' },
    band: { from: 1990, to: 2008 },
    stance: 'responding and engaging',
    cite: { section: 'trajectory/1990s-early-2000s', paragraph: 5, works: ['foreign-ministry-2003-trade', 'foreign-ministry-2003-diplomacy'] },
    anchors: ['positive posture', 'active engagement'],
    also: [{ section: 'trajectory/1990s-early-2000s', paragraph: 1, works: ['undp-1999'], anchors: ['end of Cold War'] }],
  },
  'taking-the-lead': {
    roman: 'III',
    label: 'Taking the lead',
    heading: '2008-2020s',
    gist: 'Korea’s environmental diplomacy reveals, as the article sees it, a growing interest in taking a lead. Korea proposes green growth as a new model and initiates international and regional cooperation.',
    when: { from: 2008, to: 2025, precision: 'decade', words: '2008 to 2020s' },
    band: { from: 2008, to: 2025 },
    stance: 'proactive',
    cite: { section: 'trajectory/2008-2020s', paragraph: 4, works: [] },
    anchors: ['taking a lead', 'shift in the paradigm', 'proactive posture'],
    also: [{ section: 'trajectory/2008-2020s', paragraph: 2, works: [], anchors: ['from a participator to a proactive initiator'] }],
  },
})

/** Key of a period. */
export type PeriodId = keyof typeof periods
