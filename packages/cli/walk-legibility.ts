/** Goes through a built deck as a hall sees it, slide by slide and click by click, and judges each state. */
import type { Browser, Page } from 'playwright-chromium'
import type { LegibilityFinding, MeasuredMark, MeasuredText } from 'slidev-addon-lesson/shell/legibility.ts'
import { listSpills } from 'slidev-addon-lesson/shell/fit-spaced.browser.ts'
import { checkLegibility, checkMarks, checkSpills, mostWords, mostWordsTogether } from 'slidev-addon-lesson/shell/legibility.ts'

/**
 * Measures every stroke and dot that can be seen on the slide shown, of drawings and of what is drawn with borders and
 * grounds of elements. What only decorates, such as an engraving, a hatching or a graticule, carries `data-decor`, itself
 * or further out, and is left out; so are running head, year scale and source line, which the hall does not need, lines
 * in the colour of hairlines, which only part rows, and what underlines a control. Sizes are px of the slide's canvas, however large
 * the window draws it. It runs in the page and calls nothing outside of itself.
 */
export function measureMarks(): MeasuredMark[] {
  const root = document.querySelector<HTMLElement>('#slideshow > [data-slidev-no]:not([inert])')!
  /** How much larger than its canvas the slide is drawn. */
  const drawnAt = root.getBoundingClientRect().width / root.offsetWidth
  const sizeOf = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return { width: width / drawnAt, height: height / drawnAt }
  }
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const isPainted = (css: string) => {
    if (!css || css === 'none')
      return false
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = 'rgba(0,0,0,0)'
    canvas.fillStyle = css.startsWith('url') ? '#000' : css
    canvas.fillRect(0, 0, 1, 1)
    return canvas.getImageData(0, 0, 1, 1).data[3]! > 0
  }
  const nameOf = (element: Element) => [element.localName, ...element.classList].join('.')
  const apart = '[data-decor], .running-head, .year-scale, .footnotes, defs, pattern, clipPath, mask, marker, symbol, .sr-only'
  const isShown = (element: Element) => !element.closest(apart) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const hairline = document.createElement('i')
  hairline.style.color = 'var(--hairline)'
  root.append(hairline)
  const parting = getComputedStyle(hairline).color
  hairline.remove()
  const shapes = [...root.querySelectorAll<SVGGeometryElement>('svg :is(path, line, polyline, polygon, rect, circle, ellipse)')]
  const drawn = shapes.flatMap((shape): MeasuredMark[] => {
    if (!isShown(shape))
      return []
    const { width, height } = sizeOf(shape)
    const style = getComputedStyle(shape)
    const matrix = shape.getScreenCTM()
    if (!matrix || (width === 0 && height === 0))
      return []
    const scale = Math.hypot(matrix.a, matrix.b) / drawnAt
    const strokeScale = style.vectorEffect === 'non-scaling-stroke' ? 1 : scale
    const where = `${nameOf(shape)} in ${nameOf(shape.closest('svg')!)}`
    const stroke = isPainted(style.stroke) ? Number.parseFloat(style.strokeWidth) * strokeScale : 0
    const isDot = shape.localName === 'circle' && (stroke > 0 || isPainted(style.fill))
    return [
      ...stroke > 0 ? [{ kind: 'stroke' as const, size: stroke, where }] : [],
      ...isDot ? [{ kind: 'dot' as const, size: (shape as unknown as SVGCircleElement).r.baseVal.value * 2 * scale + stroke, where }] : [],
    ]
  })
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
  const boxed = [...root.querySelectorAll<HTMLElement>('*')]
    .filter(element => !(element instanceof SVGElement) && isShown(element))
    .flatMap((element): MeasuredMark[] => {
      return [null, '::before', '::after'].flatMap((part): MeasuredMark[] => {
        const style = getComputedStyle(element, part)
        if (part && (style.content === 'none' || style.content === 'normal'))
          return []
        const { width, height } = part ? { width: Number.parseFloat(style.width), height: Number.parseFloat(style.height) } : sizeOf(element)
        const where = `${nameOf(element)}${part ?? ''} in ${nameOf(element.parentElement!)}`
        const isControl = element.closest('button, a, input, select, summary, label, .cite')
        const borders = isControl
          ? []
          : sides.flatMap(side =>
              style[`border${side}Style`] !== 'none' && isPainted(style[`border${side}Color`]) && style[`border${side}Color`] !== parting
                ? [Number.parseFloat(style[`border${side}Width`])]
                : [])
        const isFilled = isPainted(style.backgroundColor) && (part ? style.content === '""' : !element.textContent!.trim())
        const edges = borders.filter(size => size > 0)
        const isRound = Number.parseFloat(style.borderTopLeftRadius) >= Math.min(width, height) / 2 - 0.5 && Math.abs(width - height) < 1 && width > 0
        const ground = isFilled && style.backgroundColor !== parting && width > 0 && height > 0 ? [Math.min(width, height)] : []
        return [
          ...[...edges, ...isRound ? [] : ground].map(size => ({ kind: 'stroke' as const, size, where })),
          ...isRound && (isFilled || edges.length) ? [{ kind: 'dot' as const, size: width, where }] : [],
        ]
      })
    })
  return [...drawn, ...boxed]
}

