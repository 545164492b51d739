/** Each picture as text, with the real records and as a slide has it: what it names when it is drawn, it says without a drawing. */
import type { Picture } from '@deck/pictures/kinds'
import type { Rendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { pictures as all } from '@deck/pictures/kinds'
import { cleanup, render } from '@testing-library/vue'
import { RouterLinkStub } from '@vue/test-utils'
import { provideCitations } from 'slidev-addon-lesson/cite/useCitations.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import { slide } from '../../support/fake-slidev.ts'
import 'slidev-addon-lesson/styles/tokens.css'
import 'slidev-addon-lesson/styles/base.css'
import 'slidev-addon-lesson/styles/deck.css'

vi.mock('vue-router', async () => (await import('../../support/mock-ladder.ts')).router)

const chapters = Object.values(import.meta.glob<string>('../../../slides/*.md', { query: '?raw', import: 'default', eager: true })).join('')
const parts = import.meta.glob<{ default: object }>(['../../../components/*/*.vue', '../../../packages/slidev-addon-lesson/components/*/*.vue'])

/** The props of a tag as a chapter writes it; what it takes from a slot around it is empty. */
function readProps(tag: string): Record<string, unknown> {
  return Object.fromEntries([...tag.matchAll(/\s(:?)([\w-]+)(?:="([^"]*)")?/g)].map(([, bound, name, value]) => [
    name!.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    // eslint-disable-next-line no-new-func -- the deck's own slides
    value === undefined ? true : bound ? (new Function('held', `return (${value})`) as (held: object) => unknown)({}) : value,
  ]))
}

/** Every picture that says something, with what slides give it, each tag once. */
const pictures = Object.entries<Picture>(all).filter(([, { isDecor }]) => !isDecor).flatMap(([name]) =>
  [...new Set([...chapters.matchAll(new RegExp(`<${name}((?:\\s+[:\\w-]+(?:="[^"]*")?)*)\\s*/?>`, 'g'))].map(([, tag]) => tag!))].map((tag, i) => [`${name} ${i + 1}`, name, readProps(tag)] as const))

it('there is one at least of each', () => {
  expect(Object.entries<Picture>(all).filter(([name, { isDecor }]) => !isDecor && !pictures.some(([, found]) => found === name)).map(([name]) => name)).toEqual([])
})

/** Shows a picture at its last click. */
async function show(part: object, props: Record<string, unknown> | undefined, rendering: Rendering): Promise<HTMLElement> {
  cleanup()
  Object.assign(slide, { total: 9, clicks: 9 })
  const { container } = render(defineComponent({ setup: () => {
    provideRendering(rendering)
    provideCitations()
    return () => h('div', { 'class': 'slidev-layout deck-slide', 'style': { width: '980px', height: 'auto' }, 'data-rendering': rendering }, [h(part, props, { default: () => 'What stands beside it.' })])
  } }), { global: { stubs: { RouterLink: RouterLinkStub } } })
  await nextTick()
  await nextTick()
  return container.querySelector<HTMLElement>('[data-rendering]')!
}

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
interface Named { id: string, name: string }

/** Records whose marks are seen, with what they are called by. */
const marksIn = (root: Element): Named[] => [...root.querySelectorAll<HTMLElement>('.cite')].filter(isSeen).map(mark => ({ id: mark.dataset.record!, name: squeeze(mark.querySelector('button')!.getAttribute('aria-label')!.replace(/^[^:]*: /, '')) }))

/** Records of these that the rendering neither marks nor names. */
function findUntold(root: Element, expected: readonly Named[]): readonly Named[] {
  const [marked, words] = [new Set(marksIn(root).map(({ id }) => id)), squeeze(root.textContent)]
  return expected.filter(({ id, name }) => !marked.has(id) && !words.includes(name))
}

it.each(pictures)('%s as text has no drawing, and names whatever its marks stand for', async (_, name, props) => {
  const [path] = Object.keys(parts).filter(each => each.endsWith(`/${name}.vue`))
  const { default: part } = await parts[path!]!()
  const live = marksIn(await show(part, props, 'live'))
  const text = await show(part, props, 'text')
  expect([...text.querySelectorAll('svg, .picture')].filter(isSeen)).toEqual([])
  expect(squeeze(text.textContent).length).toBeGreaterThan(10)
  expect(findUntold(text, live)).toEqual([])
})
