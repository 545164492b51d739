import type { MeasuredMark } from '../../logic/hall/judge-slide.ts'

/**
 * Measures every stroke and dot of a drawing that can be seen on the slide shown. What only decorates, such as an
 * engraving, a hatching or a graticule, carries `data-decor`, itself or further out, and is left out; so are running
 * head, year scale and source line, which the hall does not need. It runs in the
 * page, whose window is as wide as the canvas, and calls nothing outside of itself.
 */
export function measureMarks(): MeasuredMark[] {
  const root = [...document.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]')].find(each => each.checkVisibility())!
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
  const shapes = [...root.querySelectorAll<SVGGeometryElement>('svg :is(path, line, polyline, polygon, rect, circle, ellipse)')]
  return shapes.flatMap((shape) => {
    if (shape.closest('[data-decor], .running-head, .year-scale, .footnotes, defs, pattern, clipPath, mask, marker, symbol, .sr-only') || !shape.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      return []
    const { width, height } = shape.getBoundingClientRect()
    const style = getComputedStyle(shape)
    const matrix = shape.getScreenCTM()
    if (!matrix || (width === 0 && height === 0))
      return []
    const scale = Math.hypot(matrix.a, matrix.b)
    const strokeScale = style.vectorEffect === 'non-scaling-stroke' ? 1 : scale
    const where = `${nameOf(shape)} in ${nameOf(shape.closest('svg')!)}`
    const stroke = isPainted(style.stroke) ? Number.parseFloat(style.strokeWidth) * strokeScale : 0
    const isDot = shape.localName === 'circle' && (stroke > 0 || isPainted(style.fill))
    return [
      ...stroke > 0 ? [{ kind: 'stroke' as const, size: stroke, where }] : [],
      ...isDot ? [{ kind: 'dot' as const, size: (shape as unknown as SVGCircleElement).r.baseVal.value * 2 * scale + stroke, where }] : [],
    ]
  })
}
