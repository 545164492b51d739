import { render, screen } from '@testing-library/vue'
import { expect, it, vi } from 'vitest'
import QuizSheet from '../../components/quiz/QuizSheet.vue'

vi.mock('../../data/questions/index.ts', async () => {
  const { bananaQuestion, redQuestion } = await import('../support/fake-questions.ts')
  return { questions: { fruit: bananaQuestion, reds: redQuestion } }
})
vi.mock('../../data/index.ts', () => ({
  findRecord: () => ({ record: { label: 'The fruit bowl', cite: { section: 'introduction', paragraph: 2, works: [] } } }),
}))

const show = (props: object) => render(QuizSheet, { props: props as never })

it('a sheet for answering has stem, instruction and lettered options, and gives nothing away', () => {
  show({ id: 'reds', number: 3 })
  expect(screen.getByRole('heading').textContent.trim()).toBe('3. Which fruits are red?')
  expect(screen.getByText('Choose all that hold.')).toBeTruthy()
  expect(screen.getAllByRole('listitem').map(item => item.textContent.trim())).toEqual(['A The cherry', 'B The plum', 'C The apple', 'D The melon'])
  expect(document.querySelector('.ticked')).toBeNull()
  expect(screen.queryByText(/The key/)).toBeNull()
})

it('with the key it says the letters, marks the right options in words too, and gives every reason and the passage', () => {
  show({ id: 'reds', withKey: true })
  expect(screen.getByText('The key: A and C.')).toBeTruthy()
  expect(screen.getAllByRole('listitem').filter(item => item.textContent.includes('(right)'))).toHaveLength(2)
  expect(screen.getAllByText(/in this test are/)).toHaveLength(4)
  expect(screen.getByText(/Where it stands: .*¶ 2/)).toBeTruthy()
})
