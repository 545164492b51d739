/** The pictures that carry a slide's claim: what they say, to whom, and when. */
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { useOpenRecord } from '../../components/cite/useOpenRecord.ts'
import ClaimPicture from '../../components/pictures/ClaimPicture.vue'
import PillarPicture from '../../components/pictures/PillarPicture.vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records: Record<string, object> = {
    moon: { ...fakeRecord({ label: 'The moon', gist: 'The moon pulls.' }), strength: 'states' },
    tide: { ...fakeRecord({ label: 'The tide', gist: 'The tide may follow.' }), strength: 'hedges' },
    lamp: { ...fakeRecord({ label: 'The lamp' }), when: { from: 1888, precision: 'year' } },
  }
  return { findRecord: (id: string) => ({ id, table: 'arguments', record: records[id] }) }
})

const items = () => screen.getAllByRole('listitem')
const texts = () => items().map(item => item.textContent!.replace(/\s+/g, ' ').trim())
const drawingsAreHidden = (container: Element) => [...container.querySelectorAll('svg')].every(svg => svg.closest('[aria-hidden="true"]') !== null)

describe('a beam on pillars', () => {
  it('names what is carried and, as a list, what carries it; every mark opens its record', async () => {
    render(PillarPicture, { props: { beam: 'The sea', beamId: 'moon', pillars: [{ id: 'tide', head: 'Tides', says: 'they rise', seal: 'waves' }, { id: 'lamp', head: 'Light', says: 'it shines', seal: 'rays' }] } as never })
    expect(screen.getByText('The sea')).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 2 }).map(head => head.textContent!.trim())).toEqual(['Tides1', 'Light1'])
    await userEvent.click(within(items()[1]!).getByRole('button'))
    expect(useOpenRecord().openId.value).toBe('lamp')
  })

  it('leaves a pillar that is not there as an outline, of which a list says nothing', () => {
    const { container } = render(PillarPicture, { props: { beam: 'The sea', beamId: 'moon', pillars: [{ isOpen: true }, { id: 'lamp', head: 'Light' }] } as never })
    expect(container.querySelectorAll('.edges.open')).toHaveLength(1)
    expect(items().map(item => item.textContent!.trim())).toEqual(['Light1'])
  })
})

describe('a claim as a picture', () => {
  const show = () => render(ClaimPicture, { props: { kind: 'goes-round', words: [{ says: 'One' }, { says: 'others' }, { says: 'force', id: 'moon' }, { says: 'influence', id: 'tide' }] } as never, slots: { default: 'They trust it.' } })
  const held = () => ['One', 'force', 'influence', 'They trust it.'].map(word => screen.getByText(word).closest('.held') !== null)

  it('lists its words, each with the mark of what it rests on, without a drawing for those who cannot see it', () => {
    slide.clicks = 2
    const { container } = show()
    expect(texts()).toEqual(['One', 'others', 'force1', 'influence1'])
    expect(drawingsAreHidden(container)).toBe(true)
  })

  it('is told to a class step by step, and whole in print', async () => {
    slide.total = 2
    const { unmount } = show()
    expect(held()).toEqual([false, false, true, true])
    slide.clicks = 1
    await nextTick()
    expect(held()).toEqual([false, false, false, true])
    slide.clicks = 2
    await nextTick()
    expect(held()).toEqual([false, false, false, false])
    unmount()
    slide.clicks = 0
    slide.print = true
    show()
    expect(held()).toEqual([false, false, false, false])
  })
})
