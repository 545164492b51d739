import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { drawCode } from '../../components/shell/draw-code.ts'
import { provideRendering } from '../../components/shell/useRendering.ts'
import SourcesCode from '../../components/sources/SourcesCode.vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('vue-router', async original => ({ ...await original<object>(), useRouter: () => ({ resolve: (path: string) => ({ href: `#${path}` }) }) }))

const show = () => render(SourcesCode, { slots: { default: '<p>So many works</p>' }, global: { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } } })
/** Whether other devices can open the deck at this address; what addresses these are the last tests say. */
const others = vi.hoisted(() => ({ canOpen: false }))
vi.mock('../../components/shell/open-to-others.ts', () => ({ isOpenToOthers: () => others.canOpen }))
const { isOpenToOthers } = await vi.importActual<typeof import('../../components/shell/open-to-others.ts')>('../../components/shell/open-to-others.ts')

describe('the way to the sources page from a wall', () => {
  it('is a code and the address in words, where others can open it', () => {
    others.canOpen = true
    show()
    const address = `${location.origin}/#/sources`
    expect(screen.getByRole('img', { name: `QR code of ${address}` })).toBeTruthy()
    expect(screen.getByRole('link', { name: address.replace(/^https?:\/\//, '') }).getAttribute('href')).toBe('/sources')
    expect(screen.getByText('So many works')).toBeTruthy()
  })

  it('is in words only where nobody else can open the deck', () => {
    others.canOpen = false
    show()
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByRole('link', { name: 'Sources' })).toBeTruthy()
    expect(screen.getByText('Its address ends in #/sources.')).toBeTruthy()
  })

  it('names on paper the handout that has the list', () => {
    slide.print = true
    show()
    expect(screen.getByText('The full list is in the handout “References”.')).toBeTruthy()
    expect(screen.getByText('So many works')).toBeTruthy()
    expect(screen.queryByText(/address ends/)).toBeNull()
  })

  it('is the list of all works as text', () => {
    render(defineComponent({ setup: () => {
      provideRendering('text')
      return () => h(SourcesCode)
    } }), { global: { stubs: { RouterLink: true } } })
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(20)
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('a QR code', () => {
  it('is square, keeps its quiet edge free, and begins with a finder pattern', () => {
    const { size, path } = drawCode('https://deck.example/#/sources')
    const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1/g)].map(([, x, y]) => `${x} ${y}`))
    const edge = [0, 1, 2, 3, size - 1, size - 2, size - 3, size - 4]
    expect([...dark].filter(cell => cell.split(' ').some(at => edge.includes(Number(at))))).toEqual([])
    expect(Array.from({ length: 7 }, (_, i) => dark.has(`${4 + i} 4`))).toEqual(Array.from({ length: 7 }).fill(true))
    expect(dark.has('5 5')).toBe(false)
    expect(dark.has('7 7')).toBe(true)
  })

  it('differs with its text', () => {
    expect(drawCode('a').path).not.toBe(drawCode('b').path)
  })

  it.each([['https://deck.example/', true], ['http://192.168.1.4:3030/', true], ['http://localhost:3030/', false], ['http://127.0.0.1:8080/x/', false], ['http://[::1]:3030/', false], ['file:///home/deck/index.html', false]])('is worth drawing for %s: %s', (address, isOpen) => {
    expect(isOpenToOthers(address)).toBe(isOpen)
  })
})
