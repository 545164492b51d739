/** What is wrong in the data, and in what chapters say of them. It loads all data: where one of their files cannot be loaded, neither can this one. */
import type { RecordSide } from '../../components/shell/format-record.ts'
import type { Problem } from '../audit/check-chapter.ts'
import type { IdHomes } from './check-references.ts'
import { listThreads } from '../../components/crisis/chain.ts'
import { checkShapes } from '../../components/map/bodies.ts'
import { listShapes } from '../../components/map/draw-map.ts'
import { listBans, listDisputed } from '../../components/quiz/generator/list-bans.ts'
import { formatRecord } from '../../components/shell/format-record.ts'
import { findUndated } from '../../components/timeline/timeline-events.ts'
import { actors } from '../../data/actors.ts'
import { approaches } from '../../data/approaches.ts'
import { sections } from '../../data/article.ts'
import { chapters } from '../../data/chapters.ts'
import { crises } from '../../data/crises.ts'
import { diagrams } from '../../data/diagrams.ts'
import { events } from '../../data/events.ts'
import { explanations } from '../../data/explanations/index.ts'
import { factors } from '../../data/factors.ts'
import { institutions } from '../../data/institutions.ts'
import land from '../../data/land.json' with { type: 'json' }
import { lecturePlans } from '../../data/lecture-plan.ts'
import { objectives } from '../../data/objectives.ts'
import { questions } from '../../data/questions/index.ts'
import { recallTasks } from '../../data/questions/recall.ts'
import { relations } from '../../data/relations.ts'
import { knownIds } from '../../data/schema/known-ids.ts'
import { findRecord, registry, tableFiles, tables } from '../../data/schema/records.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { textReasons } from '../../data/text-reasons.ts'
import { bridges, threads } from '../../data/threads.ts'
import { workedExamples } from '../../data/worked-examples.ts'
import { works } from '../../data/works.ts'
import { lanes, mapFrames } from '../../deck.config.ts'
import { checkChapter } from '../audit/check-chapter.ts'
import { checkBank } from '../questions/check-bank.ts'
import { checkReferences, findLine, suggestId } from './check-references.ts'

/** What the data are held against. */
interface Frame {
  /** Texts of data and chapters, by their path. */
  sources: Readonly<Record<string, string>>
  /** Names of all slides. */
  slides: readonly string[]
  /** Every chapter could be read: only then is it known which slides there are not. */
  isWhole: boolean
}

const token = /\[\[([\w-]+)(?:\.([a-z]+))?\]\]/g

/** What is wrong with the tokens of a text; those without a record aside where `checksIds` is false. */
function checkTokens(file: string, text: string, checksIds: boolean): Problem[] {
  return [...text.matchAll(token)].flatMap(({ 0: whole, 1: id, 2: side = 'value', index }) => {
    const line = text.slice(0, index).split('\n').length
    // a comment shows how a token looks
    if (file.endsWith('.ts') && text.split('\n')[line - 1]!.trimStart().startsWith('*'))
      return []
    if (!registry.has(id!))
      return checksIds ? [{ file, line, message: `${whole} names no record of data/${suggestId(id!, registry.keys())}` }] : []
    try {
      formatRecord(id!, findRecord(id!).record, side as RecordSide)
      return []
    }
    catch (error) {
      return [{ file, line, message: `${whole} cannot be said: ${(error as Error).message}` }]
    }
  })
}

/** An id that a chapter names and that does not exist, with the one that may have been meant. */
function suggest(problem: Problem): Problem {
  const wrong = /^"([\w-]+)" is in no table/.exec(problem.message)?.[1]
  return wrong ? { ...problem, message: problem.message + suggestId(wrong, Object.values(knownIds).flatMap(ids => [...ids] as string[])) } : problem
}

