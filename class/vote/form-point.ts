import type { PhonePicture } from '../protocol/messages.ts'
import type { FormOf } from './make-form.ts'
import { h, svg } from './dom.ts'

/** The picture itself: decoration, since each spot says where it lies. */
export function drawPicture({ surface, width, height, paths, sides }: PhonePicture): SVGElement {
  return svg(
    'svg',
    { 'viewBox': `0 0 ${width} ${height}`, 'class': surface, 'aria-hidden': 'true' },
    ...paths.map(({ role, d }) => svg('path', { class: role, d })),
    ...sides ? [svg('text', { 'x': 97, 'y': 16, 'text-anchor': 'end', 'class': 'left-name' }, sides.left), svg('text', { x: 146, y: 16, class: 'right-name' }, sides.right)] : [],
  )
}

/** A picture with a radio of a finger's size on every spot. */
export const makePoint: FormOf = ({ question, given, words, change }) => {
  const picture = question.picture!
  // the ladder's highest rung comes first, as it stands, so that the arrow keys climb up and down
  const spots = [...question.options ?? []].sort((a, b) => picture.surface === 'ladder' ? a.y! - b.y! : 0)
  const at = (along: number, all: number) => `${100 * along / all}%`
  const root = h('div', { class: 'picture' }, drawPicture(picture), ...spots.map(({ id, x, y, said }) => {
    const label = h('label', { class: 'spot' }, h('input', { 'type': 'radio', 'name': 'choice', 'value': id, 'aria-label': said, ...given === id && { checked: true } }), h('span', { 'aria-hidden': 'true' }, id))
    // a style set by script is no inline style of the page, and the policy lets it be
    label.style.left = at(x!, picture.width)
    label.style.top = at(y!, picture.height)
    return label
  }))
  root.addEventListener('change', ({ target }) => change((target as HTMLInputElement).value))
  return { root, words: words.ask.point }
}
