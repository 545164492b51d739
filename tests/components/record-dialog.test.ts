import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import CiteMark from 'slidev-addon-lesson/cite/CiteMark.vue'
import RecordDialog from 'slidev-addon-lesson/cite/RecordDialog.vue'
import { provideCitations } from 'slidev-addon-lesson/cite/useCitations.ts'
import { useOpenRecord } from 'slidev-addon-lesson/cite/useOpenRecord.ts'
import { reading } from 'virtual:reading'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'

vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), ...((() => {
  const work = (authors: string, over: object = {}) => ({ authors, year: 1888, title: `${authors} on Cheese`, lang: 'en', kind: 'book', listed: {}, cited: [{}], ...over })
  return { works: { mouse: work('Mouse'), cat: work('Cat', { listed: null }) } }
})()), ...(await (async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records: Record<string, object> = {
    cheese: { ...fakeRecord({ label: 'The cheese', gist: 'The cheese has holes.', cite: { section: 'introduction', paragraph: 2, works: ['mouse'] as never }, anchors: ['thirty holes, perhaps', 'Cheese Board', '1777', '치즈'], also: [{ section: 'introduction', paragraph: 3, works: ['cat'] as never, anchors: ['rind'] }] }), strength: 'hedges' },
    crumb: fakeRecord({ label: 'The crumb', cite: { section: 'introduction', paragraph: 9, works: [] } }),
  }
  return {
    findRecord(id: string) {
      if (!records[id])
        throw new RangeError(`There is no record "${id}" in data/`)
      return { id, table: 'arguments', record: records[id] }
    },
  }
})()) }))
vi.mock('@deck/lesson/notes', async (original) => {
  const place = { section: 'introduction', paragraph: 4, works: [] }
  const note = (label: string, about: string[], over = {}) => ({ label, kind: 'loose', says: [{ place, says: 'It says “thirty holes”.' }], handling: 'We say thirty.', about, disputed: false, ...over })
  return { ...await original<object>(), sourceNotes: {
    'note-holes': note('Two counts of holes', ['cheese'], { outside: { says: 'There are forty.', source: 'Cheese Atlas' } }),
    'note-milk': note('Whose milk', ['milk']),
  } }
})

const RouterLink = defineComponent({ props: ['to'], setup: (props, { slots }) => () => h('a', { href: `#${props.to}` }, slots.default?.()) })
const mark = (id: string) => h(CiteMark, { id: id as never, key: id })
const Page = defineComponent(() => {
  provideCitations()
  return () => [mark('cheese'), mark('crumb'), h(RecordDialog)]
})
const fold = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim()
const markOf = (label: string) => screen.getByRole('button', { name: new RegExp(label) })

/** Opens the record as a keyboard user does, and finds the dialog. */
async function openByKey(label = 'The cheese') {
  render(Page, { global: { components: { RouterLink } } })
  markOf(label).focus()
  await userEvent.keyboard('{Enter}')
  return screen.findByRole('dialog')
}

afterEach(async () => {
  useOpenRecord().closeRecord()
  await nextTick()
})

describe('the dialog of a source', () => {
  it('says on which day its record was last compared with the article, or that it was not', async () => {
    Object.assign(reading.others, { 'arguments/cheese': '' })
    expect(fold(await openByKey())).toContain('As it stands, nobody has compared it with the article yet.')
    await userEvent.keyboard('{Escape}')
    markOf('The crumb').focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(fold(screen.getByRole('dialog'))).toContain('Last compared with the article on 29 October 3011.'))
  })

  it('begins at its heading, not at a link that leaves', async () => {
    await openByKey()
    const heading = await screen.findByRole('heading', { level: 2 })
    await expect.poll(() => document.activeElement).toBe(heading)
  })
})

describe('a citation mark', () => {
  it('says its number on the slide and the record that it opens', () => {
    render(Page, { global: { components: { RouterLink } } })
    expect(screen.getAllByRole('button').map(button => button.getAttribute('aria-label'))).toEqual(['Source 1: The cheese', 'Source 2: The crumb'])
  })

  it('opens its own record, by key and by mouse', async () => {
    expect(within(await openByKey('The crumb')).getByRole('heading', { name: 'The crumb' })).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    await userEvent.click(markOf('The cheese'))
    expect(await screen.findByRole('dialog', { name: 'The cheese' })).toBeTruthy()
  })

  it('does not turn the slide that it is clicked on', async () => {
    const slide = vi.fn()
    window.addEventListener('click', slide)
    await openByKey()
    window.removeEventListener('click', slide)
    expect(slide).not.toHaveBeenCalled()
  })

  it('takes the name of another record when it is given one, and a number as the only mark', async () => {
    const { rerender } = render(CiteMark, { props: { id: 'cheese' as never } })
    await rerender({ id: 'crumb' })
    expect(screen.getByRole('button', { name: 'Source 1: The crumb' })).toBeTruthy()
  })

  it('is refused for a record that does not exist, by its id', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(() => render(CiteMark, { props: { id: 'rind' as never } })).toThrow('"rind"')
  })
})

