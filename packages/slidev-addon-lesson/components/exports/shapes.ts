/** Drawings as shapes of a PowerPoint file, each with a name, so that a lecturer can move and recolour them. */

/** A colour as DrawingML has it, with its share of opacity. */
export interface Colour { hex: string, alpha: number }
/** A line round or along a shape; its width in px. */
export interface Stroke extends Colour { width: number, dash?: 'dash' | 'dot', arrow?: true }
type Point = readonly [x: number, y: number]
/** A piece of an outline: where the pen goes, by which points of control. */
export type Move = readonly [to: 'M' | 'L', at: Point] | readonly ['C', a: Point, b: Point, at: Point] | readonly ['Z']
interface Look { name: string, fill?: Colour & { hatch?: true }, stroke?: Stroke }
interface Box { x: number, y: number, w: number, h: number }

/** A shape of a drawing, in px of the slide. */
export type Shape
  = | (Look & Box & { kind: 'ellipse' | 'rect' })
    | (Look & { kind: 'line', from: Point, to: Point })
    | (Look & { kind: 'path', moves: readonly Move[] })
    | (Look & Box & { kind: 'text', text: string, size: number, family: string, bold: boolean, italic: boolean, align: 'l' | 'ctr' | 'r' })

/** A drawing: what it is called, and its shapes from far to near. */
export interface Drawn { name: string, shapes: readonly Shape[] }

/** A picture's alternative text begins so where its shapes follow; Slidev hands that text on as it is. */
export const shapesMark = 'shapes:'

/** Px in the file's own unit, and in hundredths of a point. */
const px = { unit: 9525, points: 75 } as const
const emu = (n: number) => Math.round(n * px.unit)
const escape = (text: string) => text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
const unescape = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' })[name]!)
const colour = ({ hex, alpha }: Colour) => `<a:srgbClr val="${hex}">${alpha < 1 ? `<a:alpha val="${Math.round(alpha * 100_000)}"/>` : ''}</a:srgbClr>`

function writeFill(fill: Look['fill']): string {
  if (!fill)
    return '<a:noFill/>'
  return fill.hatch
    ? `<a:pattFill prst="ltUpDiag"><a:fgClr>${colour(fill)}</a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"><a:alpha val="0"/></a:srgbClr></a:bgClr></a:pattFill>`
    : `<a:solidFill>${colour(fill)}</a:solidFill>`
}
function writeStroke(stroke: Stroke | undefined): string {
  if (!stroke)
    return '<a:ln><a:noFill/></a:ln>'
  const { width, dash, arrow } = stroke
  const [dashed, end] = [dash ? `<a:prstDash val="${dash === 'dot' ? 'sysDot' : 'dash'}"/>` : '', arrow ? '<a:tailEnd type="arrow"/>' : '']
  return `<a:ln w="${emu(width)}"><a:solidFill>${colour(stroke)}</a:solidFill>${dashed}${end}</a:ln>`
}

const pointsOf = (move: Move): readonly Point[] => move.slice(1) as unknown as readonly Point[]
/** The box round a shape. */
function boxOf(shape: Shape): Box {
  if (!('moves' in shape) && shape.kind !== 'line')
    return shape
  const points = shape.kind === 'line' ? [shape.from, shape.to] : shape.moves.flatMap(pointsOf)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}
const frame = ({ x, y, w, h }: Box, flips = '') => `<a:xfrm${flips}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${Math.max(1, emu(w))}" cy="${Math.max(1, emu(h))}"/></a:xfrm>`
const preset = (name: string) => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`

function writeOutline(moves: readonly Move[], { x, y, w, h }: Box): string {
  const at = ([px, py]: Point) => `<a:pt x="${emu(px - x)}" y="${emu(py - y)}"/>`
  const tags = { M: 'moveTo', L: 'lnTo', C: 'cubicBezTo' } as const
  const path = moves.map(move => move[0] === 'Z' ? '<a:close/>' : `<a:${tags[move[0]]}>${pointsOf(move).map(at).join('')}</a:${tags[move[0]]}>`).join('')
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${Math.max(1, emu(w))}" h="${Math.max(1, emu(h))}">${path}</a:path></a:pathLst></a:custGeom>`
}

