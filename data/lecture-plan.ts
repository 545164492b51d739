import type { LecturePlan, LectureStep } from '@deck/article'
import type { ActivityKind, TimeShares } from '@deck/article/speaking-time'
import type { ActivityId } from './activities.ts'
import { defineTable } from '@deck/article'
import { activityMinutes, countSpoken, pause, toMinutes, wordsPerMinute } from '@deck/article/speaking-time'
import { activities } from './activities.ts'
import slideWords from './slide-words.json' with { type: 'json' }

type Words = Readonly<Record<string, { say: number, moveOn: number, read: number }>>
const words: Words = slideWords

/** What there is to a step besides its slide and its activities. */
type More = Omit<LectureStep, 'slide' | 'minutes' | 'activity' | 'students' | 'spare'>

/** Minutes of an activity, by the table of its kinds. */
const minutesOf = (id: ActivityId): number => activities[id].timed.reduce((sum: number, kind: ActivityKind) => sum + activityMinutes[kind], 0)

/** What a step is spent on: `short` and `bridge` take the place of what the note says. Who is alone reads the explanation, and is not asked aloud. */
function measureStep(slide: string, acts: readonly ActivityId[], { short, bridge, recall }: More & { recall?: true }, isStudy = false): Omit<Measure, 'acts'> {
  const { say = 0, moveOn = 0, read = 0 } = words[slide] ?? {}
  const spoken = short ? countSpoken(short) : isStudy && read ? read : say
  return {
    words: spoken + (bridge ? countSpoken(bridge) : moveOn),
    active: acts.reduce((sum, id) => sum + minutesOf(id), recall ? activityMinutes.recall : 0),
    silent: isStudy || (short && !short.includes('?')) ? 0 : pause,
    least: isStudy || short ? 1 : toMinutes(say + moveOn),
  }
}

/** An activity as one text: what the class does, and how it is run. */
function describeActivity(id: ActivityId): string {
  const { does, say, collect, then } = activities[id]
  return `${does} (${minutesOf(id)} min). Say: ${say} Collect: ${collect} Then: ${then}`
}

/** Words of a step, minutes of the class itself and of silence after a question, the fewest whole minutes that its note takes, and the activities. */
export interface Measure { words: number, active: number, silent: number, least: number, acts: readonly ActivityId[] }

/** With these a lecture begins and ends: they are not to be left out. */
const essential: readonly ActivityId[] = ['vote-before', 'vote-after']

const measures = new Map<LectureStep, Measure>()

function time(slide: string, acts: readonly ActivityId[], { recall, ...more }: More & { recall?: true }, isStudy: boolean): LectureStep {
  const measure = measureStep(slide, acts, { ...more, ...recall && { recall } }, isStudy)
  const activity = acts.map(id => isStudy ? activities[id].does : describeActivity(id)).join(' ')
  const spare = isStudy || acts.some(id => essential.includes(id)) ? 0 : measure.active
  const made: LectureStep = { slide, minutes: 0, ...activity && { activity }, ...spare && { spare }, students: measure.active, ...more }
  measures.set(made, { ...measure, acts })
  return made
}

/** A step in short: slide, what the class does, and what else there is to it. Its minutes follow from what is said and done. */
const step = (slide: string, acts: readonly ActivityId[] = [], more: More = {}): LectureStep => time(slide, acts, more, false)
/** A step for one reader, who does alone what a class does together; `recall` where a chapter ends, and is recalled. */
const alone = (slide: string, acts: readonly ActivityId[] = [], more: More & { recall?: true } = {}): LectureStep => time(slide, acts, more, true)

/** Gives the steps whole minutes, at least what the note takes; what one is given too much, the next have less. */
function giveMinutes(steps: readonly LectureStep[]): void {
  let [end, given] = [0, 0]
  for (const made of steps) {
    const { words: spoken, active, silent, least } = measures.get(made)!
    end += spoken / wordsPerMinute + active + silent
    made.minutes = Math.max(least, Math.round(end) - given)
    given += made.minutes
  }
}

/** What a plan is spent on, step by step. */
export const measurePlan = ({ steps }: Pick<LecturePlan, 'steps'>): Measure[] => steps.map(made => measures.get(made) ?? { words: 0, active: 0, silent: 0, least: 1, acts: [] })

/** What a plan's minutes are spent on, in all. */
export function sharePlan(plan: Pick<LecturePlan, 'steps'>): TimeShares {
  const sum = (of: (measure: Measure) => number) => measurePlan(plan).reduce((all, measure) => all + of(measure), 0)
  return { speech: sum(({ words }) => words) / wordsPerMinute, students: sum(({ active }) => active), pauses: sum(({ silent }) => silent) }
}

