/** The page on which a lecturer makes a plan; its slides stand in tests/support/fake-slide-facts.ts. */
import type { LecturePlan } from '@deck/article'
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { readPlanLink, writePlanLink } from 'slidev-addon-lesson/lecture/read-plan.ts'
import Plan from 'slidev-addon-lesson/pages/plan.vue'
import { useCopy } from 'slidev-addon-lesson/shell/useCopy.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'

vi.mock('@deck/lesson/plans', async original => ({ ...await original<object>(), lecturePlans: { brief: { label: 'A brief lesson', minutes: 6, steps: [{ slide: 'moon', minutes: 2, bridge: 'Now the tide.' }, { slide: 'tide', minutes: 4 }] } satisfies LecturePlan } }))
vi.mock('@deck/lesson/lessons', async original => ({ ...await original<object>(), objectives: { sky: { text: 'Describe the sky.', level: 'recall', chapter: 'x', slides: ['moon', 'cloud'] }, sea: { text: 'Describe the sea.', level: 'recall', chapter: 'x', slides: ['tide'] } } }))

const names = ['moon', 'cloud', 'tide', 'star']
const user = userEvent.setup()

async function show(query = '') {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '' } }] })
  await router.push(`/plan${query}`)
  render(Plan, { global: { plugins: [router] } })
  return router
}
const order = () => within(screen.getByRole('region', { name: 'Your plan' })).queryAllByRole('listitem').map(item => item.querySelector('b')!.textContent)
const settle = () => new Promise(done => setTimeout(done))
/** The plan that the page's address holds. */
async function readAddress(router: Awaited<ReturnType<typeof show>>) {
  await settle()
  const found = readPlanLink(String(router.currentRoute.value.query.plan), { plans: {}, slides: names })
  return found.kind === 'plan' ? found.plan : found
}
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))

afterEach(() => {
  localStorage.clear()
  useCopy().dismiss()
})

