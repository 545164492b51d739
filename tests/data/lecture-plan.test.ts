import type { LecturePlan, LectureStep } from '@deck/article'
import { readFileSync } from 'node:fs'
import { activityMinutes, countSpoken, wordsPerMinute } from '@deck/article/speaking-time'
import { registry } from '@deck/lesson/records'
import { en } from '@deck/words'
import { composeScript } from 'slidev-addon-lesson/handout/script.ts'
import { fillNote } from 'slidev-addon-lesson/lecture/fill-note.ts'
import { composeNote, readMarks, readNote } from 'slidev-addon-lesson/lecture/read-note.ts'
import { useSlideNote } from 'slidev-addon-lesson/lecture/useSlideNote.ts'
import { followed } from 'slidev-addon-lesson/room/followed-plan.browser.ts'
import { describe, expect, it } from 'vitest'
import { activities } from '../../data/activities.ts'
import { explanations } from '../../data/explanations/index.ts'
import { lecturePlans, measurePlan, seminar, sharePlan } from '../../data/lecture-plan.ts'
import { objectives } from '../../data/objectives.ts'
import { shortRoute, shortTalk } from '../../deck.config.ts'
import { writeNotes } from '../../packages/cli/exporting/plan-shots.ts'
import { slideNotes } from '../support/fake-slide-notes.ts'
import { resetSlide, slide } from '../support/fake-slidev.ts'
import { readSlides } from '../support/read-chapters.ts'
import { findingsOf } from '../support/run-rule.ts'

const fill = (said: string) => fillNote(said, registry)
const slides = readSlides().map(({ front }) => front.routeAlias!)
const notes = Object.fromEntries(readSlides().map(({ front, note }) => [front.routeAlias!, note]))
const filled = Object.fromEntries(Object.entries(notes).map(([name, note]) => [name, fill(note)]))
const source = { notes: filled, slides, fill, goOn: en.notes.goOn }
const asWords = (text: string) => text.replace(/\[click(:\d)?\]/g, ' ').split(/\s+/).filter(Boolean)
const namesOf = ({ steps }: LecturePlan) => steps.map(({ slide }) => slide)

/** What a plan says at a step: a class hears the note or what is said instead, a reader the explanation as well. */
const sayStep = (plan: LecturePlan, { slide, short, bridge }: LectureStep) => `${short ?? (plan.study ? explanations[slide as keyof typeof explanations] ?? '' : '') + notes[slide]} ${bridge ?? ''}`
const isSession = (plan: LecturePlan) => seminar.some(id => lecturePlans[id] === plan)
/** The plans as a class has them: the sessions of the seminar are one. */
const wholes: readonly [string, readonly LecturePlan[]][] = [...Object.entries<LecturePlan>(lecturePlans).filter(([, plan]) => !isSession(plan)).map(([id, plan]): [string, LecturePlan[]] => [id, [plan]]), ['seminar', seminar.map(id => lecturePlans[id])]]

/** Most of a plan that is speech, and least that is the class's own, by how long it is and for whom. */
function limitsOf(plan: LecturePlan): { speech: number, students: number } {
  if (isSession(plan) || plan === lecturePlans['self-study'])
    return { speech: 0.35, students: 0.65 }
  return plan.minutes <= 20 ? { speech: 0.75, students: 0.15 } : { speech: 0.6, students: 0.33 }
}

