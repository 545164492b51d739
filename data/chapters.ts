import type { Chapter } from '@deck/article'
import { defineTable } from '@deck/article'

/** The chapters of the deck, in order. Files stand below slides/. */
export const chapters = defineTable<Chapter>()({
  'opening': { label: 'The question', file: '01-opening.md', period: null, crisis: null, question: 'How far, and in which forms, has Korea’s environmental diplomacy helped Mongolia?', upto: 'strategic-partnership' },
  'growth': { label: 'Growth first', file: '02-growth-first.md', period: 'growth-first', crisis: null, question: 'What does a poor country put first, and who pays for it?', upto: null },
  'participation': { label: 'Taking part', file: '03-taking-part.md', period: 'taking-part', crisis: null, question: 'What changes when a country begins to attend, sign, pay and join?', upto: 'good-neighbourliness' },
  'leadership': { label: 'Taking the lead', file: '04-taking-the-lead.md', period: 'taking-the-lead', crisis: null, question: 'When does a participant become a leader?', upto: 'strategic-partnership' },
  'setting': { label: 'Mongolia’s ground', file: '05-mongolias-ground.md', period: null, crisis: null, question: 'Why is Mongolia so vulnerable, and why does Korea care?', upto: 'strategic-partnership' },
  'climate': { label: 'Climate and dzud', file: '06-climate.md', period: null, crisis: 'climate-change', question: 'How do a dry summer and a cold winter become a disaster?', upto: 'strategic-partnership' },
  'land': { label: 'Land', file: '07-land.md', period: null, crisis: 'land-degradation', question: 'What degrades the land, and how far does the damage reach?', upto: 'strategic-partnership' },
  'pollution': { label: 'Pollution', file: '08-pollution.md', period: null, crisis: 'pollution', question: 'How do lost livelihoods end as smoke over a city?', upto: 'strategic-partnership' },
  'ladder': { label: 'The ladder', file: '09-the-ladder.md', period: null, crisis: null, question: 'Which rungs does the partnership have, and when was each set?', upto: 'strategic-partnership' },
  'rungs': { label: 'Rung by rung', file: '10-rung-by-rung.md', period: null, crisis: null, question: 'What did the two countries do at each step?', upto: 'strategic-partnership' },
  'character': { label: 'What marks it', file: '11-what-marks-it.md', period: null, crisis: null, question: 'What did the single projects become?', upto: 'strategic-partnership' },
  'conditions': { label: 'Why it developed', file: '12-why-it-worked.md', period: null, crisis: null, question: 'Which conditions favoured this diplomacy?', upto: 'strategic-partnership' },
  'middle-power': { label: 'A middle power', file: '13-a-middle-power.md', period: null, crisis: null, question: 'What can a state do that is neither a major power nor a late-developing country?', upto: 'strategic-partnership' },
  'outlook': { label: 'Outlook and critique', file: '14-outlook-and-critique.md', period: null, crisis: null, question: 'What does the article show, assert, hedge and leave out?', upto: 'strategic-partnership' },
  'summary': { label: 'Summary', file: '15-summary.md', period: null, crisis: null, question: 'What should you remember?', upto: 'strategic-partnership' },
})

/** Key of a chapter. */
export type ChapterId = keyof typeof chapters
