/** The parts of the page, and the one screen that it shows. */

const main = document.querySelector('main')!
export const [clock, link, spoken] = ['clock', 'link', 'spoken'].map(id => document.getElementById(id)!) as [HTMLElement, HTMLElement, HTMLElement]

let shown = ''
/** Shows a screen once; the heading takes the focus where it had been on what is gone. */
export function show(screen: string, build: () => readonly Node[]) {
  if (shown === screen)
    return
  const hadFocus = shown !== '' && (document.activeElement === document.body || main.contains(document.activeElement))
  shown = screen
  main.replaceChildren(...build())
  main.className = screen.split(' ')[0]!
  const heading = main.querySelector('h1')
  spoken.textContent = main.querySelector('.line, .ask')?.textContent ?? ''
  if (hadFocus)
    heading?.focus({ preventScroll: true })
  scrollTo(0, 0)
}

/** Whatever is shown next is shown anew, even if it is the same screen. */
export function showAnew(): void {
  shown = ''
}
