/** The deck's one motion: a rung that stands draws itself from both rails to the middle, the same wherever it appears. */
import { render } from '@testing-library/vue'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { fitLadder } from '../../components/ladder/ladder-columns.ts'
import LadderDrawing from '../../components/ladder/LadderDrawing.vue'
import OpenerScene from '../../components/scene/OpenerScene.vue'
import '../../styles/tokens.css'

const rungs = [{ id: 'low', rank: 1, year: 3000, name: 'Low', otherNames: [] }, { id: 'high', rank: 2, year: 3010, name: 'High', otherNames: [] }]
const sides = { left: 'Left', right: 'Right' }

/** Where each half begins, where it ends and from where it is drawn, in px. */
function readHalves(container: Element) {
  return [...container.querySelectorAll<SVGPathElement>('.half')].map((path) => {
    const [, from, , to] = path.getAttribute('d')!.match(/M([\d.]+) ([\d.]+)H([\d.]+)/)!
    return { from: Number(from), to: Number(to), origin: Number.parseFloat(path.style.transformOrigin) }
  })
}

afterAll(() => commands.emulateMedia({ reducedMotion: 'reduce' }))

describe('a rung that appears', () => {
  it.each([
    ['on the ladder', () => render(LadderDrawing, { props: { placed: fitLadder(rungs, 400), height: 400, open: ['high'], sides } }), 4],
    ['on an opener', () => render(OpenerScene, { props: { upto: 1990, dwelling: [0, 0] } }), 2],
  ] as const)('draws itself from both rails to the middle %s', (_, show, count) => {
    const halves = readHalves(show().container)
    expect(halves).toHaveLength(count)
    const rails = [...new Set(halves.map(({ from }) => from))].toSorted((a, b) => a - b)
    expect(rails).toHaveLength(2)
    const middle = (rails[0]! + rails[1]!) / 2
    for (const { from, to, origin } of halves) {
      expect(origin).toBe(from)
      expect(Math.abs(to - middle)).toBeLessThanOrEqual(1)
    }
  })

  it('takes less than 400 ms, and no time where readers want no motion', async () => {
    const { container } = render(LadderDrawing, { props: { placed: fitLadder(rungs, 400), height: 400, open: ['high'], sides } })
    const readTimes = () => [...container.querySelectorAll('.half')].map(half => 1000 * Number.parseFloat(getComputedStyle(half).animationDuration))
    await commands.emulateMedia({ reducedMotion: 'no-preference' })
    expect(readTimes()).toHaveLength(4)
    expect(readTimes().every(ms => ms > 0 && ms < 400)).toBe(true)
    await commands.emulateMedia({ reducedMotion: 'reduce' })
    expect(readTimes()).toEqual([0, 0, 0, 0])
  })
})
