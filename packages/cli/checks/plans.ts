import type { LecturePlan } from '@deck/article'
import type { RecordSide } from 'slidev-addon-lesson/shell/format-record.ts'
import type { Context, Finding, ReadSlide, Rule } from './support/rule.ts'
import { explanations } from '@deck/lesson/explanations'
import { objectives } from '@deck/lesson/lessons'
import { lecturePlans } from '@deck/lesson/plans'
import { findRecord } from '@deck/lesson/records'
import { checkPlan, readNoteMinutes } from 'slidev-addon-lesson/lecture/check-plan.ts'
import { fillTokens, formatRecord } from 'slidev-addon-lesson/shell/format-record.ts'
import { findHome, placeEntry } from './support/references.ts'

const plans = Object.entries<LecturePlan>(lecturePlans)

/** Where a plan stands, or one of its steps. */
const placeStep = (sources: Context['sources'], plan: string, slide = plan) => placeEntry('data/lecture-plan.ts', plan, sources, slide)

/** What cannot be given as it stands, and steps that go back in the deck. */
function checkPlans(slides: readonly ReadSlide[], sources: Context['sources']): Finding[] {
  const planned = slides.map(({ name, note = '' }) => ({ name, minutes: readNoteMinutes(note) }))
  const places = new Map(slides.map(({ name }, i) => [name, i]))
  // a slide that there is not is named among the ids, and all else would follow from it
  return plans.filter(([, { steps }]) => steps.every(({ slide }) => places.has(slide))).flatMap(([id, plan]) => {
    const faults = checkPlan(plan, planned).map(({ message }) =>
      ({ ...placeStep(sources, id, /^(?:After )?"([\w-]+)"/.exec(message)?.[1]), message: `the plan "${id}": ${message}` }))
    const back = plan.steps.flatMap(({ slide }, i) => {
      const before = plan.steps[i - 1]?.slide
      return before !== undefined && (places.get(slide) ?? 0) < (places.get(before) ?? 0)
        ? [{ ...placeStep(sources, id, slide), message: `the plan "${id}" shows "${slide}" after "${before}", but the deck shows it before: move its step up` }]
        : []
    })
    return [...faults, ...back]
  })
}

/** The last slide before another that fits. */
function findBefore(slides: readonly ReadSlide[], name: string, fits: (slide: ReadSlide) => boolean): string | undefined {
  return slides.slice(0, slides.findIndex(slide => slide.name === name)).findLast(fits)?.name
}

/** Slides that no session of a course shows, or two. Plans with numbered names, such as seminar-1 and seminar-2, are the sessions of one. */
function checkCourses(slides: readonly ReadSlide[], sources: Context['sources']): Finding[] {
  const courses = [...new Set(plans.flatMap(([id]) => /^(.*)-\d+$/.exec(id)?.[1] ?? []))]
  return courses.flatMap((course) => {
    const sessions = plans.filter(([id]) => id.startsWith(`${course}-`) && /^\d+$/.test(id.slice(course.length + 1)))
    const shown = sessions.flatMap(([id, { steps }]) => steps.map(({ slide }) => ({ id, slide: String(slide) })))
    const isShown = ({ name }: ReadSlide) => shown.some(({ slide }) => slide === name)
    const missing = slides.filter(slide => !isShown(slide)).map(({ name }) => {
      const before = findBefore(slides, name, isShown)
      const session = shown.find(({ slide }) => slide === before)?.id ?? sessions[0]![0]
      return {
        ...placeStep(sources, session, before),
        message: `no session of "${course}" shows "${name}": paste into "${session}"${before ? ` behind the step of "${before}"` : ''}: step('${name}'),`,
      }
    })
    const twice = shown.filter(({ slide }, i) => shown.findIndex(one => one.slide === slide) < i).map(({ id, slide }) =>
      ({ ...placeStep(sources, id, slide), message: `the sessions of "${course}" show "${slide}" twice: take one of its steps out` }))
    const isWhole = shown.every(({ slide }) => slides.some(({ name }) => name === slide))
    return sessions.length > 1 && isWhole ? [...missing, ...twice] : []
  })
}

/** How many words an explanation has. */
const explained = { least: 40, most: 160 } as const

/** The words of an explanation, its tokens filled; a token that names nothing is named among the ids, and counts as one. */
function countWords(text: string): number {
  const filled = fillTokens(text, (id, side) => {
    try {
      return formatRecord(id, findRecord(id).record, side as RecordSide).text
    }
    catch {
      return id
    }
  })
  return filled.trim().split(/\s+/).length
}

/** Slides that a reader gets no explanation of, explanations of another length, and those in another order than the slides. */
function checkExplanations(slides: readonly ReadSlide[], sources: Context['sources']): Finding[] {
  const named = Object.keys(explanations)
  const own = Object.fromEntries(Object.entries(sources).filter(([path]) => path.startsWith('data/explanations/')))
  const place = (name: string) => placeEntry(findHome('data/explanations/index.ts', name, own), name, own)
  const needs = ({ name, front, content }: ReadSlide) => !front.layout && !content.includes('<QuizCard') && !named.includes(name)
  const missing = slides.filter(needs).map(({ name, front }) => {
    const before = findBefore(slides, name, slide => slide.front.chapter === front.chapter && named.includes(slide.name))
    const where = before ? `behind that of "${before}"` : 'into the file of its chapter'
    const length = `${explained.least} to ${explained.most} words`
    return { ...place(before ?? name), message: `"${name}" has no explanation: paste ${where}: '${name}': \`…\`, with ${length}` }
  })
  const unfit = Object.entries<string>(explanations).flatMap(([name, text]) => {
    const words = countWords(text)
    return words < explained.least || words > explained.most
      ? [{ ...place(name), message: `the explanation of "${name}" has ${words} words: it takes ${explained.least} to ${explained.most}` }]
      : []
  })
  const inOrder = slides.filter(({ name }) => named.includes(name)).map(({ name }) => name)
  const order = named.filter(name => inOrder.includes(name))
  const stray = order.find((name, i) => name !== inOrder[i])
  return stray === undefined
    ? [...missing, ...unfit]
    : [...missing, ...unfit, { ...place(stray), message: `the explanation of "${stray}" stands where the deck has "${inOrder[order.indexOf(stray)]}": bring them into the order of the slides` }]
}

export const rule: Rule = {
  holds: 'Plans can be given and follow the deck, courses show every slide once, every slide has its explanation, and every objective its slides.',
  run: ({ slides, sources, unread }) => {
    if (unread.length)
      return []
    return [
      ...checkPlans(slides, sources),
      ...checkCourses(slides, sources),
      ...checkExplanations(slides, sources),
      ...Object.entries(objectives).filter(([, { slides: taught }]) => !taught.length).map(([id]) => ({
        ...placeEntry('data/objectives.ts', id, sources),
        message: `"${id}" is taught on no slide: name the slides that teach it in its "slides"`,
      })),
    ]
  },
}
