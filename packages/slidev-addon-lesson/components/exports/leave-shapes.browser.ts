/**
 * For the PowerPoint file that can be edited: each drawing of a slide leaves its shapes, with names, in the alternative text of an image
 * beside it, which Slidev's export hands on as it is; Slidev would draw an SVG as a picture. shapes.ts makes shapes of them.
 * Engravings stay pictures. Only the server of that export loads this (styles/index.ts).
 */
import type { Picture, PictureKind } from '@deck/pictures/kinds'
import type { Colour, Drawn, Move, Shape, Stroke } from './shapes.ts'
import { otherPictures, pictureKinds } from '@deck/pictures/kinds'
import { shapesMark } from './shapes.ts'

type Point = readonly [x: number, y: number]
interface Frame { left: number, top: number, right: number, bottom: number }

const roots = [
  ...Object.values<PictureKind>(pictureKinds).flatMap(({ name, pictures }) => Object.values(pictures).map(({ root }) => [root, name] as const)),
  ...Object.values<Picture>(otherPictures).map(({ root, shows }) => [root, shows] as const),
]
/** What kind of picture an element belongs to. */
const nameOf = (element: Element) => roots.find(([root]) => element.closest(`.${root}`))?.[1] ?? 'Drawing'
/** Marks that a style sheet draws. */
const marks = '.mark-rows i, .seat-table i, .evidence-strip i'
/** Engravings, and signs of the running head. */
const engraved = '.engraved-place, .seal, .opener-scene svg, .running-head svg'

/** A colour as a computed style has it; undefined for none. */
export function readColour(value: string, opacity: number): Colour | undefined {
  const found = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(value)
  if (!found)
    return undefined
  const [r = 0, g = 0, b = 0, a = 1] = found[2]!.split(/[\s,/]+/).filter(Boolean).map(Number)
  const alpha = Math.round(a * opacity * 100) / 100
  const scale = found[1] === 'color' ? 255 : 1
  return alpha > 0 ? { hex: [r, g, b].map(n => Math.round(n * scale).toString(16).padStart(2, '0')).join('').toUpperCase(), alpha } : undefined
}

/** Path data as absolute moves; arcs and smooth curves are walked along. */
export function readMoves(path: SVGGeometryElement, d: string): Move[] {
  if (/[ast]/i.test(d.replace(/e-?\d+/gi, ''))) {
    const length = path.getTotalLength()
    const steps = Math.min(200, Math.max(12, Math.round(length / 4)))
    return Array.from({ length: steps + 1 }, (_, i): Move => {
      const { x, y } = path.getPointAtLength(length * i / steps)
      return [i ? 'L' : 'M', [x, y]]
    }).concat(/z\s*$/i.test(d) ? [['Z']] : [])
  }
  const moves: Move[] = []
  let [at, start]: [Point, Point] = [[0, 0], [0, 0]]
  for (const [, command, rest] of d.matchAll(/([a-z])([^a-z]*(?:e-?\d[^a-z]*)*)/gi)) {
    const numbers = [...rest!.matchAll(/-?(?:\d*\.\d+|\d+\.?)(?:e-?\d+)?/g)].map(Number)
    const kind = command!.toUpperCase()
    const isRelative = command !== kind
    const readPoint = (from: number): Point => [numbers[from]! + (isRelative ? at[0] : 0), numbers[from + 1]! + (isRelative ? at[1] : 0)]
    if (kind === 'Z') {
      moves.push(['Z'])
      at = start
      continue
    }
    const size = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4 }[kind as 'M']
    for (let i = 0; i + size <= numbers.length; i += size) {
      if (kind === 'H' || kind === 'V') {
        at = kind === 'H' ? [numbers[i]! + (isRelative ? at[0] : 0), at[1]] : [at[0], numbers[i]! + (isRelative ? at[1] : 0)]
        moves.push(['L', at])
      }
      else if (kind === 'C') {
        const [a, b, to] = [readPoint(i), readPoint(i + 2), readPoint(i + 4)]
        moves.push(['C', a, b, to])
        at = to
      }
      else if (kind === 'Q') {
        const [a, to] = [readPoint(i), readPoint(i + 2)]
        const near = ([x, y]: Point): Point => [x + (a[0] - x) * 2 / 3, y + (a[1] - y) * 2 / 3]
        moves.push(['C', near(at), near(to), to])
        at = to
      }
      else {
        at = readPoint(i)
        moves.push([kind === 'M' && i === 0 ? 'M' : 'L', at])
        if (kind === 'M' && i === 0)
          start = at
      }
    }
  }
  return moves
}