describe.each(Object.entries<LecturePlan>(lecturePlans))('the plan "%s"', (_, plan) => {
  it('is speech to its share, the class’s own to its share, and with silence after questions no longer than it promises', () => {
    const { speech, students, pauses } = sharePlan(plan)
    const limits = limitsOf(plan)
    expect(speech / plan.minutes).toBeLessThanOrEqual(limits.speech)
    expect(students / plan.minutes).toBeGreaterThanOrEqual(limits.students)
    expect(speech + students + pauses).toBeLessThanOrEqual(plan.minutes)
  })

  it('leaves room for joining by phone, where it has a class vote', () => {
    const room = plan.study || isSession(plan) ? 0 : plan.minutes > 20 ? 2 : 1
    expect(plan.minutes - plan.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeGreaterThanOrEqual(room)
  })

  it('is filled by words and activities to at least 80 and at most 100 per cent of its minutes', () => {
    const { speech, students, pauses } = sharePlan(plan)
    const filled = (speech + students + pauses) / plan.minutes
    expect(filled).toBeGreaterThanOrEqual(0.8)
    expect(filled).toBeLessThanOrEqual(1)
  })

  it('has the class predict, vote or build something at least every ten minutes', () => {
    const until = (i: number) => plan.steps.slice(0, i).reduce((sum, { minutes }) => sum + minutes, 0)
    const active = measurePlan(plan).flatMap(({ active: minutes }, i) => minutes ? [{ slide: plan.steps[i]!.slide, from: until(i), to: until(i + 1) }] : [])
    const ends = [...active, { slide: 'the end', from: until(plan.steps.length), to: 0 }]
    const gaps = ends.map((one, i) => ({ before: one.slide, minutes: one.from - (ends[i - 1]?.to ?? 0) }))
    if (!plan.study)
      expect(gaps.filter(({ minutes }) => minutes > 10)).toEqual([])
  })

  it('asks the question early and answers it at the end', () => {
    const order = plan.steps.map(({ slide }) => slide)
    const asks = order.indexOf('the-question')
    const votes = order.indexOf('vote-again')
    if (!seminar.some(id => lecturePlans[id] === plan) && plan.minutes > 10) {
      expect(asks).toBeLessThanOrEqual(2)
      expect(votes).toBeGreaterThanOrEqual(order.length - 2)
    }
  })

  it('says the thesis, and says before the last vote that it was heard only where it was', () => {
    const heard = plan.steps.map(one => sayStep(plan, one))
    const thesis = heard.findIndex(words => /maximis\w+ its\s+national interests/.test(words))
    if (plan === lecturePlans[seminar.at(-1)!] || !seminar.some(id => lecturePlans[id] === plan))
      expect(thesis).toBeGreaterThanOrEqual(0)
    const recalls = heard.findIndex(words => /heard the author’s thesis/.test(words))
    expect(recalls < 0 || thesis <= recalls).toBe(true)
  })

  it('gives every slide at least a minute, and a class something to do', () => {
    expect(plan.steps.every(step => step.minutes >= 1)).toBe(true)
    if (!plan.study)
      expect(plan.steps.filter(step => step.activity).length).toBeGreaterThanOrEqual(3)
  })

  it('has a script that ends by the time the plan does', () => {
    const last = composeScript(namesOf(plan), { ...source, plan }).at(-1)!
    expect(last.at + last.minutes!).toBeLessThanOrEqual(plan.minutes)
  })

  it('says figures and names on the lectern, and never the id of a record for them', () => {
    const script = composeScript(namesOf(plan), { ...source, plan })
    expect(script.filter(entry => JSON.stringify(entry).includes('[[')).map(({ name }) => name)).toEqual([])
  })

  it('has its own text, activity and way on in the presenter’s window, on the lectern and in PowerPoint', () => {
    Object.assign(slideNotes, filled)
    slide.deck = readSlides().map(({ front }, i) => ({ no: i + 1, meta: { slide: { frontmatter: front } } }))
    followed.value = { ...plan, link: '', route: [], planned: plan.steps, skipped: [], skip: () => {}, leave: () => {} }
    const script = composeScript(namesOf(plan), { ...source, plan })
    const said = plan.steps.map(({ slide: name, short, activity = '', bridge }, i) => {
      const note = composeNote(name, { ...source, plan })
      const shot = { no: 1, click: 9 }
      expect(asWords(note.say.map(({ text }) => text).join(' '))).toEqual(asWords(short ? fill(short) : /^Say:([\s\S]*?)^Ask:/m.exec(filled[name]!)![1]!))
      expect([note.activity, note.moveOn]).toEqual([activity, bridge ?? readNote(filled[name]!).moveOn])
      expect(useSlideNote(() => slides.indexOf(name) + 1).value, name).toEqual(note)
      expect(script[i], name).toMatchObject(note)
      return [writeNotes({ no: 1, title: '', content: '', clicks: 9, note }, shot, [shot], false, en.notes), [...note.say.map(({ text }) => text), ...(['ask', 'activity', 'moveOn'] as const).flatMap(part => note[part] ? [`${en.notes[part]}: ${note[part]}`] : []), en.notes.minutes({ minutes: note.minutes! })]]
    })
    expect(said.map(([inFile]) => inFile)).toEqual(said.map(([, wanted]) => wanted))
    followed.value = null
    resetSlide()
  })

  it('says at which click, wherever it has a shorter text for a slide that is built up', () => {
    const steps = plan.steps.filter(({ slide: name, short }) => short && Number(readSlides()[slides.indexOf(name)]!.front.clicks ?? 0))
    expect(steps.filter(({ short }) => !short!.includes('[click')).map(({ slide: name }) => name)).toEqual([])
    expect(steps.filter(({ slide: name, short }) => readMarks(short!).at(-1)!.click > Number(readSlides()[slides.indexOf(name)]!.front.clicks)).map(({ slide: name }) => name)).toEqual([])
  })

  it('keeps every objective in the lecture, whatever is skipped to end in time', () => {
    const kept = plan.steps.filter(step => !step.skippable).map(({ slide }) => slide)
    const all = plan.steps.map(({ slide }) => slide)
    const lost = Object.entries(objectives).filter(([, { slides: own }]) => own.some(slide => all.includes(slide)) && !own.some(slide => kept.includes(slide)))
    expect(lost.map(([id]) => id)).toEqual([])
  })

  it('has a shorter note only where it is shorter by a good part, and short enough for a link or file', () => {
    expect(plan.steps.filter(({ slide, short }) => short && countSpoken(short) >= countSpoken(notes[slide]!) / 1.3).map(({ slide }) => slide)).toEqual([])
  })
})

describe.each(wholes)('the author in "%s"', (_, parts) => {
  const steps = parts.flatMap(plan => plan.steps.map(one => ({ ...one, says: sayStep(plan, one) })))
  const measured = parts.flatMap(plan => measurePlan(plan))
  const at = (slide: string) => steps.findIndex(one => one.slide === slide)

  it('has the case told before the doubts, in 90 seconds, and nobody may skip it', () => {
    expect(at('whole-argument')).toBeGreaterThan(-1)
    for (const doubt of ['two-for-many', 'fault-and-virtue', 'shown-and-asserted', 'left-out'].map(at).filter(i => i >= 0))
      expect(at('whole-argument')).toBeLessThan(doubt)
    expect(countSpoken(readNote(notes['whole-argument']!).say.map(({ text }) => text).join(' ')) / wordsPerMinute).toBeLessThanOrEqual(1.5)
    expect(steps.filter(one => one.skippable && /maximis\w+ its\s+national interests/.test(one.says)).map(({ slide }) => slide)).toEqual([])
  })

  it('has a passage worked on', () => {
    const passages = readSlides().filter(({ body }) => body.includes('<LitPassage')).map(({ front }) => front.routeAlias!)
    expect(steps.filter(({ slide }, i) => passages.includes(slide) && measured[i]!.acts.length).length).toBeGreaterThan(0)
  })

  it('shows within three minutes on a map where both lie, and names both', () => {
    const before = steps.slice(0, at('winter-smoke'))
    const spent = measured.slice(0, before.length).reduce((sum, { words, active, silent }) => sum + words / wordsPerMinute + active + silent, 0)
    const say = readNote(notes['winter-smoke']!).say
    const shown = say.findIndex(({ click }) => click === 2)
    expect(spent + measured[before.length]!.active + countSpoken(say.slice(0, shown).map(({ text }) => text).join(' ')) / wordsPerMinute).toBeLessThanOrEqual(3)
    expect(say[shown]!.text).toMatch(/Mongolia.*Republic of Korea/)
  })

  it('explains each hard term where it is first said', () => {
    const terms: [RegExp, RegExp][] = [
      [/\bepitome\b/, /\bone case that shows\b/],
      [/\bideational capital\b/, /\bideas\b/],
      [/\bgreen growth\b/i, /\bbalance\b|protection of nature/],
      [/\bstrategic partnership\b/i, /benefit to both/],
    ]
    for (const [term, meaning] of terms) {
      const first = steps.find(({ says }) => term.test(says))
      expect(first === undefined || meaning.test(first.says), `${term} on ${first?.slide}`).toBe(true)
    }
  })

  it('says at most once that the article leaves open what a rung permits', () => {
    expect(steps.filter(({ says }) => /rung permits/.test(says)).length).toBeLessThanOrEqual(1)
  })
})

describe('the lecture of 45 minutes', () => {
  it('has the Analysis in it, the land with its figure, and a dzud', () => {
    const chaptersIn = new Set(lecturePlans['single-hour'].steps.map(({ slide }) => readSlides().find(({ front }) => front.routeAlias === slide)!.front.chapter))
    expect(['character', 'conditions'].filter(chapter => !chaptersIn.has(chapter))).toEqual([])
    expect(['land-degraded', 'climate-dzud'].filter(slide => !lecturePlans['single-hour'].steps.some(step => step.slide === slide))).toEqual([])
  })
})

describe('the self-study route', () => {
  it('counts a recall at each chapter’s end, where it is offered', () => {
    const chapterAt = (slide: string | undefined) => readSlides().find(({ front }) => front.routeAlias === slide)?.front.chapter
    const { steps } = lecturePlans['self-study']
    const ends = steps.filter(({ slide }, i) => chapterAt(steps[i + 1]?.slide) !== chapterAt(slide)).map(({ slide }) => slide)
    const recalled = steps.filter((_, i) => { const { active, acts } = measurePlan({ steps })[i]!; return active > acts.flatMap(id => activities[id].timed).reduce((sum, kind) => sum + activityMinutes[kind], 0) }).map(({ slide }) => slide)
    expect(recalled).toEqual(ends)
  })
})

describe('the table in docs/lecturers.md', () => {
  it('says of each plan what its minutes are spent on', () => {
    const rows = readFileSync('docs/lecturers.md', 'utf8').match(/^\| .*`\?plan=.*$/gm)!.map(row => row.split('|').map(cell => cell.trim()))
    const shown = Object.fromEntries(rows.filter(row => row.length > 5).map(([, , link, speech, students, pauses]) => [/plan=([\w-]+)/.exec(link!)![1], [speech, students, pauses].map(Number)]))
    expect(shown).toEqual(Object.fromEntries(Object.entries<LecturePlan>(lecturePlans).map(([id, plan]) => {
      const { speech, students, pauses } = sharePlan(plan)
      return [id, [speech, students, pauses].map(Math.round)]
    })))
  })
})

describe('the activities', () => {
  it('stand on the slide on which a plan has them, and each in a plan', () => {
    const used = Object.values(lecturePlans).flatMap(plan => measurePlan(plan).flatMap(({ acts }, i) => acts.map(id => ({ id, slide: plan.steps[i]!.slide as string, own: activities[id].slide }))))
    expect(used.filter(({ slide, own }) => slide !== own)).toEqual([])
    expect(Object.keys(activities).filter(id => !used.some(one => one.id === id && one.slide === one.own))).toEqual([])
  })

  it('fit into the field of a plan that somebody makes from them', () => {
    expect(Object.values(lecturePlans).flatMap(({ steps }) => steps).filter(({ activity = '' }) => activity.length > 500).concat(Object.values<LecturePlan>(lecturePlans).flatMap(({ steps }) => [...steps]).filter(({ short = '' }) => short.length > 600) as never[]).map(({ slide }) => slide)).toEqual([])
  })
})

describe('the words of the slides', () => {
  it('are counted as notes and explanations stand', async () => {
    expect(await findingsOf('word-counts')).toEqual([])
  })

  it('have no minutes that somebody typed', () => {
    expect(readSlides().filter(({ note }) => /^Minutes:/m.test(note)).map(({ front }) => front.routeAlias)).toEqual([])
  })
})

describe('the plans', () => {
  it('are for 20, 45 and 90 minutes, for a seminar of four times 90, and for one reader alone', () => {
    expect(Object.entries(lecturePlans).map(([id, { minutes }]) => [id, minutes])).toEqual([['twenty-minutes', 20], ['single-hour', 45], ['double-hour', 90], ...seminar.map(id => [id, 90]), ['ten-minutes', 10], ['self-study', 60]])
  })

  it('have a short talk and a short route that are for one student alone, of ten minutes and an hour', () => {
    expect(lecturePlans[shortTalk as 'ten-minutes']).toMatchObject({ study: true, minutes: 10 })
    expect(lecturePlans[shortRoute as 'self-study']).toMatchObject({ study: true, minutes: 60 })
  })

  it('of self-study take about eighteen slides', () => {
    expect(Math.abs(lecturePlans['self-study'].steps.length - 18)).toBeLessThanOrEqual(2)
  })
})
