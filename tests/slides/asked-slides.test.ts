import { registry } from '@deck/lesson/records'
import { listDisputed } from 'slidev-addon-lesson/quiz/generator/list-bans.ts'
/** Every slide that carries a claim is asked about: some question rests on one of the records that it shows. */
import { expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { findNamedIds } from '../../packages/cli/checks/support/named-ids.ts'
import { readSlides } from '../support/read-chapters.ts'

/** What names no record on its slide: pictures of whole tables, quizzes, lists of works, counts of the data. */
const wholeTables = ['TimelineExplorer', 'ResponseList', 'ArgumentPicture', 'QuizCard', 'EvidenceBoard', 'ExplanationVote']
const disputed = listDisputed(sourceNotes, registry.values())
const asked = new Set<string>(Object.values(questions).flatMap(({ rests }) => rests))

/** Records that a slide shows and that may be asked about. */
function listShown(body: string): readonly string[] {
  const named = findNamedIds(body)
  return named.filter(({ kind }) => kind === 'records').map(({ id }) => id).filter(id => registry.has(id) && !disputed.has(id))
}

const isFree = (body: string) => wholeTables.some(name => body.includes(`<${name}`))

it('no slide shows records on none of which a question rests', () => {
  const unasked = readSlides().map(({ file, line, front, body }) => ({ at: `${file}:${line}`, slide: front.routeAlias, shown: listShown(body) })).filter(({ shown }) => shown.length && !shown.some(id => asked.has(id)))
  expect(unasked.map(({ at, slide, shown }) => `${at}: no question asks about what "${slide}" shows: add one to data/questions/ that rests on ${shown.slice(0, 4).map(id => `"${id}"`).join(' or ')}`)).toEqual([])
})

it('every slide shows records, save openers of chapters and what is drawn from whole tables', () => {
  const silent = readSlides().filter(({ front, body }) => !listShown(body).length && !isFree(body) && front.layout !== 'chapter' && front.layout !== 'cover')
  expect(silent.map(({ file, line, front }) => `${file}:${line}: "${front.routeAlias}" shows no record, so that nothing on it leads to its source: cite one, such as <CitedText id="…">`)).toEqual([])
})
