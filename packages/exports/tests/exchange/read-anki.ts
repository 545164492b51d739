/** Reads Anki's package with SQLite itself, and its text by Anki's own rules for files; an answer is compared with the back of the card. */
import type { Given } from './plan-answers.ts'
import type { ReadQuestion } from './read-moodle.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { unzipSync } from 'fflate'
import { parseXml, plainText } from './read-markup.ts'

/** A collection, and the pictures that are in it under their own names. */
export interface ReadCollection {
  check: string
  notes: { guid: string, mid: number, flds: string[], sfld: string, mod: number }[]
  cards: { nid: number, did: number, ord: number }[]
  models: Record<string, { name: string, flds: { name: string }[], tmpls: { name: string, qfmt: string, afmt: string }[], css: string }>
  decks: Record<string, { name: string }>
  media: Record<string, Uint8Array>
}

/** Reads a package. */
export function readApkg(bytes: Uint8Array): ReadCollection {
  const files = unzipSync(bytes)
  const folder = mkdtempSync(join(tmpdir(), 'apkg-'))
  try {
    writeFileSync(join(folder, 'c'), files['collection.anki2']!)
    const database = new DatabaseSync(join(folder, 'c'), { readOnly: true })
    const rows = (query: string) => database.prepare(query).all() as Record<string, never>[]
    const [col] = rows('SELECT models, decks, ver FROM col') as unknown as [{ models: string, decks: string, ver: number }]
    const names = JSON.parse(new TextDecoder().decode(files.media)) as Record<string, string>
    const read = {
      check: String(Object.values(rows('PRAGMA integrity_check')[0]!)[0]),
      notes: (rows('SELECT guid, mid, flds, sfld, mod FROM notes ORDER BY id') as unknown as { guid: string, mid: number, flds: string, sfld: string, mod: number }[]).map(note => ({ ...note, flds: note.flds.split('\u001F') })),
      cards: rows('SELECT nid, did, ord FROM cards') as unknown as ReadCollection['cards'],
      models: JSON.parse(col.models) as ReadCollection['models'],
      decks: JSON.parse(col.decks) as ReadCollection['decks'],
      media: Object.fromEntries(Object.entries(names).map(([place, name]) => [name, files[place]!])),
    }
    database.close()
    return read
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const entries = (html: string, tag: string) => [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'g'))].map(([, inner]) => plainText(inner!))

/** Whether an answer is what the back of the card says. */
function compare(answer: string, given: Given): number {
  if (given.pairs) {
    const cells = entries(answer, 'td')
    return Number(given.pairs.every(([from, to]) => cells.some((cell, i) => i % 2 === 0 && cell === from && cells[i + 1] === to)))
  }
  if (given.texts) {
    const listed = entries(answer, 'li')
    const same = answer.includes('<ol>') ? listed.join('\t') === given.texts.join('\t') : listed.toSorted().join('\t') === [...given.texts].sort().join('\t')
    return Number(same)
  }
  const said = plainText(answer)
  return Number(given.spot ? said.startsWith(`${given.spot.letter} (`) : given.judged ? said.toLowerCase() === given.judged : Number.parseFloat(said) === Number(given.typed))
}

/** The questions of a package. @throws where SQLite finds it damaged */
export function readAnki(bytes: Uint8Array): ReadQuestion[] {
  const { notes, models, check } = readApkg(bytes)
  if (check !== 'ok')
    throw new Error(check)
  return notes.flatMap(({ guid, mid, flds }) => {
    const at = (name: string) => flds[models[mid]!.flds.findIndex(field => field.name === name)] ?? ''
    return at('Front') ? [{ id: guid.split(':')[1]!, stem: plainText(at('Front')), feedback: plainText(at('Passage')), options: entries(at('Options'), 'li'), grade: (given: Given) => compare(at('Answer'), given) }] : []
  })
}

/** Rows of a text of columns in quotation marks. */
export function readRows(text: string): string[][] {
  return text.split('\n').filter(line => line && !line.startsWith('#')).map(line => [...line.matchAll(/"((?:[^"]|"")*)"(?:\t|$)/g)].map(([, cell]) => cell!.replaceAll('""', '"')))
}

/** The questions of a text. @throws where its head does not say what its columns are */
export function readAnkiText(bytes: Uint8Array): ReadQuestion[] {
  const text = new TextDecoder().decode(bytes)
  for (const line of ['#separator:tab', '#html:true', '#guid column:1', '#deck column:2']) {
    if (!text.includes(`${line}\n`))
      throw new Error(`no ${line}`)
  }
  return readRows(text).filter(([guid, , , back]) => back!.includes('class="answer"') && guid).map(([guid, , front, back]) => {
    parseXml(new TextEncoder().encode(`<div>${back}</div>`))
    const answer = /<div class="answer">(.*?)<\/div>/.exec(back!)![1]!
    return { id: guid!.split(':')[1]!, stem: plainText(front!.replace(/<(?:ul|img).*/, '')), feedback: plainText(/<div class="passage">(.*?)<\/div>/.exec(back!)![1]!), options: entries(front!, 'li'), grade: (given: Given) => compare(answer, given) }
  })
}