/** A curve as a few straight stretches. */
function flatten(from: Point, [, a, b, to]: Extract<Move, readonly ['C', ...unknown[]]>): Point[] {
  return Array.from({ length: 8 }, (_, i) => (i + 1) / 8).map((t): Point => {
    const mix = (k: 0 | 1) => (1 - t) ** 3 * from[k] + 3 * (1 - t) ** 2 * t * a[k] + 3 * (1 - t) * t * t * b[k] + t ** 3 * to[k]
    return [mix(0), mix(1)]
  })
}

/** Outlines cut to a frame: closed ones edge by edge (Sutherland and Hodgman), open ones stretch by stretch. What lies within it stays as it is. */
export function cutMoves(moves: readonly Move[], { left, top, right, bottom }: Frame): Move[] {
  if (moves.every(move => (move.slice(1) as unknown as readonly Point[]).every(([x, y]) => x >= left && x <= right && y >= top && y <= bottom)))
    return [...moves]
  const rings: { points: Point[], isClosed: boolean }[] = []
  for (const move of moves) {
    if (move[0] === 'M')
      rings.push({ points: [move[1]], isClosed: false })
    else if (move[0] === 'Z')
      rings.at(-1)!.isClosed = true
    else if (move[0] === 'C')
      rings.at(-1)?.points.push(...flatten(rings.at(-1)!.points.at(-1)!, move))
    else
      rings.at(-1)?.points.push(move[1])
  }
  const sides = [
    { isIn: ([x]: Point) => x >= left, meet: ([ax, ay]: Point, [bx, by]: Point): Point => [left, ay + (by - ay) * (left - ax) / (bx - ax)] },
    { isIn: ([x]: Point) => x <= right, meet: ([ax, ay]: Point, [bx, by]: Point): Point => [right, ay + (by - ay) * (right - ax) / (bx - ax)] },
    { isIn: ([, y]: Point) => y >= top, meet: ([ax, ay]: Point, [bx, by]: Point): Point => [ax + (bx - ax) * (top - ay) / (by - ay), top] },
    { isIn: ([, y]: Point) => y <= bottom, meet: ([ax, ay]: Point, [bx, by]: Point): Point => [ax + (bx - ax) * (bottom - ay) / (by - ay), bottom] },
  ]
  return rings.flatMap(({ points, isClosed }): Move[] => {
    if (isClosed) {
      const cut = sides.reduce((ring, { isIn, meet }) => ring.flatMap((to, i): Point[] => {
        const from = ring[(i + ring.length - 1) % ring.length]!
        return isIn(to) ? isIn(from) ? [to] : [meet(from, to), to] : isIn(from) ? [meet(from, to)] : []
      }), points as readonly Point[])
      return cut.length > 2 ? [...cut.map((at, i): Move => [i ? 'L' : 'M', at]), ['Z']] : []
    }
    const found: Move[] = []
    let pen: Point | undefined
    for (let i = 1; i < points.length; i++) {
      let stretch: [Point, Point] | undefined = [points[i - 1]!, points[i]!]
      for (const { isIn, meet } of sides) {
        if (!stretch)
          break
        const [a, b]: [Point, Point] = stretch
        stretch = isIn(a) ? [a, isIn(b) ? b : meet(a, b)] : isIn(b) ? [meet(a, b), b] : undefined
      }
      if (stretch) {
        if (!pen || pen[0] !== stretch[0][0] || pen[1] !== stretch[0][1])
          found.push(['M', stretch[0]])
        found.push(['L', stretch[1]])
        pen = stretch[1]
      }
    }
    return found
  })
}

/** Moves of every cell that a pattern of one rectangle prints on a box. */
function tile(pattern: SVGPatternElement, box: DOMRect): Move[] {
  const rect = pattern.querySelector('rect')!
  const [w, h] = [rect.width.baseVal.value, rect.height.baseVal.value]
  const [x, y] = [rect.x.baseVal.value, rect.y.baseVal.value]
  const [dx, dy] = [pattern.width.baseVal.value, pattern.height.baseVal.value]
  const [columns, rows] = [Math.round(box.width / dx), Math.round(box.height / dy)]
  return Array.from({ length: columns * rows }, (_, i) => [box.x + Math.floor(i / rows) * dx + x, box.y + (i % rows) * dy + y] as const)
    .flatMap(([left, top]): Move[] => [['M', [left, top]], ['L', [left + w, top]], ['L', [left + w, top + h]], ['L', [left, top + h]], ['Z']])
}

/** The path that a shape of SVG stands for. */
function outlineOf(element: SVGGraphicsElement): { path: SVGGeometryElement, d: string } | undefined {
  const path = element instanceof SVGUseElement ? element.ownerDocument.querySelector<SVGPathElement>(element.href.baseVal) : element
  return path instanceof SVGPathElement ? { path, d: path.getAttribute('d') ?? '' } : undefined
}

