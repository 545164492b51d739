import { deferHistory } from '@deck/slidev-build/defer-history'
/** The address follows the slide once that is painted; every other way of the router writes it at once. */
import { afterEach, expect, it } from 'vitest'
import { createRouter, createWebHashHistory } from 'vue-router'

const component = { render: () => null }
const before = location.href
afterEach(() => history.replaceState(null, '', before))

/** Once a frame is painted and what waits for it is done. */
const painted = () => new Promise<void>(done => requestAnimationFrame(() => setTimeout(() => setTimeout(done))))

/** A router with slides and a page, at its first slide. */
async function openRouter() {
  const router = createRouter({ history: createWebHashHistory(), routes: [{ path: '/:no(\\d+)', name: 'play', component }, { path: '/read', name: 'read', component }] })
  deferHistory(router)
  await router.replace('/1')
  await painted()
  return router
}

it('a turn shows the slide first, and the address once it is painted', async () => {
  const router = await openRouter()
  await router.push('/2?clicks=1')
  expect([router.currentRoute.value.fullPath, location.hash]).toEqual(['/2?clicks=1', '#/1'])
  await painted()
  expect(location.hash).toBe('#/2?clicks=1')
})

it('each of two quick turns has its own entry, in their order', async () => {
  const router = await openRouter()
  const { length } = history
  await router.push('/2')
  await router.push('/3')
  await painted()
  expect([location.hash, history.length - length, (history.state as { back: string }).back]).toEqual(['#/3', 2, '/2'])
})

it('another page, and a way back, write what waits first', async () => {
  const router = await openRouter()
  await router.push('/2')
  await router.push('/read')
  expect([location.hash, (history.state as { back: string }).back]).toEqual(['#/read', '/2'])
})

it('a page that is left while a turn waits keeps the address of the slide', async () => {
  const router = await openRouter()
  await router.push('/2')
  dispatchEvent(new Event('pagehide'))
  expect(location.hash).toBe('#/2')
})
