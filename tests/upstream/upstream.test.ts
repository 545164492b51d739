/** What the patches in docs/upstream/ repair in Slidev's client. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { computed, nextTick, reactive, ref } from 'vue'
import { applyPatch, draw, listChanged, loadPatched, patchNames } from './load-patched.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A route of a slide, or several. */
const makeRoutes = (count: number) => Array.from({ length: count }, (_, i) => ({ no: i + 1, meta: {} as { __preloaded?: true }, load: vi.fn() }))

it.each(patchNames.filter(name => listChanged(name).some(file => file.startsWith('packages/client/'))))('%s fits the client that is installed', (name) => {
  expect(() => applyPatch(name)).not.toThrow()
})

it('02: arrow keys move a divider, which says its value; other keys are left to the slides', async () => {
  const route = makeRoutes(1)[0]!
  const nav = { clicksContext: ref({ current: 0, total: 0 }), currentSlideNo: ref(1), currentSlideRoute: ref(route), hasNext: ref(false), nextRoute: ref(null), slides: ref([route]), getPrimaryClicks: () => ({}) }
  const state = { presenterLayout: ref(2), presenterNotesFontSize: ref(1), showEditor: ref(false), showPresenterCursor: ref(true), cursorStyle: ref('cursor'), decreasePresenterFontSize() {}, increasePresenterFontSize() {} }
  const { default: presenter } = await loadPatched('02', 'pages/presenter.vue', {
    '@unhead/vue': { useHead() {} },
    '../composables/useClicks': { createClicksContextBase: () => ({}) },
    '../composables/useDrawings': { useDrawings: () => ({ isDrawing: ref(false) }) },
    '../composables/useMousePosInSlide': { useMousePosInSlide: () => ref(null) },
    '../composables/useNav': { useNav: () => nav },
    '../composables/useSwipeControls': { useSwipeControls() {} },
    '../env': { slidesTitle: 'A deck' },
    '../logic/contextMenu': { onContextMenu() {} },
    '../logic/shortcuts': { registerShortcuts() {} },
    '../state': state,
    '../state/shared': { sharedState: {} },
  }, { window: undefined })
  const find = draw(presenter)
  const divider = () => find(({ props }) => props.role === 'separator' && props['aria-orientation'] === 'vertical')[0]!
  const press = (key: string) => {
    const event = { key, preventDefault: vi.fn(), stopPropagation: vi.fn() }
    divider().props.onKeydown(event)
    return event.stopPropagation.mock.calls.length === 1
  }
  expect(divider().props).toMatchObject({ 'tabindex': 0, 'aria-valuenow': 360, 'aria-valuemin': 240, 'aria-valuemax': 720 })
  expect([press('ArrowRight'), press(' ')]).toEqual([true, false])
  await nextTick()
  expect(divider().props['aria-valuenow']).toBe(376)
})

it('03: the menu\'s button is no button in a button, and Escape closes the menu; an item of a list is a button that says whether it is chosen', async () => {
  const { default: menu } = await loadPatched('03', 'internals/MenuButton.vue')
  expect(draw(menu)(({ tag }) => tag === 'button')).toEqual([])
  const update = vi.fn()
  const escape = draw(menu, { 'modelValue': true, 'onUpdate:modelValue': update })(({ props }) => props.onKeydown)[0]!.props.onKeydown as (event: object) => void
  escape({ key: 'Escape', stopPropagation() {} })
  await nextTick()
  expect(update).toHaveBeenCalledWith(false)
  const { default: list } = await loadPatched('03', 'internals/SelectList.vue')
  const items = draw(list, { title: 'Camera', modelValue: 'b', items: [{ value: 'a' }, { value: 'b' }] })(({ tag }) => tag === 'button')
  expect(items.map(({ props }) => props['aria-pressed'])).toEqual([false, true])
})

it('04: the slide is the main landmark, and a button that leads nowhere says so', async () => {
  const { default: container } = await loadPatched('04', 'internals/SlideContainer.vue', {
    'floating-vue': { recomputeAllPoppers() {} },
    '../composables/useNav': { useNav: () => ({ isPrintMode: ref(false) }) },
    '../constants': { injectionSlideElement: Symbol('element'), injectionSlideScale: Symbol('scale') },
    '../env': { slideAspect: ref(1), slideHeight: ref(1), slideWidth: ref(1) },
    '../logic/dark': { isDark: ref(false) },
    '../logic/snapshot': {},
    '../state': { slideScale: ref(0) },
  }, { document: { documentElement: { style: { setProperty() {} } } } })
  const count = (isMain: boolean) => draw(container, { isMain })(({ props }) => props.role === 'main').length
  expect([count(true), count(false)]).toEqual([1, 0])
  const { default: button } = await loadPatched('04', 'internals/IconButton.vue')
  expect(draw(button, { title: 'Next', as: 'a', disabled: true })(({ tag }) => tag === 'a')[0]!.props['aria-disabled']).toBe(true)
})

