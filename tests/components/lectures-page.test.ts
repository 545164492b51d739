import { storageKey } from '@deck/browser/storage'
/** The lectures that were given on this device: reports, deleting and bringing back. */
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { sessionsFormat } from 'slidev-addon-lesson/lecture/kept-sessions.ts'
import { endSession, minute, startSession, visitSlide } from 'slidev-addon-lesson/lecture/session.ts'
import LecturePage from 'slidev-addon-lesson/pages/lecture.vue'
import { putRow } from 'slidev-addon-lesson/shell/kept-table.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'

const begun = new Date(2026, 10, 20, 10, 0).getTime()
/** A lecture with the moon for some minutes, and then the tide for two. */
const given = (from: number, moon: number) => endSession(visitSlide(startSession({ kind: 'lecture', plan: 'brief', label: 'A brief lesson', minutes: 9, steps: [{ slide: 'moon', minutes: 2 }, { slide: 'cloud', minutes: 3 }, { slide: 'tide', minutes: 4 }], slide: 'moon' }, from), 'tide', from + moon * minute), from + (moon + 2) * minute)

afterEach(() => localStorage.clear())

async function open(...sessions: ReturnType<typeof given>[]) {
  const kept = sessions.reduce((sum, session, i) => putRow(sum, `s${i}`, session, session.startedAt), sessionsFormat.empty)
  const text = sessionsFormat.write(kept)
  if (text)
    localStorage.setItem(storageKey(sessionsFormat.name), text)
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)*', component: { template: '' } }] })
  await router.push('/lectures')
  render(LecturePage, { global: { plugins: [router] } })
}
const rows = () => within(screen.getByRole('table', { name: 'Minutes for each slide' })).getAllByRole('row').slice(1).map(row => [...row.children].map(cell => cell.textContent.trim()))
async function press(name: string | RegExp) {
  screen.getByRole('button', { name }).focus()
  await userEvent.keyboard('{Enter}')
}

describe('the page of lectures given', () => {
  it('says that there are none yet', async () => {
    await open()
    expect(screen.getByText(/Nothing is kept yet/)).toBeTruthy()
  })

  it('reports the latest slide by slide, beside plan and last time', async () => {
    await open(given(begun, 1), given(begun + 86_400_000, 3.5))
    expect(rows()).toEqual([['A moon', '2.0', '1.0', '3.5', ''], ['A cloud', '3.0', '', '', 'not reached'], ['A tide', '4.0', '2.0', '2.0', '']])
    expect(screen.getByText('It lasted 5.5 minutes, and 9.0 were planned. Questions took 0.0 minutes.')).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: /2026-11-20, 10:00: A brief lesson/ }))
    expect(rows()[0]).toEqual(['A moon', '2.0', '', '1.0', ''])
  })

  it('deletes in one press, and brings back in one', async () => {
    await open(given(begun, 1), given(begun + 86_400_000, 3))
    await press('Delete it')
    expect(screen.getAllByRole('radio')).toHaveLength(1)
    await press('Undo')
    expect(screen.getAllByRole('radio')).toHaveLength(2)
    await press('Delete all 2')
    expect(screen.getByText(/Nothing is kept yet/)).toBeTruthy()
    await press('Undo')
    expect(screen.getAllByRole('radio')).toHaveLength(2)
  })

  it('names a record that cannot be read', async () => {
    localStorage.setItem(storageKey(sessionsFormat.name), 'no record')
    await open()
    expect(screen.getByRole('alert').textContent).toContain('could not be read')
  })
})