/**
 * Measures every run of text that can be seen on the slide shown, in px of its canvas, however large the window draws it. It runs
 * in the page and calls nothing outside of itself.
 */
export function measureTexts(): MeasuredText[] {
  const root = document.querySelector<HTMLElement>('#slideshow > [data-slidev-no]:not([inert])')!
  /** How much larger than its canvas the slide is drawn. */
  const drawnAt = root.getBoundingClientRect().width / root.offsetWidth
  const parts = { mark: '.cite', source: '.footnotes', head: '.running-head, .our-reading-sign', scale: '.year-scale, [data-scale]' } as const
  type Colour = [number, number, number, number]
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const known = new Map<string, Colour>()
  function readColour(css: string): Colour {
    if (!known.has(css)) {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = 'rgba(0,0,0,0)'
      canvas.fillStyle = css
      canvas.fillRect(0, 0, 1, 1)
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data
      known.set(css, [r!, g!, b!, a! / 255])
    }
    return known.get(css)!
  }
  const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1]
  const luminance = (colour: Colour) => {
    const [r, g, b] = colour.slice(0, 3).map(value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const contrastOf = (a: Colour, b: Colour) => {
    const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
    return (light! + 0.05) / (dark! + 0.05)
  }
  const opacityOf = (element: Element) => {
    let all = 1
    for (let each: Element | null = element; each && each !== root; each = each.parentElement)
      all *= Number(getComputedStyle(each).opacity)
    return all
  }
  const paper = readColour(getComputedStyle(document.documentElement).getPropertyValue('--paper'))
  /** What is painted below a point, from the paper up to the element. */
  function groundAt(x: number, y: number, element: Element): Colour {
    const below = document.elementsFromPoint(x, y)
    const at = below.findIndex(each => each === element || each.contains(element))
    return below.slice(Math.max(0, at)).toReversed().reduce<Colour>((ground, each) => {
      if (each === element && each instanceof SVGElement)
        return ground
      const style = getComputedStyle(each)
      const css = each instanceof SVGGeometryElement ? style.fill : each instanceof SVGElement ? 'transparent' : style.backgroundColor
      if (!css || css === 'none' || css.startsWith('url'))
        return ground
      const [r, g, b, a] = readColour(css)
      return over([r, g, b, a * opacityOf(each) * (each instanceof SVGElement ? Number(style.fillOpacity) : 1)], ground)
    }, paper)
  }
  // as a sheet of the script's own, for the pages' policy refuses one in the markup
  const sheets = document.adoptedStyleSheets
  const point = new CSSStyleSheet()
  point.replaceSync('* { pointer-events: auto !important }')
  document.adoptedStyleSheets = [...sheets, point]
  const texts: MeasuredText[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode
    const text = textContent!.replace(/\s+/g, ' ').trim()
    if (!text
      || !parent!.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      || parent!.closest('.sr-only, [inert], option, title, desc, style, script, template, datalist')) {
      continue
    }
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    if (!boxes.length)
      continue
    const style = getComputedStyle(parent!)
    const isDrawn = parent instanceof SVGElement
    const matrix = isDrawn ? (parent as unknown as SVGTextElement).getScreenCTM?.() : undefined
    const scale = isDrawn
      ? Math.hypot(matrix?.a ?? 1, matrix?.b ?? 0) / drawnAt
      : Number((parent as unknown as { currentCSSZoom?: number }).currentCSSZoom ?? 1)
    const { left, top, width, height } = boxes[0]!
    const ground = groundAt(left + width / 2, top + height / 2, parent!)
    const [r, g, b, a] = readColour(isDrawn ? style.fill : style.color)
    const ink = over([r, g, b, a * opacityOf(parent!) * (isDrawn ? Number(style.fillOpacity) : 1)], ground)
    const part = (Object.keys(parts) as (keyof typeof parts)[]).find(name => parent!.closest(parts[name])) ?? 'body'
    texts.push({ text, part, size: Number.parseFloat(style.fontSize) * scale, contrast: contrastOf(ink, ground) })
  }
  document.adoptedStyleSheets = sheets
  return texts
}

/** A slide by its number and name, with its clicks. */
export interface HallSlide { no: number, alias: string, clicks: number }
/** A finding with where it was found. */
interface PlacedFinding extends LegibilityFinding { alias: string, no: number, click: number, theme: 'light' | 'dark' }

/** The slide's canvas: at this size a px of the window is one of the canvas. */
const canvas = { width: 980, height: 552 }

async function showState(page: Page, { no }: HallSlide, click: number): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash }, `#/${no}${click ? `?clicks=${click}` : ''}`)
  await page.locator(`#slideshow > [data-slidev-no="${no}"]:visible .slidev-layout`).first().waitFor()
  // two frames: the slide's own fitting follows its first drawing
  await page.evaluate(() => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
}