it('05: a colour scheme that the page has already is not set anew', async () => {
  const append = vi.fn()
  const html = { classList: { contains: (name: string) => name === 'light', toggle: vi.fn() } }
  const document = { documentElement: html, querySelector: () => html, createElement: () => ({ appendChild() {} }), createTextNode() {}, head: { appendChild: append, removeChild() {} } }
  const core = await import('@vueuse/core')
  const { isDark } = await loadPatched('05', 'logic/dark.ts', { '@vueuse/core': { ...core, isClient: true }, '../env': { configs: { colorSchema: 'auto' } } }, { document, window: { document, getComputedStyle: () => ({}) } })
  expect(append).not.toHaveBeenCalled()
  isDark.value = true
  await nextTick()
  expect(append).toHaveBeenCalledOnce()
})

it('06: a refusal of full screen is taken, and where it is not allowed it is not offered', async () => {
  const core = { ...await import('@vueuse/core'), useFullscreen: () => ({ isSupported: ref(true), toggle: async () => { throw new TypeError('refused') } }) }
  const { fullscreen } = await loadPatched('06', 'state/storage.ts', { '@vueuse/core': core, '../env': { slideAspect: ref(1) } }, { document: { fullscreenEnabled: false } })
  await expect(fullscreen.toggle()).resolves.toBeUndefined()
  expect(fullscreen.isSupported.value).toBe(false)
})

it('07: what makes no sense is not taken from a channel, and a deck in another folder has another channel', async () => {
  const listeners: ((event: object) => void)[] = []
  class Channel {
    addEventListener(_: string, listener: (event: object) => void) { listeners.push(listener) }
    postMessage() {}
  }
  const syncState = await loadPatched('07', 'state/syncState.ts', {}, { BroadcastChannel: Channel })
  const { sharedState, initSharedState } = await loadPatched('07', 'state/shared.ts', { './syncState': syncState, 'server-reactive:nav': {} })
  initSharedState('a deck')
  for (const data of [null, 'x', { page: '<b>' }, { page: -1 }, { __proto__: { page: 9 } }, { toString: 1 }, { clicks: 4, cursor: { x: 'left' } }])
    listeners[0]!({ data })
  expect(sharedState).toMatchObject({ page: 1, clicks: 4 })
  expect(sharedState.cursor).toBeUndefined()
  const root = await startRoot('07', 'https://host.example/my-deck/#/3')
  expect(root.name).toBe('/my-deck/ Title - shared')
})

/** Slidev's root component in an audience window of localhost, with what it says to other windows. */
async function startRoot(patch: string, href: string) {
  const found = { name: '', said: [] as string[], hear: (_: object) => {}, go: (_: number) => Promise.resolve() }
  const page = ref(1)
  const afterEach: (() => void)[] = []
  const router = {
    currentRoute: ref({ query: {} }),
    afterEach: (hook: () => void) => void afterEach.push(hook),
    async replace({ path }: { path: string }) {
      page.value = Number(path)
      afterEach.forEach(hook => hook())
    },
  }
  found.go = no => router.replace({ path: String(no) })
  const { default: setUp } = await loadPatched(patch, 'setup/root.ts', {
    'vue': { ...await import('vue'), getCurrentInstance: () => ({ appContext: { app: { provide() {} } } }) },
    '@unhead/vue': { useHead() {} },
    'vue-router': { useRouter: () => router },
    '#slidev/setups/root': { default: [] },
    '../composables/useClicks': { createFixedClicks() {} },
    '../composables/useNav': { useNav: () => ({ clicksContext: computed(() => reactive({ current: 0, total: 0, page: page.value })), currentSlideNo: page, hasPrimarySlide: ref(true), isNotesViewer: ref(false), isPresenter: ref(false), isPrintMode: ref(false) }) },
    '../composables/usePrintStyles': { usePrintStyles() {} },
    '../constants': { TRUST_ORIGINS: ['localhost'] },
    '../env': { configs: {}, slidesTitle: 'Title' },
    '../logic/slides': { getSlidePath: String },
    '../logic/utils': { makeId: () => 'id' },
    '../state': { hmrSkipTransition: ref(false), syncDirections: ref({ viewerSend: true, viewerReceive: true }) },
    '../state/drawings': { initDrawingState() {} },
    '../state/shared': {
      initSharedState: (name: string) => { found.name = name },
      onPatch: (listener: (state: object) => void) => { found.hear = listener },
      patch: (key: string, value: unknown) => key === 'page' && found.said.push(String(value)),
    },
  }, { location: { href, origin: new URL(href).origin, host: new URL(href).host }, env: { BASE_URL: './' } })
  setUp()
  return found
}

