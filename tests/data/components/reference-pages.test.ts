import { glossary } from '@deck/lesson/glossary'
import { sourceNotes } from '@deck/lesson/notes'
import { works } from '@deck/lesson/records'
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { useOpenRecord } from 'slidev-addon-lesson/cite/useOpenRecord.ts'
import { listTerms } from 'slidev-addon-lesson/glossary/list-terms.ts'
import Glossary from 'slidev-addon-lesson/pages/glossary.vue'
import Sources from 'slidev-addon-lesson/pages/sources.vue'
import { useCopy } from 'slidev-addon-lesson/shell/useCopy.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import citations from '../../../data/citations.json'

// some of the real entries: the whole pages are for the end-to-end tests
const pick = vi.hoisted(() => <T extends object>(all: T, wanted: RegExp) => Object.fromEntries(Object.entries(all).filter(([id]) => wanted.test(id))))
vi.mock('@deck/lesson/glossary', async (original) => {
  const all = await original<typeof import('@deck/lesson/glossary')>()
  const { glossary, courseTerms } = all
  return { ...all, glossary: pick(glossary, /^term-(?:a|environmental-dip|dzud|nea$|to-)/), courseTerms: pick(courseTerms, /hedge/) }
})
vi.mock('@deck/lesson/records', async (original) => {
  const all = await original<typeof import('@deck/lesson/records')>()
  return { ...all, works: pick(all.works, /^(?:keohane|susskind|gggi|orr|go-|desertification|foreign)/) }
})
vi.mock('@deck/lesson/notes', async (original) => {
  const all = await original<typeof import('@deck/lesson/notes')>()
  return { ...all, sourceNotes: pick(all.sourceNotes, /year|spelling|susskind/) }
})
vi.mock('vue-router', () => ({ useRouter: () => ({ resolve: (to: string) => ({ href: `#${to}` }) }) }))

const RouterLink = defineComponent({ props: ['to'], setup: (props, { slots }) => () => h('a', { href: `#${props.to}` }, slots.default?.()) })
const show = (page: typeof Glossary | typeof Sources, item?: string) => render(page as never, { props: { item } as never, global: { components: { RouterLink } } })
const { closeRecord, openId } = useOpenRecord()
const headings = (level: number) => screen.getAllByRole('heading', { level }).map(heading => heading.textContent!.trim())
const copied: string[] = []

/** Lets the page write to the clipboard, or not. */
function setClipboard(isAllowed: boolean) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => {
    if (!isAllowed)
      throw new Error('refused')
    copied.push(text)
  } } })
}

const user = userEvent.setup()
beforeEach(() => {
  copied.length = 0
  Element.prototype.scrollIntoView = vi.fn()
  setClipboard(true)
})
afterEach(async () => {
  closeRecord()
  useCopy().dismiss()
  await nextTick()
})

const total = listTerms().length
const [termId, term] = Object.entries(glossary).find(([, { name }]) => 'ko' in name)!

describe('the glossary', () => {
  it('lists every term under its letter, with its names in their languages', () => {
    show(Glossary)
    expect(headings(3).toSorted()).toEqual(listTerms().map(({ entry }) => entry.label).toSorted())
    expect(screen.getAllByText((term.name as { ko: string }).ko, { selector: '[lang=ko]' }).length).toBeGreaterThan(0)
    const links = within(screen.getByRole('navigation', { name: 'Letters' })).getAllByRole('link')
    expect(links.map(link => link.textContent!.trim())).toEqual(headings(2))
  })

  it('shows the usual form beside the article’s, and says that a word of the course has no passage', () => {
    show(Glossary)
    expect(screen.getByText('зуд', { selector: '[lang=mn]' })).toBeTruthy()
    const hedge = within(screen.getByRole('heading', { level: 3, name: 'hedge' }).closest('article')!)
    expect(hedge.getByText('A word of this course; the article does not use it in this sense.')).toBeTruthy()
    expect(hedge.queryByText('In the article:')).toBeNull()
  })

  it('narrows as one types, says how many are left, and offers all again where none is', async () => {
    show(Glossary)
    const field = screen.getByRole('searchbox', { name: 'Find a term' })
    field.focus()
    await user.keyboard((term.name as { ko: string }).ko)
    expect(headings(3)).toContain(term.label)
    expect(screen.getByText(/of \d+ terms (?:is|are) shown\.$/).getAttribute('role')).toBe('status')
    await user.keyboard('qqq')
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
    expect(screen.getByText(/^No term has/).getAttribute('role')).toBe('status')
    await user.tab()
    await user.keyboard('{Enter}')
    expect(headings(3)).toHaveLength(total)
    expect(document.activeElement).toBe(field)
  })

  it('opens where a term stands, by keyboard', async () => {
    show(Glossary, termId)
    await nextTick()
    expect(document.activeElement?.textContent?.trim()).toBe(term.label)
    await user.tab()
    await user.keyboard('{Enter}')
    expect(openId.value).toBe(termId)
  })

  it('copies the link to a term, and says so', async () => {
    show(Glossary)
    await user.click(screen.getByRole('button', { name: `Copy the link to: ${term.label}` }))
    expect(copied).toEqual([expect.stringMatching(new RegExp(`#/glossary/${termId}$`))])
    expect(screen.getByText(/^Copied: the link/).getAttribute('role')).toBe('status')
  })

  it('hands the link to the device to share, where it can; copies it where the device cannot after all', async () => {
    const share = vi.fn(async () => {})
    Object.defineProperty(navigator, 'share', { configurable: true, value: share })
    show(Glossary, termId)
    await user.click(screen.getByRole('button', { name: `Share the link to: ${term.label}` }))
    expect(share).toHaveBeenCalledWith({ title: term.label, url: expect.stringContaining(`#/glossary/${termId}`) })
    share.mockRejectedValue(new DOMException('', 'NotAllowedError'))
    setClipboard(true)
    await user.click(screen.getByRole('button', { name: `Share the link to: ${term.label}` }))
    expect(copied.at(-1)).toContain(`#/glossary/${termId}`)
    Reflect.deleteProperty(navigator, 'share')
  })

  it('without a way to share shows none', () => {
    show(Glossary)
    expect(screen.queryByRole('button', { name: /^Share/ })).toBeNull()
  })

  it('says what an unknown link asked for, and still shows all', () => {
    show(Glossary, 'term-of-nothing')
    expect(screen.getByText(/no term “term-of-nothing”/).getAttribute('role')).toBe('status')
    expect(headings(3)).toHaveLength(total)
  })
})

