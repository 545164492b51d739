import type { RuleTime } from '../index.ts'
/**
 * Runs the rules of packages/cli/checks/. `npm run check`, the build and the server of `npm start` all ask here, so that each names the same mistakes in
 * the same words.
 */
import type { CheckedSlide, Context, Finding, RuleOptions } from './rule.ts'
import { basename, relative } from 'node:path'
import process from 'node:process'
import { Refusal } from '@deck/command-line'
import { rules, times } from '../index.ts'
import { readDeck, readSources } from './read-project.ts'
import { describeSyntax, listBrokenJson } from './read-syntax.ts'
import { describeMissingId, findLine, suggestId } from './references.ts'
import { formatFinding } from './rule.ts'

/** The entry in whose lines an error arose: the nearest key before it. */
function nameEntry(text: string, line: number): string {
  const keys = text.split('\n').slice(0, line).flatMap(each => /^ {2}'?([\w-]+)'?: /.exec(each)?.[1] ?? [])
  return keys.length ? `"${keys.at(-1)}": ` : ''
}

/** What the engine of JavaScript says itself, which names no entry and no remedy. */
const isEngines = (message: string) => /^(?:Cannot (?:read|convert|access|destructure)|Invalid )|is not (?:a function|iterable|defined)/.test(message)

/** That the data answer a question wrongly: a figure that is a text makes it so, too, and the types name that. */
const isAnswerless = (message: string) => /the data make (?:none|every)/.test(message)

const withoutEntry = (message: string) => message.replace(/^(?:question )?"[^"]+": /, '')