describe('the dialog behind it', () => {
  it('is named by the record and described by its sentence and how firmly the article puts it', async () => {
    const dialog = await openByKey()
    expect(dialog.getAttribute('aria-labelledby')).toBe(within(dialog).getByRole('heading', { name: 'The cheese' }).id)
    expect(fold(document.getElementById(dialog.getAttribute('aria-describedby')!)!)).toBe('The cheese has holes. The article hedges it.')
    expect(within(dialog).getByText('Argument')).toBeTruthy()
  })

  it('quotes the words that decide what the article says', async () => {
    expect(fold((await openByKey()).querySelector('.quotes')!)).toBe('In the article’s words: thirty holes, perhaps.')
  })

  it('says how to get the article, and leads to what there is of it', async () => {
    const dialog = within(await openByKey('The crumb'))
    expect(dialog.getByText(/Han Xiao \(2025\)/).textContent).toMatch(/3\(1\), 45–55\.$/)
    expect(dialog.getByText(/names no web address/)).toBeTruthy()
    expect(dialog.getByRole('link', { name: /^The article:/ }).getAttribute('href')).toBe('#/sources/article')
  })

  it('says where the record stands, and the figures and names to look for there, each in its language', async () => {
    const dialog = within(await openByKey())
    const places = dialog.getAllByRole('listitem').filter(item => item.textContent!.includes('Look there for')).map(fold)
    expect(places).toEqual([expect.stringMatching(/^Introduction, ¶ 2\s?Look there for “Cheese Board”, “1777”, “치즈”$/), expect.stringMatching(/^Introduction, ¶ 3\s?Look there for “rind”$/)])
    expect(dialog.getByText('치즈').getAttribute('lang')).toBe('ko')
  })

  it('names every work that the article leans on, and whether its list has it', async () => {
    const works = within(await openByKey()).getAllByRole('listitem').map(fold).filter(text => text.includes('1888'))
    expect(works).toEqual([expect.stringMatching(/^Mouse.*in the reference list ?How to cite it/), expect.stringMatching(/^Cat.*not in the reference list as we have it ?How to cite it/)])
  })

  it('leads to each work among the sources, and closes on the way', async () => {
    const dialog = within(await openByKey())
    const links = dialog.getAllByRole('link', { name: /^How to cite it/ })
    expect(links.map(link => link.getAttribute('href'))).toEqual(['#/sources/mouse', '#/sources/cat'])
    await userEvent.click(links[0]!)
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  })

  it('says so where the article leans on no work', async () => {
    expect(within(await openByKey('The crumb')).getByText('The article names no source of its own here.')).toBeTruthy()
  })

  it('shows the notes on this record and no other: places, handling, what is known elsewhere', async () => {
    const text = fold(await openByKey())
    expect(text).toMatch(/Notes on the source.*Two counts of holes.*Introduction, ¶ 4.*“thirty holes”.*In this deck.*We say thirty.*Known outside the article \(Cheese Atlas\).*There are forty/)
    expect(text).not.toContain('Whose milk')
  })

  it('has no heading for notes where there are none', async () => {
    expect(within(await openByKey('The crumb')).queryByText('Notes on the source')).toBeNull()
  })
})

describe('the dialog’s keys', () => {
  const reached = vi.fn<(event: KeyboardEvent) => void>()
  beforeEach(() => {
    reached.mockClear()
    window.addEventListener('keydown', reached)
  })
  afterEach(() => window.removeEventListener('keydown', reached))

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['the Close button', async () => {
      screen.getByRole('button', { name: 'Close' }).focus()
      await userEvent.keyboard('{Enter}')
    }],
  ])('%s closes it and gives the focus back to the mark', async (_, close) => {
    await openByKey('The crumb')
    await close()
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    await expect.poll(() => document.activeElement).toBe(markOf('The crumb'))
  })

  it('leave the focus to the slide where the mark was clicked with the mouse', async () => {
    render(Page, { global: { components: { RouterLink } } })
    await userEvent.click(markOf('The cheese'))
    await screen.findByRole('dialog')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(document.body)
  })

  it('stay in it: arrows and space turn no slide', async () => {
    await openByKey()
    reached.mockClear()
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}{ArrowUp}o')
    screen.getByRole('dialog').focus()
    await userEvent.keyboard(' ')
    expect(reached).not.toHaveBeenCalled()
    expect(screen.getByRole('dialog')).toBeTruthy()
  })

  it.each(['PageDown', 'PageUp'])('that are the clicker’s own (%s) close it and turn no slide', async (key) => {
    await openByKey()
    reached.mockClear()
    await userEvent.keyboard(`{${key}}`)
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(reached).not.toHaveBeenCalled()
  })

  it('keep Tab inside it', async () => {
    const dialog = await openByKey()
    for (let i = 0; i < 4; i++) {
      await userEvent.tab()
      expect(dialog.contains(document.activeElement)).toBe(true)
    }
  })
})
