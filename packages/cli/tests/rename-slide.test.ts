/** A slide gets another name by one command, wherever it is named. */
import { runMain } from '@deck/command-line/testing'
import { describe, expect, it } from 'vitest'
import { renameIn } from '../editing/rename-everywhere.ts'
import { main } from '../rename-slide.ts'

describe('a text with a slide’s new name', () => {
  it.each([
    ['slides/01-x.md', '---\nrouteAlias: moon\ntitle: The moon\n---\n', '---\nrouteAlias: sun\nformerly: [moon]\ntitle: The moon\n---\n'],
    ['slides/01-x.md', '---\nrouteAlias: moon\nformerly: [star, sun]\n---\n', '---\nrouteAlias: sun\nformerly: [star, moon]\n---\n'],
    ['slides/01-x.md', '<a href="#/read/moon?x=1">the moon</a> and [it](#/moon)', '<a href="#/read/sun?x=1">the moon</a> and [it](#/sun)'],
    ['data/lecture-plan.ts', `step('moon', ['see-the-moon'], { bridge: 'moon' })`, `step('sun', ['see-the-moon'], { bridge: 'moon' })`],
    ['data/objectives.ts', `{ chapter: 'moon', slides: ['moonrise', 'moon'] }`, `{ chapter: 'moon', slides: ['moonrise', 'sun'] }`],
    ['data/activities.ts', `'moon': { slide: 'moon', does: 'x' }`, `'moon': { slide: 'sun', does: 'x' }`],
    ['data/explanations/sky.ts', '  \'moon\': `The moon`,', '  \'sun\': `The moon`,'],
    ['data/explanations/sky.ts', '  moon: `The moon`,', '  sun: `The moon`,'],
    ['data/text-reasons.ts', `{ in: 'explanations/moon', says: 'moon' }`, `{ in: 'explanations/sun', says: 'moon' }`],
    ['data/events.ts', `'moon': { period: 'moon', label: 'The moon' }`, `'moon': { period: 'moon', label: 'The moon' }`],
    ['tests/e2e/x.test.ts', `await openSlide(page, '#/moon?clicks=1')`, `await openSlide(page, '#/sun?clicks=1')`],
  ])('%s: %s', (file, before, after) => expect(renameIn(file, before, 'moon', 'sun')).toBe(after))

  it('has quotes around a key that needs them', () => expect(renameIn('data/explanations/sky.ts', '  moon: `M`,', 'moon', 'full-moon')).toBe('  \'full-moon\': `M`,'))
})

describe('the command', () => {
  it.each([
    [['frogs', 'toads'], 'No slide is called "frogs"'],
    [['title', 'Haze'], 'A name has small letters'],
    [['title', 'read'], '"read" is already the name of a page'],
    [['title'], 'It takes the old name and the new one.'],
  ])('refuses %j', async (args, why) => {
    const { status, out } = await runMain(main, args)
    expect([status, out]).toEqual([2, expect.stringContaining(why)])
  })
})
