/** Every record and every text that users read, with the records on which it rests and the passages to compare it with. */
import type { SourceNote } from '@deck/article'
import type { Question } from '@deck/questions'
import type { StatedText } from './check-figures.ts'
import type { ShownText } from './check-tokens.ts'
import type { SourceEntry, TextPiece } from './read-source.ts'
import { globSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { sourceNotes, textReasons } from '@deck/lesson/notes'
import { chapters, rungs } from '@deck/lesson/outline'
import { questions } from '@deck/lesson/questions'
import { relations } from '@deck/lesson/reasoning'
import { events, evidence, findRecord, periods, registry } from '@deck/lesson/records'
import { computeAnswer, kindOf } from '@deck/questions'
import { allGuesses } from 'slidev-addon-lesson/quiz/polls.ts'
import { findNamedIds } from '../checks/support/named-ids.ts'
import { nameRelation } from './audit-records.ts'
import { hashOf, readEntries } from './read-source.ts'

/** A text as it stands now. */
export interface ListedText extends SourceEntry {
  hash: string
  /** The records that its source names, in their order. */
  behind: readonly string[]
  /** Sections with their paragraphs: "contributions/evolution 2, 5; footnote 4". */
  against: string
}

/** Files and exports of data/ that nobody reads as a text: each with its reason. */
export const unsigned: readonly { file: string, groups?: readonly string[], reason: string }[] = [
  { file: 'data/deck-config.ts', reason: 'what deck.config.ts says' },
  { file: 'data/house-words.ts', reason: 'rules of the prose linter' },
  { file: 'data/text-reasons.ts', reason: 'reasons for the tests' },
  { file: 'data/everyday-words.ts', reason: 'words to search by, which the deck does not show' },
  { file: 'data/map.ts', groups: ['land-shapes', 'country-words', 'leader-words'], reason: 'where words stand on the map' },
  { file: 'data/lecture-plan.ts', groups: ['seminar', 'measure-plan', 'share-plan'], reason: 'what is counted of the other exports' },
  { file: 'data/prequestions.ts', reason: 'ids of questions, which are signed themselves' },
]
/** What of deck.config.ts users read, and which colour it gives to which period and crisis. */
const configured = new Set(['deck', 'published', 'parties', 'lanes', 'languages', 'scene', 'period-tones', 'crisis-tones', 'map-frames'])
/** Parts of the interface that are read or heard with a picture of the article, or asked and graded: signed whole. */
const wordedParts = new Set(['templates', 'evidence', 'lanes', 'marks', 'chart', 'map', 'crisis', 'network'])
/** Of other parts the words that say how the article is to be read or a question to be answered, beside those that name the article or our reading. */
const worded: Readonly<Record<string, readonly string[]>> = {
  cite: ['strength', 'workState', 'beyondList', 'unchecked', 'paragraph', 'paragraphAlone', 'dialogKind'],
  ladder: [
    'label', 'heading', 'opened', 'ranks', 'withIt', 'undated', 'regional', 'declared', 'declaredBy', 'period', 'howRails', 'howRank',
    'howScale', 'fromStart',
  ],
  timeline: ['kinds', 'told', 'dots', 'before', 'legendOf', 'pace', 'contested'],
  inquiry: ['line', 'articleOrder', 'beforeAndNow', 'times', 'sharesOf', 'shareSaid'],
  quiz: [
    'ask', 'right', 'wrong', 'missed', 'hit', 'slip', 'leftOut', 'sought', 'soughtAmong', 'soughtMissed', 'verdictRight', 'verdictPartly',
    'verdictPartlyOver', 'verdictWrong', 'verdictWrongMany', 'verdictSlip', 'verdictOrder', 'tolerance', 'true', 'false', 'corrected',
    'spotOnLadder', 'spotOnMap', 'spotRank', 'coordinates', 'lettersFromNorth',
  ],
  handout: [
    'how', 'correction', 'letter', 'ladderTask', 'ladderHow', 'ladderPicture', 'timeTask', 'timeHow', 'answersLead', 'right',
  ],
  sources: ['stateHeads', 'years', 'kinds', 'disputed'],
  recall: ['worked', 'result'],
}
/** Every part and word that is named here, as "part" or "part.word". */
export const signedWords: readonly string[] = [...wordedParts, ...Object.entries(worded).flatMap(([part, names]) => names.map(name => `${part}.${name}`))]
const namesArticle = /(?<![\w.])[Aa]rticle(?!:)|\b[Oo]ur (?:reading|definition|copy)\b/

/** Whether words of the interface are signed. What a template asks is graded; a page of docs on exports names the article in passing. */
function isWorded(key: string, signed: string): boolean {
  const [part, name] = key.slice(key.indexOf('/') + 1).split('.')
  return wordedParts.has(part!) || worded[part!]?.includes(name!) === true || (namesArticle.test(signed) && !key.startsWith('exchange/document.'))
}

/** Whether an entry of a file is signed. */
export function isSigned({ file, key, signed }: SourceEntry) {
  const group = key.split('/')[0]!
  if (file.startsWith('locales/'))
    return isWorded(key, signed)
  return file === 'deck.config.ts' ? configured.has(group) : !unsigned.some(one => file.startsWith(one.file) && (!one.groups || one.groups.includes(group)))
}

/** Where ids stand in a source: in quotes, in a token, behind a dot or the sign of a slot, in a slide's list of dates. */
const idPlaces = /(?<=[“"'`.#]|\[\[|dates: \[(?:[a-z0-9-]+, )*)[a-z0-9]+(?:-[a-z0-9]+)*/g

/** The records that a source names, each once, in their order. */
function idsIn(source: string): string[] {
  return [...new Set(source.match(idPlaces))].filter(id => registry.has(id))
}

interface Place { section: string, paragraph: number }

/** Where a text may be compared with the article: its own places, else those of the records behind it. */
function listPlaces({ key, behind }: { key: string, behind: readonly string[] }): readonly Place[] {
  const [group, id] = [key.split('/')[0]!, key.slice(key.indexOf('/') + 1)]
  if (group === 'relations' || group === 'relation-words')
    return relations.filter(relation => nameRelation(relation) === id).map(({ cite }) => cite)
  if (group === 'source-notes')
    return ((sourceNotes as Readonly<Record<string, SourceNote | undefined>>)[id]?.says ?? []).map(({ place }) => place)
  return behind.flatMap(name => [registry.get(name)!.record].flatMap(({ cite, also = [] }) => [cite, ...also]))
}

/** "contributions/evolution 2, 5; footnote 4" */
function formatPlaces(places: readonly Place[]): string {
  const sections = [...new Set(places.map(({ section }) => section))].sort()
  const paragraphsOf = (wanted: string) =>
    [...new Set(places.filter(({ section }) => section === wanted).map(({ paragraph }) => paragraph))].sort((a, b) => a - b)
  return sections.map(section => `${section} ${paragraphsOf(section).join(', ')}`).join('; ')
}

let listed: { folder: string, texts: readonly ListedText[] } | undefined

/** Every text of the deck in the working folder, file by file, read once. A record rests on itself; anything else on the records that it names. */
export function listTexts(): readonly ListedText[] {
  if (listed?.folder !== process.cwd())
    listed = { folder: process.cwd(), texts: readTexts() }
  return listed.texts
}

function readTexts(): readonly ListedText[] {
  const found = ['data/**/*.ts', 'slides/*.md', 'locales/*.ts'].flatMap(pattern => globSync(pattern))
  const files = [...found, ...globSync('README.md'), 'deck.config.ts'].map(file => file.replaceAll('\\', '/')).sort()
  const entries = files.flatMap(file => readEntries(file, readFileSync(file, 'utf8'))).filter(isSigned)
  return entries.map((entry) => {
    const id = entry.key.slice(entry.key.indexOf('/') + 1)
    const behind = registry.get(id)?.table === entry.key.split('/')[0]
      ? [id]
      : idsIn(`${entry.signed}${entry.key.startsWith('equivalents/') ? ` “${id}”` : ''}`)
    return { ...entry, hash: hashOf(entry.signed), behind, against: formatPlaces(listPlaces({ key: entry.key, behind })) }
  })
}

/** Parts of a question that are read; all others are ids, kinds and predicates. */
const spoken = /^(?:stem|hint|why|text|part|targets|heads|values)$/

/** The records that a record stands for as well: the rung that an event opened. */
function withRungs(ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => {
    const { rung } = findRecord(id).record as { rung?: string | null }
    return rung ? [id, rung] : [id]
  }))]
}

