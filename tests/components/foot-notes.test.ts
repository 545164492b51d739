import { render, screen } from '@testing-library/vue'
import CiteMark from 'slidev-addon-lesson/cite/CiteMark.vue'
import FootNotes from 'slidev-addon-lesson/cite/FootNotes.vue'
import { provideCitations } from 'slidev-addon-lesson/cite/useCitations.ts'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, shallowRef } from 'vue'

vi.mock('@deck/lesson/outline', async original => ({ ...await original<object>(), article: { author: 'Moon', year: 3000 }, sections: { tides: { short: 'Tides' }, craters: { short: 'Craters' } } }))
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), works: {
  sun: { authors: 'Sun, A.', year: 1888, lang: 'en' },
  star: { authors: '별', year: 1899, lang: 'ko' },
}, ...(await (async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const at = (section: string, paragraph: number, ...works: string[]) => fakeRecord({ cite: { section, paragraph, works } as never })
  const records: Record<string, object> = { 'ebb': at('tides', 1, 'sun'), 'flood': at('tides', 1, 'star'), 'rim': at('craters', 2), 'low-ebb': at('tides', 1, 'sun') }
  return { findRecord: (id: string) => ({ id, table: 'events', record: records[id] ?? at('tides', Number(id)) }) }
})()) }))

/** A slide with a mark for each id, and the notes below them, as a layout has it. */
async function show(...ids: string[]) {
  render(defineComponent(() => {
    provideCitations()
    return () => [...ids.map(id => h(CiteMark, { id: id as never })), h(FootNotes)]
  }))
  await nextTick()
}
/** A slide whose marks come and go, as clicks have it. */
async function step(first: readonly string[]) {
  const shown = shallowRef(first)
  render(defineComponent(() => {
    provideCitations()
    return () => [...shown.value.map(id => h(CiteMark, { id: id as never, key: id })), h(FootNotes)]
  }))
  await nextTick()
  return async (...ids: string[]) => {
    shown.value = ids
    await nextTick()
  }
}
const numbers = () => screen.getAllByRole('button').map(button => button.textContent!.trim())
const lines = () => screen.getAllByRole('listitem').map(item => item.textContent!.replaceAll('\u00A0', ' ').trim())

describe('the notes at the foot of a slide', () => {
  it('are none where no mark points to one', async () => {
    await show()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('are drawn once where a mark names its further records anew at each drawing', async () => {
    let drawings = 0
    render(defineComponent(() => {
      provideCitations()
      return () => {
        drawings++
        return [h(CiteMark, { id: 'ebb' as never, and: ['flood' as never] }), h(FootNotes)]
      }
    }))
    await nextTick()
    expect(drawings).toBeLessThanOrEqual(2)
    expect(lines()).toHaveLength(1)
  })

  it('are one for each passage: marks to one passage share its number', async () => {
    await show('ebb', 'rim', 'flood')
    expect(numbers()).toEqual(['1', '2', '1'])
    expect(lines()).toHaveLength(2)
  })

  it('say number and passage, and the article once', async () => {
    await show('rim', 'ebb')
    expect(lines()[0]).toBe('1 Moon 3000, Craters, ¶ 2')
    expect(lines()[1]).toMatch(/^2 Tides, ¶ 1/)
  })

  it('name each work behind a passage once, whichever of its marks leans on it', async () => {
    await show('ebb', 'flood', 'low-ebb')
    expect(lines()).toEqual(['1 Moon 3000, Tides, ¶ 1 (Sun 1888; 별 1899)'])
  })

  it('say in which language a work’s name is, where that is not English', async () => {
    await show('ebb', 'flood')
    expect(screen.getByText('별 1899').getAttribute('lang')).toBe('ko')
    expect(screen.getByText('Sun 1888').getAttribute('lang')).toBeNull()
  })

  it('leave works to the records, and a section named just before unsaid, where there are more than eight', async () => {
    await show('ebb', ...['2', '3', '4', '5', '6', '7', '8', '9'])
    expect(lines().slice(0, 3)).toEqual(['1 Moon 3000, Tides, ¶ 1', '2 ¶ 2', '3 ¶ 3'])
  })

  it('have a name for readers who cannot see where they stand', async () => {
    await show('ebb')
    expect(screen.getByRole('list', { name: 'Where this stands in the article' })).toBeTruthy()
  })
})

describe('the numbers of the marks', () => {
  it('follow from what is shown, whatever was shown before', async () => {
    const go = await step(['3', '1'])
    expect(numbers()).toEqual(['1', '2'])
    await go('5', '3', '4', '1')
    expect(numbers()).toEqual(['1', '2', '3', '4'])
    expect(lines()).toHaveLength(4)
    await go('4', '1')
    expect(numbers()).toEqual(['1', '2'])
    expect(lines()).toEqual(['1 Moon 3000, Tides, ¶ 4', '2 Tides, ¶ 1'])
  })

  it('run in the order of the document, whichever mark came first', async () => {
    const go = await step(['rim'])
    await go('ebb', 'rim')
    expect(numbers()).toEqual(['1', '2'])
    expect(lines()[0]).toContain('Tides')
  })

  it('leave no note of a mark that is gone, and keep one that another mark still points to', async () => {
    const go = await step(['ebb', 'flood', 'rim'])
    await go('flood', 'rim')
    expect(lines()).toEqual(['1 Moon 3000, Tides, ¶ 1 (별 1899)', '2 Craters, ¶ 2'])
    await go('rim')
    expect(lines()).toEqual(['1 Moon 3000, Craters, ¶ 2'])
  })
})
