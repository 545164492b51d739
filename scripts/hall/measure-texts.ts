import type { MeasuredText } from '../../components/shell/legibility.ts'

/**
 * Measures every run of text that can be seen on the slide shown, in px of its canvas, however large the window draws it. It runs
 * in the page and calls nothing outside of itself.
 */
export function measureTexts(): MeasuredText[] {
  const root = [...document.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]')].find(each => each.checkVisibility())!
  /** How much larger than its canvas the slide is drawn. */
  const drawnAt = root.getBoundingClientRect().width / root.offsetWidth
  const parts = { mark: '.cite', source: '.footnotes', head: '.running-head', scale: '.year-scale' } as const
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
    if (!text || !parent!.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || parent!.closest('.sr-only, [inert], option, title, desc, style, script, template, datalist'))
      continue
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    if (!boxes.length)
      continue
    const style = getComputedStyle(parent!)
    const isDrawn = parent instanceof SVGElement
    const matrix = isDrawn ? (parent as unknown as SVGTextElement).getScreenCTM?.() : undefined
    const scale = isDrawn ? Math.hypot(matrix?.a ?? 1, matrix?.b ?? 0) / drawnAt : Number((parent as unknown as { currentCSSZoom?: number }).currentCSSZoom ?? 1)
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
