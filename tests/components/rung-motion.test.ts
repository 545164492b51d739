/** The deck's one motion: a rung that stands draws itself from both rails to the middle, the same wherever it appears. */
import { render } from '@testing-library/vue'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { fitLadder } from '../../components/ladder/ladder-layout.ts'
import LadderDrawing from '../../components/ladder/LadderDrawing.vue'
import OpenerScene from '../../components/scene/OpenerScene.vue'
import 'slidev-addon-lesson/styles/tokens.css'

const rungs = [{ id: 'low', rank: 1, year: 3000, name: 'Low', otherNames: [] }, { id: 'high', rank: 2, year: 3010, name: 'High', otherNames: [] }]
const sides = { left: 'Left', right: 'Right' }

/** Where each line of a rung begins and ends, in px, and in how many parts its length is counted. */
function readLines(container: Element) {
  return [...container.querySelectorAll<SVGPathElement>('.drawn-rung')].map((path) => {
    const [, from, , to] = path.getAttribute('d')!.match(/M([\d.]+) ([\d.]+)H([\d.]+)/)!
    return { from: Number(from), to: Number(to), parts: path.getAttribute('pathLength') }
  })
}

afterAll(() => commands.emulateMedia({ reducedMotion: 'reduce' }))

describe('a rung that appears', () => {
  it.each([
    ['on the ladder', () => render(LadderDrawing, { props: { placed: fitLadder(rungs, 400), height: 400, open: ['high'], sides } }), 2],
    ['on an opener', () => render(OpenerScene, { props: { upto: 1990, seed: 5.1, dwelling: [0, 0] } }), 1],
  ] as const)('draws itself from both rails to the middle %s, in one stroke without a seam', (_, show, count) => {
    const lines = readLines(show().container)
    expect(lines).toHaveLength(count)
    for (const { from, to, parts } of lines)
      expect([from < to, parts]).toEqual([true, '100'])
    expect(new Set(lines.map(({ from, to }) => `${from} ${to}`)).size).toBe(1)
  })

  it('takes less than 400 ms, and no time where readers want no motion', async () => {
    const { container } = render(LadderDrawing, { props: { placed: fitLadder(rungs, 400), height: 400, open: ['high'], sides } })
    const readTimes = () => [...container.querySelectorAll('.drawn-rung')].map(half => 1000 * Number.parseFloat(getComputedStyle(half).animationDuration))
    await commands.emulateMedia({ reducedMotion: 'no-preference' })
    expect(readTimes()).toHaveLength(2)
    expect(readTimes().every(ms => ms > 0 && ms < 400)).toBe(true)
    await commands.emulateMedia({ reducedMotion: 'reduce' })
    expect(readTimes()).toEqual([0, 0])
  })
})