describe('the sources', () => {
  it('begin with the article, then every work and every note, each with a heading of its own, then how to cite the course, and end on how far to trust the deck', () => {
    show(Sources)
    expect(headings(2)).toEqual(['The article', 'The works behind it', 'Notes on the article', 'Cite this course', 'How far you can trust this deck'])
    expect(headings(4)).toHaveLength(Object.keys(works).length + Object.keys(sourceNotes).length)
  })

  it.each(['apa', 'bibtex', 'ris'] as const)('copy a work as %s by keyboard, and say so', async (form) => {
    show(Sources)
    screen.getByRole('button', { name: { apa: 'Copy as APA: Keohane 1990', bibtex: 'Copy as BibTeX: Keohane 1990', ris: 'Copy as RIS: Keohane 1990' }[form] }).focus()
    await user.keyboard('{Enter}')
    expect(copied).toEqual([citations['keohane-1990'][form]])
    expect(screen.getByText(/^Copied: the .* reference for “Keohane 1990”\.$/).getAttribute('role')).toBe('status')
  })

  it('without leave to copy show the text, selected; Escape gives the focus back', async () => {
    setClipboard(false)
    show(Sources)
    const button = screen.getByRole('button', { name: 'Copy as APA: Keohane 1990' })
    button.focus()
    await user.keyboard('{Enter}')
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' })
    await expect.poll(() => document.activeElement).toBe(field)
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(citations['keohane-1990'].apa)
    await user.keyboard('{Escape}')
    await expect.poll(() => document.activeElement).toBe(button)
    expect(screen.queryByRole('textbox', { name: 'Text to copy' })).toBeNull()
  })

  it('list under a work what rests on it, and open it', async () => {
    show(Sources)
    const entry = screen.getByRole('heading', { level: 4, name: 'Keohane 1990' }).closest('article')!
    const list = within(within(entry).getByRole('list'))
    expect(within(entry).getByText(`${list.getAllByRole('listitem').length} records rest on it, last compared with the article on 29 October 3011`)).toBeTruthy()
    await user.click(list.getByRole('button', { name: /^ad hoc/ }))
    expect(openId.value).toBe('term-ad-hoc')
  })

  it('say in words where a work stands, and which years differ', () => {
    show(Sources)
    const entry = within(screen.getByRole('heading', { level: 4, name: 'Susskind & Ali 2015' }).closest('article')!)
    expect(entry.getByText('the text and the reference list give different years')).toBeTruthy()
    expect(entry.getByText('The text says 2024, the list 2015.')).toBeTruthy()
  })

  it('are narrowed as one types, by author, year and what rests on a work, and all come back', async () => {
    show(Sources)
    const field = screen.getByRole('searchbox', { name: 'Find a work or a note' })
    await user.type(field, 'keohane')
    expect(screen.getByText(/works and notes (?:is|are) shown\.$/).getAttribute('role')).toBe('status')
    expect([...document.querySelectorAll('.work-entry, article')].filter(entry => /Susskind/.test(entry.textContent!))).toEqual([])
    expect(screen.getAllByText(/Keohane/).length).toBeGreaterThan(0)
    await user.clear(field)
    await user.type(field, 'qqq')
    await user.click(screen.getByRole('button', { name: 'Show all works and notes' }))
    expect(screen.getAllByText(/Susskind/).length).toBeGreaterThan(0)
  })

  it('narrow the notes to one kind, say how many are left, and let a link through', async () => {
    const { rerender } = show(Sources)
    const all = Object.entries(sourceNotes)
    const spelling = all.filter(([, { kind }]) => kind === 'spelling')
    await user.click(screen.getByRole('radio', { name: /^Spelling and names/ }))
    expect(screen.getByText(`${spelling.length} of ${all.length} notes are shown.`).getAttribute('role')).toBe('status')
    expect(headings(4)).toHaveLength(Object.keys(works).length + spelling.length)
    await rerender({ item: all.find(([, { kind }]) => kind !== 'spelling')![0] })
    expect(headings(4)).toHaveLength(Object.keys(works).length + all.length)
  })

  it('name the notes that bar questions, what is known outside, and the works that a note touches', () => {
    show(Sources)
    const barring = Object.values(sourceNotes).filter(({ disputed }) => disputed).length
    expect(screen.getAllByText(/^In dispute: no question/)).toHaveLength(barring)
    expect(screen.getAllByText(/^Known outside the article/)).toHaveLength(Object.values(sourceNotes).filter(note => 'outside' in note).length)
  })

  it('say what an unknown link asked for', () => {
    show(Sources, 'nobody-1888')
    expect(screen.getByText(/no work or note “nobody-1888”/).getAttribute('role')).toBe('status')
  })
})
