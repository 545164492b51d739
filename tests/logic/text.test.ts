import { describe, expect, it } from 'vitest'
import { fillTokens } from '../../components/shell/fill-tokens.ts'
import { formatList, formatNumber, formatOrdinal, formatQuantity, formatWhen, formatYears, spellCount } from '../../components/shell/format.ts'
import { checkChapter, findNamedIds, sayProblem } from '../../scripts/audit/check-chapter.ts'
import { figuresOf } from '../../scripts/audit/find-figures.ts'

describe('a time', () => {
  it.each([
    [{ from: 1888, precision: 'year' }, '1888', '1888'],
    [{ from: 1888, month: 8, precision: 'month' }, 'August 1888', '1888'],
    [{ from: 1888, to: 1894, precision: 'year' }, '1888 to 1894', '1888–94'],
    [{ from: 1888, to: 1904, precision: 'year' }, '1888 to 1904', '1888–1904'],
    [{ from: 1888, open: true, precision: 'year' }, 'since 1888', '1888–'],
    [{ from: 1880, to: 1889, precision: 'decade', words: 'mid-1880s' }, 'mid-1880s', 'mid-1880s'],
  ] as const)('%o is said "%s", in short "%s"', (when, long, short) => {
    expect(formatWhen(when)).toBe(long)
    expect(formatYears(when)).toBe(short)
  })

  it('with a thirteenth month is refused', () => {
    expect(() => formatWhen({ from: 1888, month: 13, precision: 'month' })).toThrow('month 13')
  })
})

describe('a quantity', () => {
  it.each([
    [{ kind: 'number', value: 46.6 }, 'µg/m³', undefined, '46.6\u202Fµg/m³'],
    [{ kind: 'range', low: 10, high: 30 }, '%', undefined, '10–30%'],
    [{ kind: 'change', delta: 2.24 }, '°C', undefined, '+2.24\u202F°C'],
    [{ kind: 'change', delta: -7 }, '%', undefined, '−7%'],
    [{ kind: 'share', percent: 80, of: 'x' }, '%', 'up to', 'up to 80%'],
    [{ kind: 'rank', rank: 3 }, 'rank', undefined, '3rd'],
  ] as const)('%o is said %s', (quantity, unit, bound, said) => {
    expect(formatQuantity(quantity, unit, bound)).toBe(said)
  })

  it('groups large numbers and keeps small ones', () => {
    expect([formatNumber(4000), formatNumber(12000)]).toEqual(['4000', '12,000'])
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(formatOrdinal)).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '112th'])
  })
})

describe('lists and counts', () => {
  it('read as prose', () => {
    expect([formatList([]), formatList(['a']), formatList(['a', 'b']), formatList(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c'])
    expect([spellCount(5), spellCount(13)]).toEqual(['five', '13'])
  })
})

describe('figures in a text', () => {
  it('are found as digits, decades, shares, short years after a dash, and words', () => {
    expect(figuresOf('In the 1880s, 1888–94, five of 12,000 moons grew by 2.24% in 3rd place; twenty left.').map(f => f.value)).toEqual([1880, 1888, 1894, 5, 12000, 2.24, 3, 20])
  })

  it('leave out ids, entities, and words that only sometimes count', () => {
    expect(figuresOf('p4g, PM2.5 and &#35; at first, half of a second')).toEqual([])
  })
})

describe('tokens in notes', () => {
  it('take value or the named side, and break on what is unknown', () => {
    const say = (id: string, side: string) => {
      if (id !== 'moon')
        throw new RangeError(`no ${id}`)
      return side
    }
    expect(fillTokens('a [[moon]] and its [[moon.label]]', say)).toBe('a value and its label')
    expect(() => fillTokens('[[sun]]', say)).toThrow('no sun')
  })
})

describe('a chapter', () => {
  const known = { records: new Set(['moon']), questions: new Set(['q-moon']), diagrams: new Set(['moons']), chapters: new Set(['night']), polls: new Set(['guess-moon']) }
  const source = `---
chapter: night
dates: [moon, sun]
---

<FactRows :ids="['moon', 'star']" lead="years" />
<QuizCard id="q-sun" />
<RelationDiagram id="moons" />
<!-- [[comet]] -->
`
  it('has its ids found with what they name', () => {
    expect(findNamedIds(source).map(({ id, kind }) => `${kind} ${id}`).toSorted()).toEqual(['chapters night', 'diagrams moons', 'questions q-sun', 'records comet', 'records moon', 'records moon', 'records star', 'records sun'])
  })

  it('that names what does not exist is refused with file, line and id', () => {
    expect(checkChapter('slides/x.md', source, known).map(sayProblem)).toEqual([
      'slides/x.md:6: "star" is in no table of data/',
      'slides/x.md:7: "q-sun" is in no table of data/questions/',
      'slides/x.md:9: "comet" is in no table of data/',
      'slides/x.md:3: "sun" is in no table of data/',
    ])
  })

  it('that names a chapter that does not exist is refused too', () => {
    expect(checkChapter('slides/x.md', '---\nchapter: noon\n---\n', known).map(sayProblem)).toEqual(['slides/x.md:2: "noon" is in no table of data/chapters.ts'])
  })

  it('whose dates are no list is refused before a slide breaks on them', () => {
    expect(checkChapter('slides/x.md', '---\nchapter: night\ndates: moon\n---\n', known).map(sayProblem)).toEqual(['slides/x.md:3: "dates: moon" is no list: write dates: [some-id, another-id]'])
    expect(checkChapter('slides/x.md', '---\ndates:\n  - moon\n---\n', known)).toHaveLength(1)
  })

  it('has the ids of every prop that names records checked', () => {
    const props = ['id', 'ids', 'and', 'records', 'low', 'high', 'whole', 'part', 'walk', 'crisis', 'only']
    expect(props.filter(prop => checkChapter('x', `<SomeChart ${prop}="sun" />`, known).length !== 1)).toEqual([])
  })

  it('has ids checked that stand deeper in a prop, and words there left alone', () => {
    const faults = (prop: string) => checkChapter('x', `<SomeChart ${prop} />`, known).map(({ message }) => message.split('"')[1])
    expect(faults(`beam-id="sun"`)).toEqual(['sun'])
    expect(faults(`:left-ids="['moon', 'sun']"`)).toEqual(['sun'])
    expect(faults(`:rows="[{ head: 'sun', id: 'moon', and: ['star'] }, { ids: { left: ['moon', 'sun'] }, says: 'comet' }]"`)).toEqual(['star', 'sun'])
    expect(faults(`left="sun" :seals="['star']"`)).toEqual([])
  })
})
