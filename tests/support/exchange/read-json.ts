/** Reads the exported data as another program would: with nothing but the file. */
import type { Given } from './plan-answers.ts'
import type { ReadQuestion } from './read-moodle.ts'

interface Named { key: string, text: string }
interface Read { id: string, stem: string, ask: string, form: string, options?: Named[], targets?: Named[], right: unknown, value: number, tolerance: number, isTrue: boolean, picture: { spots: { key: string, x: number, y: number, radius: number }[] }, sources: { gist: string }[] }

function grade({ form, options = [], targets = [], right, ...more }: Read, given: Given): number {
  const keyOf = (list: Named[], text: string) => list.find(each => each.text === text)!.key
  switch (form) {
    case 'choice': {
      const key = right as string[]
      const picked = given.texts!.map(text => keyOf(options, text))
      return Math.max(0, picked.filter(each => key.includes(each)).length / key.length - picked.filter(each => !key.includes(each)).length / (options.length - key.length))
    }
    case 'order': {
      const places = given.texts!.map(text => (right as string[]).indexOf(keyOf(options, text)))
      const pairs = places.flatMap((a, i) => places.slice(i + 1).map(b => a < b))
      return pairs.filter(Boolean).length / pairs.length
    }
    case 'pairs':
      return given.pairs!.filter(([from, to]) => (right as Record<string, string>)[keyOf(options, from)] === keyOf(targets, to)).length / options.length
    case 'number':
      return Number(Math.abs(Number(given.typed) - more.value) <= more.tolerance)
    case 'truth':
      return Number(more.isTrue === (given.judged === 'true'))
    default:
      return Number(more.picture.spots.find(({ x, y, radius }) => Math.hypot(x - given.spot!.x, y - given.spot!.y) < radius)!.key === right)
  }
}

/** Every question of a file. */
export function readJson(bytes: Uint8Array): ReadQuestion[] {
  return (JSON.parse(new TextDecoder().decode(bytes)) as { questions: Read[] }).questions.map(read => ({ id: read.id, stem: `${read.stem} ${read.ask}`, feedback: read.sources.map(({ gist }) => gist).join(' '), options: (read.options ?? []).map(({ text }) => text), grade: given => grade(read, given) }))
}
