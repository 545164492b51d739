/** The end of a chapter: a worked example where there is one, three questions, one in own words; what was missed joins today. */
import type { emptyProgress } from 'slidev-addon-lesson/study/progress.ts'
import { scopeKey } from '@deck/browser/storage'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import ReviewPage from 'slidev-addon-lesson/pages/review.vue'
import ChapterRecall from 'slidev-addon-lesson/study/ChapterRecall.vue'
import { questionPool } from 'slidev-addon-lesson/study/question-pool.ts'
import { readProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import { sumChapter } from 'slidev-addon-lesson/study/sum-progress.ts'
import { progressKey as progressName } from 'slidev-addon-lesson/study/useProgress.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { questions } from '../../../data/questions/index.ts'

const user = userEvent.setup()
const global = { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } }
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const progress = () => (readProgress(localStorage.getItem(scopeKey(progressName, '/'))) as { value: typeof emptyProgress }).value
const stems = Object.values(questions).filter(({ chapter }) => chapter === 'growth').map(({ stem }): string => stem)
const stem = () => document.querySelector('.stem')!.textContent!.trim()

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
  localStorage.clear()
  sessionStorage.clear()
  // each begins as by a link, not by Back
  history.replaceState(null, '')
})

describe('recall', () => {
  it('asks three questions of the chapter, then one in own words, and what was missed is in Today', async () => {
    render(ChapterRecall, { props: { chapter: 'growth' }, global })
    await user.click(button('Begin'))
    const asked: string[] = []
    for (let number = 1; number <= 3; number++) {
      expect(screen.getByText(`Question ${number} of 4`)).toBeTruthy()
      asked.push(stem())
      await user.click(button('Give up'))
      await user.click(button('Next question'))
    }
    expect(new Set(asked).size).toBe(3)
    expect(asked.filter(each => !stems.includes(each))).toEqual([])
    await user.type(screen.getByRole('textbox', { name: 'Your answer' }), 'Growth came first.')
    await user.click(button('Compare'))
    const points = document.querySelectorAll<HTMLInputElement>('.recall-card fieldset input')
    for (const point of points)
      await user.click(point)
    await user.click(button('Save the result'))
    await user.click(button('Finish'))
    const said = screen.getByText('1 of 4 right, 3 not right. The 3 that were not right are now in Today.')
    await expect.poll(() => document.activeElement).toBe(said)
    expect(await screen.findByRole('link', { name: /^Today: 3 once more/ })).toBeTruthy()
    expect(progress().texts['recall-growth']!.text).toBe('Growth came first.')
    expect(sumChapter(questionPool, progress(), 'growth', ['growth-before-all'], 0)).toMatchObject({ slides: 1, read: 0, questions: stems.length, answered: 3, explained: true, due: 0 })
  })

  it('stands where it stood, answered, for who read again and comes back by Back', async () => {
    const { unmount } = render(ChapterRecall, { props: { chapter: 'growth' }, global })
    await user.click(button('Begin'))
    const asked = stem()
    await user.click(button('Give up'))
    unmount()
    render(ChapterRecall, { props: { chapter: 'growth' }, global })
    expect(stem()).toBe(asked)
    expect(screen.queryByRole('button', { name: 'Give up' })).toBeNull()
    await user.click(button('Next question'))
    expect(screen.getByText('Question 2 of 4')).toBeTruthy()
  })

  it('asks others the next time, as those are due later', async () => {
    render(ChapterRecall, { props: { chapter: 'rungs' }, global })
    const rounds: string[][] = [[], []]
    for (const round of rounds) {
      await user.click(button(round === rounds[0] ? 'Begin' : 'Three other questions'))
      for (let number = 1; number <= 3; number++) {
        round.push(stem())
        await user.click(button('Give up'))
        await user.click(button(/^Next question|^Finish/))
      }
      if (round === rounds[0]) {
        await user.click(button('Give up'))
        await user.click(button('Finish'))
      }
    }
    expect(rounds[0]!.filter(each => rounds[1]!.includes(each))).toEqual([])
  })

  it('counts what was right, partly right, not right and skipped, and these are all', async () => {
    render(ChapterRecall, { props: { chapter: 'growth' }, global })
    await user.click(button('Begin'))
    await user.click(button('Give up'))
    await user.click(button('Next question'))
    await user.click(button('Skip'))
    await user.click(button('Skip'))
    await user.type(screen.getByRole('textbox', { name: 'Your answer' }), 'Growth came first.')
    expect(screen.queryByRole('button', { name: 'Finish' })).toBeNull()
    await user.click(button('Compare'))
    await user.click(document.querySelector<HTMLInputElement>('.recall-card fieldset input')!)
    expect(screen.queryByRole('button', { name: 'Finish' })).toBeNull()
    await user.click(button('Save the result'))
    expect(screen.getByText(/ points\. This counts as partly right\.$/)).toBeTruthy()
    await user.click(button('Finish'))
    expect(screen.getByText('0 of 4 right, 1 partly right, 1 not right, 2 skipped. The 2 that were not right are now in Today.')).toBeTruthy()
  })

  it('of a chapter on the argument begins with a worked example, which lets the reader choose and then says of each claim how it is told', async () => {
    render(ChapterRecall, { props: { chapter: 'outlook' }, global })
    await user.click(button('Begin'))
    expect(screen.getByRole('heading', { name: 'Stated, argued or hedged?' })).toBeTruthy()
    expect(screen.queryByText(/^(?:Stated|Argued|Hedged)\.$|The article writes/)).toBeNull()
    // the first two rightly, the last not
    for (const choice of ['Stated', 'Argued', 'Stated'])
      await user.click(screen.getAllByRole('button', { name: choice })[0]!)
    expect(screen.getAllByText(/^Yes\./)).toHaveLength(2)
    expect(screen.getByText(/^You chose “Stated”\./).getAttribute('class')).toContain('hedges')
    for (const strength of ['Stated.', 'Argued.', 'Hedged.'])
      expect(screen.getByText(strength)).toBeTruthy()
    expect(screen.getByText('The article writes “seems to be weakened”.')).toBeTruthy()
    expect(document.querySelector('.stem')).toBeNull()
    await user.click(button('On to the questions'))
    expect(document.querySelector('.stem')).not.toBeNull()
  })

  it('on a page of its own leads on to the next slide of the route, and an unknown chapter is said to be none', async () => {
    const { unmount } = render(ReviewPage, { props: { chapter: 'growth', next: 'signs-funds-joins' }, global })
    expect(await screen.findByRole('heading', { level: 1, name: 'Recall: Growth first' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Go on with the slides' }).getAttribute('href')).toBe('/signs-funds-joins')
    unmount()
    render(ReviewPage, { props: { chapter: 'constructor' }, global })
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no chapter “constructor”.' })).toBeTruthy()
  })
})
