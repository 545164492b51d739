import type { Work } from '@deck/article'
import { render, screen } from '@testing-library/vue'
import WorkLine from 'slidev-addon-lesson/cite/WorkLine.vue'
import { expect, it } from 'vitest'

const listed = { section: 'references', paragraph: 1 }
const work = (over: object) => ({ authors: 'Plain', year: 1888, title: 'On Cheese', lang: 'en', kind: 'book', listed, cited: [], ...over }) as unknown as Work
const show = (over: object = {}) => render(WorkLine, { props: { work: work(over) } }).container.textContent!.replace(/\s+/g, ' ').trim()

it('a work is said with its authors, year and title, with a space between', () => {
  expect(show()).toBe('Plain (1888). On Cheese.')
})

it('a work without a year has "n.d.", and a title in another script is said in English too', () => {
  expect(show({ authors: '치즈', title: '구멍', titleEn: 'Holes', lang: 'ko', year: null })).toBe('치즈 (n.d.). 구멍. [Holes].')
  expect(screen.getByText('구멍').getAttribute('lang')).toBe('ko')
})
