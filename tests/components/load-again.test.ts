import { ChunkTimeout, chunkTimeoutMs, findCause } from '@deck/browser/load-chunk'
import { makeLoad } from '@deck/slidev-build/slide-routes'
import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { announceComing } from 'slidev-addon-lesson/shell/announce-coming.browser.ts'
import LoadAgain from 'slidev-addon-lesson/shell/LoadAgain.vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, defineComponent, h, nextTick } from 'vue'
import { createMemoryHistory, createRouter, RouterLink, RouterView } from 'vue-router'

const Part = defineComponent({ props: { id: { type: String, default: '' } }, setup: props => () => h('p', `Here is ${props.id}`) })
const lost = () => Promise.reject(new TypeError('Failed to fetch'))

beforeEach(() => { vi.stubGlobal('fetch', lost) })
afterEach(() => vi.unstubAllGlobals())

describe('a page that is on its way', () => {
  const Page = (title: string, isHidden = false) => defineComponent(() => () => h('main', [
    h('h1', { style: { visibility: isHidden ? 'hidden' : undefined } }, title),
    h(RouterLink, { to: '/late' }, () => 'Late'),
    h(RouterLink, { to: '/' }, () => 'First'),
  ]))
  /** Where the reader is, with a link to a page that the network brings when it is told to. */
  async function open() {
    let [bring, lose] = [(_: unknown) => {}, (_: Error) => {}]
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [{ path: '/', component: Page('First') }, { path: '/late', component: () => new Promise<never>((done, fail) => { [bring, lose] = [done as never, fail] }) }],
    })
    announceComing(router)
    await router.push('/')
    const host = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'app' }))
    const app = createApp(RouterView).use(router)
    app.config.warnHandler = () => {}
    app.mount(host)
    return {
      bring: (page: unknown) => bring(page),
      lose: () => lose(new Error('lost')),
      leave() {
        app.unmount()
        host.remove()
      },
    }
  }
  let stage: Awaited<ReturnType<typeof open>>
  beforeEach(async () => { stage = await open() })
  afterEach(() => stage.leave())
  const line = () => document.getElementById('page-coming')
  const press = (name: string) => screen.getByRole('link', { name }).click()

  it('is said to be so at once, under the link that was pressed, in a live region that was empty before', async () => {
    const came = new Promise<string>(done => new MutationObserver(([record], watcher) => {
      watcher.disconnect()
      done((record!.addedNodes[0] as Element).outerHTML)
    }).observe(document.body, { childList: true }))
    press('Late')
    expect(await came).toMatch(/^<p [^>]*role="status"[^>]*><\/p>$/)
    const link = screen.getByRole('link', { name: 'Late' }).getBoundingClientRect()
    expect(line()!.getBoundingClientRect().top - link.bottom).toBeGreaterThanOrEqual(0)
    expect(line()!.getBoundingClientRect().top - link.bottom).toBeLessThan(10)
    await expect.poll(() => line()!.textContent).toBe('Loading …')
    stage.bring(Page('Here'))
    await screen.findByRole('heading', { name: 'Here' })
    await expect.poll(line).toBeNull()
  })

  it('is said to be so until it can be read', async () => {
    press('Late')
    await expect.poll(line).toBeTruthy()
    stage.bring(Page('Here', true))
    await screen.findByText('Here')
    await expect.poll(() => line()?.textContent).toBe('Loading …')
    screen.getByText('Here').style.visibility = 'visible'
    await expect.poll(line).toBeNull()
  })

  it('and does not come, or is given up for another, leaves no word behind', async () => {
    press('Late')
    await expect.poll(line).toBeTruthy()
    stage.lose()
    await expect.poll(line).toBeNull()
    press('Late')
    await expect.poll(line).toBeTruthy()
    press('First')
    await expect.poll(line).toBeNull()
  })
})

