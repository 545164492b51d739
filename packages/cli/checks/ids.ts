import type { RecordSide } from 'slidev-addon-lesson/shell/format-record.ts'
import type { IdHomes } from './support/references.ts'
import type { Finding, ReadSlide, Rule } from './support/rule.ts'
import { explanations } from '@deck/lesson/explanations'
import { guesses, objectives, workedExamples } from '@deck/lesson/lessons'
import { sourceNotes, textReasons } from '@deck/lesson/notes'
import { chapters, lanes, parties, sections } from '@deck/lesson/outline'
import { lecturePlans } from '@deck/lesson/plans'
import { questions, recallTasks } from '@deck/lesson/questions'
import { diagrams, relations } from '@deck/lesson/reasoning'
import { approaches, findRecord, registry, tableFiles, tables, works } from '@deck/lesson/records'
import { formatRecord } from 'slidev-addon-lesson/shell/format-record.ts'
import { checkChapter } from './support/named-ids.ts'
import { checkReferences, findHome, findLine, lineAt, pages, placeEntry, suggestId } from './support/references.ts'

/** Every id that a chapter may name, by what it names. */
export const knownIds = {
  records: new Set(registry.keys()),
  questions: new Set(Object.keys(questions)),
  chapters: new Set(Object.keys(chapters)),
  polls: new Set([...Object.keys(guesses), 'explanations-first', 'explanations-again']),
} as const

const token = /\[\[([\w-]+)(?:\.([a-z]+))?\]\]/g

/** What is wrong with the tokens of a text; those without a record aside where `checksIds` is false. */
function checkTokens(file: string, text: string, checksIds: boolean): Finding[] {
  return [...text.matchAll(token)].flatMap(({ 0: whole, 1: id, 2: side = 'value', index }) => {
    const line = lineAt(text, index)
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

/** Explanations of slides that are not there. */
function findStrayExplanations(sources: Readonly<Record<string, string>>, slides: readonly string[]): Finding[] {
  return Object.keys(explanations).filter(name => !slides.includes(name)).map((name) => {
    const [file, text] = Object.entries(sources).find(([file, text]) => file.startsWith('data/explanations/') && text.includes(`'${name}'`))
      ?? ['data/explanations/index.ts', '']
    return {
      file,
      line: findLine(text, name, name),
      message: `"${name}" explains a slide that there is not${suggestId(name, slides) || '; name it as the slide’s routeAlias'}`,
    }
  })
}

/** Every place in the article that a value names, however deep. */
function* listPlaces(value: unknown): Generator<{ section: string, paragraph: number }> {
  if (!value || typeof value !== 'object')
    return
  const { section, paragraph } = value as { section?: unknown, paragraph?: unknown }
  if (typeof section === 'string' && typeof paragraph === 'number')
    yield { section, paragraph }
  for (const inner of Object.values(value))
    yield* listPlaces(inner)
}

/** Paragraphs that their sections do not have. A section that there is not is named as an id. */
function findStrayParagraphs(all: readonly (readonly [file: string, entries: object])[], sources: Readonly<Record<string, string>>): Finding[] {
  const counts: Readonly<Record<string, { paragraphs: number } | undefined>> = sections
  return all.flatMap(([file, entries]) => Object.entries(entries).flatMap(([key, entry]) => {
    const owner = Array.isArray(entries) ? '' : key
    const stray = [...listPlaces(entry)].filter(({ section, paragraph }) => counts[section] && (paragraph < 1 || paragraph > counts[section].paragraphs))
    const home = stray.length ? findHome(file, owner, sources) : file
    return stray.map(({ section, paragraph }) => ({
      ...placeEntry(home, owner, sources),
      message: `${owner ? `"${owner}"` : 'an entry'} cites paragraph ${paragraph} of "${section}", which has ${counts[section]!.paragraphs}: correct it, or the number in data/article.ts`,
    }))
  }))
}

/** Links of slides to slides that there are not. */
function findStrayLinks(slides: readonly ReadSlide[]): Finding[] {
  const names = slides.flatMap(({ name, front }) => [name, ...[front.formerly ?? []].flat().map(String)])
  return slides.flatMap(({ file, content, contentLine }) =>
    [...content.matchAll(/(?:href="|to="|\]\()#?\/([\w-]+)(?=[")?/])/g)]
      .filter(([, name]) => !names.includes(name!) && !pages.includes(name!) && !/^\d+$/.test(name!))
      .map(({ 1: name, index }) => ({
        file,
        line: contentLine - 1 + lineAt(content, index),
        message: `"#/${name}" leads to no slide and no page${suggestId(name!, names) || '; name a slide by its routeAlias'}`,
      })))
}

export const rule: Rule = {
  holds: 'Every id that data, slides, notes and explanations name is there, and has what they ask of it.',
  run: ({ sources, slides, unread }) => {
    const names = slides.map(({ name }) => name)
    const texts = Object.entries(sources)
    const entries: readonly (readonly [file: string, entries: object])[] = [
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
      ['deck.config.ts', [{ parties }]],
    ]
    return [
      ...texts
        .filter(([file]) => file.startsWith('slides/'))
        .flatMap(([file, text]) => [...checkChapter(file, text, knownIds), ...checkTokens(file, text, false)]),
      ...texts.filter(([file]) => file.startsWith('data/explanations/')).flatMap(([file, text]) => checkTokens(file, text, true)),
      ...checkReferences(entries, listHomes(names, !unread.length), sources),
      ...findStrayParagraphs([...entries, ['data/works.ts', works]], sources),
      ...unread.length ? [] : [...findStrayExplanations(sources, names), ...findStrayLinks(slides)],
    ]
  },
}