/** The shapes of an SVG, in px of the slide. */
export function readShapes(svg: SVGSVGElement, origin: { left: number, top: number }): Shape[] {
  const counts = new Map<string, number>()
  const isMap = svg.closest('.map-base') !== null
  return [...svg.querySelectorAll<SVGGraphicsElement>('path, line, rect, circle, ellipse, polyline, polygon, use, text')].flatMap((element): Shape[] => {
    const style = getComputedStyle(element)
    const matrix = element.getScreenCTM()
    const isHidden = style.visibility === 'hidden' || style.display === 'none'
    // what lines the sea of a map, and its grid, would be thousands of points
    if (isHidden || !matrix || element.closest('defs, clipPath, pattern, marker') || (isMap && element.matches('[data-decor]')))
      return []
    let opacity = 1
    for (let each: Element | null = element; each && each !== svg; each = each.parentElement)
      opacity *= Number(getComputedStyle(each).opacity)
    const round = (px: number) => Math.round(px * 100) / 100
    const put = ([x, y]: Point): Point => [
      round(matrix.a * x + matrix.c * y + matrix.e - origin.left),
      round(matrix.b * x + matrix.d * y + matrix.f - origin.top),
    ]
    const scale = Math.hypot(matrix.a, matrix.b)
    const named = element.closest<SVGElement>('[data-name]')?.dataset.name
    const says = (element.getAttribute('class') ?? element.tagName).trim().split(/\s+/)[0]!
    counts.set(says, (counts.get(says) ?? 0) + 1)
    const name = named ? `${named} (${says})` : `${says} ${counts.get(says)}`
    const pattern = /^url\("?#([^")]+)"?\)/.exec(style.fill)
    const printed = pattern ? svg.querySelector<SVGPatternElement>(`[id="${pattern[1]}"]`) : null
    const cell = printed?.querySelector('rect')
    const hatch = printed && !cell ? printed.querySelector('path') : null
    const inked = cell ? getComputedStyle(cell) : style
    const fill = hatch
      ? (() => {
          const found = readColour(getComputedStyle(hatch).stroke, opacity)
          return found && { ...found, hatch: true as const }
        })()
      : readColour(inked.fill, opacity * Number(inked.fillOpacity))
    const line = readColour(inked.stroke, opacity * Number(inked.strokeOpacity))
    const dashes = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat)
    const width = Number.parseFloat(inked.strokeWidth) * scale
    const stroke: Stroke | undefined = line && width > 0
      ? { ...line, width, ...dashes.length && { dash: dashes[0]! <= 2 ? 'dot' : 'dash' }, ...style.markerEnd !== 'none' && { arrow: true } }
      : undefined
    if (element instanceof SVGTextElement) {
      const box = element.getBoundingClientRect()
      const text = element.textContent!.replace(/\s+/g, ' ').trim()
      return text && fill
        ? [{
            kind: 'text',
            name: text,
            text,
            fill,
            x: box.left - origin.left,
            y: box.top - origin.top,
            w: box.width,
            h: box.height,
            size: Number.parseFloat(style.fontSize) * scale,
            family: style.fontFamily.split(',')[0]!.replace(/["']| Variable/g, ''),
            bold: Number(style.fontWeight) >= 600,
            italic: style.fontStyle === 'italic',
            align: ({ middle: 'ctr', end: 'r' } as const)[style.textAnchor as 'end'] ?? 'l',
          }]
        : []
    }
    const paint = { name, ...fill && { fill }, ...stroke && { stroke } }
    if (!fill && !stroke)
      return []
    if (element instanceof SVGCircleElement || element instanceof SVGEllipseElement || (element instanceof SVGRectElement && !cell && !matrix.b)) {
      const box = element.getBBox()
      const [[x, y], [right, bottom]] = [put([box.x, box.y]), put([box.x + box.width, box.y + box.height])]
      return [{ ...paint, kind: element instanceof SVGRectElement ? 'rect' : 'ellipse', x, y, w: right - x, h: bottom - y }]
    }
    const outline = outlineOf(element)
    const local = cell
      ? tile(printed!, element.getBBox() as DOMRect)
      : element instanceof SVGLineElement
        ? [['M', [element.x1.baseVal.value, element.y1.baseVal.value]], ['L', [element.x2.baseVal.value, element.y2.baseVal.value]]] as Move[]
        : element instanceof SVGPolygonElement || element instanceof SVGPolylineElement
          ? [...element.points].map(({ x, y }, i): Move => [i ? 'L' : 'M', [x, y]]).concat(element instanceof SVGPolygonElement ? [['Z']] : [])
          : outline ? readMoves(outline.path, outline.d) : []
    const placed = local.map(move => [move[0], ...move.slice(1).map(at => put(at as Point))] as unknown as Move)
    const clip = element.closest('[clip-path]')?.getAttribute('clip-path')?.match(/#([^)"]+)/)?.[1]
    const window = clip ? svg.querySelector<SVGRectElement>(`[id="${clip}"] rect`) : null
    const parent = window && (svg.querySelector<SVGGraphicsElement>(`[clip-path*="${clip}"]`)!.getScreenCTM() ?? null)
    const moves = window && parent
      ? cutMoves(placed, {
          left: parent.e - origin.left,
          top: parent.f - origin.top,
          right: parent.e - origin.left + window.width.baseVal.value * parent.a,
          bottom: parent.f - origin.top + window.height.baseVal.value * parent.d,
        })
      : placed
    // a dot is a line without length and a round cap
    const starts = moves.filter(([kind]) => kind === 'M').length
    const isDots = moves.length === 2 * starts
      && moves.every((move, i) => i % 2 === 0 || (move[0] === 'L' && String(move[1]) === String(moves[i - 1]![1])))
    if (stroke && style.strokeLinecap === 'round' && isDots) {
      const r = stroke.width / 2
      const ink = { hex: stroke.hex, alpha: stroke.alpha }
      return [{
        kind: 'path',
        name,
        fill: ink,
        moves: moves.filter(([kind]) => kind === 'M').flatMap(([, at]): Move[] => {
          const [x, y] = at as Point
          return [['M', [x - r, y]], ['L', [x, y - r]], ['L', [x + r, y]], ['L', [x, y + r]], ['Z']]
        }),
      }]
    }
    if (moves.length === 2 && moves[1]![0] === 'L')
      return [{ ...paint, kind: 'line', from: moves[0]![1] as Point, to: moves[1]![1] as Point }]
    return moves.length > 1 ? [{ ...paint, kind: 'path', moves }] : []
  })
}

