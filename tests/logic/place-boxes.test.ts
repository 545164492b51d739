import { describe, expect, it } from 'vitest'
import { placeBoxes } from '../../components/pictures/place-boxes.ts'

const seats = [{ id: 'a', at: [0, 0] }, { id: 'b', at: [1, 0] }, { id: 'c', at: [0, 1] }, { id: 'd', at: [1, 1] }] as const
const room = { width: 852, height: 250 }

describe('boxes placed by hand', () => {
  it.each([320, 640, 852])('keep to a room %i px wide, none over another', (width) => {
    const { boxes } = placeBoxes(seats, [], { width, height: 250 })
    expect(boxes.every(box => box.width > 0 && box.x >= 0 && box.x + box.width <= width + 0.5 && box.y + box.height <= 250.5)).toBe(true)
    expect(boxes.some((a, i) => boxes.slice(i + 1).some(b => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height))).toBe(false)
  })

  it('set the word of an arrow into the gap that it crosses', () => {
    const { arrows, boxes } = placeBoxes(seats, [{ from: 'a', to: 'b' }, { from: 'd', to: 'b' }], room)
    const [level, upright] = arrows
    expect([level!.word!.isLevel, level!.word!.x > boxes[0]!.x + boxes[0]!.width, level!.word!.x < boxes[1]!.x]).toEqual([true, true, true])
    expect([upright!.word!.isLevel, upright!.word!.y > boxes[1]!.y + boxes[1]!.height, upright!.word!.y < boxes[3]!.y]).toEqual([false, true, true])
  })

  it('let arrows that fork and say the same share one word', () => {
    const links = [{ from: 'a', to: 'b', kind: 'leads-to' }, { from: 'a', to: 'd', kind: 'leads-to' }]
    expect(placeBoxes(seats, links, room).arrows.map(({ word }) => word !== null)).toEqual([true, false])
  })

  it('turn an arrow to another row half way', () => {
    expect(placeBoxes(seats, [{ from: 'a', to: 'd' }], room).arrows[0]!.d).toMatch(/^M\S+ \S[^\sH]*H\S[^\sV]*V\S[^\sH]*H\S+$/)
  })

  it('let an arrow lead back to the box on its left', () => {
    const { arrows, boxes } = placeBoxes(seats, [{ from: 'b', to: 'a' }], room)
    const [start, end] = arrows[0]!.d.match(/M(\S+) \S[^\sH]*H(\S+)/)!.slice(1).map(Number)
    expect([start, end! > boxes[0]!.x + boxes[0]!.width, end! < start!]).toEqual([boxes[1]!.x, true, true])
  })

  it('refuse a link to what is no box', () => {
    expect(() => placeBoxes(seats, [{ from: 'a', to: 'x' }], room)).toThrow('a link names "x"')
  })
})
