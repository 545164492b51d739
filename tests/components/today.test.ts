/** What is to be answered today, under a false clock: the button, the sitting, a night with the page open, two windows, results. */
import { scopeKey } from '@deck/browser/storage'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import ReviewPage from 'slidev-addon-lesson/pages/review.vue'
import { addAnswer, addRead, emptyProgress } from 'slidev-addon-lesson/study/progress.ts'
import { readProgress, writeProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import TodayLink from 'slidev-addon-lesson/study/TodayLink.vue'
import { paperKey as paperName } from 'slidev-addon-lesson/study/usePaper.ts'
import { progressKey as progressName } from 'slidev-addon-lesson/study/useProgress.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { slide } from '../support/fake-slidev.ts'

const paperKey = scopeKey(paperName, '/')
const progressKey = scopeKey(progressName, '/')
const day = 86_400_000

vi.mock('@deck/lesson/questions', async original => ({ ...await original<object>(), ...(await (async () => {
  const { bananaQuestion, redQuestion } = await import('@deck/questions/testing/fake-questions')
  const at = { chapter: 'basket', objective: 'taste' }
  return { questions: { fruit: { ...bananaQuestion, ...at }, reds: { ...redQuestion, ...at } } }
})()), recallTasks: {} }))
vi.mock('@deck/lesson/outline', async original => ({ ...await original<object>(), chapters: { basket: { label: 'The basket' }, bowl: { label: 'The bowl' } } }))
vi.mock('@deck/lesson/lessons', async original => ({ ...await original<object>(), objectives: { taste: { text: 'Tell fruit apart.', level: 'recall', chapter: 'basket', slides: ['a-fruit-slide'] } } }))
vi.mock('@deck/lesson/records', async (original) => {
  const record = { id: 'fake-record', table: 'events', record: { label: 'The fruit bowl', gist: '', anchors: [], cite: { section: 'introduction', paragraph: 1, works: [] } } }
  return { ...await original<object>(), registry: new Map([['fake-record', record]]), findRecord: () => record }
})

/** Nine in the evening, by the clock of the place. */
const evening = new Date(2030, 0, 7, 21).getTime()
const global = { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } }
const show = () => render(ReviewPage, { props: { today: true }, global })
const button = (name: string) => screen.getByRole('button', { name })
const stem = () => screen.getAllByRole('heading', { level: 1 })[0]!.textContent!.trim()
const save = (progress: typeof emptyProgress) => localStorage.setItem(progressKey, writeProgress(progress))
const answers = () => (readProgress(localStorage.getItem(progressKey)) as { value: typeof emptyProgress }).value.answers
const wrong = { state: 'wrong', score: 0 } as const
const right = { state: 'right', score: 1 } as const
const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })

