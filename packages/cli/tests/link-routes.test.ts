/** Where links lead, by the deck's own guards in a real router: a slide by its number or name, the deck's pages, and all else to the page that says so. */
import type { RouteRecordRaw } from 'vue-router'
import { chapters } from '@deck/data/chapters.ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { readSlides } from '../../../tests/support/read-chapters.ts'

const slides = readSlides()
const audience = vi.hoisted(() => ({ isForLecturers: false }))
vi.mock('slidev-addon-lesson/shell/useAudience.ts', () => ({ get isForLecturers() { return audience.isForLecturers } }))
vi.mock('slidev-addon-lesson/shell/follow-early-link.browser.ts', () => ({ followEarlyLink: () => {} }))
vi.mock('slidev-addon-lesson/shell/announce-coming.browser.ts', () => ({ announceComing: () => {} }))
vi.mock('slidev-addon-lesson/shell/join-room.browser.ts', () => ({ joinRoom: async () => {} }))

/** Slidev's own routes, as they stand in its client (setup/routes.ts); a build for students has no presenter's. */
function listSlidevRoutes(): RouteRecordRaw[] {
  const page = (name: string, path: string): RouteRecordRaw => ({ name, path, component: {} })
  return [
    ...audience.isForLecturers ? [page('entry', '/entry'), page('overview', '/overview'), page('notes', '/notes'), page('notes-edit', '/notes-edit'), page('presenter', '/presenter/:no'), { path: '/presenter', redirect: { path: '/presenter/1' } }] : [],
    page('play', '/:no'),
    { path: '', redirect: { path: '/1' } },
    page('NotFound', '/:pathMatch(.*)*'),
  ]
}

/** The deck's routes and guards, of a build for these readers. */
async function loadGuards() {
  vi.resetModules()
  const { default: setUpRoutes } = await import('slidev-addon-lesson/setup/routes.ts')
  const { default: setUpApp } = await import('slidev-addon-lesson/setup/main.ts')
  return { setUpRoutes, setUpApp }
}
let guards: Awaited<ReturnType<typeof loadGuards>>

/** Opens links one after the other in a new window whose pages are empty; a link is what stands behind `#/`. @returns where the last one leads */
async function open(...links: string[]) {
  const routes = guards.setUpRoutes(listSlidevRoutes()).map(route => 'component' in route ? { ...route, component: {} } as RouteRecordRaw : route)
  const router = createRouter({ history: createMemoryHistory(), routes })
  await guards.setUpApp({ router } as unknown as Parameters<typeof guards.setUpApp>[0])
  for (const link of links)
    await router.push(`/${link}`)
  const { name, params, query } = router.currentRoute.value
  return { name, params, query }
}

const nowhere = ['0', '-1', '999', '1.5', '1e0', '0x2', '01', '%201', 'foo/bar', 'a/b/c/d', '../../etc/passwd', '//elsewhere.example/x', 'constructor', '__proto__', 'toString', '%E0%A4%A', '%00', '%F0%9F%8C%B2', 'javascript:alert(1)', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'x'.repeat(5000), 'review/nope', 'read/1/2', 'print', 'notes-edit', '404', 'presenter/99', 'presenter/nope', 'presenter/1/2']

describe.each([['students', false], ['lecturers', true]] as const)('in the build for %s a link', (_, isForLecturers) => {
  beforeAll(async () => {
    audience.isForLecturers = isForLecturers
    // the router warns of a path that no text can be decoded from
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    guards = await loadGuards()
  })
  afterAll(() => {
    vi.restoreAllMocks()
    // the files that share this process get guards without our stand-ins
    vi.resetModules()
  })

  it('to any slide leads to it, by its number and by its name', async () => {
    for (const [i, { front }] of slides.entries()) {
      for (const no of [String(i + 1), front.routeAlias!])
        expect(await open(no)).toMatchObject({ name: 'play', params: { no } })
    }
    expect(await open('')).toMatchObject({ name: 'play', params: { no: '1' } })
  })

  it.each(nowhere.filter(link => !(isForLecturers && link === 'notes-edit')))('to %s leads to the page that says so', async (link) => {
    expect((await open(link)).name).toBe('not-found')
    // an address that is typed over that of an open slide
    for (const before of ['3', 'presenter/3'])
      expect((await open(before, link)).name).toBe('not-found')
  })

  it('to what is not there hands on what was asked for, as text', async () => {
    for (const wanted of ['foo/bar', '999', '<script>'])
      expect((await open(wanted)).query).toEqual({ wanted })
  })

  it('by the name of a chapter leads to its first slide, unless a slide has that name', async () => {
    const names = slides.map(({ front }) => front.routeAlias)
    for (const chapter of Object.keys(chapters).filter(id => !names.includes(id)))
      expect(await open(`${chapter}?clicks=1`)).toMatchObject({ name: 'play', params: { no: slides.find(({ front }) => front.chapter === chapter)!.front.routeAlias }, query: { clicks: '1' } })
  })

  it('by a name that a slide had leads to it', async () => {
    const { slides: shown } = await import('@slidev/client/logic/slides.ts') as unknown as { slides: { value: { meta: { slide: { frontmatter: Record<string, unknown> } } }[] } }
    const { frontmatter } = shown.value[3]!.meta.slide
    frontmatter.formerly = ['older', 'named-otherwise']
    expect(await open('named-otherwise?clicks=1')).toMatchObject({ name: 'play', params: { no: frontmatter.routeAlias }, query: { clicks: '1' } })
    delete frontmatter.formerly
  })

  it.each([['review', 'review'], ['today', 'today'], ['review/chapter/growth', 'review-chapter'], ['review/q/q-x', 'review-question'], ['read', 'read'], ['read/title', 'read'], ['handout?kind=notes', 'handout'], ['plan', 'plan'], ['glossary', 'glossary'], ['glossary/dzud', 'glossary'], ['sources', 'sources']])('to %s leads to the page %s', async (link, name) => {
    expect((await open(link)).name).toBe(name)
  })

  it.each(['presenter', 'presenter/1', 'notes', 'overview', 'entry', 'export', 'lectures'])(`to %s ${isForLecturers ? 'leads there' : 'says that there is none'}`, async (link) => {
    const { name } = await open(link)
    expect(name === 'not-found').toBe(!isForLecturers)
  })

  it.each(['NaN', '-1', '1e9', '1.5', '0x2', 'Infinity', '9999999999', '__proto__', '', '%E0%A4%A', '1&clicks=2', '<script>alert(1)</script>'])('with clicks=%s loses them, and keeps the rest', async (clicks) => {
    const { name, params, query } = await open(`5?rung=2011&clicks=${clicks}`)
    expect([name, params.no, query.rung, query.clicks]).toEqual(['play', '5', '2011', undefined])
  })

  it('with clicks that a slide can take keeps them', async () => {
    for (const clicks of ['0', '3', '999999'])
      expect((await open(`5?clicks=${clicks}`)).query).toEqual({ clicks })
  })

  it.each(['embedded=true', 'print=clicks', 'range=1-', 'password=x', 'constructor=1', '__proto__=1', 'a[]=1&a[b]=2'])('that asks a slide for %s shows the slide', async (query) => {
    expect(await open(`5?${query}`)).toMatchObject({ name: 'play', params: { no: '5' } })
  })
})