it('08: a window that follows another tells nobody of it, and one that is turned by hand does', async () => {
  const root = await startRoot('08', 'http://localhost:3030/#/1')
  root.hear({ page: 5, clicks: 0, lastUpdate: { type: 'presenter' } })
  await nextTick()
  await Promise.resolve()
  expect(root.said).toEqual([])
  await root.go(6)
  await nextTick()
  expect(root.said[0]).toBe('6')
})

it('09: slides are made ready one at a time, each when the browser is idle', async () => {
  const routes = makeRoutes(6)
  const idle: (() => void)[] = []
  const requestIdleCallback = (work: () => void) => void idle.push(work)
  const { default: show } = await loadPatched('09', 'internals/SlidesShow.vue', {
    'floating-vue': { recomputeAllPoppers() {} },
    '#slidev/global-layers': {},
    '../composables/useClicks': {},
    '../composables/useNav': { useNav: () => ({ currentSlideRoute: ref(routes[0]), prevRoute: ref(routes[0]), nextRoute: ref(routes[1]), slides: ref(routes), isPrintMode: ref(false), printRange: ref([]), getPrimaryClicks: () => ({}) }) },
    '../composables/usePreloadImages': { usePreloadImages() {} },
    '../composables/useViewTransition': { useViewTransition: () => ref(true) },
    '../constants': { CLICKS_MAX: 1 },
    '../state': { activeDragElement: ref(null), disableTransition: ref(false), hmrSkipTransition: ref(false) },
  }, { window: { requestIdleCallback }, requestIdleCallback })
  draw(show)
  const ready = () => routes.filter(({ meta }) => meta.__preloaded).length
  vi.advanceTimersByTime(3000)
  const counts = [ready()]
  for (let i = 0; idle.length; i++) {
    idle.shift()!()
    counts.push(ready())
  }
  expect(counts).toEqual([2, 2, 3, 4, 5, 6, 6])
})

it('10: directives and types that a deck turns off are not put into it', async () => {
  const part = (name: string) => ({ [name]: () => name })
  const load = async (flag: boolean) => {
    const used: unknown[] = []
    const { default: setUp } = await loadPatched('10', 'setup/main.ts', {
      '@shikijs/vitepress-twoslash/client': { default: 'twoslash' },
      '@unhead/vue/client': part('createHead'),
      'vue-router': { createRouter: () => 'router', createWebHistory() {} },
      '#slidev/setups/main': { default: [] },
      '../modules/v-click': part('createVClickDirectives'),
      '../modules/v-drag': part('createVDragDirective'),
      '../modules/v-mark': part('createVMarkDirective'),
      '../modules/v-motion': part('createVMotionDirectives'),
      '../setup/routes': { default: () => [] },
    }, { document: { documentElement: { style: { setProperty() {} } } }, window: { addEventListener() {} }, env: {}, __SLIDEV_FEATURE_V_MARK__: flag, __SLIDEV_FEATURE_V_MOTION__: flag, __SLIDEV_FEATURE_TWOSLASH__: flag })
    await setUp({ use: (plugin: unknown) => used.push(plugin) })
    return used
  }
  const [all, few] = [await load(true), await load(false)]
  expect(all.filter(each => !few.includes(each))).toEqual(['createVMarkDirective', 'createVMotionDirectives', 'twoslash'])
})

it('11: a refusal to keep the screen on is taken', async () => {
  const request = vi.fn(async () => { throw new DOMException('refused', 'NotAllowedError') })
  const seen: Promise<unknown>[] = []
  const core = { useWakeLock: ({ navigator }: { navigator: Navigator }) => ({ request: (type: 'screen') => void seen.push(navigator.wakeLock.request(type)), release() {} }) }
  const { useWakeLock } = await loadPatched('11', 'composables/useWakeLock.ts', { '@vueuse/core': core, '../state': { wakeLockEnabled: ref(true) } }, { navigator: { wakeLock: { request } } })
  useWakeLock()
  await expect(seen[0]).resolves.toBeNull()
})
