/** What somebody wants printed: read from a link or a command line, and written back into a link. */
import type { Locale } from '@deck/words'
import * as v from 'valibot'
import { formatList } from '../shell/format.ts'
import { isTime } from './script.ts'

/** What can be printed: slides with notes, several slides a page, a worksheet, its answers, the references. */
export const handoutKinds = ['notes', 'nup', 'worksheet', 'answers', 'references'] as const
/** The same where the presenter notes are at hand: their script besides. Students' builds have none. */
export const lecturerKinds = [...handoutKinds, 'script'] as const
type HandoutKind = typeof lecturerKinds[number]

/** Sheets of paper, with width and height in mm. */
export const papers = { a4: { css: 'A4', width: 210, height: 297 }, letter: { css: 'letter', width: 215.9, height: 279.4 } } as const
export type PaperName = keyof typeof papers

/** How many slides may stand on a page of the overview. */
export const upChoices = [2, 3, 6] as const
export type Up = typeof upChoices[number]

/** On the pictures of quiz slides: room for one's own answer, or the answer and the reasons. */
export const answerChoices = ['blank', 'shown'] as const
type AnswerChoice = typeof answerChoices[number]

/** The largest seed of a worksheet that may be asked for; where none is, it is 1. */
export const lastSeed = 999_999

export interface HandoutOptions {
  kind: HandoutKind
  /** Ids of chapters, in the deck's order; at least one. */
  chapters: readonly string[]
  /** A plan whose slides are printed instead, in its order, as `?plan=` has it; whoever knows the slides checks it (choose-slides.ts). */
  plan?: string
  paper: PaperName
  seed: number
  up: Up
  answers: AnswerChoice
  /** When the lecture of a script begins, such as "10:15". */
  start?: string
}

/** Whether a handout of this kind shows slides as pictures. */
export const hasPictures = (kind: HandoutKind): boolean => kind === 'notes' || kind === 'nup'

/** Whether a handout of this kind is about slides that it lists one by one. */
export const listsSlides = (kind: HandoutKind): boolean => hasPictures(kind) || kind === 'script'

/** Whether a handout of this kind is made from a seed. */
export const isNumbered = (kind: HandoutKind): boolean => kind === 'worksheet' || kind === 'answers'

/** The options as text, each part as it stands in a link or after an option; absent parts take their default. */
export type RawOptions = Readonly<Partial<Record<keyof HandoutOptions, string>>>

/** The first part of a set of options that cannot be had. */
interface OptionFault { field: Exclude<keyof HandoutOptions, 'plan'>, wanted: string }

/**
 * Reads a set of options.
 * @param raw as text
 * @param ids the chapters that there are, in order
 * @param kinds that can be had here
 * @returns the options, or its first fault
 */
export function readHandoutOptions(
  raw: RawOptions,
  ids: readonly string[],
  kinds: readonly HandoutKind[] = handoutKinds,
): { options: HandoutOptions } | { fault: OptionFault } {
  const options = {
    kind: kinds.find(kind => kind === (raw.kind ?? 'notes')),
    chapters: readChapters(raw.chapters ?? '', ids),
    paper: (Object.keys(papers) as PaperName[]).find(paper => paper === (raw.paper ?? 'a4').toLowerCase()),
    seed: /^[1-9]\d{0,5}$/.test(raw.seed ?? '1') ? Number(raw.seed ?? 1) : undefined,
    up: upChoices.find(up => String(up) === (raw.up ?? '6')),
    answers: answerChoices.find(answers => answers === (raw.answers ?? 'blank')),
    ...raw.plan && { plan: raw.plan },
    ...raw.start && { start: isTime(raw.start) ? raw.start : undefined },
  }
  for (const field of Object.keys(options) as OptionFault['field'][]) {
    if (options[field] === undefined)
      return { fault: { field, wanted: raw[field] ?? '' } }
  }
  return { options: options as HandoutOptions }
}

/**
 * Reads a choice of chapters: "1-4", "2,5-7", ids, or nothing for all of them.
 * @returns ids in the deck's order; undefined where a part names no chapter
 */