function writeWords(shape: Shape & { kind: 'text' }): string {
  const { text, size, family, bold, italic, align, fill } = shape
  const type = ['latin', 'ea', 'cs'].map(script => `<a:${script} typeface="${escape(family)}"/>`).join('')
  return `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="${align}"/><a:r><a:rPr lang="en-GB" sz="${Math.round(size * px.points)}"${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}>${writeFill(fill)}${type}</a:rPr><a:t>${escape(text)}</a:t></a:r></a:p></p:txBody>`
}

function writeShape(shape: Shape, id: number): string {
  const name = `<p:cNvPr id="${id}" name="${escape(shape.name)}"/>`
  const box = boxOf(shape)
  if (shape.kind === 'line') {
    const flips = `${shape.to[0] < shape.from[0] ? ' flipH="1"' : ''}${shape.to[1] < shape.from[1] ? ' flipV="1"' : ''}`
    return `<p:cxnSp><p:nvCxnSpPr>${name}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${frame(box, flips)}${preset('line')}${writeStroke(shape.stroke)}</p:spPr></p:cxnSp>`
  }
  const isText = shape.kind === 'text'
  const form = shape.kind === 'path' ? writeOutline(shape.moves, box) : preset(isText ? 'rect' : shape.kind)
  const paint = isText ? '<a:noFill/>' : writeFill(shape.fill) + writeStroke(shape.stroke)
  return `<p:sp><p:nvSpPr>${name}<p:cNvSpPr${isText ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr><p:spPr>${frame(box)}${form}${paint}</p:spPr>${isText ? writeWords(shape) : ''}</p:sp>`
}

/**
 * A drawing as one group, or as the one shape that it has; '' where nothing of it shows.
 * @param drawn what is drawn
 * @param id the group's, and one less than its first shape's
 */
export function writeGroup({ name, shapes }: Drawn, id: number): string {
  const [first] = shapes
  if (!first)
    return ''
  if (shapes.length === 1)
    return writeShape({ ...first, name: `${name}: ${first.name}` }, id)
  const boxes = shapes.map(boxOf)
  const [x, y] = [Math.min(...boxes.map(box => box.x)), Math.min(...boxes.map(box => box.y))]
  const box = { x, y, w: Math.max(...boxes.map(each => each.x + each.w)) - x, h: Math.max(...boxes.map(each => each.y + each.h)) - y }
  const [from, size] = [`x="${emu(box.x)}" y="${emu(box.y)}"`, `cx="${Math.max(1, emu(box.w))}" cy="${Math.max(1, emu(box.h))}"`]
  const own = `<a:xfrm><a:off ${from}/><a:ext ${size}/><a:chOff ${from}/><a:chExt ${size}/></a:xfrm>`
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escape(name)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${own}</p:grpSpPr>${shapes.map((shape, i) => writeShape(shape, id + 1 + i)).join('')}</p:grpSp>`
}

/** Ids of shapes begin beyond those of the slide's own parts. */
const firstId = 10_000

/** The XML of a slide with shapes in place of each picture whose alternative text holds them. */
export function placeShapes(xml: string): string {
  let next = firstId
  return xml.replace(/<p:pic>(?:(?!<\/p:pic>).)*?descr="([^"]*)".*?<\/p:pic>/gs, (picture, said: string) => {
    if (!said.startsWith(shapesMark))
      return picture
    const drawn = JSON.parse(unescape(said).slice(shapesMark.length)) as Drawn
    const group = writeGroup(drawn, next)
    next += drawn.shapes.length + 1
    return group
  })
}
