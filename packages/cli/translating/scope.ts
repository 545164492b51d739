/**
 * What an edition in another language has of the deck: the slides of one plan with their questions, all titles, pictures and words of the interface,
 * and what records say in full where deck.config.ts asks for it.
 */
import type { LecturePlan } from '@deck/article'
import type { Scope } from './list-units.ts'
import { globSync, readFileSync } from 'node:fs'
import { explanations } from '@deck/lesson/explanations'
import * as outline from '@deck/lesson/outline'
import { lecturePlans } from '@deck/lesson/plans'
import { registry } from '@deck/lesson/records'
import { editionPlan } from './editions.ts'

/** What shows a question on a slide. */
const asks = /<(?:QuizCard|PreQuestion|SinceBefore|TryFirst) [^>]*\bid="([^"]+)"/g

/** What an edition of this deck has; of an article without that plan no explanation. */
export function readScope(): Scope {
  const chapters = globSync('slides/*.md').map(file => readFileSync(file, 'utf8')).join('\n')
  const slides = new Set((lecturePlans as Readonly<Record<string, LecturePlan | undefined>>)[editionPlan]?.steps.map(({ slide }) => slide as string))
  const explained = [...slides].map(slide => explanations[slide] ?? '').join('\n')
  const named = new Set(`${chapters}\n${explained}`.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))
  const rungs = [...registry].filter(([, { table }]) => table === 'rungs').map(([id]) => id)
  const told = new Set([...rungs, ...(outline as { editionGists?: readonly string[] }).editionGists ?? []])
  return { slides, named, told, questions: new Set([...chapters.matchAll(asks)].map(([, id]) => id!)) }
}
