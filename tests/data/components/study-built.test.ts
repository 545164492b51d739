import { scopeKey } from '@deck/browser/storage'
/** Questions built from the data, on the study page; with the deck's own data, since they are the stock. */
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import ReviewPage from 'slidev-addon-lesson/pages/review.vue'
import { signItem } from 'slidev-addon-lesson/study/compose-paper.ts'
import { addAnswer, emptyProgress, setFlag } from 'slidev-addon-lesson/study/progress.ts'
import { findBuilt } from 'slidev-addon-lesson/study/question-pool.ts'
import { readProgress, writeProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import { paperKey as paperName } from 'slidev-addon-lesson/study/usePaper.ts'
import { progressKey as progressName } from 'slidev-addon-lesson/study/useProgress.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { objectives } from '../../../data/objectives.ts'
import { questions } from '../../../data/questions/index.ts'

const paperKey = scopeKey(paperName, '/')
const progressKey = scopeKey(progressName, '/')

const id = 't-rung-12'
const item = findBuilt(id)!
const show = (asked?: string) => render(ReviewPage, { props: { id: asked }, global: { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } } })
const button = (name: string) => screen.getByRole('button', { name })
const heading = () => screen.getByRole('heading', { level: 1 })
const answers = () => (readProgress(localStorage.getItem(progressKey)) as { value: typeof emptyProgress }).value.answers
const paperIds = () => (JSON.parse(localStorage.getItem(paperKey)!) as { ids: string[] }).ids
const rowOf = (objective: keyof typeof objectives) => within(screen.getByText(objectives[objective].text).closest('tr')!)
const user = userEvent.setup()

/** A record in which the item was answered wrongly long ago. */
function saveWrong(of = id) {
  localStorage.setItem(progressKey, writeProgress(addAnswer(emptyProgress, of, { state: 'wrong', score: 0 }, 5)))
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('a built question by its link', () => {
  it('is asked with its own options, and its answer is kept under its id', async () => {
    show(id)
    expect(heading().textContent).toContain(item.stem)
    for (const option of item.options)
      expect(screen.getByRole('radio', { name: new RegExp(option.text) })).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: new RegExp(item.options.find(each => item.holds(each.id))!.text) }))
    await user.click(button('Check'))
    expect(answers()).toMatchObject({ [id]: { state: 'right' } })
  })
  it.each(['t-no-such-12', 't-rung-', 't-rung-012', 't-rung-1.5', 't-rung--1'])('%s is unknown', (wrong) => {
    show(wrong)
    expect(heading().textContent).toContain('There is no such question')
  })
})

describe('a built question that was answered', () => {
  it('counts at its aim and is due', () => {
    const total = Object.values(questions).filter(({ objective }) => objective === item.objective).length
    saveWrong()
    show()
    expect(rowOf(item.objective).getByText(`1 of ${total + 1}`)).toBeTruthy()
    expect(screen.getByLabelText(/due today \(1\)/)).toBeTruthy()
  })
  it('is asked again with what was wrong, and stands in the results', async () => {
    saveWrong()
    show()
    await user.click(screen.getByLabelText(/not right \(1\)/))
    await user.click(button('Begin'))
    expect(heading().textContent).toContain(item.stem)
    await user.click(button('Skip'))
    expect(screen.getByText(item.stem, { selector: 'summary *' })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 3, name: objectives[item.objective].text })).toBeTruthy()
  })
  it('is found among what is flagged', async () => {
    localStorage.setItem(progressKey, writeProgress(setFlag(emptyProgress, id, true, 5)))
    show()
    await user.click(screen.getByLabelText(/flagged \(1\)/))
    await user.click(button('Begin'))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Flag this question' }).checked).toBe(true)
  })
})

describe('choosing questions built anew', () => {
  it('samples as many as chosen, no two alike, none of the bank, and none that says what was answered', async () => {
    saveWrong()
    show()
    await user.click(screen.getByLabelText(/built anew/))
    expect(screen.getByText(/will be built from the data when you begin/)).toBeTruthy()
    expect(screen.queryByLabelText('All that fit')).toBeNull()
    await user.click(screen.getByLabelText('20'))
    await user.click(button('Begin'))
    await nextTick()
    const items = paperIds().map(each => findBuilt(each)!)
    expect(items).toHaveLength(20)
    expect(new Set([item, ...items].map(signItem)).size).toBe(21)
  })
  it('gives some of each where both are wanted', async () => {
    show()
    await user.click(screen.getByLabelText('Some of each'))
    await user.click(button('Begin'))
    await nextTick()
    expect(paperIds()).toHaveLength(10)
    expect(paperIds().filter(each => findBuilt(each))).toHaveLength(5)
  })
  it('is honest where none can be built: they are single choices', async () => {
    show()
    await user.click(screen.getByLabelText(/built anew/))
    await user.click(screen.getByLabelText('One answer'))
    expect(screen.getByText(/None can be built for this choice/)).toBeTruthy()
    await user.click(button('Begin'))
    expect(heading().textContent).toContain('Study on your own')
  })
  it('is not asked where only what was seen counts', async () => {
    show()
    await user.click(screen.getByLabelText(/due today/))
    expect(screen.queryByLabelText(/built anew/)).toBeNull()
  })
})