/** Sentences on the way to a slide that several plans come to by another way than the deck. */
const to = {
  korea: 'We begin with Korea itself, before it turned to Mongolia.',
  mongolia: 'So far we have followed Korea. Why does Mongolia matter to it?',
  leading: 'After the Cold War Korea signed, paid and joined others. Then came the launch of an institute.',
  harm: 'Now to the harm itself, and first to the climate.',
  land: 'The second crisis is the land.',
  ladder: 'We know what Mongolia suffers. Now we climb the ladder that the two countries built.',
  ladderFromSmoke: 'That is smoke, the harm in the city. The other harm is dust: sand and dust storms became more frequent, and they affect the whole region. Which letter gets that? Now to the ladder that the two countries built.',
  smokeAgain: 'The land is one crisis. We come back to another one, the smoke of the beginning.',
  cases: 'We have climbed the ladder. Now we lay two cases side by side.',
  marks: 'Those were single cases. What marks the work as a whole?',
  drove: 'What helped and drove all this?',
  power: 'What kind of state acts like this, and what does it gain? The conclusion of the article answers.',
  doubt: 'That is what the author offers. Where could it break?',
  vote: 'You have heard the author’s thesis. Now it is your turn again.',
  voteOnTwo: 'You have heard the author’s thesis and a doubt. Now it is your turn again.',
} as const

/** What is said of a slide where there is no time for its note. */
const brief = {
  title: 'Welcome. One article, by Han Xiao: what the Republic of Korea has done about the environment in Mongolia, and how far that has helped. The picture has a rail for each country.',
  watershed: 'Now Korea comes to lead. Its strategy is green growth: growth in balance with nature. [click] It launched the Global Green Growth Institute, GGGI, to help developing countries. The article calls the launch a watershed: before it Korea takes part, after it Korea initiates. Its environmental diplomacy as a whole reveals “an increasing interest in taking a lead”. Research was to build an environmental industry, also for growth and exports. Which columns get that?',
  interest: 'Why Mongolia? Beside the map stands Korea’s interest: Mongolia is near, a partner of both Koreas, and a gateway to Russia; the lines are no routes. Below it stands Mongolia’s need: severe environmental problems, and relatively less development than others in the region. The article also names concerns of the region. Which letter gets which?',
  dzud: '[click] One harm of the climate has a Mongolian name, dzud. [click] The summer is dry, the winter is cold, and together they usually end in disaster. It is said to be unique to Mongolia, and has become more frequent and more intense. No reach beyond Mongolia is reported.',
  land: 'How much of the territory was degraded? Write one figure down, alone. [click] By 2020 it was [[degraded-share]]. Nature and people work on the land together: drought and flood alternate, herds grow, and wood, ore and cities take their part. [click] Each mark is a thousandth of the territory. The marks do not say where that land lies.',
  chain: 'We come back to the smoke, and ask how it begins. Build the chain before you see it. [click] Herders who had lost what they lived from, through natural disasters or social change, moved to the cities, above all to the capital. Most found no permanent housing, and a district of gers formed. There people burn raw coal in winter.',
  ladder: '[click] In [[diplomatic-relations]] relations are opened. [click:2] Under the rungs of [[complementary-partnership]] and [[good-neighbourliness]] come agreements, a shelterbelt and a greenbelt. [click] In [[comprehensive-partnership]] two presidents voice a concern about global warming. [click] The top rung so far, [[strategic-partnership]], is a strategic partnership: for the article, cooperation of benefit to both in many fields. [click] The article leaves open what a higher rung permits that a lower one does not.',
  forms: 'What marks all this work? Korea began with single fields of its own experience, or of regional and domestic concern. [click] With its green growth strategy the environment was joined with development. Is that a new idea, or Korea’s own way carried abroad?',
  conditions: 'Three conditions, the author argues, helped and drove this diplomacy: strength in science, promising relations, and better institutions of many states. Do not mix them up with our four motives: a motive says why Korea helps, a condition says what helped the work. The author ranks none of them.',
  power: 'This is the centre of the conclusion. Korea is weaker than the major powers, and neither able nor willing to coerce Mongolia. [click] Multilateralism, where three or more states coordinate, spreads power from the top to others. [click] There Korea can influence others by economic, social and ideational capital: as we explain it, money, ties, and ideas that others want to follow. [click] In return, Mongolia comes to trust that Korea is highly qualified to lead.',
  answer: '[click] How far has Korea helped? “Arguably”, the author says, and offers a priority in relations, certain achievements, experience and mutual trust. GGGI, the text says without a hedge, has contributed to sustainable growth. No result is measured. [click] Why? The author explains Korea’s willingness by geopolitics, its diplomacy’s urgency primarily by a crisis at home, and dust programmes partly by harm to the region. The thesis says how. As we read it, “national interests” fits A, and “a middle power” fits C.',
  doubt: 'The article calls its case an epitome: one case that shows the larger thing in small. How can two show what needs three or more? Memorandum, greenbelt and office are between two states. [click] But other work ran through bodies of many: NEACEC and NEASPEC in the nineties, though not in depth, and GGGI with [[gggi-project-count]] in Mongolia. And in the conclusion the thesis is about Korea’s environmental diplomacy as a whole. So the case illustrates the thesis; it does not test it.',
  voteOnTwoCases: 'The same question, the same four motives. Look at your columns. For D stands dust, which affects the whole region; of this smoke no such reach is reported. For A stand a gateway and a mediator, of which you have heard in a word only. Some passages that you have not heard are on Korea in general. For B there is a crisis at home, which primarily made its diplomacy urgent; for C an “interest in taking a lead”. Vote for one, and name what decided it.',
  voteOnAll: 'The same question. On the wall each letter has what we find its strongest passage, and one against it; an asterisk means Korea in general. For A geopolitics, yet a short-term cost that Korea has tended to accept. For B a crisis at home, yet work on dust has another reason. For C an “interest in taking a lead”, yet Korea also takes part. For D dust, which reaches the region, yet work that follows the rungs. By what, did we say, would your letter lose? Vote for one, and say what decided it.',
  sentence: 'Take two things home. One sentence: the explanation that convinces you most, the passage that made the difference, and what would speak against it. And the essay: the author says that Korea has “arguably” helped. Plan the study that would let you leave out that word.',
} as const

