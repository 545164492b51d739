/** Who sees the way to hands, time and a code in a build for students: who shows slides in full screen. A lecturer always does: class-tools.test.ts. */
import type { ClassQuestion } from 'slidev-addon-lesson/quiz/useClassQuestion.ts'
import { en } from '@deck/words'
import { render, screen } from '@testing-library/vue'
import ClassButton from 'slidev-addon-lesson/quiz/ClassButton.vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'

vi.mock('slidev-addon-lesson/shell/useAudience.ts', () => ({ isForLecturers: false }))

const lecture = (isOpen = false) => ({ isOpen }) as ClassQuestion
const button = () => screen.queryByRole('button', { name: en.quiz.inClass })
let isFull = false
beforeEach(() => {
  isFull = false
  vi.spyOn(document, 'fullscreenElement', 'get').mockImplementation(() => isFull ? document.body : null)
})
afterEach(() => vi.restoreAllMocks())

it('is there for a student in full screen alone', async () => {
  render(ClassButton, { props: { lecture: lecture() } })
  expect(button()).toBeNull()
  for (const now of [true, false]) {
    isFull = now
    document.dispatchEvent(new Event('fullscreenchange'))
    await nextTick()
    expect(button() !== null).toBe(now)
  }
})

it('stays while what it opened is open', () => {
  render(ClassButton, { props: { lecture: lecture(true) } })
  expect(button()!.getAttribute('aria-expanded')).toBe('true')
})