/** A mark that a style sheet draws, as a shape. */
function readMark(mark: HTMLElement, origin: { left: number, top: number }): Shape {
  const [style, box] = [getComputedStyle(mark), mark.getBoundingClientRect()]
  const fill = readColour(style.backgroundColor, 1)
  const width = Number.parseFloat(style.borderTopWidth)
  const line = width > 0 ? readColour(style.borderTopColor, 1) : undefined
  const dash = style.borderTopStyle === 'dotted' ? 'dot' : style.borderTopStyle === 'solid' ? undefined : 'dash'
  const beside = mark.nextElementSibling?.textContent.replace(/\s+/g, ' ').replace(/\d+ ?$/, '').trim()
  return {
    kind: style.borderTopLeftRadius.startsWith('50%') ? 'ellipse' : 'rect',
    name: beside || mark.className || 'mark',
    x: box.left - origin.left + width / 2,
    y: box.top - origin.top + width / 2,
    w: box.width - width,
    h: box.height - width,
    ...fill && { fill },
    ...line && { stroke: { ...line, width, ...dash && { dash } } },
  }
}

/** An image of one clear px. */
const clear = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** Puts the image beside a drawing; its shapes are read when somebody asks for its text, and so as the drawing then is. */
function leave(drawing: Element): void {
  drawing.setAttribute('data-shaped', '')
  const image = new Image()
  image.style.position = 'absolute'
  drawing.before(image)
  const [parent, box] = [(image.offsetParent ?? document.body).getBoundingClientRect(), drawing.getBoundingClientRect()]
  Object.assign(image.style, { left: `${box.left - parent.left}px`, top: `${box.top - parent.top}px`, width: `${box.width}px`, height: `${box.height}px` })
  image.src = clear
  Object.defineProperty(image, 'alt', { get: () => {
    const origin = image.closest('.print-slide-container')!.getBoundingClientRect()
    const shapes = drawing instanceof SVGSVGElement ? readShapes(drawing, origin) : [readMark(drawing as HTMLElement, origin)]
    return shapesMark + JSON.stringify({ name: nameOf(drawing), shapes } satisfies Drawn)
  } })
}

/** Leaves the shapes of every drawing that is there, and of those that come. */
export function leaveShapes(): void {
  const leaveMarks = () => document.querySelectorAll<HTMLElement>(`.print-slide-container :is(svg:not(svg svg), ${marks}):not([data-shaped])`)
    .forEach(each => !each.matches(engraved) && each.getBoundingClientRect().width > 0 && leave(each))
  new MutationObserver(leaveMarks).observe(document, { childList: true, subtree: true })
  leaveMarks()
}