export function readChapters(text: string, ids: readonly string[]): readonly string[] | undefined {
  if (!text.trim() || text.trim() === 'all')
    return ids
  const chosen = new Set<number>()
  for (const part of text.split(',').map(part => part.trim())) {
    const [first, last] = readStretch(part, ids)
    if (first === undefined || last === undefined || first < 1 || last > ids.length || first > last)
      return undefined
    for (let number = first; number <= last; number++)
      chosen.add(number - 1)
  }
  return ids.filter((_, i) => chosen.has(i))
}

/** First and last chapter, counted from 1, of one part of a choice; [] for what is none. */
function readStretch(part: string, ids: readonly string[]): readonly number[] {
  const at = ids.indexOf(part)
  if (at >= 0)
    return [at + 1, at + 1]
  const [, first, last] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(part) ?? []
  return first === undefined ? [] : [Number(first), Number(last ?? first)]
}

/** A choice of chapters in the shortest form: "1-4,7"; '' for all of them. */
export function writeChapters(chosen: readonly string[], ids: readonly string[]): string {
  const numbers = ids.flatMap((id, i) => chosen.includes(id) ? [i + 1] : [])
  if (numbers.length === ids.length)
    return ''
  const stretches: [number, number][] = []
  for (const number of numbers) {
    const last = stretches.at(-1)
    if (last && last[1] === number - 1)
      last[1] = number
    else
      stretches.push([number, number])
  }
  return stretches.map(([from, to]) => from === to ? `${from}` : `${from}-${to}`).join(',')
}

/** The options as a link has it; what is as usual is left out. */
export function writeHandoutOptions(options: HandoutOptions, ids: readonly string[]): RawOptions {
  const chapters = writeChapters(options.chapters, ids)
  return {
    kind: options.kind,
    ...options.plan ? { plan: options.plan } : chapters && { chapters },
    ...options.paper !== 'a4' && { paper: options.paper },
    ...isNumbered(options.kind) && { seed: String(options.seed) },
    ...options.kind === 'nup' && { up: String(options.up) },
    ...hasPictures(options.kind) && options.answers !== 'blank' && { answers: options.answers },
    ...options.kind === 'script' && options.start && { start: options.start },
  }
}

/** A sentence that says what cannot be had, and what can. */
export function describeFault(
  words: Locale['handout'],
  { field, wanted }: OptionFault,
  chapters: Readonly<Record<string, { label: string }>>,
  kinds: readonly HandoutKind[] = handoutKinds,
): string {
  const known: Record<OptionFault['field'], string> = {
    kind: formatList(kinds),
    chapters: Object.entries(chapters).map(([id, { label }], i) => `${i + 1} ${id} (${label})`).join('; '),
    paper: formatList(Object.keys(papers)),
    seed: words.seedRange({ from: 1, to: lastSeed }),
    up: formatList(upChoices.map(String)),
    answers: formatList(answerChoices),
    start: '10:15',
  }
  return words.fault[field]({ wanted, known: known[field] })
}

// The list of PDFs that stand beside a build: written when they are made, read by the page that offers them.

const fileSchema = v.object({
  /** A plain name in the list's own folder. */
  file: v.pipe(v.string(), v.regex(/^[\w-]+\.pdf$/)),
  kind: v.picklist(lecturerKinds),
  /** As a link has them; '' for all. */
  chapters: v.string(),
  /** The name of the plan that it was printed by, where there was one. */
  plan: v.optional(v.string()),
  paper: v.picklist(['a4', 'letter']),
  /** Null where the kind has none. */
  seed: v.nullable(v.number()),
  /** Answer and reasons stand on its quiz slides; absent where it shows no slides. */
  answers: v.optional(v.picklist(['blank', 'shown'])),
  pages: v.number(),
  bytes: v.number(),
})

/** One PDF that was made. */
export type HandoutFile = v.InferOutput<typeof fileSchema>

/** The files of a list; what is no list, or an entry that cannot be read, is left out. */
export function readFiles(text: string): HandoutFile[] {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list)
      ? list.flatMap((each) => {
          const read = v.safeParse(fileSchema, each)
          return read.success ? [read.output] : []
        })
      : []
  }
  catch {
    return []
  }
}

/** The list with these files added; of one name the newer stands. */
export function addFiles(old: readonly HandoutFile[], made: readonly HandoutFile[]): HandoutFile[] {
  return [...new Map([...old, ...made].map(each => [each.file, each])).values()]
}