/** Answers the question that stands there with its first option. */
async function answer() {
  ;(screen.queryAllByRole('radio')[0] ?? screen.getAllByRole('checkbox')[0]!).focus()
  await user.keyboard('a{Enter}')
  await nextTick()
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '')
  vi.useFakeTimers({ now: evening, shouldAdvanceTime: true, toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  slide.deck = [{ no: 1, meta: { slide: { frontmatter: { routeAlias: 'a-fruit-slide', chapter: 'basket' } } } }]
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the button', () => {
  it('says how much is due, missed and new, and is right after a night with the page open', async () => {
    save(addRead(addAnswer(emptyProgress, 'fruit', wrong, evening - 60_000), 'a-fruit-slide', evening))
    render(TodayLink, { props: { live: true }, global })
    expect(await screen.findByRole('link', { name: 'Today: 1 once more, 1 new, about a minute' })).toBeTruthy()
    await vi.advanceTimersByTimeAsync(3 * 3_600_000 + 1000)
    expect(await screen.findByRole('link', { name: 'Today: 1 due, 1 new, about a minute' })).toBeTruthy()
  })

  it('looks at the clock when the reader comes back to a page that slept', async () => {
    save(addAnswer(emptyProgress, 'fruit', right, evening))
    render(TodayLink, { props: { live: true }, global })
    expect(await screen.findByRole('link', { name: 'Today: 1 new, about a minute' })).toBeTruthy()
    vi.setSystemTime(evening + 4 * day)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(await screen.findByRole('link', { name: 'Today: 1 due, 1 new, about a minute' })).toBeTruthy()
    // and back again, where the clock was set back
    vi.setSystemTime(evening)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(await screen.findByRole('link', { name: 'Today: 1 new, about a minute' })).toBeTruthy()
  })

  it('follows what another window answers', async () => {
    save(addRead(emptyProgress, 'a-fruit-slide', evening))
    render(TodayLink, { props: { live: true }, global })
    expect(await screen.findByRole('link', { name: /2 new/ })).toBeTruthy()
    save(addAnswer(addRead(emptyProgress, 'a-fruit-slide', evening), 'fruit', right, evening))
    window.dispatchEvent(new StorageEvent('storage', { key: progressKey, newValue: localStorage.getItem(progressKey) }))
    expect(await screen.findByRole('link', { name: /1 new/ })).toBeTruthy()
  })

  it('tells who has answered nothing yet what to do first, and later that all is answered', async () => {
    render(TodayLink, { props: { live: true }, global })
    expect(await screen.findByRole('link', { name: 'Today: first read a chapter' })).toBeTruthy()
    save(addAnswer(addAnswer(emptyProgress, 'fruit', right, evening), 'reds', right, evening))
    window.dispatchEvent(new StorageEvent('storage', { key: progressKey, newValue: localStorage.getItem(progressKey) }))
    expect(await screen.findByRole('link', { name: 'Today: all is answered' })).toBeTruthy()
  })

  it('fetches no questions for who has kept nothing yet, until they are on the page anyway', async () => {
    const { rerender } = render(TodayLink, { props: { live: false }, global })
    await vi.advanceTimersByTimeAsync(5000)
    expect(screen.getByRole('link', { name: 'Today' })).toBeTruthy()
    await rerender({ live: true })
    expect(await screen.findByRole('link', { name: 'Today: first read a chapter' })).toBeTruthy()
  })
})

describe('the sitting', () => {
  it('begins at once with what is due, says why, and after the answer when it comes back', async () => {
    save(addRead(addAnswer(emptyProgress, 'fruit', right, evening - 4 * day), 'a-fruit-slide', evening))
    show()
    expect(stem()).toContain('Which fruit is yellow?')
    expect(screen.getByText('Due today. Your answer was right 4 days ago.')).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: /banana/ }))
    await user.click(button('Check'))
    expect(screen.getByText(/^It comes back in \d+ days\.$/).getAttribute('role')).toBe('status')
    await user.click(button('Next question'))
    expect(screen.getByText('New, from the chapter “The basket”.')).toBeTruthy()
    await answer()
    expect(screen.getByText('It comes back once more today, and then in 2 days.')).toBeTruthy()
    await user.click(button('See the results'))
    expect(stem()).toBe('Results')
    expect(screen.getByText(/The one that was not right is asked once more today\./)).toBeTruthy()
    expect(Object.keys(answers()).toSorted()).toEqual(['fruit', 'reds'])
  })

  it('is walked by Enter alone: it checks, on the verdict it leads on, and held it does nothing there', async () => {
    save(addRead(emptyProgress, 'a-fruit-slide', evening))
    show()
    const first = stem()
    await answer()
    await expect.poll(() => document.activeElement?.className).toContain('verdict')
    const enter = (repeat: boolean) => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, repeat }))
    enter(true)
    await nextTick()
    expect(stem()).toBe(first)
    enter(false)
    await expect.poll(() => stem()).not.toBe(first)
    expect(document.activeElement?.textContent?.trim()).toBe(stem())
  })

  it('left halfway asks the rest the next time, and touches no mock test on the desk', async () => {
    const mock = '{"version":2,"started":5,"ids":["fruit","reds"],"mock":true,"index":1,"grades":{"fruit":{"state":"right","hinted":false}},"over":false}'
    localStorage.setItem(paperKey, mock)
    save(addRead(emptyProgress, 'a-fruit-slide', evening))
    const { unmount } = show()
    const first = stem()
    await answer()
    unmount()
    // by a link, not by Back
    history.replaceState(null, '')
    save({ ...emptyProgress, answers: Object.fromEntries(Object.entries(answers()).map(([id, each]) => [id, { ...each, state: 'right' as const }])), read: { 'a-fruit-slide': { at: evening } } })
    show()
    expect(screen.getByText('Question 1 of 1')).toBeTruthy()
    expect(stem()).not.toBe(first)
    expect(JSON.parse(localStorage.getItem(paperKey)!)).toEqual(JSON.parse(mock))
  })

  it('is there again, results and all, for who comes back by Back; a link begins another', async () => {
    save(addRead(emptyProgress, 'a-fruit-slide', evening))
    const run = show()
    const asked = stem()
    await answer()
    run.unmount()
    const first = show()
    expect(stem()).toBe(asked)
    expect(screen.getByText(/^It comes back /)).toBeTruthy()
    await user.click(button('Next question'))
    await user.click(button('Skip'))
    expect(stem()).toBe('Results')
    const score = document.querySelector('.score')!.textContent
    first.unmount()
    const again = show()
    expect(stem()).toBe('Results')
    expect(document.querySelector('.score')!.textContent).toBe(score)
    again.unmount()
    history.replaceState(null, '')
    show()
    expect(stem()).not.toBe('Results')
  })

  it('opened by who has answered nothing begins with the first chapter: its text, or its questions', () => {
    show()
    expect(stem()).toBe('Begin with a chapter')
    expect(screen.getByRole('link', { name: 'Read “The basket”' }).getAttribute('href')).toBe('/read/a-fruit-slide')
    expect(screen.getByRole('link', { name: 'Try its questions at once' }).getAttribute('href')).toBe('/review/chapter/basket')
  })

  it('with nothing to answer says so, when the next comes, and which chapter to read next', () => {
    slide.deck.push({ no: 2, meta: { slide: { frontmatter: { routeAlias: 'a-nut-slide', chapter: 'bowl' } } } })
    save(addAnswer(addAnswer(emptyProgress, 'fruit', right, evening), 'reds', right, evening))
    show()
    expect(stem()).toBe('All is answered for today.')
    expect(screen.getByText(/^The next question comes back in \d days\.$/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Read “The bowl”' }).getAttribute('href')).toBe('/read/a-nut-slide')
  })
})

