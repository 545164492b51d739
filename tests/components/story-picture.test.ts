import type { PictureStep } from '../../model/pictures.ts'
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import StoryPicture from '../../components/pictures/StoryPicture.vue'
import { argumentPicture } from '../../data/argument-picture.ts'
import { argumentsOf } from '../../data/arguments.ts'
import { crises } from '../../data/crises.ts'
import { rungs } from '../../data/partnership.ts'
import { periods } from '../../data/periods.ts'
import { slide } from '../support/fake-slidev.ts'

const show = () => render(StoryPicture, { props: { leftHead: 'Left', rightHead: 'Right', groundHead: 'Ground' } })
const labels = (table: Readonly<Record<string, { label: string }>>) => Object.values(table).map(record => record.label)
/** What the picture of the argument calls each of its grounds. */
const drawn: readonly PictureStep[] = argumentPicture.strands.flatMap(({ grounds }) => grounds as readonly PictureStep[])
const listUnder = (head: string) => within(screen.getByRole('heading', { name: head }).parentElement!).getAllByRole('listitem').map(item => item.textContent!)

describe('the story on one slide', () => {
  it('has every period at the left, every crisis at the right and every condition in the ground', () => {
    show()
    const conditions = Object.entries(argumentsOf).filter(([, argument]) => argument.kind === 'condition').map(([id]) => drawn.find(one => one.id === id)!.says)
    expect(conditions.length).toBeGreaterThan(0)
    for (const [head, wanted] of [['Left', labels(periods)], ['Right', labels(crises)], ['Ground', conditions]] as const) {
      const found = listUnder(head)
      expect(found).toHaveLength(wanted.length)
      wanted.forEach((label, i) => expect(found[i]).toContain(label))
    }
  })

  it('has the rungs from the highest down, each with its year and as many lines as its rank', () => {
    show()
    const items = within(screen.getByRole('list', { name: /^The ladder between/ })).getAllByRole('listitem')
    const wanted = Object.values(rungs).toSorted((a, b) => b.rank - a.rank)
    expect(items.map(item => item.querySelectorAll('.engraved path').length)).toEqual(wanted.map(rung => rung.rank))
    wanted.forEach((rung, i) => expect(items[i]!.textContent).toMatch(new RegExp(`${rung.when.from} ${rung.label}`)))
  })

  it('sets periods and rungs on one scale of years, so that each rung stands beside its period', () => {
    show()
    const px = (element: Element, side: 'top' | 'height') => Number.parseFloat((element as HTMLElement).style[side])
    const bands = within(screen.getByRole('heading', { name: 'Left' }).parentElement!).getAllByRole('listitem').map((item, i) => ({ ...Object.values(periods)[i]!.band, top: px(item, 'top'), bottom: px(item, 'top') + px(item, 'height') }))
    const steps = within(screen.getByRole('list', { name: /^The ladder between/ })).getAllByRole('listitem')
    Object.values(rungs).toSorted((a, b) => b.rank - a.rank).forEach(({ when, label }, i) => {
      const band = bands.find(({ from, to }) => from <= when.from && when.from < to)!
      const y = px(steps[i]!, 'top')
      expect(y >= band.top && y <= band.bottom, label).toBe(true)
    })
  })

  it('marks every single thing with its source', () => {
    show()
    const marked = screen.getAllByRole('button', { name: /^Source \d+/ }).length
    expect(marked).toBe(screen.getAllByRole('listitem').length)
  })

  it('has one sentence at a time, click by click, each by its part; in print all stand', async () => {
    const slots = { left: 'Moon rose;', ladder: 'it climbed.', thesis: 'It shone.' }
    const withSentences = () => render(StoryPicture, { props: { leftHead: 'Left', rightHead: 'Right', groundHead: 'Ground' }, slots })
    const shown = () => Object.values(slots).filter(text => !screen.getByText(text).closest('.held'))
    const { unmount } = withSentences()
    expect(shown()).toEqual([])
    slide.clicks = 2
    await nextTick()
    expect(shown()).toEqual(['it climbed.'])
    unmount()
    slide.clicks = 0
    slide.print = true
    withSentences()
    expect(shown()).toHaveLength(3)
  })
})
