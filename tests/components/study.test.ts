import { scopeKey } from '@deck/browser/storage'
import userEvent from '@testing-library/user-event'
import { cleanup, render, screen, within } from '@testing-library/vue'
import ReviewPage from 'slidev-addon-lesson/pages/review.vue'
import { readingKey } from 'slidev-addon-lesson/shell/read-instead.ts'
import { forgetOwnParts } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import { addAnswer, emptyProgress } from 'slidev-addon-lesson/study/progress.ts'
import { readProgress, writeProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import { paperKey as paperName } from 'slidev-addon-lesson/study/usePaper.ts'
import { progressKey as progressName } from 'slidev-addon-lesson/study/useProgress.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { createApp, nextTick } from 'vue'

const paperKey = scopeKey(paperName, '/')
const progressKey = scopeKey(progressName, '/')

vi.mock('@deck/lesson/questions', async (original) => {
  const { bananaQuestion, redQuestion } = await import('@deck/questions/testing/fake-questions')
  const at = { chapter: 'basket', objective: 'taste' }
  return { ...await original<object>(), questions: { fruit: { ...bananaQuestion, ...at }, reds: { ...redQuestion, ...at } } }
})
vi.mock('@deck/lesson/outline', async original => ({ ...await original<object>(), chapters: { basket: { label: 'The basket' }, empty: { label: 'The empty basket' } } }))
vi.mock('@deck/lesson/lessons', async original => ({ ...await original<object>(), objectives: { taste: { text: 'Tell fruit apart.', level: 'recall', chapter: 'basket', slides: ['a-fruit-slide'] } } }))
vi.mock('@deck/lesson/records', async (original) => {
  const record = { id: 'fake-record', table: 'events', record: { label: 'The fruit bowl', gist: '', anchors: [], cite: { section: 'introduction', paragraph: 1, works: [] } } }
  return { ...await original<object>(), registry: new Map([['fake-record', record]]), findRecord: () => record }
})

/** The page, at the same entry of the browser's history as before. */
const comeBack = (id?: string) => render(ReviewPage, { props: { id }, global: { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } } })
/** The page, opened by a link. */
function show(id?: string) {
  history.replaceState(null, '')
  return comeBack(id)
}
const button = (name: string) => screen.getByRole('button', { name })
/** The page's own; below results each question has its stem as one, which the build's compiler puts lower. */
const heading = () => screen.getAllByRole('heading', { level: 1 })[0]!
const saved = () => readProgress(localStorage.getItem(progressKey))
/** A record with one right answer. */
const textOf = (id: string) => writeProgress(addAnswer(emptyProgress, id, { state: 'right', score: 1 }, 5))
const answers = () => (saved() as { value: typeof emptyProgress }).value.answers
const user = userEvent.setup()

/** Answers whatever question stands there with its first option, by letter and Enter. */
async function answer() {
  const first = screen.queryAllByRole('radio')[0] ?? screen.getAllByRole('checkbox')[0]!
  first.focus()
  await user.keyboard('a{Enter}')
  await nextTick()
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  vi.restoreAllMocks()
})

describe('choosing questions', () => {
  it('offers the chapters that have questions, and says how many fit', async () => {
    show()
    expect(screen.queryByRole('checkbox', { name: /empty basket/ })).toBeNull()
    expect(screen.getByText('2 questions fit this choice.')).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: 'Several answers' }))
    expect(screen.getByText('One question fits this choice.')).toBeTruthy()
    await user.click(button('No chapters'))
    expect(screen.getByText('No question fits this choice.')).toBeTruthy()
    await user.click(button('Begin'))
    expect(heading().textContent).toContain('Study on your own')
  })
})

it('the button that begins stays in sight below a long choice, on a phone', async () => {
  await page.viewport(390, 740)
  show()
  await user.click(screen.getByText('Choose questions yourself'))
  const { bottom, height } = button('Begin').getBoundingClientRect()
  expect([document.querySelector('main')!.scrollHeight > 1000, height > 0, bottom <= 740]).toEqual([true, true, true])
})

it('text grows here as on the reading page, is kept there, and follows the browser’s own size', async () => {
  const { unmount } = show()
  const zoom = () => Number(getComputedStyle(document.querySelector('.column')!).zoom)
  expect(zoom()).toBe(1)
  await user.click(screen.getByRole('button', { name: /^Larger text/ }))
  expect(zoom()).toBe(1.15)
  expect(localStorage.getItem(scopeKey(readingKey, '/'))).toContain('"step":1')
  unmount()
  document.documentElement.style.fontSize = '24px'
  show()
  expect(zoom()).toBeCloseTo(1.15 * 1.5)
  document.documentElement.style.fontSize = ''
  expect(button('Dark').getAttribute('aria-pressed')).toBe('false')
})

