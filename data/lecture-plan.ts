import type { ActivityId } from './activities.ts'
import type { LecturePlan, LectureStep } from './schema/types.ts'
import { activities } from './activities.ts'
import { defineTable } from './schema/define-table.ts'
import { countSpoken, toMinutes } from './schema/speaking-time.ts'
import slideWords from './slide-words.json' with { type: 'json' }

type Words = Readonly<Record<string, { say: number, moveOn: number, read: number }>>
const words: Words = slideWords

/** What there is to a step besides its slide and its activities. */
type More = Omit<LectureStep, 'slide' | 'minutes' | 'activity'>

/** Words and minutes of activity that a step takes: `short` and `bridge` take the place of what the note says. */
function measureStep(slide: string, acts: readonly ActivityId[], { short, bridge }: More, isStudy = false): { words: number, active: number } {
  const { say = 0, moveOn = 0, read = 0 } = words[slide] ?? {}
  const spoken = (short ? countSpoken(short) : say) + (bridge ? countSpoken(bridge) : moveOn)
  return { words: isStudy ? Math.max(read, spoken) : spoken, active: acts.reduce((sum, id) => sum + activities[id].minutes, 0) }
}

/** An activity as one text: what the class does, and how it is run. */
function sayActivity(id: ActivityId): string {
  const { does, minutes, say, collect, then } = activities[id]
  return `${does} (${minutes} min). Say: ${say} Collect: ${collect} Then: ${then}`
}

/** What a step takes, and by which activities. */
export interface Measure { words: number, active: number, acts: readonly ActivityId[] }

/** With these a lecture begins and ends: they are not to be left out. */
const essential: readonly ActivityId[] = ['vote-before', 'vote-after']

const measures = new Map<LectureStep, Measure>()

function time(slide: string, acts: readonly ActivityId[], more: More, isStudy: boolean): LectureStep {
  const measure = measureStep(slide, acts, more, isStudy)
  const activity = acts.map(id => isStudy ? activities[id].does : sayActivity(id)).join(' ')
  const spare = isStudy || acts.some(id => essential.includes(id)) ? 0 : measure.active
  const made: LectureStep = { slide, minutes: toMinutes(measure.words, measure.active), ...activity && { activity }, ...spare && { spare }, ...more }
  measures.set(made, { ...measure, acts })
  return made
}

/** A step in short: slide, what the class does, and what else there is to it. Its minutes follow from what is said and done. */
const step = (slide: string, acts: readonly ActivityId[] = [], more: More = {}): LectureStep => time(slide, acts, more, false)
/** A step for one reader, who does alone what a class does together. */
const alone = (slide: string, acts: readonly ActivityId[] = [], more: More = {}): LectureStep => time(slide, acts, more, true)

/** Words and active minutes of a plan, step by step. */
export const measurePlan = ({ steps }: Pick<LecturePlan, 'steps'>): Measure[] => steps.map(made => measures.get(made) ?? { words: 0, active: 0, acts: [] })

/** Sentences on the way to a slide that several plans come to by another way than the deck. */
const to = {
  korea: 'We begin with Korea itself, before it turned to Mongolia.',
  mongolia: 'So far we have followed Korea. Why does Mongolia matter to it?',
  leading: 'After the Cold War Korea signed, paid and joined others. Then came the launch of an institute.',
  smoke: 'Korea has its reasons. Now to the harm, and back to the smoke of the beginning.',
  ladder: 'We know what Mongolia suffers. Now we climb the ladder that the two countries built.',
  ladderFromSmoke: 'That is smoke, the harm in the city. The other harm is dust: sand and dust storms, now more frequent, affect the whole region. Now to the ladder that the two countries built.',
  smokeAgain: 'The land is one crisis. We come back to another one, the smoke of the beginning.',
  work: 'These are reasons. Now we look at the work itself, and lay two cases side by side.',
  cases: 'We have climbed the ladder. Now we lay two cases side by side.',
  power: 'What kind of state acts like this, and what does it gain? The conclusion of the article answers.',
  answer: 'What does this answer, and what does it leave open?',
  doubt: 'That is what the author offers. How sure can we be?',
  vote: 'You have heard the author’s thesis. Now it is your turn again.',
  voteOnTwo: 'You have heard the author’s thesis and a doubt. Now it is your turn again.',
} as const