/** Pictures of whole tables, with the ids that they show. */
const wholePictures = { LadderExplorer: Object.keys(rungs), TimelineExplorer: Object.keys(periods) } as const

/**
 * The ids that a slide shows: those that it names, those of its question, its chapter's period and crisis, those of a table that it draws, and
 * what text-reasons.ts says of its picture.
 */
function listShown(text: ListedText): string[] {
  const named = findNamedIds(text.signed).flatMap(({ id, kind }): readonly string[] => {
    if (kind === 'polls')
      return allGuesses[id] ? [allGuesses[id].record, ...allGuesses[id].behind] : []
    if (kind === 'questions')
      return questions[id as keyof typeof questions]?.rests ?? []
    return [id]
  })
  const weighed = [...text.signed.matchAll(/<EvidenceBoard :chapters=.(\[[^\]]+\])/g)]
    .flatMap(([, list]) => Object.values(evidence).filter(({ chapter }) => list!.match(/[\w-]+/g)?.includes(chapter)))
    .flatMap(({ records }) => records)
  const whole = Object.entries(wholePictures).flatMap(([name, ids]) => text.signed.includes(`<${name}`) ? ids : [])
  const { period, crisis } = chapters[text.chapter as keyof typeof chapters] ?? {}
  const drawn = textReasons.filter(({ in: place, says }) => place === text.key && text.signed.includes(`<${says}`)).flatMap(({ behind = [] }) => behind)
  return [...new Set([...text.behind, ...named, ...drawn, ...whole, ...weighed, period ?? '', crisis ?? ''].filter(id => registry.has(id)))]
}

