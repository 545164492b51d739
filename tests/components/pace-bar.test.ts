/** The lecturer's clock: begun, paused and ended by keyboard; late, skipped and undone; what goes wrong is said. */
import type { LectureStep } from '@deck/article'
import { storageKey } from '@deck/browser/storage'
import userEvent from '@testing-library/user-event'
import { cleanup, render, screen } from '@testing-library/vue'
import { listSessions, sessionsFormat } from 'slidev-addon-lesson/lecture/kept-sessions.ts'
import PaceBar from 'slidev-addon-lesson/lecture/PaceBar.vue'
import { followed } from 'slidev-addon-lesson/room/followed-plan.browser.ts'
import { sharedVote } from 'slidev-addon-lesson/room/shared-vote.browser.ts'
import { roomState, setState } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { resetSlide, slide } from '../support/fake-slidev.ts'
import { resetRoom } from '../support/room.ts'

const minute = 60_000
const names = ['moon', 'cloud', 'tide', 'star']
const planned: LectureStep[] = [{ slide: 'moon', minutes: 2 }, { slide: 'cloud', minutes: 3, skippable: true }, { slide: 'tide', minutes: 4 }, { slide: 'star', minutes: 1, skippable: true }]

/** Follows the plan, without the slides that are skipped. */
function follow(skipped: readonly string[] = []) {
  const steps = planned.filter(step => !skipped.includes(step.slide))
  followed.value = { label: 'A brief lesson', link: 'brief', minutes: 10, planned, steps, skipped, route: steps.map(step => names.indexOf(step.slide) + 1), skip: follow, leave: () => {} }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 10, 0, 0) })
  resetSlide()
  slide.deck = names.map((name, i) => ({ no: i + 1, meta: { slide: { title: `A ${name}`, frontmatter: { routeAlias: name } } } }))
  follow()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
  localStorage.clear()
  followed.value = null
  resetRoom()
})

const user = userEvent.setup({ advanceTimers: ms => vi.advanceTimersByTime(ms) })
/** Opens the lecturer's window. */
const open = () => render(PaceBar)
const bar = () => screen.getByRole('region', { name: 'Pace' }).textContent.replace(/\s+/g, ' ')
async function press(name: string) {
  screen.getByRole('button', { name }).focus()
  await user.keyboard('{Enter}')
}
async function wait(minutes: number) {
  // at once: between two ticks the asynchronous way waits four real milliseconds
  vi.advanceTimersByTime(minutes * minute)
  await nextTick()
}
async function turnTo(name: string) {
  slide.page = names.indexOf(name) + 1
  await nextTick()
}
/** What this device keeps. */
function kept() {
  const found = sessionsFormat.read(localStorage.getItem(storageKey(sessionsFormat.name)))
  return found.kind === 'read' ? listSessions(found.value).map(({ session }) => session) : []
}