describe('making a plan', () => {
  it('takes slides from chapters, with the minutes of their notes, and adds them up against the hour', async () => {
    const router = await show()
    await user.click(screen.getByRole('checkbox', { name: 'A tide', hidden: true }))
    await user.click(screen.getByRole('checkbox', { name: 'A moon', hidden: true }))
    expect(order()).toEqual(['A moon', 'A tide'])
    expect(screen.getByText('6 of 45 minutes, 39 left.')).toBeTruthy()
    expect(await readAddress(router)).toMatchObject({ minutes: 45, steps: [{ slide: 'moon', minutes: 2 }, { slide: 'tide', minutes: 4 }] })
  })

  it('orders slides by keyboard; the focus stays on what moved', async () => {
    await show('?plan=brief')
    screen.getByRole('button', { name: /down.*A moon|A moon.*down/i }).focus()
    await user.keyboard('{Enter}')
    expect(order()).toEqual(['A tide', 'A moon'])
    expect((document.activeElement as HTMLElement).getAttribute('aria-label')).toMatch(/up.*A moon|A moon.*up/i)
  })

  it('lays no control of a slide over another', async () => {
    await show('?plan=brief')
    for (const row of within(screen.getByRole('region', { name: 'Your plan' })).getAllByRole('listitem')) {
      const boxes = [...row.querySelectorAll('input, button')].map(control => control.getBoundingClientRect())
      expect(boxes.length).toBeGreaterThan(4)
      for (const [i, one] of boxes.entries())
        expect(boxes.slice(i + 1).filter(other => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1)).toEqual([])
    }
  })

  it('puts a removed slide back where it was, with its minutes and its way on, until something else is changed', async () => {
    await show('?plan=brief')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    await press('Remove “A moon”')
    expect(order()).toEqual(['A tide'])
    screen.getByText('“A moon” removed.')
    await press('Undo')
    expect(order()).toEqual(['A moon', 'A tide'])
    screen.getByDisplayValue('Now the tide.')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    await press('Remove “A moon”')
    await user.click(screen.getByRole('checkbox', { name: 'A cloud', hidden: true }))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('says where a slide has too little time, and when the hour is full', async () => {
    await show('?plan=brief')
    const minutes = screen.getByRole('spinbutton', { name: 'Minutes for “A tide”' })
    await user.clear(minutes)
    await user.type(minutes, '3{Tab}')
    expect(screen.getByText('“A tide” has 3 minutes, but its note takes 4.')).toBeTruthy()
    await user.clear(minutes)
    await user.type(minutes, '9{Tab}')
    expect(screen.getByText('11 of 6 minutes, 5 too many.')).toBeTruthy()
  })

  it('says which objectives are covered, by all their slides, by some, or not', async () => {
    await show('?plan=moon')
    const checks = screen.getByRole('region', { name: 'What the plan reaches' })
    expect(within(checks).getByText('1 objective covered by some of their slides').closest('details')!.textContent).toContain('Describe the sky.')
    expect(within(checks).getByText('1 objective not covered').closest('details')!.textContent).toContain('Describe the sea.')
  })
})

describe('keeping a plan', () => {
  it('on this device asks for a name, brings it back after a reload, and deletes it', async () => {
    await show('?plan=moon,star')
    await press('Keep on this device')
    expect(screen.getByText('Give the plan a name first.')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Name of the plan' }), 'Night sky{Tab}')
    await press('Keep on this device')
    await screen.findByText('“Night sky” is kept on this device.')
    document.body.innerHTML = ''
    await show()
    await press('Open “Night sky”')
    expect(order()).toEqual(['A moon', 'A star'])
    await press('Delete “Night sky”')
    expect(screen.queryByRole('button', { name: 'Open “Night sky”' })).toBeNull()
  })

  it('as a link leads to its first slide and holds the whole plan', async () => {
    const written: string[] = []
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void written.push(text) } })
    await show('?plan=brief')
    await press('Copy the link')
    const link = new URL(written[0]!)
    expect(link.pathname).toMatch(/\/moon$/)
    expect(readPlanLink(link.searchParams.get('plan')!, { plans: {}, slides: names })).toMatchObject({ kind: 'plan', plan: { label: 'A brief lesson', minutes: 6 } })
    expect(screen.getByRole('link', { name: 'Follow this plan' }).getAttribute('href')).toContain('/moon?plan=own.')
  })

  it('as a file is read back, names slides that this deck has not, and refuses what is no plan', async () => {
    await show()
    const file = (text: string) => user.upload(screen.getByLabelText(/Open a file/), new File([text], 'plan.json', { type: 'application/json' }))
    await file('{"version":1}')
    await screen.findByText('This file holds no plan. Choose one that was saved on this page.')
    await file(JSON.stringify({ version: 1, label: 'From a file', minutes: 9, steps: [{ slide: 'tide', minutes: 5 }, { slide: 'comet', minutes: 4 }] }))
    await screen.findByText('“From a file” is open.')
    expect(order()).toEqual(['A tide'])
    expect(screen.getByText(/a slide that is not in this deck: comet/)).toBeTruthy()
  })
})

describe('a link to the page', () => {
  it('names unknown slides and goes on with the others', async () => {
    await show('?plan=star,comet,moon')
    expect(order()).toEqual(['A star', 'A moon'])
    expect(screen.getByText(/a slide that is not in this deck: comet/)).toBeTruthy()
  })

  it('that was cut says so and leaves the page usable', async () => {
    await show(`?plan=${writePlanLink({ label: 'x', minutes: 3, steps: [{ slide: 'moon', minutes: 3 }] }).slice(0, -5)}`)
    expect(screen.getByText(/was cut or changed on the way/)).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: 'A moon', hidden: true }))
    expect(order()).toEqual(['A moon'])
  })

  it('starts from a ready plan', async () => {
    await show()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Start from' }), 'brief')
    expect(order()).toEqual(['A moon', 'A tide'])
    expect((screen.getByRole('textbox', { name: 'Name of the plan' }) as HTMLInputElement).value).toBe('A brief lesson')
  })
})
