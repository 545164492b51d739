import type { ClassQuestion } from '../../composables/useClassQuestion.ts'
import type { Votes } from '../../logic/quiz/classroom/tally.ts'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { reactive } from 'vue'
import PhoneOrder from '../../components/lecture/PhoneOrder.vue'
import { setCount } from '../../logic/quiz/classroom/tally.ts'

function show(votes: Votes = []) {
  const lecture = reactive({ votes, setCount: (option: string, count: number | undefined) => { lecture.votes = setCount(lecture.votes, option, count) } })
  render(PhoneOrder, { props: { lecture: lecture as unknown as ClassQuestion, letters: { bread: 'B', apple: 'A', cake: 'C' } } })
  const tap = async (...names: string[]) => {
    for (const [i, name] of names.entries())
      await userEvent.click(screen.getByRole('button', { name: `${name} at place ${i + 1}` }))
  }
  return { lecture, tap }
}

describe('an order tapped on the phone', () => {
  it('is counted by its last letter, once for each group that names it', async () => {
    const { lecture, tap } = show()
    await tap('C', 'A', 'B')
    expect(lecture.votes).toEqual([{ 'cake>apple>bread': 1 }])
    expect(screen.getByRole('status').textContent).toContain('Counted: C A B, 1 in all.')
    await tap('C', 'A', 'B')
    expect(lecture.votes).toEqual([{ 'cake>apple>bread': 2 }])
  })

  it('goes into the second vote while that is taken', async () => {
    const { lecture, tap } = show([{ 'cake>apple>bread': 4 }, {}])
    await tap('C', 'A', 'B')
    expect(lecture.votes).toEqual([{ 'cake>apple>bread': 4 }, { 'cake>apple>bread': 1 }])
  })

  it('takes no letter twice, and gives the last one back', async () => {
    const { lecture, tap } = show()
    await tap('C')
    expect((screen.getByRole('button', { name: 'C at place 2' }) as HTMLButtonElement).disabled).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Take the last letter back' }))
    expect(screen.getByRole('status').textContent!.trim()).toBe('')
    await tap('A', 'C', 'B')
    expect(lecture.votes).toEqual([{ 'apple>cake>bread': 1 }])
  })
})
