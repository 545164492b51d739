import type { MeasuredMark } from '../../components/shell/legibility.ts'

/**
 * Measures every stroke and dot that can be seen on the slide shown, of drawings and of what is drawn with borders and
 * grounds of elements. What only decorates, such as an engraving, a hatching or a graticule, carries `data-decor`, itself
 * or further out, and is left out; so are running head, year scale and source line, which the hall does not need, lines
 * in the colour of hairlines, which only part rows, and what underlines a control. Sizes are px of the slide's canvas, however large
 * the window draws it. It runs in the page and calls nothing outside of itself.
 */
export function measureMarks(): MeasuredMark[] {
  const root = [...document.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]')].find(each => each.checkVisibility())!
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
  const boxed = [...root.querySelectorAll<HTMLElement>('*')].filter(element => !(element instanceof SVGElement) && isShown(element)).flatMap((element): MeasuredMark[] => {
    return [null, '::before', '::after'].flatMap((part): MeasuredMark[] => {
      const style = getComputedStyle(element, part)
      if (part && (style.content === 'none' || style.content === 'normal'))
        return []
      const { width, height } = part ? { width: Number.parseFloat(style.width), height: Number.parseFloat(style.height) } : sizeOf(element)
      const where = `${nameOf(element)}${part ?? ''} in ${nameOf(element.parentElement!)}`
      const isControl = element.closest('button, a, input, select, summary, label, .cite')
      const borders = isControl ? [] : sides.flatMap(side => style[`border${side}Style`] !== 'none' && isPainted(style[`border${side}Color`]) && style[`border${side}Color`] !== parting ? [Number.parseFloat(style[`border${side}Width`])] : [])
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