describe('practice', () => {
  it('gives the reasons at once, records the first try, and moves the focus to the next question', async () => {
    show()
    await user.click(button('Begin'))
    await nextTick()
    expect(document.activeElement).toBe(heading())
    const first = heading().textContent
    await answer()
    expect(screen.getAllByText(/in this test are/)).toHaveLength(4)
    expect(Object.keys(answers())).toHaveLength(1)
    expect(button('Next question').previousElementSibling!.contains(button('Try again'))).toBe(true)
    await user.click(button('Next question'))
    await nextTick()
    expect(heading().textContent).not.toBe(first)
    expect(document.activeElement).toBe(heading())
  })

  it('does not count further tries', async () => {
    show('fruit')
    await answer()
    expect(answers().fruit!.state).toBe('wrong')
    await user.click(button('Try again'))
    await user.click(screen.getByRole('radio', { name: /banana/ }))
    await user.click(button('Check'))
    expect(answers().fruit!.state).toBe('wrong')
    expect(answers().fruit!.card.reps).toBe(1)
  })

  it('lets the reader give up: key and reasons are shown, and it counts as not right', async () => {
    show('fruit')
    await user.click(button('Give up'))
    expect(screen.getAllByText(/in this test are/)).toHaveLength(4)
    expect(answers().fruit!.state).toBe('wrong')
    await user.click(button('Try again'))
    await user.click(screen.getByRole('radio', { name: /banana/ }))
    await user.click(button('Check'))
    expect(answers().fruit!.state).toBe('wrong')
  })

  it('ends with results by aim, with slides and passages to read again, and what was not right once more', async () => {
    show()
    await user.click(screen.getByRole('checkbox', { name: 'Several answers' }))
    await user.click(button('Begin'))
    await nextTick()
    await answer()
    await user.click(button('See the results'))
    await nextTick()
    expect(document.activeElement).toBe(heading())
    expect(screen.getAllByText('0 of 1 right, 1 not right.')).toHaveLength(2)
    expect(screen.getByRole('heading', { level: 3, name: 'Tell fruit apart.' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'a-fruit-slide' }).getAttribute('href')).toBe('/read/a-fruit-slide')
    expect(screen.getByRole('button', { name: /¶\s1/ })).toBeTruthy()
    expect(screen.getByText('not right')).toBeTruthy()
    await user.click(button('Try again what was not right'))
    await nextTick()
    expect(heading().textContent).toContain('Which fruit is yellow?')
  })
})

