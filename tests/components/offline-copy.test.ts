import { en } from '@deck/words'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { useOfflineCopy as useCopy } from 'slidev-addon-lesson/setup/root/useOfflineCopy.ts'
import OfflineLine from 'slidev-addon-lesson/shell/OfflineLine.vue'
import UpdateNotice from 'slidev-addon-lesson/shell/UpdateNotice.vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** A browser's service workers, as far as the deck speaks to them. */
class Workers extends EventTarget {
  controller: { scriptURL: string } | null = null
  registration = Object.assign(new EventTarget(), { waiting: null as (EventTarget & { state: string, postMessage: (message: string) => void }) | null, installing: null as (EventTarget & { state: string }) | null })
  register = vi.fn(async (): Promise<unknown> => this.registration)

  /** A newer copy is fetched and waits. */
  fetchNewer() {
    const worker = Object.assign(new EventTarget(), { state: 'installing', postMessage: vi.fn() })
    this.registration.installing = worker
    this.registration.dispatchEvent(new Event('updatefound'))
    worker.state = 'installed'
    this.registration.waiting = worker
    worker.dispatchEvent(new Event('statechange'))
    return worker
  }
}
const own = new URL('offline-worker.js', location.href).href
let workers: Workers
const reload = vi.fn()
const useOfflineCopy = (isWanted: boolean) => useCopy(isWanted, reload)

beforeEach(() => {
  vi.stubEnv('PROD', true)
  vi.useFakeTimers()
  workers = new Workers()
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true })
  reload.mockClear()
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})
const settle = () => vi.runAllTimersAsync()

describe('the offline copy', () => {
  it('is not kept in dev, on paper, or where there are no service workers', async () => {
    useOfflineCopy(false)
    vi.stubEnv('PROD', false)
    useOfflineCopy(true)
    vi.stubEnv('PROD', true)
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined, configurable: true })
    expect(useOfflineCopy(true).isNewer.value).toBe(false)
    await settle()
    expect(workers.register).not.toHaveBeenCalled()
  })

  it('is fetched only once the page is loaded and quiet', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive')
    useOfflineCopy(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(workers.register).not.toHaveBeenCalled()
    state.mockRestore()
    expect(workers.register).not.toHaveBeenCalled()
    await settle()
    expect(workers.register).toHaveBeenCalledWith('./offline-worker.js', { updateViaCache: 'none' })
  })

  it('waits while the page is busy, and is fetched at the first rest', async () => {
    const now = performance.now.bind(performance)
    let lost = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now() + lost)
    const work = setInterval(() => { lost += 50 }, 100)
    useOfflineCopy(true)
    await vi.advanceTimersByTimeAsync(4000)
    expect(workers.register).not.toHaveBeenCalled()
    clearInterval(work)
    await vi.advanceTimersByTimeAsync(5000)
    expect(workers.register).toHaveBeenCalledOnce()
  })

  it('is fetched for a page that never rests, too', async () => {
    const now = performance.now.bind(performance)
    let lost = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now() + lost)
    setInterval(() => { lost += 50 }, 100)
    useOfflineCopy(true)
    await vi.advanceTimersByTimeAsync(11_000)
    expect(workers.register).toHaveBeenCalledOnce()
    vi.clearAllTimers()
  })

  it('that the browser refuses, or answers with nothing, is not missed', async () => {
    workers.register.mockRejectedValueOnce(new Error('no'))
    const { isNewer } = useOfflineCopy(true)
    await settle()
    workers.register.mockResolvedValueOnce(undefined)
    useOfflineCopy(true)
    await settle()
    expect(isNewer.value).toBe(false)
  })

  it('when it is the first is nothing new', async () => {
    const { isNewer } = useOfflineCopy(true)
    await settle()
    workers.fetchNewer()
    workers.dispatchEvent(new Event('controllerchange'))
    expect(isNewer.value).toBe(false)
  })

  it('of an edition in a folder of the deck, whose worker has served it so far, is the first', async () => {
    workers.controller = { scriptURL: new URL('beside/offline-worker.js', own).href }
    const { isNewer } = useOfflineCopy(true)
    await settle()
    workers.fetchNewer()
    workers.dispatchEvent(new Event('controllerchange'))
    expect(isNewer.value).toBe(false)
  })

  it('when it is newer waits, and takes over with a reload only when asked', async () => {
    workers.controller = { scriptURL: own }
    const { isNewer, activateNewer } = useOfflineCopy(true)
    await settle()
    const waiting = workers.fetchNewer()
    expect(isNewer.value).toBe(true)
    expect(waiting.postMessage).not.toHaveBeenCalled()
    activateNewer()
    expect(waiting.postMessage).toHaveBeenCalledWith('take-over')
    expect(reload).not.toHaveBeenCalled()
    workers.dispatchEvent(new Event('controllerchange'))
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that another window took up reloads nothing here, and is offered', async () => {
    workers.controller = { scriptURL: own }
    const { isNewer, activateNewer } = useOfflineCopy(true)
    await settle()
    workers.dispatchEvent(new Event('controllerchange'))
    expect(reload).not.toHaveBeenCalled()
    expect(isNewer.value).toBe(true)
    activateNewer()
    expect(reload).toHaveBeenCalledOnce()
  })
})

describe('the notice', () => {
  beforeEach(() => { vi.useRealTimers() })

  it('is said, can be taken and be put off, with buttons that are buttons', async () => {
    const taken = vi.fn()
    render(UpdateNotice, { props: { onTaken: taken } })
    const status = screen.getByRole('status')
    expect(status.textContent.trim()).toBe('')
    await expect.poll(() => status.textContent).toContain('A new version is there: reload when you like.')
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
    expect(taken).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: 'Later' }))
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('keeps out of a lecture and off paper', () => {
    render(UpdateNotice, { props: { held: true } })
    expect(screen.queryByRole('status')).toBeNull()
  })
})

describe('the line that says that a copy is there', () => {
  const link = Object.assign(document.createElement('link'), { rel: 'manifest', href: 'data:application/json,{}' })
  afterEach(() => link.remove())
  const says = () => screen.queryByText(en.offline.kept)

  it('stands once the copy is whole', async () => {
    document.head.append(link)
    let tell: (registration: object) => void = () => {}
    Object.defineProperty(workers, 'ready', { value: new Promise((done) => { tell = done }), configurable: true })
    render(OfflineLine)
    await settle()
    expect(says()).toBeNull()
    tell({ active: {} })
    await settle()
    expect(says()).toBeTruthy()
  })

  it.each([
    ['in a package for a learning platform', () => {}],
    ['where the browser has no workers', () => {
      document.head.append(link)
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined, configurable: true })
    }],
  ])('is not there %s', async (_, set) => {
    Object.defineProperty(workers, 'ready', { value: Promise.resolve({ active: {} }), configurable: true })
    set()
    render(OfflineLine)
    await settle()
    expect(says()).toBeNull()
  })
})
