import type { App, ComponentPublicInstance } from 'vue'
import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'
import { getSlide, slides } from '@slidev/client/logic/slides.ts'
import { defineAppSetup } from '@slidev/types'
import { announceComing } from '../components/shell/announce-coming.browser.ts'
import { followEarlyLink } from '../components/shell/follow-early-link.browser.ts'
import { joinRoom } from '../components/shell/join-room.browser.ts'
import { readClicks } from '../components/shell/read-clicks.ts'

/** With `npm start`: what throws while a slide is shown, and what it names that nothing defines, is named by the server, on every page and in the terminal. */
function reportThrown(app: App): void {
  function report(instance: ComponentPublicInstance | null, message: string) {
    const files: string[] = []
    for (let each = instance?.$ ?? null; each; each = each.parent)
      files.push((each.type as { __file?: string }).__file ?? '')
    const no = files.flatMap(file => /__slidev_(\d+)\.md/.exec(file)?.[1] ?? []).map(Number)[0]
    const component = /\/components\/(?:\w+\/)*(\w+)\.vue$/.exec(files[0] ?? '')?.[1] ?? ''
    import.meta.hot?.send('deck:thrown', { no: no ?? 0, component, message })
  }
  app.config.errorHandler = (error, instance) => {
    console.error(error)
    report(instance, error instanceof Error ? error.message : String(error))
  }
  app.config.warnHandler = (message, instance, trace) => {
    console.warn(message, trace)
    const name = /^Property "(\w+)" was accessed during render but is not defined/.exec(message)?.[1]
    if (name)
      report(instance, `nothing defines "${name}"`)
  }
}

/** A task of its own for what comes next, so that a key or a tap in between is heard. */
const yieldToBrowser = () => new Promise(done => setTimeout(done))

/** Whether a link names a slide as the deck does: by its number or by its name. */
function isSlide(wanted: string): boolean {
  const slide = getSlide(wanted)
  return slide !== undefined && [String(slide.no), slide.meta.slide.frontmatter.routeAlias].includes(wanted)
}

/**
 * Where a link to a slide leads instead: from a name that a slide had to the slide, from a chapter to its first slide, or to the page that says
 * that there is none. Asked of every link and
 * not on entering the route alone, since from one slide to another the route stays the same.
 * @returns null where the slide is shown
 */
function redirectSlide({ name, params, query }: RouteLocationNormalized): RouteLocationRaw | null {
  if (name !== 'play' && name !== 'presenter')
    return null
  const wanted = String(params.no)
  if (isSlide(wanted) || wanted === 'index.html')
    return null
  const meant = slides.value.find(({ meta }) => [meta.slide.frontmatter.formerly].flat().includes(wanted))
    ?? slides.value.find(({ meta }) => meta.slide.frontmatter.chapter === wanted)
  return meant
    ? { name, params: { ...params, no: String(meant.meta.slide.frontmatter.routeAlias ?? meant.no) }, query, replace: true }
    : { path: '/not-found', query: { wanted } }
}

/**
 * Before anything is shown: links to no slide lead to the page that says so, links lose clicks that no slide can take, and a window that
 * joins a lecture finds where it stands.
 */
export default defineAppSetup(async ({ app, router }) => {
  if (import.meta.hot)
    reportThrown(app)
  router.beforeEach(to => redirectSlide(to) ?? true)
  router.beforeEach(({ path, query, hash }) => {
    const clicks = readClicks(query.clicks)
    return clicks === query.clicks ? true : { path, query: { ...query, clicks }, hash, replace: true }
  })
  announceComing(router)
  followEarlyLink(router)
  await joinRoom(router)
  if (globalThis.document?.documentElement.dataset.edition) {
    void import('../components/shell/mark-languages.browser.ts')
    void import('../components/shell/edition-on-paper.browser.ts')
  }
  await yieldToBrowser()
})