describe('a mock test', () => {
  it('like the exam begins in one press', async () => {
    show()
    await user.click(screen.getByRole('button', { name: /^Like the exam/ }))
    await answer()
    expect(screen.getByText('The answer is taken. Question 2 of 2.')).toBeTruthy()
  })

  it('takes answers in and gives no hint', async () => {
    show()
    await user.click(screen.getByRole('radio', { name: /mock test/ }))
    await user.click(button('Begin'))
    expect(button('Hand in the answer')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Check' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Hint' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Give up' })).toBeNull()
  })

  it('holds the reasons back, goes straight on and says so', async () => {
    show()
    await user.click(screen.getByRole('radio', { name: /mock test/ }))
    await user.click(button('Begin'))
    await nextTick()
    await answer()
    expect(screen.queryByText(/in this test are/)).toBeNull()
    expect(screen.getByText('The answer is taken. Question 2 of 2.')).toBeTruthy()
    expect(document.activeElement).toBe(heading())
    await answer()
    expect(heading().textContent).toContain('Results')
    expect(Object.keys(answers())).toHaveLength(2)
  })
})

describe('sure or unsure', () => {
  it('is one press beside the answer, not required, kept with the grade, and weighed in the results', async () => {
    show()
    await user.click(screen.getByRole('checkbox', { name: 'Several answers' }))
    await user.click(button('Begin'))
    const group = screen.getByRole('group', { name: 'How sure are you?' })
    const sure = within(group).getByRole('button', { name: 'Sure' })
    sure.focus()
    await user.keyboard('{Enter}{Enter}{Enter}')
    expect([sure.getAttribute('aria-pressed'), within(group).getByRole('button', { name: 'Unsure' }).getAttribute('aria-pressed')]).toEqual(['true', 'false'])
    await user.click(screen.getByRole('radio', { name: /cherry/ }))
    await user.click(button('Check'))
    expect(answers().fruit).toMatchObject({ state: 'wrong', sure: true, slip: true, card: { days: 1 } })
    expect(screen.queryByRole('group', { name: 'How sure are you?' })).toBeNull()
    await user.click(button('See the results'))
    expect(screen.getByText(/Of 1 that you were sure of, none were right\./)).toBeTruthy()
  })
  it('need not be said', async () => {
    show('fruit')
    await answer()
    expect('sure' in answers().fruit!).toBe(false)
  })
})

describe('the hint', () => {
  it('is recorded with the answer, brings the question back sooner, and is told in the results', async () => {
    const due: number[] = []
    for (const asks of [false, true]) {
      localStorage.clear()
      forgetOwnParts()
      const { unmount } = show()
      await user.click(screen.getByRole('checkbox', { name: 'Several answers' }))
      await user.click(button('Begin'))
      if (asks)
        await user.click(button('Hint'))
      await user.click(screen.getByRole('radio', { name: /banana/ }))
      await user.click(button('Check'))
      expect(answers().fruit).toMatchObject({ state: 'right', hinted: asks })
      due.push(answers().fruit!.card.days)
      await user.click(button('See the results'))
      expect(screen.queryByText(/answered with the hint/) !== null).toBe(asks)
      unmount()
    }
    expect(due[1]).toBeLessThan(due[0]!)
  })
  it('asked for after the answer changes nothing', async () => {
    show('fruit')
    await answer()
    await user.click(button('Try again'))
    await user.click(button('Hint'))
    await user.click(screen.getByRole('radio', { name: /banana/ }))
    await user.click(button('Check'))
    expect(answers().fruit).toMatchObject({ state: 'wrong', hinted: false })
  })
})

describe('a paper that was left', () => {
  /** Begins a paper of both questions, answers the first and leaves the page. */
  async function leaveHalfway(mode: RegExp) {
    const { unmount } = show()
    await user.click(screen.getByRole('radio', { name: mode }))
    await user.click(button('Begin'))
    await nextTick()
    const first = heading().textContent
    await answer()
    unmount()
    return first
  }

  it.each([/Practise/, /mock test/])('is gone on with where it stood (%s), and its results count all of it', async (mode) => {
    const first = await leaveHalfway(mode)
    show()
    expect(screen.getByText(/is under way: question 2 of 2, 1 answered/)).toBeTruthy()
    await user.click(button('Go on with your paper'))
    expect(heading().textContent).not.toBe(first)
    expect(screen.queryByRole('button', { name: 'Hint' }) === null).toBe(mode.test('a mock test'))
    await answer()
    if (mode.test('Practise'))
      await user.click(button('See the results'))
    await nextTick()
    expect(screen.getByText(/of 2 right/, { selector: '.score' })).toBeTruthy()
    expect(screen.queryByText(/skipped/)).toBeNull()
    expect(Object.keys(answers()).toSorted()).toEqual(['fruit', 'reds'])
  })

  it('lies there still after a visit to one question, and its results can be seen again', async () => {
    await leaveHalfway(/Practise/)
    const visit = show('fruit')
    visit.unmount()
    const { unmount } = show()
    await user.click(button('Go on with your paper'))
    await user.click(button('Skip'))
    unmount()
    show()
    await user.click(button('See its results again'))
    expect(heading().textContent).toContain('Results')
    await user.click(button('Choose other questions'))
    await user.click(button('Put it away'))
    expect(screen.queryByRole('region', { name: 'Your paper' })).toBeNull()
    expect(document.activeElement).toBe(heading())
    cleanup()
    show()
    expect(screen.queryByRole('region', { name: 'Your paper' })).toBeNull()
  })

  it('to read again stands as it was for who comes back by Back: at the answered question with its reasons, or at the results', async () => {
    const { unmount } = show()
    await user.click(button('Begin'))
    await nextTick()
    const first = heading().textContent
    await answer()
    const link = screen.getByRole('link', { name: 'a-fruit-slide' })
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/read/a-fruit-slide', null])
    const given = document.querySelector('.part')!.textContent
    unmount()
    const again = comeBack()
    expect(screen.getByText('Question 1 of 2')).toBeTruthy()
    expect(heading().textContent).toBe(first)
    expect(document.querySelector('.part')!.textContent).toBe(given)
    await user.click(button('Next question'))
    await user.click(button('Skip'))
    expect(heading().textContent).toContain('Results')
    again.unmount()
    comeBack()
    expect(heading().textContent).toContain('Results')
  })

  it('at the results has the link that was followed where it stood, and the focus on it', async () => {
    await page.viewport(390, 600)
    const { unmount } = show()
    await user.click(button('Begin'))
    await answer()
    await user.click(button('Next question'))
    await answer()
    await user.click(button('See the results'))
    const [link, main] = [screen.getByRole('link', { name: 'a-fruit-slide' }), document.querySelector('main')!]
    link.addEventListener('click', event => event.preventDefault())
    main.scrollTop = main.scrollHeight
    const top = link.getBoundingClientRect().top
    expect(main.scrollTop).toBeGreaterThan(0)
    await user.click(link)
    unmount()
    // mounted without Testing Library, which moves what it has mounted: with that focus and scrolling go
    const room = document.body.appendChild(document.createElement('div'))
    const app = createApp(ReviewPage)
    app.component('RouterLink', { props: ['to'], template: '<a :href="to"><slot /></a>' }).mount(room)
    const again = screen.getByRole('link', { name: 'a-fruit-slide' })
    expect(document.activeElement).toBe(again)
    expect(Math.abs(again.getBoundingClientRect().top - top)).toBeLessThan(2)
    // another paper begins anew
    await user.click(button('Try again what was not right'))
    await user.click(button('Stop here'))
    expect(document.activeElement).toBe(heading())
    app.unmount()
    room.remove()
  })

  it('passes over questions that no longer exist', () => {
    localStorage.setItem(paperKey, '{"version":2,"started":5,"ids":["gone","fruit","t-no-such-1"],"mock":false,"index":0,"grades":{},"over":false}')
    show()
    expect(screen.getByText(/question 1 of 1, none answered/)).toBeTruthy()
  })

  it('and is damaged is set aside, and the page says so', () => {
    localStorage.setItem(paperKey, '{"version":1,')
    show()
    expect(screen.getByText(/could not be read and was set aside/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Go on with your paper' })).toBeNull()
    expect(localStorage.getItem(paperKey)).toBeNull()
  })

  it('is deleted with everything else', async () => {
    await leaveHalfway(/Practise/)
    show()
    await user.click(button('Delete everything'))
    await user.click(button('Yes, delete everything'))
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
    expect(screen.queryByRole('button', { name: 'Go on with your paper' })).toBeNull()
  })

  it('is sat through even where the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new Error('full') })
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => { throw new Error('closed') })
    show()
    await user.click(button('Begin'))
    await nextTick()
    await answer()
    await user.click(button('Next question'))
    await answer()
    await user.click(button('See the results'))
    expect(heading().textContent).toContain('Results')
    expect(screen.getByText(/does not let this page save/)).toBeTruthy()
  })
})

describe('one question by its link', () => {
  it('is there with its flag, which is kept', async () => {
    show('fruit')
    await user.click(screen.getByRole('checkbox', { name: 'Flag this question' }))
    expect(saved()).toMatchObject({ value: { flags: { fruit: { on: true } } } })
  })
  it.each(['no-fruit', 'constructor'])('%s is unknown, and the page says so and leads back', (id) => {
    show(id)
    expect(heading().textContent).toContain('There is no such question')
    expect(screen.getByText(new RegExp(`“${id}”`))).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Back to the choice of questions' }).getAttribute('href')).toBe('/review')
  })
})

describe('the saved record', () => {
  // what becomes of the record itself: kept-record.test.ts
  it.each([['not a record', new RegExp(`${progressKey}:damaged:\\d+`)], ['{"version":9}', /newer edition of this deck \(version 9\)/]])('that cannot be read (%s) is said on the page', (text, said) => {
    localStorage.setItem(progressKey, text)
    show()
    expect(screen.getByText(said)).toBeTruthy()
  })

  it('keeps answers to questions that no longer exist', async () => {
    localStorage.setItem(progressKey, textOf('gone'))
    show('fruit')
    await answer()
    expect(Object.keys(answers()).toSorted()).toEqual(['fruit', 'gone'])
  })

  it('that the browser does not keep is said, and the page goes on', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
    show('fruit')
    await answer()
    expect(screen.getByText(/does not let this page save/)).toBeTruthy()
    expect(screen.getAllByText(/in this test are/)).toHaveLength(4)
    full.mockRestore()
  })

  it('counts answers to questions that no longer exist for nothing', () => {
    localStorage.setItem(progressKey, writeProgress(addAnswer(emptyProgress, 'gone', { state: 'wrong', score: 0 }, 5)))
    show()
    expect(screen.getByRole('radio', { name: /not right \(0\)/ })).toBeTruthy()
    expect(screen.getByRole('radio', { name: /due today \(0\)/ })).toBeTruthy()
    expect(within(screen.getByRole('table')).getByText('0 of 2')).toBeTruthy()
  })

  it('takes an answer though the clock was set back', async () => {
    const now = Date.now()
    const later = now + 9e8
    localStorage.setItem(progressKey, writeProgress(addAnswer(emptyProgress, 'fruit', { state: 'right', score: 1 }, later)))
    show('fruit')
    await answer()
    expect(answers().fruit!.state).toBe('wrong')
    expect(answers().fruit!.at).toBeGreaterThanOrEqual(now)
    // it comes back by the clock as it is now, not by the one that was ahead
    expect(answers().fruit!.card.due).toBeLessThan(later)
  })

  it('takes in what another tab saves, and loses nothing to it', async () => {
    show()
    const text = textOf('reds')
    localStorage.setItem(progressKey, text)
    window.dispatchEvent(new StorageEvent('storage', { key: progressKey, newValue: text }))
    await nextTick()
    expect(within(screen.getByRole('table')).getByText('1 of 2')).toBeTruthy()
  })

  it('is merged with an imported file, and left alone by one that is no record', async () => {
    show()
    const input = screen.getByLabelText('Add from a file')
    await user.upload(input, new File([textOf('fruit')], 'a.json', { type: 'application/json' }))
    expect(await screen.findByText(/answers were added/)).toBeTruthy()
    expect(answers().fruit!.state).toBe('right')
    const before = localStorage.getItem(progressKey)
    await user.upload(input, new File(['garbage'], 'b.json', { type: 'application/json' }))
    expect(await screen.findByText(/no progress that this deck can read/)).toBeTruthy()
    expect(localStorage.getItem(progressKey)).toBe(before)
  })

  it('says “added” of an imported file only where it is saved, and names what could not be read', async () => {
    show()
    const input = screen.getByLabelText('Add from a file')
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
    const { answers } = addAnswer(emptyProgress, 'fruit', { state: 'right', score: 1 }, 5)
    const file = (answers: object) => new File([JSON.stringify({ ...emptyProgress, answers })], 'a.json', { type: 'application/json' })
    await user.upload(input, file(answers))
    expect(await screen.findByText(/they are not saved/)).toBeTruthy()
    expect(screen.queryByText(/answers were added/)).toBeNull()
    full.mockRestore()
    await user.upload(input, file({ ...answers, reds: 7 }))
    expect(await screen.findByText(/answers that this deck can read were added/)).toBeTruthy()
    await user.upload(input, file({ reds: 7 }))
    expect(await screen.findByText(/no progress that this deck can read/)).toBeTruthy()
  })

  it('of which one answer is damaged keeps the others, and says how many are missing', async () => {
    const good = addAnswer(addAnswer(emptyProgress, 'fruit', { state: 'right', score: 1 }, 5), 'reds', { state: 'right', score: 1 }, 5)
    localStorage.setItem(progressKey, writeProgress({ ...good, answers: { ...good.answers, reds: { at: 5 } as never } }))
    show()
    expect(screen.getByText(/One entry of your saved progress could not be read; all the others are here/)).toBeTruthy()
    expect(Object.keys(answers())).toEqual(['fruit'])
  })

  it('is deleted only after a second yes, with what was set aside', async () => {
    localStorage.setItem(progressKey, writeProgress(emptyProgress))
    localStorage.setItem(`${progressKey}:damaged:1`, 'x')
    const { container } = show()
    container.querySelectorAll('details').forEach((part) => { part.open = true })
    await user.click(button('Delete everything'))
    expect(document.activeElement).toBe(button('Keep it'))
    await user.click(button('Keep it'))
    expect(localStorage.getItem(progressKey)).not.toBeNull()
    await user.click(button('Delete everything'))
    await user.click(button('Yes, delete everything'))
    expect(Object.keys(localStorage)).toEqual([])
    expect(screen.getByText('Everything is deleted.')).toBeTruthy()
  })
})
