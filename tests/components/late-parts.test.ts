/** A question's picture that comes later than the question, or not at all. */
import { cleanup, render, screen } from '@testing-library/vue'
import QuizCard from 'slidev-addon-lesson/quiz/QuizCard.vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('@deck/lesson/questions', async (original) => {
  const { orchards, steps } = await import('@deck/questions/testing/fake-forms')
  return { ...await original<object>(), questions: { steps, orchards } }
})
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), ...await import('../support/fruit-bowl.ts') }))
/** What the network does with the picture. */
const network = vi.hoisted(() => ({ isUp: true, bring: () => {}, asked: 0 }))
vi.mock('@deck/browser/load-chunk', async (original) => {
  const actual = await original<typeof import('@deck/browser/load-chunk')>()
  return {
    ...actual,
    async loadChunk(load: () => Promise<unknown>) {
      network.asked++
      await new Promise<void>((done) => { network.bring = done })
      if (!network.isUp)
        throw new Error('The network is down.')
      return load()
    },
  }
})
/** Each test begins with nothing fetched: what is at hand is at hand for the whole page. */
const round = vi.hoisted(() => ({ no: 0 }))
vi.mock('slidev-addon-lesson/shell/late-parts.browser.ts', async (original) => {
  const { findPart, fetchPart } = await original<typeof import('slidev-addon-lesson/shell/late-parts.browser.ts')>()
  return { findPart: (name: string) => findPart(`${name} ${round.no}`), fetchPart: (name: string, load: () => Promise<unknown>) => fetchPart(`${name} ${round.no}`, load) }
})

beforeEach(() => {
  round.no++
  Object.assign(network, { isUp: true, asked: 0 })
})

/** A card whose picture nobody has fetched before, on a slide with so many clicks. */
function show(total = 0) {
  Object.assign(slide, { total, clicks: 0 })
  return render(QuizCard, { props: { id: 'steps' as never } })
}
const radios = () => screen.queryAllByRole('radio')

describe('the picture to point at', () => {
  it('keeps room and says that it is on its way, and stands there once it has come', async () => {
    const { container } = show()
    expect(radios()).toHaveLength(0)
    expect(container.querySelector('[aria-busy=true]')).toBeTruthy()
    network.bring()
    await expect.poll(() => radios()).toHaveLength(4)
    expect(container.querySelector('[aria-busy]')).toBeNull()
  })

  it('is asked for while the question still stands alone, and takes the focus that options get by keyboard', async () => {
    show(3)
    expect(network.asked).toBe(1)
    const options = screen.getByRole('button', { name: 'Show the options' })
    options.focus()
    options.click()
    await nextTick()
    network.bring()
    await expect.poll(() => radios()).toHaveLength(4)
    expect(radios()).toContain(document.activeElement)
  })

  it('is said not to have arrived where it does not come, and is there after another try', async () => {
    network.isUp = false
    show()
    network.bring()
    await screen.findByText('The picture to point at has not arrived')
    network.bring()
    const again = await screen.findByRole('button', { name: 'Try again without reloading' })
    await expect.poll(() => again.getAttribute('aria-disabled')).toBe('false')
    network.isUp = true
    again.click()
    network.bring()
    await expect.poll(() => radios()).toHaveLength(4)
  })

  it('is at hand at once for the next question', async () => {
    show()
    network.bring()
    await expect.poll(() => radios()).toHaveLength(4)
    cleanup()
    show()
    expect(radios()).toHaveLength(4)
    expect(network.asked).toBe(1)
  })
})
