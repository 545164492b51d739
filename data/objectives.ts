import type { Objective } from '@deck/article'
import { defineTable } from '@deck/article'

/**
 * What a student can do after each chapter, on three levels. Every chapter has at least one;
 * every question in the bank serves one.
 */
export const objectives = defineTable<Objective>()({
  'state-the-question': { text: 'State the article’s question, and name the two countries, three periods and three crises that it studies.', level: 'recall', chapter: 'opening', slides: ['the-question', 'timeline', 'winter-smoke'] },
  'explain-growth-first': { text: 'Explain how putting growth first brought Korea pollution and public alarm, and say how policy stayed largely reactive.', level: 'understanding', chapter: 'growth', slides: ['growth-before-all', 'price-at-home'] },
  'date-the-joining-years': { text: 'Put the law, the memberships and the regional bodies of the 1990s and early 2000s in order.', level: 'recall', chapter: 'participation', slides: ['signs-funds-joins', 'trade-meets-environment', 'neighbours'] },
  'explain-domestic-drive': { text: 'Explain why, as the article argues, a domestic crisis made environmental diplomacy urgent, and how trade became part of it.', level: 'understanding', chapter: 'participation', slides: ['price-at-home', 'the-door-opens', 'trade-meets-environment'] },
  'contrast-joining-and-leading': { text: 'Contrast taking part with taking the lead, and say what marks the watershed between them.', short: 'contrast joining with leading', level: 'reasoning', chapter: 'leadership', slides: ['the-watershed', 'table-summit-fund', 'paradigm-shift', 'check-korea', 'korea-adds'] },
  'explain-why-mongolia': { text: 'Explain by nature and by people why Mongolia is vulnerable, and by interest and need why it matters to Korea.', short: 'explain why Mongolia', level: 'understanding', chapter: 'setting', slides: ['setting-ground', 'setting-drainage', 'setting-why-mongolia'] },
  'trace-the-dzud': { text: 'Trace how climate change is believed to bring drought, dzud and flood, and name the harm to nature and people.', level: 'understanding', chapter: 'climate', slides: ['climate-trend', 'climate-dzud'] },
  'sort-land-drivers': { text: 'Sort the drivers of land degradation into natural and human ones, and read each figure with its limits.', level: 'understanding', chapter: 'land', slides: ['land-degraded', 'land-reach'] },
  'trace-the-smoke': { text: 'Trace the chain from lost livelihoods through migration and raw coal to winter air, and say where the article is silent.', level: 'reasoning', chapter: 'pollution', slides: ['pollution-chain', 'pollution-air', 'pollution-threads', 'mongolia-acts', 'mongolia-adds'] },
  'name-the-rungs': { text: 'Name the five rungs of the partnership in order, with their years.', level: 'recall', chapter: 'ladder', slides: ['ladder-explorer', 'ladder-quiz'] },
  'match-rung-and-action': { text: 'Match agreements, bodies and projects to the rung that stood when they began.', short: 'match actions to rungs', level: 'recall', chapter: 'rungs', slides: ['rungs-agreements', 'rungs-climate-2011', 'rungs-office', 'two-cases', 'ladder-explorer'] },
  'explain-thin-1990s': { text: 'Say what could explain the shallow cooperation of the 1990s, and name what followed each later upgrade.', level: 'understanding', chapter: 'rungs', slides: ['rungs-no-depth', 'two-cases', 'cases-weighed'] },
  'characterise-the-change': { text: 'Describe the change by its two marks, and show how together they seem to make a system.', level: 'understanding', chapter: 'character', slides: ['response-matrix', 'character-whole', 'character-actors', 'whole-argument'] },
  'weigh-three-conditions': { text: 'Present the reasoning for each of the three favourable conditions, and judge which matters most.', level: 'reasoning', chapter: 'conditions', slides: ['three-conditions', 'technology-level', 'willing-states', 'guaranteed-domain', 'organisation-gap', 'take-one-away'] },
  'define-middle-power': { text: 'Define multilateralism, middle power and soft power as the article does.', level: 'recall', chapter: 'middle-power', slides: ['middle-power-terms', 'middle-power'] },
  'argue-from-middle-power': { text: 'Argue from Northeast Asia’s three peculiarities why multilateralism serves a state that neither can nor will coerce.', level: 'reasoning', chapter: 'middle-power', slides: ['three-peculiarities', 'power-diffused', 'the-answer'] },
  'judge-the-claims': { text: 'Judge what the article shows, asserts, hedges and leaves out, and assess its outlook.', short: 'judge its claims', level: 'reasoning', chapter: 'outlook', slides: ['pivotal-state', 'two-for-many', 'fault-and-virtue', 'shown-and-asserted', 'hedged-with-care', 'left-out'] },
  'retell-the-argument': { text: 'Retell the author’s case on one page: forms, conditions and meaning.', level: 'understanding', chapter: 'summary', slides: ['whole-argument', 'the-answer', 'vote-again'] },
})

/** Key of a learning objective. */
export type ObjectiveId = keyof typeof objectives
