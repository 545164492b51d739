/**
 * Parts of the prerender script: a view's copy is put up and taken away. The functions' own text goes into the page, so they
 * may call only each other and those of find-view.ts.
 */
import type { PrerenderedTitles } from '../prerendered-titles.ts'
import type { PrerenderState, View } from './prerender-state.ts'
import { nameView } from './find-view.ts'

/** Turns the copy of the second slide into a slide that bears another one's title. */
export function writeTitle(host: HTMLElement, no: number, { usual, slides }: PrerenderedTitles) {
  const [, text, place = usual] = slides[no - 1]!
  const title = host.querySelector<HTMLElement>('h1')!
  const [left, top, width, size, line] = place.map(px => `${px}px`)
  title.textContent = text
  title.closest('.slidev-layout')!.replaceChildren(title)
  host.querySelectorAll('[data-prerendered]').forEach(part => part.remove())
  for (const [name, value] of Object.entries({ 'position': 'absolute', left, top, width, 'margin': '0', 'max-width': 'none', 'font-size': size, 'line-height': line, 'text-wrap': place === usual ? '' : 'balance' }))
    title.style.setProperty(name, value!, 'important')
  host.classList.add('prerendered-titled')
}

export function makeHost(state: PrerenderState, view: View): HTMLElement | null {
  const name = nameView(view)
  const template = document.querySelector<HTMLTemplateElement>(`#prerendered-${name.startsWith('title') ? 2 : name}`)
  if (!(template instanceof HTMLTemplateElement))
    return template
  document.body.append(template.content.cloneNode(true))
  const host = document.body.lastElementChild as HTMLElement
  if (view && 'no' in view && view.no > 2)
    writeTitle(host, view.no, state.settings.titles)
  return host
}

export function show(state: PrerenderState, view: View) {
  const name = nameView(view)
  if (name === state.shown)
    return
  const host = state.hosts[name] ?? makeHost(state, view)
  if (host)
    state.hosts[name] = host
  for (const [other, element] of Object.entries(state.hosts))
    element.classList.toggle('prerendered-away', other !== name)
  document.documentElement.classList.toggle('prerendered-off', name !== '1')
  state.shown = name
}

export function takeAway(state: PrerenderState) {
  state.isOver = state.isLive = true
  document.querySelectorAll('.prerendered, template[id^=prerendered-]').forEach(element => element.remove())
}