/** The ids of what an answer makes right: its options, or the pairs; none where the data give no answer, which other tests name. */
function listRight(id: string, question: Question): ReadonlySet<string> {
  let answer: unknown
  try {
    answer = computeAnswer(id, question)
  }
  catch {
    return new Set()
  }
  return new Set(typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer as string[] : Object.values(answer as Record<string, string>))
}

/** One piece of a question: what is offered though it is wrong, and what the data prove, may hold any figure. */
function stateQuestion(text: ListedText, id: string, piece: TextPiece): Pick<StatedText, 'text' | 'behind' | 'offered' | 'beside'> | undefined {
  const question = (questions as Readonly<Record<string, Question>>)[id]!
  const [part, option] = piece.path
  const field = piece.path.at(-1)
  if (!part || !(spoken.test(field!) || /^(?:targets|values|heads)$/.test(part)) || part === 'part')
    return undefined
  const isOption = part === 'options' || part === 'items'
  const right = listRight(id, question)
  if ((isOption && field === 'text' && !kindOf(question).votes.isPlaced) || part === 'targets') {
    if (!right.has(option!))
      return undefined
  }
  const behind = isOption ? [...question.rests, ...idsIn(`'${option}' ${piece.source}`)] : text.behind
  const corrected = part === 'stem' && kindOf(question).corrects(question)?.part
  const said = corrected ? piece.text.replace(corrected, match => ' '.repeat(match.length)) : piece.text
  return {
    text: said,
    behind: withRungs(behind),
    ...part === 'values' && { offered: Number(option) },
    ...'options' in question && { beside: question.options.length },
  }
}

/** The records behind one piece of a text, and its text without what holds any figure; nothing for what is no text. */
function statePiece(text: ListedText, piece: TextPiece, shown: ReadonlyMap<string, readonly string[]>): Pick<StatedText, 'text' | 'behind'> | undefined {
  const [group, id, slide] = text.key.split('/')
  switch (group) {
    case 'questions': return stateQuestion(text, id!, piece)
    case 'recall': return /^(?:stem|answer|text)$/.test(piece.path.at(-1) ?? '') ? { text: piece.text, behind: withRungs(text.behind) } : undefined
    case 'explanations':
    case 'slides':
    case 'presenter-notes': return { text: piece.text, behind: [...new Set([...text.behind, ...shown.get(id!) ?? []])] }
    case 'plans': return slide ? { text: piece.text, behind: [...new Set([...text.behind, ...shown.get(slide) ?? []])] } : undefined
    default: return undefined
  }
}

/** The key of the slide on which a text stands, or beside which it does. */
function slideOf(key: string) {
  return key.startsWith('plans/') ? key.split('/')[2] : /^(?:explanations|slides|presenter-notes)\//.test(key) ? key.split('/')[1] : undefined
}

/** Every sentence of slides, notes, explanations, questions and plans, with file and line. */
export function listStated(): readonly ShownText[] {
  const texts = listTexts()
  const slides = texts.filter(({ key }) => key.startsWith('slides/'))
  const shown = new Map(slides.map(text => [text.key.split('/')[1]!, listShown(text)]))
  // the timeline shows every event: a text may name each, but not every figure of all
  const named = new Map(slides.map(text => [text.key.split('/')[1]!, text.signed.includes('<TimelineExplorer') ? Object.keys(events) : []]))
  return texts.flatMap(text => text.listPieces().flatMap((piece) => {
    const stated = statePiece(text, piece, shown)
    return stated
      ? [
          {
            shown: [...shown, ...named].flatMap(([slide, ids]) => slide === slideOf(text.key) ? ids : []),
            where: `${text.file}:${piece.line}`,
            key: [text.key, ...piece.path.filter(Boolean)].join('.'),
            ...stated,
          },
        ]
      : []
  }))
}

/** Fields of a record that say in words what happened. */
const wordy = new Set(['label', 'gist', 'role', 'purpose', 'setting', 'heading', 'scope'])
/** Figures that measure a change, by their passage. */
const changes = [...registry].filter(([, { record }]) => (record as { quantity?: { kind: string } }).quantity?.kind === 'change')

/** What records themselves say in words; behind a record stand itself and the changes that its passage measures. */
export function listRecorded(): readonly StatedText[] {
  return listTexts().filter(({ key, behind }) => behind.length === 1 && key.endsWith(`/${behind[0]}`) && !key.startsWith('equivalents/')).flatMap((text) => {
    const { cite } = findRecord(text.behind[0]!).record
    const beside = changes.filter(([, { record }]) => record.cite.section === cite.section && record.cite.paragraph === cite.paragraph).map(([id]) => id)
    return text
      .listPieces()
      .filter(({ path }) => wordy.has(path[0]!) && path.length === 1)
      .map(piece => ({
        where: `${text.file}:${piece.line}`,
        key: [text.key, ...piece.path].join('.'),
        text: piece.text,
        behind: [...new Set([...text.behind, ...beside])],
      }))
  })
}