/** Ways through the deck for a class: which slides, and what the class does there. Minutes follow from words and activities. */
export const lecturePlans = defineTable<LecturePlan>()({
  'twenty-minutes': {
    label: 'A talk of 20 minutes: the question, two cases, the author’s case',
    minutes: 20,
    steps: [
      step('winter-smoke', ['guess-the-share']),
      step('the-question', ['vote-before'], { bridge: 'The vote stands. Now we look at the work itself, case by case.' }),
      step('two-cases', [], { bridge: to.power }),
      step('power-diffused', ['find-the-verb'], { short: brief.power }),
      step('whole-argument', [], { bridge: to.vote }),
      step('vote-again', ['vote-after'], { short: brief.voteOnTwoCases, bridge: 'Take one question home: what would have to be true for another explanation to win?' }),
    ],
  },
  'single-hour': {
    label: 'One lecture of 45 minutes: one question, four explanations',
    minutes: 45,
    steps: [
      step('title', [], { short: brief.title }),
      step('winter-smoke', ['guess-the-share']),
      step('the-question', ['vote-before'], { bridge: to.korea }),
      step('price-at-home', ['guess-the-trigger'], { bridge: to.leading }),
      step('the-watershed', [], { short: brief.watershed, bridge: to.mongolia }),
      step('setting-why-mongolia', [], { short: brief.interest, bridge: to.harm }),
      step('climate-dzud', [], { short: brief.dzud, bridge: to.land }),
      step('land-degraded', ['guess-the-land'], { short: brief.land, bridge: to.smokeAgain }),
      step('pollution-chain', ['build-the-chain'], { short: brief.chain, bridge: to.ladderFromSmoke }),
      step('ladder-explorer', [], { short: brief.ladder, bridge: to.cases }),
      step('two-cases', ['fit-the-cases'], { bridge: to.marks }),
      step('character-whole', [], { short: brief.forms, bridge: to.drove, skippable: true }),
      step('three-conditions', [], { short: brief.conditions, bridge: to.power }),
      step('power-diffused', ['which-verb'], { short: brief.power }),
      step('whole-argument', ['retell-the-case']),
      step('the-answer', [], { short: brief.answer, bridge: to.doubt }),
      step('two-for-many', [], { short: brief.doubt, bridge: to.voteOnTwo }),
      step('vote-again', ['vote-after'], { short: brief.voteOnAll }),
      step('discuss', [], { short: brief.sentence, skippable: true }),
    ],
  },
  'double-hour': {
    label: 'One lecture of 90 minutes: the whole argument',
    minutes: 90,
    steps: [
      step('title', [], { short: brief.title }),
      step('winter-smoke', ['guess-the-share']),
      step('the-question', ['vote-before'], { bridge: to.korea }),
      step('price-at-home', ['guess-the-trigger'], { bridge: 'In the next period Korea took part, and looked at its own region.' }),
      step('neighbours'),
      step('the-watershed', [], { bridge: 'Three periods, and now a first account: how much do they add?' }),
      step('korea-adds', ['weigh-korea'], { bridge: to.mongolia }),
      step('setting-why-mongolia', [], { bridge: to.harm }),
      step('climate-dzud'),
      step('land-degraded', ['guess-the-land'], { bridge: to.smokeAgain }),
      step('pollution-chain', ['build-the-chain'], { bridge: to.ladder }),
      step('ladder-explorer', [], { bridge: to.cases }),
      step('two-cases', ['fit-the-cases']),
      step('cases-weighed', [], { bridge: to.marks }),
      step('character-whole', [], { short: brief.forms, bridge: to.drove, skippable: true }),
      step('three-conditions', [], { bridge: 'We look closely at the third, better multilateral institutions.' }),
      step('organisation-gap'),
      step('take-one-away', ['take-one-away'], { bridge: to.power }),
      step('power-diffused', ['which-verb']),
      step('whole-argument', ['retell-the-case']),
      step('the-answer', [], { bridge: to.doubt }),
      step('two-for-many'),
      step('fault-and-virtue', ['repair-a-sentence'], { bridge: 'These were tensions in the text. What does it leave out?' }),
      step('left-out', ['write-the-paragraph'], { skippable: true }),
      step('vote-again', ['vote-after']),
      step('discuss', ['one-sentence']),
    ],
  },
  'seminar-1': {
    label: 'Seminar, session 1 of 4: the question, and Korea’s own story',
    minutes: 90,
    steps: [
      step('title', [], { short: brief.title }),
      step('winter-smoke', ['guess-the-share']),
      step('the-question', ['vote-before']),
      step('timeline', ['place-five-events']),
      step('reading-the-slides', ['open-a-passage'], { skippable: true }),
      step('growth', ['guess-the-turn']),
      step('growth-before-all', ['choose-an-industry']),
      step('price-at-home', ['guess-the-trigger']),
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
      step('whole-argument', ['draw-the-argument']),
      step('the-answer', ['read-the-thesis']),
      step('check-middle-power', ['vote-coercion'], { skippable: true }),
      step('pivotal-state', [], { skippable: true }),
      step('two-for-many', ['third-state']),
      step('fault-and-virtue', ['repair-a-sentence-long']),
      step('shown-and-asserted', ['solid-line']),
      step('hedged-with-care', [], { skippable: true }),
      step('left-out', ['write-the-paragraph']),
      step('vote-again', ['vote-after']),
      step('discuss', ['one-sentence-and-pairs']),
    ],
  },
  'ten-minutes': {
    label: 'Ten minutes to read: the question, two cases, the author’s case',
    minutes: 10,
    study: true,
    steps: [
      alone('winter-smoke', ['guess-the-share']),
      alone('the-question', [], { bridge: 'Choose A, B, C or D, and keep your letter in mind while you read on.' }),
      alone('two-cases', [], { bridge: 'What kind of state acts like this? The conclusion of the article answers.' }),
      alone('power-diffused', ['find-the-verb']),
      alone('whole-argument', [], { bridge: 'One question shows what you have kept.' }),
      alone('check-middle-power', [], { bridge: 'Now choose A, B, C or D again. Go on with the short route, or with a few questions each day.' }),
    ],
  },
  'self-study': {
    label: 'Self-study: the short route',
    minutes: 60,
    study: true,
    steps: [
      alone('winter-smoke', ['guess-the-share']),
      alone('the-question', ['vote-before'], { bridge: to.korea, recall: true }),
      alone('price-at-home', [], { bridge: to.leading, recall: true }),
      alone('the-watershed', [], { bridge: to.mongolia, recall: true }),
      alone('setting-why-mongolia', [], { bridge: 'Now to the harm, and first to the land.', recall: true }),
      alone('land-degraded', [], { bridge: to.smokeAgain, recall: true }),
      alone('pollution-chain', ['build-the-chain'], { bridge: 'And what does Mongolia itself do?' }),
      alone('mongolia-acts', [], { bridge: to.ladder, recall: true }),
      alone('ladder-explorer', [], { bridge: to.cases, recall: true }),
      alone('two-cases', [], { bridge: to.drove, recall: true }),
      alone('three-conditions', [], { bridge: to.power, recall: true }),
      alone('power-diffused', ['which-verb']),
      alone('whole-argument'),
      alone('the-answer', [], { bridge: to.doubt, recall: true }),
      alone('two-for-many', [], { bridge: to.voteOnTwo, recall: true }),
      alone('vote-again', ['vote-after']),
      alone('discuss', ['one-sentence'], { recall: true }),
    ],
  },
})

for (const { steps } of Object.values<LecturePlan>(lecturePlans))
  giveMinutes(steps)

/** Key of a lecture plan. */
export type LecturePlanId = keyof typeof lecturePlans

/** The sessions of the seminar, in order. */
export const seminar = ['seminar-1', 'seminar-2', 'seminar-3', 'seminar-4'] as const satisfies readonly LecturePlanId[]
