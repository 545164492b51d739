/** The page that offers the question bank to other programs. */
import { render, screen, within } from '@testing-library/vue'
import ExportsPage from 'slidev-addon-lesson/pages/exports.vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'

const offer = { format: 'gift', files: [{ name: 'deck.gift.txt', bytes: 2500 }], written: 7, changed: 2, leftOut: 1, notes: [{ type: 'ordering', count: 1, what: 'The format has no question of this kind.' }] }

afterEach(() => vi.unstubAllGlobals())

async function open(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', answer)
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)*', component: { template: '' } }] })
  await router.push('/export')
  render(ExportsPage, { global: { plugins: [router] } })
}

describe('the page of exports', () => {
  it('offers each format with its counts, its losses and its files for download', async () => {
    await open(async () => new Response(JSON.stringify([offer, { format: '../x' }])))
    const region = await screen.findByRole('region', { name: 'GIFT' })
    expect(region.textContent).toContain('10 questions: 7 as they are, 2 changed, 1 left out.')
    expect(region.textContent).toContain('ordering (1): The format has no question of this kind.')
    const link = within(region).getByRole('link', { name: 'deck.gift.txt (3 kB)' })
    expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual(['exports/deck.gift.txt', 'deck.gift.txt'])
    expect(screen.getAllByRole('region')).toHaveLength(1)
  })

  it.each([['no list', async () => new Response('', { status: 404 })], ['no network', async () => { throw new TypeError('offline') }], ['a list that is none', async () => new Response('<!doctype html>')]] as const)('says how the files are made where there is %s', async (_, answer) => {
    await open(answer)
    expect((await screen.findByRole('status')).textContent).toContain('npm run build:lecturer')
  })
})
