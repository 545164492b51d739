/**
 * A question that fills the wall, measured: nothing lies over anything else, nothing is cut off, and nothing is smaller than 20 px on a slide
 * of 980 px, with as many options as there may be, and as long.
 */
import { cleanup, render, screen, within } from '@testing-library/vue'
import ClassCover from 'slidev-addon-lesson/class/ClassCover.vue'
import { useClassCover } from 'slidev-addon-lesson/class/useClassCover.ts'
import { findPoll, voteIds } from 'slidev-addon-lesson/quiz/polls.ts'
import { sharedVote } from 'slidev-addon-lesson/room/shared-vote.browser.ts'
import { listSpills } from 'slidev-addon-lesson/shell/fit-spaced.browser.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { nextTick } from 'vue'
import { resetSlide, slide } from '../support/fake-slidev.ts'
import { resetRoom } from '../support/room.ts'
import 'slidev-addon-lesson/styles/index.ts'

const texts = vi.hoisted(() => ({
  en: 'The conference of ministers met first, because regional governments had already signed memoranda themselves',
  ko: '환경 협력에 관한 장관급 회의가 열렸으며 지방 정부들은 이미 서로 비슷한 양해 각서에 스스로 서명해 두었기 때문입니다',
  stem: 'Korea is no great power. Why does it plant trees, export technology and open a joint office with a country that it neither can nor will coerce?',
}))
vi.mock('@deck/lesson/questions', async original => ({ ...await original<object>(), questions: {} }))
vi.mock('@deck/lesson/records', async original => ({
  ...await original<object>(),
  inquiry: { question: texts.stem, frame: '' },
  rivalExplanations: Object.fromEntries(['It gains by it', 'It has been through it', 'It wants to lead', 'It is a shared problem'].map((label, i) => {
    return [label, { letter: 'ABCD'[i], label, short: 'for a while', gist: texts.en }]
  })),
}))

const sizes = [[1280, 720], [1920, 1080]] as const
const letters = [...'ABCDEFGH']

afterEach(() => {
  cleanup()
  resetRoom()
  resetSlide()
})

/** Fills the wall with the votes on options, as many times as they were voted on. */
async function fill(id: string, stem: string, names: readonly string[], { ids = letters, rounds = 2 } = {}) {
  const options = names.map((name, i) => ({ id: ids[i]!, name: `${letters[i]}  ${name}` }))
  const vote = sharedVote(id)
  vote.phones.value = Array.from({ length: rounds }, (_, round) => ({ voters: 1000, counts: Object.fromEntries(options.map(({ id }, i) => [id, i ? 100 + round : 999])) }))
  vote.phonesShown.value = vote.shown.value = true
  render({ components: { ClassCover }, setup: () => { useClassCover().cover.value = { id, stem, options } }, template: '<ClassCover />' })
  await document.fonts.ready
  await nextTick()
}

/** What is wrong with what is drawn: lines over others or cut off, rows over others, a vote's name over its bar, type below the floor, names that are not whole. */
function listFaults(wall: HTMLElement, names: readonly string[]) {
  const floor = 20 / 980 * wall.clientWidth
  const rows = within(wall).getAllByRole('listitem')
  const boxes = rows.flatMap(row => [...row.children].map(child => ({ row, ...child.getBoundingClientRect().toJSON() as DOMRect })))
  const inVotes = [...wall.querySelectorAll('.vote')].map(vote =>
    [...vote.children].map(child => ({ left: child.getBoundingClientRect().left, right: child.getBoundingClientRect().left + child.scrollWidth })))
  const edge = wall.getBoundingClientRect()
  return {
    spills: listSpills(wall).map(lines => lines.map(({ text }) => text).join(' | ')),
    over: boxes.filter(box => box.bottom > edge.bottom || boxes.some(other => other.row !== box.row && other.top < box.bottom - 1 && box.top < other.bottom - 1)).length,
    beside: inVotes.filter(parts => parts.some(({ left, right }, i) => right - left < 1 || (i > 0 && left < parts[i - 1]!.right))).length,
    small: [...wall.querySelectorAll<HTMLElement>('*')]
      .filter(each => [...each.childNodes].some(node => node.nodeType === 3 && node.textContent!.trim()) && Number.parseFloat(getComputedStyle(each).fontSize) < floor - 0.1)
      .map(each => each.textContent),
    lost: names.filter((name, i) => !rows[i]?.textContent.includes(name)),
  }
}
const none = { spills: [], over: 0, beside: 0, small: [], lost: [] }

describe.each(sizes)('on a wall of %d x %d', (width, height) => {
  it.each(['en', 'ko'] as const)('two to eight options of one to fourteen words in "%s" stand whole below each other, with two votes each', async (language) => {
    await page.viewport(width, height)
    const words = texts[language].split(' ')
    expect(words.length).toBeGreaterThanOrEqual(14)
    for (const count of [2, 3, 4, 5, 6, 7, 8]) {
      for (const length of [1, 5, 14]) {
        const names = letters.slice(0, count).map(() => words.slice(0, length).join(' '))
        await fill('own:many', texts.stem, names)
        expect(listFaults(screen.getByRole('dialog'), names), `${count} options of ${length} words`).toEqual(none)
        cleanup()
        resetRoom()
      }
    }
  })

  it('the vote at the end stands beside that of the beginning, by the names that the slide has', async () => {
    await page.viewport(width, height)
    const { stem, options } = findPoll(voteIds[1])! as unknown as { stem: string, options: { id: string, text: string }[] }
    const first = sharedVote(voteIds[0])
    first.phones.value = [{ voters: 10, counts: { [options[0]!.id]: 8, [options[3]!.id]: 2 } }]
    first.phonesShown.value = first.shown.value = true
    const names = options.map(({ text }) => text)
    await fill(voteIds[1], stem, names, { ids: options.map(({ id }) => id), rounds: 1 })
    const wall = screen.getByRole('dialog', { name: stem })
    expect(listFaults(wall, names)).toEqual(none)
    expect(within(wall).getAllByRole('listitem').map(row => row.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'A It gains by itBefore8 80%Now999 77%',
      'B It has been through itBefore0 0%Now100 8%',
      'C It wants to leadBefore0 0%Now100 8%',
      'D It is a shared problemBefore2 20%Now100 8%',
    ])
  })
})

it('the presenter’s window shows the same picture over its slide, for the eye alone, and what the next press does', async () => {
  slide.presenter = true
  await fill('own:few', 'Trade or aid?', ['Trade', 'Aid'], { rounds: 1 })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('Aid', { exact: false, selector: '[inert] .name' }).getBoundingClientRect().height).toBeGreaterThan(20)
  expect(screen.getByRole('status').textContent).toContain('The wall shows this. Next click: the slide')
})
