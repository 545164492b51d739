import { render, screen } from '@testing-library/vue'
import ContentSlide from 'slidev-addon-lesson/layouts/content.vue'
import { provideReading } from 'slidev-addon-lesson/shell/useReading.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('@deck/lesson/outline', async original => ({ ...await original<object>(), chapters: { moonrise: { label: 'Moonrise', file: 'x.md', period: null, crisis: null, question: 'When?', upto: null } } }))

const show = (props: Record<string, unknown> = {}, slot: () => unknown = () => 'Text') => render(ContentSlide, { props: { chapter: 'moonrise', ...props } as never, slots: { default: slot as never } })

beforeEach(() => { vi.spyOn(console, 'warn').mockImplementation(() => {}) })

describe('a slide', () => {
  it('has its chapter and number at the head, or the words that the slide gives instead', () => {
    slide.page = 7
    show()
    expect(screen.getByText('Moonrise')).toBeTruthy()
    expect(screen.getByText('Slide 7')).toBeTruthy()
    show({ head: 'Moonset' })
    expect(screen.getByText('Moonset')).toBeTruthy()
  })

  it('that begins its chapter has a large head with the ladder as it then stood', () => {
    slide.page = 7
    slide.deck = ['sunset', 'moonrise', 'moonrise'].map((chapter, i) => ({ no: 6 + i, meta: { slide: { frontmatter: { chapter } } } }))
    show()
    expect(screen.getByRole('img', { name: /^The ladder at this point: no rung yet/ })).toBeTruthy()
    document.body.innerHTML = ''
    slide.page = 8
    show()
    expect(screen.queryByRole('img', { name: /^The ladder/ })).toBeNull()
  })

  it('has a year scale, unless it is bare', () => {
    show()
    expect(screen.getByRole('img', { name: /^Year scale/ })).toBeTruthy()
    document.body.innerHTML = ''
    show({ bare: true })
    expect(screen.queryByRole('img', { name: /^Year scale/ })).toBeNull()
  })

  it.each([['live', false], ['print', false], ['live', true], ['print', true], ['narrow', true], ['text', true]] as const)('that is our reading says so before anything else: %s, in a page to be read: %s', (rendering, isRead) => {
    const page = (props: Record<string, unknown>) => render(defineComponent({
      setup() {
        provideRendering(rendering)
        if (isRead)
          provideReading({ shift: 1, ask: () => {}, width: ref(600) })
        return () => h(ContentSlide, { chapter: 'moonrise', ...props } as never, () => h('p', 'Why the moon?'))
      },
    })).container.querySelectorAll('.slide-content > p')
    const linesOf = (props: Record<string, unknown>) => [...page(props)].map(line => line.textContent!.trim())
    expect(linesOf({ ours: true })).toEqual(['Our reading', 'Why the moon?'])
    expect(linesOf({})).toEqual(['Why the moon?'])
  })

  it('of a chapter that does not exist is refused, with the chapters that do', () => {
    expect(() => show({ chapter: 'moonset' })).toThrow(/no chapter "moonset".*takes one of moonrise/)
  })

  it('with the date of a record that does not exist is refused by its id', () => {
    expect(() => show({ dates: ['no-such-date'] })).toThrow('"no-such-date"')
  })
})