/** The id that a line reads out of a table which has it no more. */
function findMissingIn(text: string, sources: Context['sources']): Finding | undefined {
  const ids = [...text.matchAll(/\[['"]([\w-]+)['"]\]/g)].map(([, id]) => id!)
  return ids.map(id => describeMissingId(id, sources)).find(finding => finding !== undefined)
}

/** Where an id stands in two tables: the entries of that name, those of files that are called as a table is first. */
function placeTwice([said, id, ...tables]: readonly [said: string, id: string, one: string, other: string], sources: Context['sources']): Finding {
  const entry = new RegExp(`^ {2}(['"]?)${id}\\1: \\{`)
  const files = Object.keys(sources).filter(file => /^data\/[\w-]+\.ts$/.test(file))
  const places = files.flatMap(file => sources[file]!.split('\n').flatMap((text, i) => entry.test(text) ? [{ file, line: i + 1 }] : []))
  const isTable = ({ file }: { file: string }) => tables.some(table => file === `data/${table}.ts`)
  const [first, second] = [...places.filter(isTable), ...places.filter(place => !isTable(place))]
  return { file: first?.file ?? 'data/', line: first?.line ?? 1, message: `${said}${second ? `, at ${second.file}:${second.line}` : ''}: give one of them another id` }
}

/** The file and line from which an error of a module comes, as its stack tells; the first of ours counts. */
export function placeError(error: unknown, root: string, sources: Context['sources']): Finding {
  const { message, stack = '' } = error as Error
  const [broken] = error instanceof SyntaxError && /\bJSON\b/.test(message) ? listBrokenJson(root) : []
  if (broken)
    return broken
  const [, absent, from] = /^Cannot find module '(.+?)' imported from (.+)$/.exec(message) ?? []
  if (absent && from) {
    const [file, importer] = [absent, from].map(path => relative(root, path).replaceAll('\\', '/')) as [string, string]
    return /^(?:data\/|deck\.config)/.test(importer)
      ? { file: importer, line: findLine(sources[importer] ?? '', '', `./${basename(file)}`), message: `it imports ${file}, which is not there${suggestId(file, Object.keys(sources)) || '; put it back, or correct the import'}` }
      : { file, line: 1, message: 'this file is not there, and the program needs it: put it back' }
  }
  for (const [, file, line] of stack.matchAll(/(?:file:\/\/)?(\/[^\s():]*|[A-Z]:[^\s():]*):(\d+)/g)) {
    const path = relative(root, file!).replaceAll('\\', '/')
    if (!/^(?:data\/|deck\.config)/.test(path))
      continue
    const text = sources[path] ?? ''
    const missing = isEngines(message) ? findMissingIn(text.split('\n')[Number(line) - 1] ?? '', sources) : undefined
    return (error instanceof SyntaxError && describeSyntax(path, text)) || missing || {
      file: path,
      line: Number(line),
      message: `${error instanceof SyntaxError ? '' : nameEntry(text, Number(line))}${message.split('\n').filter(Boolean).at(-1)!}`,
    }
  }
  const twice = /the id "([\w-]+)" stands in ([\w-]+) and in ([\w-]+)/.exec(message)
  if (twice)
    return placeTwice(twice as unknown as [string, string, string, string], sources)
  const named = /^(data\/[\w/.-]*):? (.*)$/s.exec(message)
  return { file: named?.[1] ?? 'data/', line: 1, message: named?.[2] ?? message }
}

/** A finding with the rule that has it. */
export interface RuleFinding extends Finding { rule: string }

/** What a run found. */
export interface Checked {
  /** What is wrong, each thing once, what stops a build first, then in the order of the rules; [] where nothing is. */
  findings: readonly RuleFinding[]
  /** Every slide that could be read, in the order of the deck. */
  slides: readonly CheckedSlide[]
  /** Rules that were not held, because something stops a build: much of what they would find follows from that. */
  waiting: readonly string[]
  /** Rules that are yet to be held, as far as it is known; [] at the end. */
  open: readonly string[]
}

/** What reads every text: it waits until a build would go through. */
const patient: ReadonlySet<string> = new Set(['texts', 'translations', 'signatures'])

/** What takes some seconds: what is found before it is said before. */
const slowRules: ReadonlySet<string> = new Set(['types'])

const rankTime = (rule: string) => times.indexOf(rules[rule]!.when)

/** Names of the rules that are held at a time, those of the times before it included. */
export function rulesUntil(time: RuleTime): readonly string[] {
  return Object.entries(rules).filter(([, { when }]) => times.indexOf(when) <= times.indexOf(time)).map(([name]) => name)
}

/**
 * Holds rules against the project in a folder. Data that cannot be loaded are one finding; rules that do not need them go on.
 * @param names of the rules
 * @param root its folder; the one that the command runs in by default. Only a process that has not loaded its data before finds what has changed in them.
 * @param onStage gets what is found before each of those that take longer: what reads every text, and the types
 */
export async function runRules(
  names: readonly string[],
  { root = process.cwd(), onStage, ...options }: RuleOptions & { root?: string, onStage?: (checked: Checked) => void } = {},
): Promise<Checked> {
  const sources = readSources(root)
  const { slides, unread } = await readDeck(root)
  const context: Context = { root, sources, slides, unread, options }
  const findings: RuleFinding[] = []
  const thrown: RuleFinding[] = []
  const listed = slides.map(({ name, file, line }) => ({ name, file, line }))
  const isLate = (name: string) => patient.has(name) || slowRules.has(name)
  const order = [...names.filter(name => !isLate(name)), ...names.filter(isLate)]
  /** What is found by now; an error of the engine waits for what the types say of it. */
  const judge = (open: readonly string[]): Checked => {
    const isStopped = [...findings, ...thrown].some(({ rule }) => rules[rule]!.when === 'build')
    const waiting = isStopped ? names.filter(name => patient.has(name)) : []
    const isKept = ({ message, rule }: RuleFinding) => !waiting.includes(rule) && !(open.includes('types') && isAnswerless(message))
    const clear = thrown.filter(({ message }) => !(open.includes('types') && isEngines(withoutEntry(message))))
    return { findings: dropEchoes(findings.filter(isKept), clear), slides: listed, waiting, open }
  }
  for (const [i, name] of order.entries()) {
    const now = judge(order.slice(i))
    if (isLate(name))
      onStage?.(now)
    if (now.waiting.includes(name))
      continue
    try {
      const { rule } = await rules[name]!.load()
      findings.push(...(await rule.run(context)).map(finding => ({ ...finding, rule: name })))
    }
    catch (error) {
      if (error instanceof Refusal)
        throw error
      if (process.env.DEBUG)
        console.error(error)
      const finding = { ...placeError(error, root, sources), rule: name }
      thrown.push(finding.file === 'data/' && isEngines(finding.message) ? { ...finding, file: `packages/cli/checks/${name}.ts` } : finding)
    }
  }
  return judge([])
}

/**
 * Each thing once: without what the engine threw where types say why, and without what types say where a rule that holds each save says it of that line
 * or id. Other rules name a record's first line whatever is wrong with it, so that they have said nothing. What stops a build comes first.
 */
export function dropEchoes(findings: readonly RuleFinding[], thrown: readonly RuleFinding[]): readonly RuleFinding[] {
  const [types, others] = [findings.filter(({ rule }) => rule === 'types'), findings.filter(({ rule }) => rule !== 'types')]
  // a rule that ends at an id which another has named
  const isFollowing = ({ file, message }: RuleFinding) => {
    const id = /"[\w-]+"/.exec(message)?.[0]
    return file === 'data/' && id !== undefined && others.some(other => other.message.includes(id))
  }
  const own = [...thrown.filter(each => !isFollowing(each)), ...others]
    .filter(({ message }) => !types.length || !(isEngines(withoutEntry(message)) || isAnswerless(message)))
  const saved = own.filter(({ rule }) => rankTime(rule) <= times.indexOf('save'))
  // the field in which an id stands is not what is missing
  const isNamed = (id: string) => saved.some(({ message }) => message.replace(/ in "\w+"/g, '').includes(`"${id}"`))
  const isSaid = ({ file, line, about }: RuleFinding) => (about !== undefined && isNamed(about)) || saved.some(other =>
    other.file === file && other.line === line && (about === undefined ? rules[other.rule]!.when === 'build' : other.message.includes(about)))
  const said = new Set<string>()
  return [...own, ...types.filter(finding => !isSaid(finding))].toSorted((a, b) => rankTime(a.rule) - rankTime(b.rule)).filter((finding) => {
    const text = formatFinding(finding)
    return !said.has(text) && said.add(text)
  })
}
