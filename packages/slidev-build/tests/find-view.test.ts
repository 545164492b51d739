/** Which of the prerendered views a link shows before any script has come: the slide or page that it asks for, and nothing where it asks for more. */
import type { PrerenderSettings } from '../prerender/find-view.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findView, nameView } from '../prerender/find-view.ts'

const slides = ['kites', ...Array.from({ length: 11 }, (_, i) => `kite-${i + 2}`)].map(name => ({ front: { routeAlias: name, title: `On ${name}` } }))
/** A title in a place of its own, as quiz slides have theirs. */
const odd = 8
const settings = {
  titles: { usual: [0, 0, 0, 0, 0], slides: slides.map(({ front }, i) => i === odd - 1 ? [front.routeAlias, front.title, [1, 1, 1, 1, 1]] : [front.routeAlias, front.title]) },
  pages: ['read', 'review'],
} as unknown as PrerenderSettings

function view(hash: string, search = '') {
  vi.stubGlobal('location', { hash, search })
  return nameView(findView(settings))
}
afterEach(() => vi.unstubAllGlobals())

describe('before any script', () => {
  it.each(['', '#', '#/', '#/1', `#/${slides[0]!.front.routeAlias}`])('the address “%s” shows the first slide', hash => expect(view(hash)).toBe('1'))

  it('the second slide is shown whole, and each other one by its title, by number and by name', () => {
    slides.slice(1).forEach(({ front }, i) => {
      const no = i + 2
      for (const hash of [`#/${no}`, `#/${front.routeAlias}`, `#${no}`, `#/${no}/`])
        expect(view(hash), hash).toBe(no === 2 ? '2' : `title-${no}`)
    })
  })

  it('a page is shown by its beginning', () => {
    for (const name of settings.pages)
      expect(view(`#/${name}`)).toBe(name)
  })

  it('in the middle of a slide a title is shown only where all titles stand', () => {
    expect(view('#/5?clicks=2')).toBe('title-5')
    for (const hash of [`#/${odd}?clicks=2`, '#/1?clicks=1', '#/2?clicks=1'])
      expect(view(hash), hash).toBe('')
  })

  it.each(['#/no-such-slide', '#/9999', '#/0', '#/presenter/3', '#/3?print', '#/3?rung=2011', '#/3?clicks=x', '#/read/the-question', '#/read?plan=x', '#/review?question=x', '#/handout', '#/%E0%A4%A', '#/__proto__', '#/constructor'])('a link that asks for more (%s) shows nothing', hash => expect(view(hash)).toBe(''))

  it.each(['?print', '?print=true', '?embedded=true', '?a=b&print'])('what is printed or embedded (%s) shows nothing', search => expect(view('#/3', search)).toBe(''))
})
