import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import RungPanel from '../../components/ladder/RungPanel.vue'
import { fakeRungs } from '../support/fake-rungs.ts'

vi.mock('../../components/ladder/useLadder.ts', async () => (await import('../support/mock-ladder.ts')).ladder)
vi.mock('slidev-addon-lesson/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)

const [nod, handshake, embrace] = fakeRungs as [typeof fakeRungs[0], typeof fakeRungs[0], typeof fakeRungs[0]]
const show = (rung: typeof nod, height = 466, density: 'brief' | 'full' = 'full') => render(RungPanel, { props: { rung, country: 'Leftland', height, density } })
const listed = () => within(screen.getByRole('list')).getAllByRole('listitem').map(item => item.textContent?.replace(/\s+/g, ' ').trim())

describe('what stands behind a rung', () => {
  it('gives date, both names, who declared it and in what setting', () => {
    show(embrace)
    expect(screen.getByText('Rung three · May 3030')).toBeTruthy()
    expect(screen.getByRole('heading', { name: /Embrace/ })).toBeTruthy()
    expect(screen.getByText('돌로르').getAttribute('lang')).toBe('ko')
    expect(screen.getByText('Declared by Ada Alpha and Bert Beta. A picnic by a lake.')).toBeTruthy()
  })

  it('says so where the article is silent on who declared it', () => {
    show(nod)
    expect(screen.getByText('The article does not say who declared it, or where.')).toBeTruthy()
  })

  it('shows a class the first two things that were done there, and not that the article is silent', () => {
    const one = embrace.followed[0]!
    const followed = Array.from({ length: 5 }, (_, i) => ({ ...one, id: `thing-${i}`, label: `Thing number ${i}` }))
    show({ ...nod, followed }, 466, 'brief')
    expect(screen.queryByText(/does not say/)).toBeNull()
    expect(listed().map(item => item!.match(/number \d/)?.[0])).toEqual(['number 0', 'number 1'])
  })

  it('shows a class either who declared it or what followed, so that a hall can read it', () => {
    show(embrace, 466, 'brief')
    expect(screen.getByText('Declared by Ada Alpha and Bert Beta. A picnic by a lake.')).toBeTruthy()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('says nothing of that where the article says so of no rung', () => {
    show({ ...nod, silentOn: { who: false, setting: false } })
    expect(screen.queryByText(/does not say/)).toBeNull()
  })

  it.each([
    ['who alone', { who: 'Ada', setting: null, silentOn: { who: false, setting: false } }, 'Declared by Ada.'],
    ['who, and elsewhere where', { who: 'Ada', setting: null, silentOn: { who: false, setting: true } }, 'Declared by Ada; the article does not say in what setting.'],
    ['where alone', { who: '', setting: 'A picnic', silentOn: { who: false, setting: false } }, 'A picnic.'],
    ['where, and elsewhere who', { who: '', setting: 'A picnic', silentOn: { who: true, setting: false } }, 'A picnic. The article does not say who declared it.'],
  ])('says what there is: %s', (_, given, said) => {
    show({ ...nod, ...given })
    expect(screen.getByText(said)).toBeTruthy()
  })

  it('names the first party’s own period at the time', () => {
    show(handshake)
    expect(screen.getByText(/Leftland at that time/).textContent).toContain('II Late days')
  })

  it('gives each claim its own source', () => {
    const { container } = show(embrace)
    expect([...container.querySelectorAll('[data-record]')].map(mark => mark.getAttribute('data-record'))).toEqual(['embrace', 'late-days', 'vow'])
  })

  it('marks what came with the rung, and that nothing came after', () => {
    show(embrace)
    expect(listed()[0]).toContain('with it Lorem vow')
    expect(screen.getByText('After that the article names nothing more.')).toBeTruthy()
    // there is room for the sentence
    expect(screen.getByText(embrace.followed[0]!.gist)).toBeTruthy()
  })

  it('marks what is the region’s rather than the two countries’', () => {
    show(nod)
    expect(listed()[0]).toContain('(regional)')
  })

  it('shows what fits, counts the rest, and pages through all of it and back', async () => {
    show(handshake)
    const seen = listed()
    const count = handshake.followed.length
    expect(seen.length).toBeLessThan(count)
    await userEvent.click(screen.getByRole('button', { name: `and ${count - seen.length} more` }))
    expect(document.activeElement).toBe(document.body)
    while (!screen.queryByRole('button', { name: 'from the start' })) {
      seen.push(...listed())
      await userEvent.click(screen.getByRole('button', { name: /more$/ }))
    }
    seen.push(...listed())
    expect(seen).toHaveLength(count)
    expect(new Set(seen).size).toBe(count)
    await userEvent.click(screen.getByRole('button', { name: 'from the start' }))
    expect(listed()[0]).toBe(seen[0])
  })

  it('shows fewer where there is less room', () => {
    const { unmount } = show(handshake)
    const many = listed().length
    unmount()
    show(handshake, 410)
    expect(listed().length).toBeLessThan(many)
  })
})