describe('what did not come', () => {
  it('given a network that is back, is shown with what the page asks of it, and nothing is said', async () => {
    render(LoadAgain, { props: { kind: 'page', load: async () => ({ default: Part }) }, attrs: { id: 'pear' } })
    expect(await screen.findByText('Here is pear')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('given no network, is named in a heading, with a button to reload and one to try again', async () => {
    render(LoadAgain, { props: { kind: 'slide', name: 'A moon', load: lost } })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('“A moon” has not arrived')
    await screen.findByText(/being asked for again/)
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('did not bring it'))
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Try again without reloading' })).toBeTruthy()
  })

  it('given that Slidev answers with its error layout, counts as not come; at a press it comes', async () => {
    let answer: unknown = { render: () => null }
    render(LoadAgain, { props: { kind: 'slide', load: async () => answer } })
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('did not bring it'))
    answer = { default: Part }
    await userEvent.click(screen.getByRole('button', { name: 'Try again without reloading' }))
    expect(await screen.findByText(/^Here is/)).toBeTruthy()
  })

  it('is asked for again when somebody comes to it, and when the browser has a network again', async () => {
    const load = vi.fn(lost)
    const { rerender } = render(LoadAgain, { props: { kind: 'slide', load, wanted: false } })
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('did not bring it'))
    load.mockClear()
    await rerender({ wanted: true })
    await waitFor(() => expect(load).toHaveBeenCalled())
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('did not bring it'))
    load.mockClear()
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(load).toHaveBeenCalled())
  })
})

describe('what neither comes nor fails', () => {
  afterEach(() => { vi.useRealTimers() })

  it('given ten seconds, is said to be late, with a button to reload; it is shown when it comes after all', async () => {
    vi.useFakeTimers()
    let bring = (_: unknown) => {}
    const load = () => new Promise((done) => { bring = done })
    render(LoadAgain, { props: { kind: 'slide', name: 'A moon', load, wanted: true } })
    await vi.advanceTimersByTimeAsync(chunkTimeoutMs - 1)
    expect(screen.getByRole('status').textContent).toContain('being asked for again')
    await vi.advanceTimersByTimeAsync(1)
    expect(screen.getByRole('status').textContent).toContain('still on its way after 10 seconds')
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent!.trim())).toEqual(['Reload'])
    bring({ default: Part })
    await vi.advanceTimersByTimeAsync(0)
    await nextTick()
    expect(screen.getByText(/^Here is/)).toBeTruthy()
  })

  it('given ten seconds, is a slide’s error layout, and the slide itself once it has come', async () => {
    vi.useFakeTimers()
    vi.spyOn(console, 'error').mockImplementation(() => {})
    let bring = (_: { default: typeof Part }) => {}
    const load = makeLoad(() => new Promise((done) => { bring = done }), Part)
    const first = load()
    await vi.advanceTimersByTimeAsync(chunkTimeoutMs)
    expect(await first).toMatchObject({ fault: expect.any(ChunkTimeout) })
    bring({ default: Part })
    await vi.advanceTimersByTimeAsync(0)
    expect(await load()).toEqual({ default: Part })
  })
})

describe('why it did not come', () => {
  const url = 'https://a.test/deck/assets/md-1.js'
  const fault = new TypeError(`Failed to fetch dynamically imported module: ${url}`)
  const page = (entry: string) => `<!doctype html><script type="module" src="${entry}"></script>`
  afterEach(() => {
    vi.unstubAllGlobals()
    document.head.innerHTML = ''
  })
  /** A server that has this page, and answers for the file as told. */
  function serve(entry: string, file: () => Response) {
    document.head.innerHTML = '<script type="module" src="./assets/index-old.js"></script>'
    vi.stubGlobal('fetch', vi.fn(async (asked: string) => asked === url ? file() : new Response(page(entry))))
  }

  it.each([
    ['updated', 'another deck stands there by now', './assets/index-new.js', () => new Response('', { status: 404 })],
    ['missing', 'the file is not there', './assets/index-old.js', () => new Response('', { status: 404 })],
    ['missing', 'a page stands in its place', './assets/index-old.js', () => new Response('', { headers: { 'content-type': 'text/html' } })],
    ['mistyped', 'the file is sent as something else', './assets/index-old.js', () => new Response('', { headers: { 'content-type': 'text/plain' } })],
    ['unknown', 'the file is there by now', './assets/index-old.js', () => new Response('', { headers: { 'content-type': 'text/javascript' } })],
    ['network', 'the line breaks again', './assets/index-old.js', () => { throw new TypeError('Failed to fetch') }],
  ] as const)('is “%s” where %s', async (cause, _, entry, file) => {
    serve(entry, file)
    expect(await findCause(fault)).toBe(cause)
  })

  it('is “unknown” where the browser does not name the file, and “network” where no server answers', async () => {
    serve('./assets/index-old.js', () => new Response(''))
    expect(await findCause(new TypeError('Importing a module script failed.'))).toBe('unknown')
    vi.stubGlobal('fetch', async () => { throw new TypeError('Failed to fetch') })
    expect(await findCause(fault)).toBe('network')
  })
})
