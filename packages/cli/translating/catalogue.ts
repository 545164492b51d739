/** The texts of an edition in a PO file, as every program for translators reads it. */
import type { GetTextTranslation } from 'gettext-parser'
import type { Unit } from './list-units.ts'
import { readFileSync } from 'node:fs'
import { po } from 'gettext-parser'

/** What stands for one unit in a language. */
export interface Translation {
  id: string
  english: string
  /** '' where nobody has translated it yet. */
  text: string
  /** The signature of the English entry from which it was made. */
  madeFrom: string
  /** The English has changed since: a translator looks at it anew, and takes the mark away. */
  isStale: boolean
  /** The English before it changed, for as long as the mark stands. */
  previous?: string
}

const madeFrom = /^made from (\w+)$/m

/** The English of a comment "#|": on one line, as we write it, or on several, as other programs do. */
function readPrevious(comment: string): string {
  const [, english = ''] = comment.split(/^msgid /m)
  return (english.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map(part => JSON.parse(part) as string).join('')
}

/**
 * Reads a PO file.
 * @throws Error where not every entry of it can be read: of what is broken the parser names some, and goes over the rest without a word
 */
export function readCatalogue(text: string): Map<string, Translation> {
  const conflict = text.split('\n').findIndex(line => /^(?:<{7}|={7}|>{7})/.test(line)) + 1
  if (conflict)
    throw new Error(`two versions stand here side by side, from line ${conflict} on: keep one of them`)
  const { translations } = po.parse(text)
  const found = Object.entries(translations).flatMap(([id, entries]) => id === ''
    ? []
    : Object.values(entries).map(entry => ({
        id,
        english: entry.msgid,
        text: entry.msgstr[0] ?? '',
        madeFrom: madeFrom.exec(entry.comments?.extracted ?? '')?.[1] ?? '',
        isStale: entry.comments?.flag?.includes('fuzzy') ?? false,
        ...entry.comments?.previous && { previous: readPrevious(entry.comments.previous) },
      })))
  const [there, read] = [text.match(/^msgctxt /gm)?.length ?? 0, new Set(found.map(({ id }) => id)).size]
  if (there !== read || found.length !== read)
    throw new Error(`only ${read} of its ${there} entries can be read: a quotation mark is missing, or two entries have one name`)
  return new Map(found.map(one => [one.id, one]))
}

/** Reads the file of a language. @throws Error that names it, where it cannot be read */
export function loadCatalogue(file: string): Map<string, Translation> {
  try {
    return readCatalogue(readFileSync(file, 'utf8'))
  }
  catch (error) {
    throw new Error(`${file}: ${(error as Error).message.replace(/\.$/, '')}`)
  }
}

/** A unit with what stands for it, and what a translator may read beside it. */
export interface Row { unit: Unit, passage: string, text: string, isStale: boolean, previous?: string }

/** What a translator has written besides: headers, remarks, and translations of what the deck has no more, which stay at the end of the file. */
function readRest(before: string, kept: ReadonlySet<string>) {
  const { headers = {}, translations = {}, obsolete = {} } = before ? po.parse(before) : {}
  const entries = Object.entries(translations).filter(([id]) => id !== '')
  const gone = entries.filter(([id, one]) => !kept.has(id) && Object.values(one).some(({ msgstr }) => msgstr[0]))
  const remarks = new Map(entries.map(([id, one]) => [id, Object.values(one)[0]?.comments?.translator ?? '']))
  return { headers, remarks, obsolete: { ...obsolete, ...Object.fromEntries(gone) } }
}

/**
 * Writes a PO file.
 * @param language its code (BCP 47)
 * @param rows in the order of the deck
 * @param before the file as it stands; '' for none
 */
export function writeCatalogue(language: string, rows: readonly Row[], before = ''): string {
  const rest = readRest(before, new Set(rows.map(({ unit }) => unit.id)))
  const translations: Record<string, Record<string, GetTextTranslation>> = {}
  for (const { unit, passage, text, isStale, previous } of rows) {
    translations[unit.id] = {
      [unit.english]: {
        msgctxt: unit.id,
        msgid: unit.english,
        msgstr: [text],
        comments: {
          translator: rest.remarks.get(unit.id) ?? '',
          extracted: [passage && `article: ${passage}`, `made from ${unit.signature}`].filter(Boolean).join('\n'),
          reference: unit.file,
          flag: isStale ? 'fuzzy' : '',
          previous: previous ? `msgid ${JSON.stringify(previous)}` : '',
        },
      },
    }
  }
  const own = { 'Language': language, 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=UTF-8', 'Content-Transfer-Encoding': '8bit' }
  return `${po.compile({ charset: 'utf-8', headers: { ...rest.headers, ...own }, translations, obsolete: rest.obsolete }, { foldLength: 0 }).toString('utf8').trim()}\n`
}
