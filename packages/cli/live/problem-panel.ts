/**
 * The panel over every page of `npm start` that names what is wrong. Its words come from check-while-editing.ts, which adds this
 * script to the page.
 */
import { listSpills } from 'slidev-addon-lesson/shell/fit-spaced.browser.ts'

const panel = document.createElement('div')
panel.setAttribute('role', 'alert')
panel.id = 'deck-problems'
// a shadow, so that neither the deck's styles nor its tests meet it
const inside = panel.attachShadow({ mode: 'open' })
const style = document.createElement('style')
style.textContent = `
  :host { position: fixed; inset: auto 16px 16px; z-index: 2147483647; display: block; font: 15px/1.45 ui-monospace, monospace; }
  section {
    max-height: 60vh; overflow: auto; box-sizing: border-box; padding: 14px 18px; border: 3px solid #a4262c; border-radius: 6px;
    background: #fff; color: #1b1b1b; box-shadow: 0 4px 24px #0006;
  }
  h2 { margin: 0 0 6px; font: 700 16px/1.3 system-ui, sans-serif; color: #a4262c; }
  p { margin: 6px 0; overflow-wrap: anywhere; }
  button { float: right; padding: 4px 10px; font: inherit; }`
inside.append(style)

/** Shows problems, each in a line, or takes the panel away where there are none. */
function show(problems: readonly string[]): void {
  inside.querySelector('section')?.remove()
  panel.remove()
  if (!problems.length)
    return
  const section = document.createElement('section')
  const close = document.createElement('button')
  close.textContent = 'Hide'
  close.addEventListener('click', () => panel.remove())
  const title = document.createElement('h2')
  title.textContent = problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`
  section.append(close, title, ...problems.map((text) => {
    const line = document.createElement('p')
    line.textContent = text
    return line
  }))
  inside.append(section)
  document.body.append(panel)
}

/** Where the page was before a mistake led it elsewhere; kept over reloads. */
const lostKey = 'deck-lost'
/** Where it was when a file was changed: Slidev leads it elsewhere where its slide has no name or fewer clicks for a while. */
let before: string | undefined
const nameIn = (hash: string) => /^#\/(?:not-found\?wanted=)?(?:presenter\/)?([\w-]+)/.exec(hash)?.[1] ?? ''

function goTo(hash: string): void {
  location.hash = hash
  location.reload()
}

/** Keeps where the page was while something is wrong, and goes back there once nothing is; also to a slide that is new. */
function followSlide(hasProblems: boolean, slides: readonly string[]): void {
  const { hash } = location
  const lost = sessionStorage.getItem(lostKey)
  if (hasProblems && lost === null && before !== undefined)
    sessionStorage.setItem(lostKey, before)
  before = undefined
  if (!hasProblems && lost !== null && slides.includes(nameIn(lost))) {
    sessionStorage.removeItem(lostKey)
    if (hash !== lost)
      goTo(lost)
  }
  else if (hash.startsWith('#/not-found') && slides.includes(nameIn(hash))) {
    goTo(`#/${nameIn(hash)}`)
  }
}

/** Who turns the page meanwhile wants to be where they went. */
function stay(): void {
  sessionStorage.removeItem(lostKey)
  before = undefined
}

/** How often it is looked whether the slide is another one, and for how many of these moments its words may still move, in ms. */
const [lookEveryMs, moments] = [400, 4]
let [seen, left] = ['', 0]
const listTexts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text)

/** Says what of the slide shown does not fit: after it was opened or changed, and not what somebody opens on it. */
function measureSlide(): void {
  const slide = document.querySelector('#slideshow > [data-slidev-no]:not([inert])')
  const layout = slide?.querySelector('.slidev-layout')
  // in other typefaces than the deck's own, words take other room
  const hasFonts = document.fonts.status === 'loaded' && ![...document.fonts].some(({ status }) => status === 'error')
  if (location.hash.startsWith('#/presenter') || !layout || !hasFonts)
    return
  if (seen !== location.hash)
    [seen, left] = [location.hash, moments]
  else if (left && --left === 0)
    import.meta.hot?.send('deck:spills', { no: Number(slide!.getAttribute('data-slidev-no')), spills: listSpills(layout).map(listTexts) })
}

setInterval(measureSlide, lookEveryMs)
import.meta.hot?.on('vite:afterUpdate', () => { seen = '' })
import.meta.hot?.on('deck:changed', () => { before ??= location.hash })
// the router itself changes the address without an event
for (const event of ['keydown', 'pointerdown', 'hashchange', 'popstate'])
  addEventListener(event, ({ target }) => target === panel || stay(), true)
/** Whether the panel names what the check has found. */
let isNamed = false
// a mistake in a file that no editor of slides writes: Vite's own overlay is off
import.meta.hot?.on('vite:error', ({ err: { message, loc, id } }) => {
  if (!isNamed)
    show([`${loc?.file ?? id ?? ''}${loc ? `:${loc.line}` : ''}: ${message.split('\n')[0]}`])
})
import.meta.hot?.on('deck:problems', ({ problems, slides }: { problems: readonly string[], slides: readonly string[] }) => {
  isNamed = problems.length > 0
  show(problems)
  if (slides.length)
    followSlide(isNamed, slides)
})
