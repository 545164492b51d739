/** The bench's watcher in a page: when it takes a slide for one that came. */
import { installProbe } from '@deck/bench/probe'
import { beforeEach, describe, expect, it } from 'vitest'

async function frames(count: number) {
  for (let frame = 0; frame < count; frame++)
    await new Promise(requestAnimationFrame)
}
const slideOf = (no: number) => document.querySelector<HTMLElement>(`[data-no="${no}"]`)!
const turn = (no: number) => [1, 2].forEach((each) => { slideOf(each).inert = each !== no })

beforeEach(() => {
  document.body.innerHTML = [1, 2].map(no => `<div data-no="${no}"><h1>Slide</h1></div>`).join('')
  turn(1)
  installProbe({ slide: '[data-no]', number: 'data-no', filled: 'h1', heading: 'h1' })
  window.bench.awaitTurn(1)
})

describe('a step that the bench measures', () => {
  it('ends once something on the shown slide has changed, and not with what changes on one that waits', async () => {
    window.bench.awaitStep()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }))
    slideOf(2).firstElementChild!.className = 'shown'
    await frames(4)
    expect(window.bench.seen.turned).toBeNaN()
    slideOf(1).firstElementChild!.className = 'shown'
    await expect.poll(() => window.bench.seen.turn).toBeGreaterThan(0)
  })
})

describe('a turn that the bench measures', () => {
  it('is none while the next slide waits, laid out and inert, and ends once it is shown', async () => {
    await frames(4)
    expect(window.bench.seen.turned).toBeNaN()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }))
    turn(2)
    await expect.poll(() => window.bench.seen.turn).toBeGreaterThan(0)
  })

  it('does not end where the deck stays on a slide', async () => {
    turn(2)
    await expect.poll(() => window.bench.seen.turned).not.toBeNaN()
    window.bench.awaitTurn(2)
    await frames(4)
    expect(window.bench.seen.turned).toBeNaN()
    window.bench.awaitTurn(3)
    await frames(4)
    expect(window.bench.seen.turned).toBeNaN()
  })
})
