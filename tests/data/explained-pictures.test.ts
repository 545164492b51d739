/** Explanations are read beside a picture in a form that fits the page: they name only what that form shows. */
import type { DrawnThing } from '@deck/pictures/kinds'
import { pictures } from '@deck/pictures/kinds'
import { describe, expect, it } from 'vitest'
import { explanations } from '../../data/explanations/index.ts'
import { componentsOf, drawnWords, undrawn } from '../support/picture-kinds.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
/** Things that a reader sees beside a slide's explanation; a chapter's opener has the ladder as it then stood. */
function seen(alias: string): ReadonlySet<DrawnThing> {
  const slide = slides.find(({ front }) => front.routeAlias === alias)
  const opener: readonly DrawnThing[] = slide?.front.layout === 'chapter' ? ['rail', 'side', 'line'] : []
  return new Set([...opener, ...componentsOf(slide?.body ?? '').flatMap(name => pictures[name]?.has ?? [])])
}
/** A ladder stands upright in every form: its rails keep their sides. */
const hasSides = (alias: string) => seen(alias).has('rail')
/** The first slide that shows a component, whatever it is called. */
const slideWith = (component: string) => slides.find(({ body }) => componentsOf(body).includes(component))!.front.routeAlias!
function findUnseen(alias: string, text: string): string[] {
  return (Object.keys(drawnWords) as DrawnThing[])
    .filter(thing => drawnWords[thing].test(text) && !seen(alias).has(thing) && !(thing === 'side' && hasSides(alias)))
    .map(thing => `${alias}: “${drawnWords[thing].exec(text)![0]}”`)
}

describe('an explanation', () => {
  it('names of a drawing only what its slide’s picture has on the page where it is read', () => {
    expect(Object.entries(explanations).flatMap(([alias, text]) => findUnseen(alias, text))).toEqual([])
  })

  it.each([
    ['QuizCard', 'The dotted line says more.', ['dotted line', 'line']],
    ['CrisisExplorer', 'The arrow leads to the lower box.', []],
    ['CrisisExplorer', 'The box on the left comes first.', ['side']],
    ['LadderExplorer', 'The left rail is the first country.', []],
    ['LitPassage', 'In line with the convention the map grows.', ['map']],
  ] as const)('of a slide with %s is found out: %s', (component, text, things) => {
    const alias = slideWith(component)
    expect(findUnseen(alias, text)).toEqual(things.map(thing => `${alias}: “${drawnWords[thing].exec(text)![0]}”`))
  })
})

it('every component of a chapter is declared with what it draws, and none that no chapter has', () => {
  const used = new Set(slides.flatMap(({ body }) => componentsOf(body)))
  expect([...used].filter(name => !(name in pictures) && !undrawn.includes(name))).toEqual([])
  expect([...Object.keys(pictures), ...undrawn].filter(name => !used.has(name))).toEqual([])
})
