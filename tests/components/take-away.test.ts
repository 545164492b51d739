import { render, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import TakeAway from '../../components/chain/TakeAway.vue'
import { provideRendering } from '../../components/shell/useRendering.ts'
import { resetSlide, slide } from '../support/fake-slidev.ts'

vi.mock('vue-router', async () => (await import('../support/mock-ladder.ts')).router)

const props = { ids: ['condition-science', 'condition-bilateral-relations'], beam: 'The thesis', thesisId: 'thesis', ground: 'others', groundId: 'arena-for-middle-powers', says: { 'condition-science': 'Science', 'condition-bilateral-relations': 'Relations with Mongolia' } } as const

afterEach(resetSlide)

describe('one step taken away', () => {
  it('says in one sentence, also to a screen reader, what loses a support and what stands', async () => {
    Object.assign(slide, { clicks: 0, total: 2 })
    const { container } = render(TakeAway, { props })
    const outcome = container.querySelector('[aria-live=polite]')!
    expect(outcome.textContent.trim()).toBe('')
    const threads = () => [...container.querySelectorAll('.thread')].map(each => each.classList.contains('gone'))
    const whole = threads()
    expect(whole.filter(Boolean)).toEqual([])
    slide.clicks = 1
    await nextTick()
    // a thread for each support: science has one, relations two
    expect([threads().length, threads().filter(Boolean).length]).toEqual([whole.length, 1])
    expect(container.querySelectorAll('.socket.gone')).toHaveLength(1)
    expect(outcome.textContent.trim()).toBe('Without science, the thesis loses one support and still stands; “More effective cooperation” stands as before.')
    slide.clicks = 2
    await nextTick()
    expect(outcome.textContent.trim()).toBe('Without relations with Mongolia, “More effective cooperation” and the thesis lose one support each and still stand.')
    expect(screen.getByRole('button', { name: 'Relations with Mongolia' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('as a list counts what each claim loses, of all that support it', () => {
    const { container } = render(defineComponent(() => {
      provideRendering('text')
      return () => h(TakeAway, props)
    }))
    expect([...container.querySelectorAll('.listed ul li')].at(1)!.textContent).toMatch(/^More effective cooperation.*loses 1 of 2 supports$/s)
  })
})