describe('a mock test', () => {
  it('shows in its results each question with one’s own answer, the right one, the reasons and the passage', async () => {
    const mock = '{"version":2,"started":5,"ids":["fruit","reds"],"mock":true,"index":1,"grades":{"fruit":{"state":"wrong","hinted":false,"answer":["plum"]}},"over":true}'
    localStorage.setItem(paperKey, mock)
    render(ReviewPage, { global })
    await user.click(button('See its results again'))
    const [fruit, reds] = screen.getAllByRole('group').filter(group => group.tagName === 'DETAILS')
    expect(fruit!.textContent).toMatch(/Your choice/)
    expect(fruit!.textContent).toMatch(/in this test are/)
    expect(fruit!.querySelector('.footnotes, [class*=note]')).not.toBeNull()
    expect(reds!.textContent).toContain('skipped')
    expect(reds!.textContent).toMatch(/in this test are/)
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('is there again after the app was closed', async () => {
    localStorage.setItem(paperKey, '{"version":2,"started":5,"ids":["fruit","reds"],"mock":true,"index":1,"grades":{"fruit":{"state":"wrong","hinted":false}},"over":false}')
    const { unmount } = render(ReviewPage, { global })
    expect(screen.getByText(/A mock test is under way: question 2 of 2/)).toBeTruthy()
    unmount()
    sessionStorage.clear()
    render(ReviewPage, { global })
    expect(screen.getByText(/A mock test is under way: question 2 of 2/)).toBeTruthy()
  })

  it('says when another window has begun another paper, and goes on', async () => {
    render(ReviewPage, { global })
    await user.click(screen.getByRole('radio', { name: /mock test/ }))
    await user.click(button('Begin'))
    localStorage.setItem(paperKey, `{"version":2,"started":${evening + 5000},"ids":["fruit"],"mock":false,"index":0,"grades":{},"over":false}`)
    await answer()
    expect(screen.getByText(/Another window has started a different test/)).toBeTruthy()
    expect(screen.getByText('Question 2 of 2')).toBeTruthy()
  })
})