/** Ways through the deck for a class: which slides, and what the class does there. Minutes follow from words and activities. */
export const lecturePlans = defineTable<LecturePlan>()({
  'twenty-minutes': {
    label: 'A talk of 20 minutes: the question, two cases, the thesis',
    minutes: 20,
    steps: [
      step('winter-smoke', ['guess-the-share']),
      step('the-question', ['vote-before'], { bridge: 'The vote stands. Now we collect evidence, and first from the list of reasons.' }),
      step('setting-why-mongolia', [], { bridge: to.work }),
      step('two-cases', [], { bridge: to.power }),
      step('power-diffused', [], { bridge: to.vote }),
      step('vote-again', ['vote-after'], { bridge: 'Take one question home: what would have to be true for another explanation to win?' }),
    ],
  },
  'single-hour': {
    label: 'One lecture of 45 minutes: one question, four explanations',
    minutes: 45,
    steps: [
      step('title'),
      step('winter-smoke', ['guess-the-share']),
      step('the-question', ['vote-before'], { bridge: to.korea }),
      step('price-at-home', ['guess-the-trigger'], { bridge: to.leading }),
      step('the-watershed', [], { bridge: to.mongolia }),
      step('setting-why-mongolia', ['cover-one-side'], { bridge: to.smoke }),
      step('pollution-chain', ['build-the-chain'], { bridge: to.ladderFromSmoke }),
      step('ladder-explorer', ['expect-the-next-rung'], { bridge: to.cases }),
      step('two-cases', ['fit-the-cases'], { bridge: to.power }),
      step('power-diffused', ['alone-or-at-a-table'], { bridge: to.answer }),
      step('the-answer', [], { bridge: to.doubt }),
      step('two-for-many', [], { bridge: to.voteOnTwo }),
      step('vote-again', ['vote-after']),
      step('discuss', ['one-sentence'], { skippable: true }),
    ],
  },
  'double-hour': {
    label: 'One lecture of 90 minutes: the whole argument',
    minutes: 90,
    steps: [
      step('title'),
      step('winter-smoke', ['guess-the-share']),
      step('the-question', ['vote-before'], { bridge: to.korea }),
      step('growth-before-all'),
      step('price-at-home', ['guess-the-trigger'], { bridge: 'In the next period Korea took part, and looked at its own region.' }),
      step('neighbours'),
      step('the-watershed', [], { bridge: 'Three periods, and now a first account: how much do they add?' }),
      step('korea-adds', ['weigh-korea'], { bridge: to.mongolia }),
      step('setting-why-mongolia', [], { bridge: 'Now to the harm itself, and first to the climate.' }),
      step('climate-dzud'),
      step('land-degraded', ['guess-the-land'], { bridge: to.smokeAgain }),
      step('pollution-chain', ['build-the-chain'], { bridge: 'And what does Mongolia itself do?' }),
      step('mongolia-acts', [], { bridge: to.ladder }),
      step('ladder-explorer', [], { bridge: 'What did the two countries do? A joint office is one example.' }),
      step('rungs-office', [], { skippable: true }),
      step('two-cases', ['fit-the-cases']),
      step('cases-weighed', [], { bridge: 'No one explanation fits all the evidence. So we ask the article itself what, in its view, helped and drove all this.' }),
      step('three-conditions', [], { bridge: 'We look closely at the third, better multilateral institutions.' }),
      step('organisation-gap'),
      step('take-one-away', ['take-one-away'], { bridge: to.power }),
      step('power-diffused', ['trust-or-influence']),
      step('the-answer', [], { bridge: to.doubt }),
      step('two-for-many'),
      step('fault-and-virtue', ['repair-a-sentence'], { bridge: 'These were tensions in the text. What does it leave out?' }),
      step('left-out', ['write-the-paragraph'], { bridge: to.vote, skippable: true }),
      step('vote-again', ['vote-after']),
      step('discuss', ['one-sentence']),
    ],
  },
  'seminar-1': {
    label: 'Seminar, session 1 of 4: the question, and Korea’s own story',
    minutes: 90,
    steps: [
      step('title'),
      step('winter-smoke', ['guess-the-share']),
      step('the-question', ['vote-before']),
      step('timeline', ['place-five-events']),
      step('reading-the-slides', ['open-a-passage'], { skippable: true }),
      step('growth', ['guess-the-turn']),
      step('growth-before-all', ['choose-an-industry']),
      step('price-at-home', ['guess-the-trigger', 'argue-primarily']),
      step('the-door-opens', ['choose-the-change']),
      step('signs-funds-joins', ['rank-commitments']),
      step('trade-meets-environment', ['argue-the-cost']),
      step('neighbours', ['find-the-meeting']),
      step('the-watershed', ['why-a-treaty']),
      step('table-summit-fund', [], { skippable: true }),
      step('paradigm-shift', ['say-the-shift']),
      step('check-korea', ['vote-turning-point']),
      step('korea-adds', ['weigh-korea-long'], { bridge: 'Next time we cross over to Mongolia. Keep your columns.' }),
    ],
  },
  'seminar-2': {
    label: 'Seminar, session 2 of 4: Mongolia’s dilemma, and a ladder',
    minutes: 90,
    steps: [
      step('setting', ['guess-the-silence']),
      step('setting-ground', ['change-or-not']),
      step('setting-drainage', ['follow-a-river'], { skippable: true }),
      step('setting-why-mongolia', ['rank-reasons']),
      step('climate-trend', ['guess-the-warming'], { skippable: true }),
      step('climate-dzud', ['tell-the-chain']),
      step('land-degraded', ['guess-the-land']),
      step('land-reach', ['sort-drivers']),
      step('pollution-chain', ['build-the-chain']),
      step('pollution-air', ['quote-a-figure']),
      step('pollution-threads', ['test-a-link']),
      step('pollution-quiz', ['vote-silence'], { skippable: true }),
      step('mongolia-acts', ['ask-mongolia']),
      step('mongolia-adds', ['weigh-mongolia']),
      step('ladder', ['oblige-a-partner', 'guess-the-order']),
      step('ladder-explorer', ['expect-the-next-rung']),
      step('ladder-quiz', ['order-the-rungs'], { bridge: 'Next time we ask what the two countries did at each rung.' }),
    ],
  },
  'seminar-3': {
    label: 'Seminar, session 3 of 4: two cases, and three conditions',
    minutes: 90,
    steps: [
      step('rungs-no-depth', ['enough-alone']),
      step('rungs-agreements', ['aid-or-trade']),
      step('rungs-climate-2011', ['guess-the-projects', 'one-state-or-many'], { skippable: true }),
      step('rungs-office', ['what-an-office-needs']),
      step('two-cases', ['fit-the-cases-long']),
      step('cases-weighed', ['weigh-cases']),
      step('response-matrix', ['date-the-dots'], { skippable: true }),
      step('character-whole'),
      step('character-actors', ['agency-or-ministry']),
      step('three-conditions', ['choose-a-condition']),
      step('technology-level', ['guess-the-level'], { skippable: true }),
      step('willing-states', ['interest-and-air']),
      step('guaranteed-domain', [], { skippable: true }),
      step('organisation-gap', ['below-the-state']),
      step('take-one-away', ['take-one-away'], { bridge: 'Next time we come to the conclusion, which calls Korea a middle power.' }),
    ],
  },
  'seminar-4': {
    label: 'Seminar, session 4 of 4: an answer, our doubts, and the vote',
    minutes: 90,
    steps: [
      step('middle-power', ['name-middle-powers', 'guess-what-keeps']),
      step('middle-power-terms', ['define-in-own-words']),
      step('three-peculiarities', ['trade-and-trust']),
      step('power-diffused', ['trust-or-influence']),
      step('the-answer', ['read-the-thesis']),
      step('check-middle-power', ['vote-coercion'], { skippable: true }),
      step('pivotal-state', [], { skippable: true }),
      step('two-for-many', ['third-state']),
      step('fault-and-virtue', ['repair-a-sentence-long']),
      step('shown-and-asserted', ['solid-line']),
      step('hedged-with-care', [], { skippable: true }),
      step('left-out', ['write-the-paragraph']),
      step('whole-argument', ['draw-the-argument']),
      step('vote-again', ['vote-after']),
      step('discuss', ['one-sentence-and-pairs']),
    ],
  },
  'ten-minutes': {
    label: 'Ten minutes to read: the question, two cases, the thesis',
    minutes: 10,
    study: true,
    steps: [
      alone('winter-smoke', [], {}),
      alone('the-question', [], { bridge: 'Choose A, B, C or D, and keep your letter in mind while you read on.' }),
      alone('setting-why-mongolia', [], { bridge: to.work }),
      alone('two-cases', [], { bridge: 'What kind of state acts like this? The conclusion of the article answers.' }),
      alone('power-diffused', [], { bridge: 'One question shows what you have kept.' }),
      alone('check-middle-power', [], { bridge: 'Now choose A, B, C or D again. Go on with the short route, or with a few questions each day.' }),
    ],
  },
  'self-study': {
    label: 'Self-study: the short route',
    minutes: 60,
    study: true,
    steps: [
      alone('winter-smoke', ['guess-the-share']),
      alone('the-question', ['vote-before']),
      alone('timeline', [], { bridge: to.korea }),
      alone('price-at-home', ['guess-the-trigger'], { bridge: to.leading }),
      alone('the-watershed', [], { bridge: 'Three periods, and now a first account: how much do they add?' }),
      alone('korea-adds', [], { bridge: to.mongolia }),
      alone('setting-why-mongolia', [], { bridge: 'Now to the harm itself, and first to the climate.' }),
      alone('climate-dzud'),
      alone('land-degraded', ['guess-the-land'], { bridge: to.smokeAgain }),
      alone('pollution-chain', ['build-the-chain'], { bridge: 'And what does Mongolia itself do?' }),
      alone('mongolia-acts', [], { bridge: to.ladder }),
      alone('ladder-explorer', ['expect-the-next-rung'], { bridge: to.cases }),
      alone('two-cases', ['fit-the-cases'], { bridge: 'What helped and drove all this?' }),
      alone('three-conditions', [], { bridge: 'What happens to the argument if we take one of them away?' }),
      alone('take-one-away', [], { bridge: to.power }),
      alone('power-diffused', [], { bridge: to.answer }),
      alone('the-answer', [], { bridge: to.doubt }),
      alone('two-for-many', [], { bridge: to.voteOnTwo }),
      alone('vote-again', ['vote-after']),
      alone('discuss', ['one-sentence']),
    ],
  },
})

/** Key of a lecture plan. */
export type LecturePlanId = keyof typeof lecturePlans

/** The sessions of the seminar, in order. */
export const seminar = ['seminar-1', 'seminar-2', 'seminar-3', 'seminar-4'] as const satisfies readonly LecturePlanId[]