/** The most words that the slide shown may have at once: more where its frontmatter says `class: together`. */
export async function findMostWords(page: Page): Promise<number> {
  return await page.locator('.slidev-layout.together:visible').count() ? mostWordsTogether : mostWords
}

/** Texts of the slide shown that lie over others, each with those; one alone is cut off. */
export async function measureSpills(page: Page): Promise<string[][]> {
  const shown = '#slideshow > [data-slidev-no]:not([inert]) .slidev-layout'
  return await page.evaluate(`(${listSpills})(document.querySelector('${shown}')).map(lines => lines.map(({ text }) => text))`)
}

/** Judges the state shown by day, then by night, where only colours differ. */
async function judgeState(page: Page): Promise<readonly (LegibilityFinding & { theme: 'light' | 'dark' })[]> {
  const found = [
    ...checkLegibility(await page.evaluate(measureTexts), await findMostWords(page)),
    ...checkMarks(await page.evaluate(measureMarks)),
    ...checkSpills(await measureSpills(page)),
  ]
  const day = found.map(finding => ({ ...finding, theme: 'light' as const }))
  await page.evaluate(() => document.documentElement.classList.add('dark'))
  const night = checkLegibility(await page.evaluate(measureTexts))
    .filter(({ rule }) => rule === 'faint')
    .map(finding => ({ ...finding, theme: 'dark' as const }))
  await page.evaluate(() => document.documentElement.classList.remove('dark'))
  return [...day, ...night]
}

/**
 * Judges every slide at every click, by day and by night.
 * @param browser a Chromium
 * @param origin where the build is served
 * @param slides which slides
 */
export async function walkLegibility(browser: Browser, origin: string, slides: readonly HallSlide[]): Promise<readonly PlacedFinding[]> {
  const page = await browser.newPage({ viewport: canvas, colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    await page.goto(origin)
    const found: PlacedFinding[] = []
    for (const slide of slides) {
      for (let click = 0; click <= slide.clicks; click++) {
        await showState(page, slide, click)
        if (click === 0)
          await page.evaluate(() => document.fonts.ready)
        found.push(...(await judgeState(page)).map(finding => ({ ...finding, alias: slide.alias, no: slide.no, click })))
      }
    }
    return found
  }
  finally {
    await page.close()
  }
}
