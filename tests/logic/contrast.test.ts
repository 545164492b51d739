import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastOf, readHex } from '../support/contrast.ts'

it('every colour family that has an ink is one that a picture takes, and no other', () => {
  const tokens = readFileSync('packages/slidev-addon-lesson/styles/tokens.css', 'utf8')
  const families = ['ink', ...[...tokens.split('.day{')[1]!.split('}')[0]!.matchAll(/--([\w-]+)-ink:/g)].map(([, name]) => name!)]
  const [, union] = /export type Tone = (.*)/.exec(readFileSync('packages/article/pictures.ts', 'utf8'))!
  const [, periods] = /export type PeriodTone = (.*)/.exec(readFileSync('packages/article/pictures.ts', 'utf8'))!
  expect(families.toSorted()).toEqual([...`${union}${periods}`.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!).toSorted())
})

describe('the colours of right and wrong', () => {
  /** What an element is when it has them: a state's class, or an element that means it. */
  const states = {
    good: /\.(?:right|hit|missed|firm)\b|^ins$|^\.(?:row|judged)$/, // a figure and a statement stand there as they are right
    bad: /\.(?:wrong|slip|missed|own|late|over|fault|shaky|ask|study-notice)\b|^del$|\[role=alert\]/,
  }
  const findStray = (file: string, text: string) => [...text.split('<style').slice(1).join().replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector, body]) =>
    (['good', 'bad'] as const).filter(state => body!.includes(`var(--${state}`)).flatMap(state =>
      // what is said not to be so is no state that it has
      selector!.replace(/:not\([^)]*\)/g, '').trim().split(/,(?![^(]*\))/).filter(each => !states[state].test(each.trim())).map(each => `${file}: ${each.trim()} is ${state}`)))

  it('stand on what is right or wrong, and on nothing else', () => {
    const files = globSync('{components,packages/slidev-addon-lesson}/**/*.vue')
    expect(files.filter(file => /var\(--(?:good|bad)/.test(readFileSync(file, 'utf8'))).length).toBeGreaterThan(10)
    expect(files.flatMap(file => findStray(file, readFileSync(file, 'utf8')))).toEqual([])
  })
})

describe.each(['.day', 'html.dark'])('colours for %s', (theme) => {
  const tokens = readFileSync('packages/slidev-addon-lesson/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const read = (name: string) => new Map([...tokens.split(`${name}{`)[1]!.split('}')[0]!.matchAll(/--([\w-]+):\s*(#[\dA-F]{6})/gi)].map(([, token, value]) => [token!, value!]))
  const [own, day] = [read(theme), read('.day')]
  const colour = (name: string) => readHex((own.get(name) ?? day.get(name))!) // what night does not change stands by day
  const inks = [...own.keys()].filter(name => /^ink|-ink$/.test(name))

  it('have every ink at 4.5 to 1 on both papers', () => {
    expect(inks.length).toBeGreaterThanOrEqual(11)
    const weak = inks.flatMap(ink => ['paper', 'paper-deep', 'panel'].map(paper => ({ pair: `${ink} on ${paper}`, ratio: contrastOf(colour(ink), colour(paper)) })))
    expect(weak.filter(({ ratio }) => !(ratio >= 4.5))).toEqual([])
  })

  it('have every ink that lies on a tint at 4.5 to 1 on it', () => {
    const pairs = [['ink', 'celadon-wash'], ['celadon-ink', 'celadon-wash'], ['ink', 'dust-wash'], ['dust-ink', 'dust-wash'], ['sky-ink', 'sky-wash'], ['ink', 'ochre-wash'], ['ink', 'soot-wash'], ['ink', 'ground'], ['on-period', 'p1'], ['on-period', 'p2'], ['on-period', 'p3'], ['on-period', 'p4'], ['on-period', 'p5']] as const
    expect(pairs.filter(([ink, ground]) => !(contrastOf(colour(ink), colour(ground)) >= 4.5))).toEqual([])
  })
})

it('what is drawn in percent is a share times one hundred: bars of votes, of guesses, of a reader’s way', () => {
  const files = globSync('{components,packages/slidev-addon-lesson}/**/*.vue')
  const drawn = files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/`\$\{[^`]*\}%`/g)].map(([text]) => ({ file, text })))
  const factors = drawn.flatMap(({ file, text }) => [...text.matchAll(/(\d[\d.]*) \*|[*/] (\d[\d.]*)/g)].map(([, before, after]) => ({ file, factor: Number(before ?? after) })))
  expect(factors.length).toBeGreaterThan(7)
  expect(factors.filter(({ factor }) => factor !== 100)).toEqual([])
})
