import { scopeKey } from '@deck/browser/storage'
/** Short free answers on the study page, with the deck's own tasks. */
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import ReviewPage from 'slidev-addon-lesson/pages/review.vue'
import { readProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import { progressKey as progressName } from 'slidev-addon-lesson/study/useProgress.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { recallTasks } from '../../../data/questions/recall.ts'

const id = Object.keys(recallTasks)[1] as keyof typeof recallTasks
const task = recallTasks[id]
const user = userEvent.setup()
const show = (wanted?: string) => render(ReviewPage, { props: { id: wanted }, global: { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } } })
const button = (name: string) => screen.getByRole('button', { name })
const model = () => document.querySelector('.model')?.textContent
/** The words of the model that are lit up. */
const lit = () => [...document.querySelectorAll('.model .lit')].map(({ textContent }) => textContent)
const saved = () => (readProgress(localStorage.getItem(scopeKey(progressName, '/'))) as { value?: { answers: Record<string, { state: string, score: number }> } }).value?.answers[id]

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('a short free answer', () => {
  it('is written, compared, marked point by point and recorded, with the keyboard alone', async () => {
    show(id)
    screen.getByRole('textbox', { name: 'Your answer' }).focus()
    await user.keyboard('Growth came first.')
    expect(model()).toBeUndefined()
    button('Compare').focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Model answer' }))
    expect(model()).toBe(task.answer)
    expect(lit()).toEqual([])
    expect(screen.getByText('Growth came first.')).toBeTruthy()
    const boxes = screen.getAllByRole('checkbox').slice(0, task.points.length)
    expect(boxes.map(box => box.closest('label')!.textContent!.trim())).toEqual(task.points.map(({ text }) => text))
    await user.keyboard('{Tab}')
    expect(document.activeElement).toBe(boxes[0])
    expect(lit()).toEqual([task.points[0]!.says])
    await user.keyboard(' {Tab}')
    expect(lit()).toEqual([task.points[0]!.says, task.points[1]!.says])
    expect(saved()).toBeUndefined()
    button('Save the result').focus()
    await user.keyboard('{Enter}')
    expect(screen.getByText(`1 of ${task.points.length} points. This counts as partly right.`).getAttribute('role')).toBe('status')
    expect(saved()).toMatchObject({ state: 'partly', score: 1 / task.points.length })
  })

  it('is not compared before anything is written, and says so', async () => {
    show(id)
    await user.click(button('Compare'))
    expect(screen.getByText('Write your answer first.').getAttribute('role')).toBe('status')
    expect(model()).toBeUndefined()
  })

  it('given up shows the model and its points, and is recorded as wrong', async () => {
    show(id)
    await user.click(button('Give up'))
    expect(model()).toBe(task.answer)
    expect(screen.getByRole('group', { name: 'Its points' }).querySelectorAll('li')).toHaveLength(task.points.length)
    expect(saved()).toMatchObject({ state: 'wrong', score: 0 })
  })

  it('keeps what was written, out of sight until the next answer stands beside the model', async () => {
    const first = show(id)
    await user.type(screen.getByRole('textbox'), 'xyzzy{Control>}{Enter}{/Control}')
    await user.click(button('Save the result'))
    first.unmount()
    show(id)
    expect(screen.queryByText('xyzzy')).toBeNull()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('')
    await user.type(screen.getByRole('textbox'), 'plugh{Control>}{Enter}{/Control}')
    expect(screen.getByText('plugh')).toBeTruthy()
    expect(screen.getByText('xyzzy')).toBeTruthy()
  })

  it('that was begun is there again when the app comes back', async () => {
    const first = show(id)
    await user.type(screen.getByRole('textbox'), 'half a sen')
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
    first.unmount()
    show(id)
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('half a sen')
  })

  it('is deleted with everything else', async () => {
    const first = show(id)
    await user.type(screen.getByRole('textbox'), 'xyzzy{Control>}{Enter}{/Control}')
    first.unmount()
    show()
    await user.click(button('Delete everything'))
    await user.click(button('Yes, delete everything'))
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('xyzzy')
  })
})

describe('practice', () => {
  it('asks short free answers, as many as there are, and no other question', async () => {
    show()
    await user.click(screen.getByRole('radio', { name: new RegExp(`^Explain in two sentences.*\\(${Object.keys(recallTasks).length}\\)$`) }))
    expect(screen.queryByRole('checkbox', { name: 'True or false' })).toBeNull()
    await user.click(button('Begin'))
    expect(Object.values(recallTasks).map(({ stem }): string => stem)).toContain(screen.getByRole('heading', { level: 1 }).textContent!.trim())
    await user.click(button('Give up'))
    await user.click(button('Stop here'))
    expect(screen.getAllByText('0 of 10 right, 1 not right, 9 skipped.').length).toBeGreaterThan(0)
  })

  it('asks one again that was not right', async () => {
    const { unmount } = show(id)
    await user.click(button('Give up'))
    unmount()
    show()
    await user.click(screen.getByRole('radio', { name: /Try again what was not right \(1\)/ }))
    await user.click(button('Begin'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(task.stem)
  })
})