/** A message that begins with its file and names an entry, as a problem with its line. */
function placeMessage(message: string, sources: Frame['sources']): Problem {
  const [, file = 'data/', said = message] = /^(data\/[\w/.-]+): (.*)$/s.exec(message) ?? []
  const id = /"([\w-]+)"/.exec(said)?.[1] ?? ''
  return { file, line: findLine(sources[file] ?? '', id, id), message: said }
}

function findThreadFault(): string[] {
  try {
    listThreads({ factors, crises, relations, bridges, threads })
    return []
  }
  catch (error) {
    return [(error as Error).message]
  }
}

/** Everything that may be named, by what it is. */
function listHomes(slides: readonly string[], isWhole: boolean): IdHomes {
  const own = (Object.keys(tables) as (keyof typeof tables)[]).map(name => [name, { home: tableFiles[name], ids: new Set(Object.keys(tables[name])) }] as const)
  const of = (home: string, ids: Iterable<string>) => ({ home, ids: new Set(ids) })
  return {
    ...Object.fromEntries(own),
    'records': of('any table of data/', registry.keys()),
    'records and works': of('any table of data/', [...registry.keys(), ...Object.keys(works)]),
    'works': of('data/works.ts', Object.keys(works)),
    'sections': of('data/article.ts', Object.keys(sections)),
    'approaches': of('data/approaches.ts', Object.keys(approaches)),
    'lanes': of('deck.config.ts', Object.keys(lanes)),
    'chapters': of('data/chapters.ts', Object.keys(chapters)),
    'objectives': of('data/objectives.ts', Object.keys(objectives)),
    ...isWhole && { slides: of('slides/', slides) },
  }
}

/** Everything that is wrong, each with file and line; [] where a build goes on. */
export function checkData({ sources, slides, isWhole }: Frame): readonly Problem[] {
  const homes = listHomes(slides, isWhole)
  const texts = Object.entries(sources)
  const references = checkReferences([
    ...(Object.keys(tables) as (keyof typeof tables)[]).map(name => [tableFiles[name], tables[name]] as const),
    ['data/relations.ts', relations],
    ['data/source-notes.ts', sourceNotes],
    ['data/objectives.ts', objectives],
    ['data/chapters.ts', chapters],
    ['data/diagrams.ts', diagrams],
    ['data/lecture-plan.ts', lecturePlans],
    ['data/text-reasons.ts', textReasons],
    ['data/worked-examples.ts', workedExamples],
    ['data/questions/recall.ts', recallTasks],
  ], homes, sources)
  const explained = isWhole ? Object.keys(explanations).filter(name => !slides.includes(name)) : []
  return [
    ...texts
      .filter(([file]) => file.startsWith('slides/'))
      .flatMap(([file, text]) => [...checkChapter(file, text, knownIds).map(suggest), ...checkTokens(file, text, false)]),
    ...texts.filter(([file]) => file.startsWith('data/explanations/')).flatMap(([file, text]) => checkTokens(file, text, true)),
    ...references,
    ...explained.map((name) => {
      const [file, text] = texts.find(([file, text]) => file.startsWith('data/explanations/') && text.includes(`'${name}'`))
        ?? ['data/explanations/index.ts', '']
      return {
        file,
        line: findLine(text, name, name),
        message: `"${name}" explains a slide that there is not${suggestId(name, slides) || '; name it as the slide’s routeAlias'}`,
      }
    }),
    ...[
      ...findUndated(events),
      ...Object.keys(mapFrames).length ? checkShapes(actors, institutions, listShapes(land as never)) : [],
      ...findThreadFault(),
    ].map(message => placeMessage(message, sources)),
    ...checkBank(questions, {
      disputed: listDisputed(sourceNotes, registry.values()),
      bans: listBans(sourceNotes, registry),
      known: { records: new Set(registry.keys()), chapters: new Set(Object.keys(chapters)), objectives: new Set(Object.keys(objectives)) },
      sources: Object.fromEntries(texts.filter(([file]) => file.startsWith('data/questions/'))),
    }),
  ]
}