describe('the clock', () => {
  it('stands until a lecture or a rehearsal is begun, and says the minutes of the slide', () => {
    open()
    expect(bar()).toContain('10:00')
    expect(bar()).not.toContain('Planned end')
    expect(screen.getByRole('button', { name: 'Start the lecture' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Start a rehearsal' })).toBeTruthy()
    expect(kept()).toEqual([])
  })

  it('says time, planned end, pace and what the slide has left', async () => {
    open()
    await press('Start the lecture')
    expect(screen.getByLabelText<HTMLInputElement>(/Planned end/).value).toBe('10:10')
    expect(bar()).toContain('On time, ends 10:10')
    expect(bar()).toContain('This slide: 2 min left')
    await wait(5)
    expect(bar()).toContain('10:05')
    expect(bar()).toContain('3 minutes behind, ends 10:13')
    expect(bar()).toContain('This slide: 3 min over')
  })

  it('leaves an end alone that is being typed while the clock goes on', async () => {
    open()
    await press('Start the lecture')
    const field = screen.getByLabelText<HTMLInputElement>(/Planned end/)
    await user.clear(field)
    await user.type(field, '10:')
    await wait(2)
    await user.type(field, '2')
    await wait(1)
    await user.type(field, '5')
    await user.tab()
    expect(bar()).toContain('14 minutes ahead, ends 10:11')
    expect(field.value).toBe('10:25')
    await user.type(field, '{Backspace}x')
    await user.tab()
    expect(field.value, 'what is no time leaves the end as it was').toBe('10:25')
  })

  it('pauses while questions are taken, and goes on', async () => {
    open()
    await press('Start the lecture')
    await wait(1)
    await press('Pause for questions')
    await wait(2)
    expect(bar()).toContain('Questions: 2:00')
    expect(bar()).toContain('This slide: 1 min left')
    expect(bar()).toContain('2 minutes behind, ends 10:12')
    await press('Go on')
    await wait(0.5)
    expect(bar()).not.toContain('Questions:')
    expect(kept()[0]!.pauses).toHaveLength(1)
  })

  it('ends, and keeps what was shown when', async () => {
    open()
    await press('Start a rehearsal')
    await wait(2)
    await turnTo('cloud')
    await wait(1)
    await press('End the rehearsal')
    expect(kept()[0], 'it asks first').not.toHaveProperty('endedAt')
    await press('Cancel')
    await press('End the rehearsal')
    await press('End it now')
    expect(kept()).toMatchObject([{ kind: 'rehearsal', plan: 'brief', label: 'A brief lesson', visits: [{ slide: 'moon' }, { slide: 'cloud' }] }])
    expect(kept()[0]!.endedAt! - kept()[0]!.startedAt).toBe(3 * minute)
    expect(screen.getByRole('button', { name: 'Start the lecture' })).toBeTruthy()
  })

  it('is found again by a window that is opened anew', async () => {
    const { unmount } = open()
    await press('Start the lecture')
    await wait(3)
    unmount()
    await wait(1)
    open()
    expect(bar()).toContain('2 minutes behind, ends 10:12')
  })

  it('counts without a plan what the note says, and how long the lecture lasts', async () => {
    followed.value = null
    open()
    await press('Start the lecture')
    await wait(7)
    expect(bar()).toContain('7 minutes so far')
    expect(bar()).not.toMatch(/behind|ahead|On time/)
  })
})

describe('a group that was here before', () => {
  const traces = () => [roomState['2/pen']?.value, roomState['2/whole']?.value, sharedVote('fruit').hands.value, sharedVote('fruit').phones.value, sharedVote('fruit').shown.value]
  function leaveTraces() {
    setState('2/pen', [{ colour: 'red' }])
    setState('2/whole', true)
    setState('0/wall', 'black')
    const { setHands, phones, shown } = sharedVote('fruit')
    setHands('plum', 5)
    phones.value = [{ voters: 2, counts: { plum: 2 } }]
    shown.value = true
  }

  it('is asked for once, and leaves nothing to the next: votes, pen, panels, skipped slides', async () => {
    leaveTraces()
    follow(['cloud'])
    open()
    await press('Start the lecture')
    expect(bar()).toContain('Is this a new group?')
    expect(bar()).not.toContain('Planned end')
    await press('New group: clear them and start')
    expect(bar()).toContain('Planned end')
    expect(traces()).toEqual([null, null, [], [], false])
    expect([roomState['0/wall']!.value, followed.value?.skipped]).toEqual(['black', []])
    await press('End the lecture')
    await press('End it now')
    await press('Start the lecture')
    expect(bar(), 'nothing is left to ask about').toContain('Planned end')
  })

  it('keeps everything where it is the same, and nothing begins where the press was a slip', async () => {
    leaveTraces()
    const before = traces()
    open()
    await press('Start the lecture')
    await press('Cancel')
    expect(bar()).not.toContain('Is this a new group?')
    await press('Start the lecture')
    await press('Same group: start')
    expect(bar()).toContain('Planned end')
    expect(traces()).toEqual(before)
  })
})

describe('slides that may be skipped', () => {
  it('that were skipped stand in the record after the end, and in the plan again', async () => {
    open()
    await press('Start the lecture')
    await wait(4)
    await press('Skip this one, saves 3 minutes')
    await wait(0.1)
    await press('End the lecture')
    await press('End it now')
    await wait(0.1)
    expect([followed.value?.skipped, kept()[0]!.skipped]).toEqual([[], ['cloud']])
    expect(bar()).not.toContain('skipped')
  })

  it('are offered once the lecture is late, left out in one press, and brought back in one', async () => {
    open()
    await press('Start the lecture')
    await wait(4)
    expect(bar()).toContain('You can skip “A cloud”.')
    await press('Skip this one, saves 3 minutes')
    await wait(0.1)
    expect(followed.value?.skipped).toEqual(['cloud'])
    expect(bar()).toContain('On time, ends 10:09')
    expect(bar()).toContain('1 slide is skipped.')
    expect(kept()[0]!.skipped).toEqual(['cloud'])
    await press('Undo the skipping')
    await wait(0.1)
    expect([followed.value?.skipped, kept()[0]!.skipped]).toEqual([[], []])
    expect(bar()).toContain('2 minutes behind, ends 10:12')
  })

  it('are named together where one is not enough', async () => {
    open()
    await press('Start the lecture')
    await wait(6)
    expect(bar()).toContain('You can skip “A cloud” and “A star”.')
    expect(screen.getByRole('button', { name: 'Skip these 2, saves 4 minutes' })).toBeTruthy()
  })
})

describe('what goes wrong', () => {
  it('a clock that is set back moves the lecture with it, and says so', async () => {
    open()
    await press('Start the lecture')
    await wait(1)
    vi.setSystemTime(new Date(2026, 10, 26, 9, 1, 0))
    await vi.advanceTimersByTimeAsync(1000)
    await nextTick()
    expect(screen.getByRole('status').textContent).toContain('The computer’s clock was set back by 60 minutes.')
    expect(bar()).toContain('On time, ends 09:10')
    await wait(3)
    expect(bar()).toContain('2 minutes behind')
  })

  it('a clock that was set back while no window was open does the same', async () => {
    const { unmount } = open()
    await press('Start the lecture')
    unmount()
    vi.setSystemTime(new Date(2026, 10, 26, 9, 0, 0))
    open()
    await nextTick()
    expect(screen.getByRole('status').textContent).toContain('set back by 60 minutes')
    expect(bar()).toContain('On time, ends 09:10')
  })

  it('a browser that keeps nothing lets the clock go on in this window', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
    open()
    await press('Start the lecture')
    await wait(4)
    expect(screen.getByRole('status').textContent).toContain('The browser keeps nothing')
    expect(bar()).toContain('2 minutes behind, ends 10:12')
  })

  it('a damaged record is set aside and named, and a lecture can be begun', async () => {
    localStorage.setItem(storageKey(sessionsFormat.name), '{"version":1,"entries":[')
    open()
    expect(screen.getByRole('status').textContent).toContain('could not be read')
    await press('Start the lecture')
    await wait(1)
    expect(kept()).toHaveLength(1)
  })

  it('a lecture that nobody ended does not go on the next day', async () => {
    const { unmount } = open()
    await press('Start the lecture')
    unmount()
    vi.setSystemTime(new Date(2026, 10, 27, 10, 0, 0))
    open()
    expect(screen.getByRole('button', { name: 'Start the lecture' })).toBeTruthy()
  })
})

describe('votes by phone', () => {
  const vote = (voters: number) => { sharedVote('fruit').phones.value = [{ voters, counts: { plum: voters } }] }

  it('are kept as a class, once, where nobody has started the clock', async () => {
    open()
    vote(2)
    await wait(1)
    vote(3)
    await wait(1)
    expect(kept().map(({ kind, phones, endedAt, endsAt }) => ({ kind, phones, isOver: endedAt !== undefined, endsAt }))).toEqual([{ kind: 'class', phones: { fruit: [{ voters: 3, counts: { plum: 3 } }] }, isOver: true, endsAt: null }])
    expect(screen.getByRole('button', { name: 'Start the lecture' })).toBeTruthy()
  })

  it('go into the lecture where its clock runs', async () => {
    open()
    await press('Start the lecture')
    vote(2)
    await wait(1)
    expect(kept().map(({ kind, phones }) => [kind, Object.keys(phones ?? {})])).toEqual([['lecture', ['fruit']]])
  })
})
