/**
 * Runs inside the browser: where each slide's title stands and how large it is, so that it can be shown before the
 * slide has come. The functions' own text is sent to the browser, so they may call only each other.
 */

/** A title's place on the slide in px: left, top, width, size of the type, height of a line. */
export type TitlePlace = [left: number, top: number, width: number, size: number, line: number]
/** A slide's title as it is shown; empty where it shows none. */
export interface SeenTitle { text: string, place: TitlePlace }

const frames = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))

async function turnTo(no: number): Promise<HTMLElement> {
  location.hash = `#/${no}`
  const end = performance.now() + 20_000
  for (;;) {
    await frames()
    const slide = document.querySelector<HTMLElement>(`#slideshow > [data-slidev-no="${no}"] .slidev-layout`)
    // a part that two slides share is there for the second one before its style sheet is, which the first one waits for
    const isStyled = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(link => link.sheet)
    if (isStyled && slide?.checkVisibility() && !slide.querySelector('[aria-busy=true]'))
      return slide
    if (performance.now() > end)
      throw new Error(`Slide ${no} did not come within 20 seconds: its title could not be taken down.`)
  }
}

/** What is read, without the buttons of citations. */
function readWords(title: HTMLElement): string {
  const twin = title.cloneNode(true) as HTMLElement
  twin.querySelectorAll('button, sup, .sr-only').forEach(part => part.remove())
  twin.querySelectorAll('br').forEach(part => part.replaceWith(' '))
  return twin.textContent.replace(/\s+/g, ' ').trim()
}

function measureTitle(slide: HTMLElement, title: HTMLElement): TitlePlace {
  const [outer, inner, style] = [slide.getBoundingClientRect(), title.getBoundingClientRect(), getComputedStyle(title)]
  const scale = outer.width / slide.offsetWidth
  return [(inner.left - outer.left) / scale, (inner.top - outer.top) / scale, inner.width / scale, Number.parseFloat(style.fontSize), Number.parseFloat(style.lineHeight)].map(Math.round) as TitlePlace
}

async function captureTitles(count: number): Promise<SeenTitle[]> {
  const titles: SeenTitle[] = []
  for (let no = 1; no <= count; no++) {
    const slide = await turnTo(no)
    await document.fonts.ready
    const title = [...slide.querySelectorAll('h1')].find(one => one.checkVisibility())
    titles.push(title ? { text: readWords(title), place: measureTitle(slide, title) } : { text: '', place: [0, 0, 0, 0, 0] })
  }
  return titles
}

/**
 * What to evaluate in the browser for all titles.
 * @param count of slides
 */
export function writeTitleCapture(count: number): string {
  return `(() => {const frames = ${String(frames)}\n${[turnTo, readWords, measureTitle, captureTitles].map(String).join('\n')}\nreturn captureTitles(${count})})()`
}
