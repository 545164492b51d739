import type { OtherLanguage } from '@deck/article'
import { createSplitter } from '@deck/article/split-scripts'
import { countLines, fillPages } from 'slidev-addon-lesson/shell/fit-lines.ts'
import { fillTokens, otherNamesOf } from 'slidev-addon-lesson/shell/format-record.ts'
import { formatList, formatNumber, formatOrdinal, formatQuantity, formatWhen, formatYears, spellCount } from 'slidev-addon-lesson/shell/format.ts'
import { countRoman, fillOf, inkOf } from 'slidev-addon-lesson/shell/tones.ts'
import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../packages/cli/audit/check-figures.ts'
import { checkChapter, findNamedIds } from '../../packages/cli/checks/support/named-ids.ts'
import { formatFinding } from '../../packages/cli/checks/support/rule.ts'

describe('a time', () => {
  it.each([
    [{ from: 1888, precision: 'year' }, '1888', '1888'],
    [{ from: 1888, month: 8, precision: 'month' }, 'August 1888', '1888'],
    [{ from: 1888, month: 8, day: 16, precision: 'day' }, '16 August 1888', '1888'],
    [{ from: 1888, to: 1894, precision: 'year' }, '1888 to 1894', '1888–94'],
    [{ from: 1888, to: 1904, precision: 'year' }, '1888 to 1904', '1888–1904'],
    [{ from: 1888, open: true, precision: 'year' }, 'since 1888', '1888–'],
    [{ from: 1888, month: 8, open: true, precision: 'month' }, 'since August 1888', '1888–'],
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
    [{ kind: 'number', value: 40 }, 'moths', 'less than', 'less than 40\u00A0moths'],
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
  const known = { records: new Set(['moon']), questions: new Set(['q-moon']), chapters: new Set(['night']), polls: new Set(['guess-moon']) }
  const source = `---
chapter: night
dates: [moon, sun]
---

<FactRows :ids="['moon', 'star']" lead="years" />
<QuizCard id="q-sun" />
<!-- [[comet]] -->
`
  it('has its ids found with what they name', () => {
    expect(findNamedIds(source).map(({ id, kind }) => `${kind} ${id}`).toSorted()).toEqual(['chapters night', 'questions q-sun', 'records comet', 'records moon', 'records moon', 'records star', 'records sun'])
  })

  it('that names what does not exist is refused with file, line and id', () => {
    expect(checkChapter('slides/x.md', source, known).map(formatFinding)).toEqual([
      'slides/x.md:6: "star" is in no table of data/',
      'slides/x.md:7: "q-sun" is in no table of data/questions/',
      'slides/x.md:8: "comet" is in no table of data/',
      'slides/x.md:3: "sun" is in no table of data/',
    ])
  })

  it('that names a chapter that does not exist is refused too', () => {
    expect(checkChapter('slides/x.md', '---\nchapter: noon\n---\n', known).map(formatFinding)).toEqual(['slides/x.md:2: "noon" is in no table of data/chapters.ts'])
  })

  it('whose dates are no list is refused before a slide breaks on them', () => {
    expect(checkChapter('slides/x.md', '---\nchapter: night\ndates: moon\n---\n', known).map(formatFinding)).toEqual(['slides/x.md:3: "dates: moon" is no list: write dates: [some-id, another-id]'])
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

const greek = { name: 'Greek', scripts: ['Greek'] }
const japanese = { name: 'Japanese', scripts: ['Han', 'Hiragana', 'Katakana'] }
const french = { name: 'French', scripts: [] }

describe('text of other languages', () => {
  it('is told by every script of a language, with the signs between its words', () => {
    const split = createSplitter({ el: greek, ja: japanese })
    expect(split('A lamp (灯りの ランプ), φανός.')).toEqual([{ text: 'A lamp (' }, { text: '灯りの ランプ', lang: 'ja' }, { text: '), ' }, { text: 'φανός', lang: 'el' }, { text: '.' }])
  })

  it('belongs to the first of two languages that share a script', () => {
    expect(createSplitter({ ja: japanese, zh: { name: 'Chinese', scripts: ['Han'] } })('灯')).toEqual([{ text: '灯', lang: 'ja' }])
  })

  it('is not told from English in Latin letters, nor where a deck has no other language', () => {
    for (const languages of [{ fr: french }, {}] as Record<string, OtherLanguage>[])
      expect(createSplitter(languages)('la lampe φανός')).toEqual([{ text: 'la lampe φανός' }])
  })

  it('names the script that Unicode does not know', () => {
    expect(() => createSplitter({ xx: { name: 'Moonish', scripts: ['Moon'] } })).toThrow(/Moon/)
  })
})

describe('names in other languages', () => {
  it('are all but the English one, its short form and where names come from', () => {
    expect(otherNamesOf({ en: 'Lamp', acronym: 'L', ko: '등', notInArticle: { ko: 'A dictionary' } })).toEqual([{ lang: 'ko', text: '등' }])
    expect(otherNamesOf({ en: '등', ko: '등' })).toEqual([])
    expect(otherNamesOf(undefined)).toEqual([])
  })
})

describe('room for text', () => {
  it('is counted in lines that break between words only; a longer word has its own, and nothing is one line', () => {
    expect([countLines('aaaa bbbb cccc', 9), countLines('aaaa bbbb cccc', 8), countLines('a bbbbbbbbbbbb c', 5), countLines('', 5)]).toEqual([2, 3, 3, 1])
  })

  it.each([
    ['a new page where the next thing does not fit', [30, 30, 30, 50], [{ from: 0, to: 3 }, { from: 3, to: 4 }]],
    ['a page of its own for what is higher than one', [200, 10], [{ from: 0, to: 1 }, { from: 1, to: 2 }]],
    ['an empty page for nothing', [], [{ from: 0, to: 0 }]],
  ])('is filled with %s', (_, heights, pages) => expect(fillPages(heights, 90)).toEqual(pages))
})

describe('a numeral', () => {
  it('is counted, beyond three too; what is none counts as 0', () => {
    expect(['I', 'II', 'III', 'IV', 'IX', '', 'four'].map(countRoman)).toEqual([1, 2, 3, 4, 9, 0, 0])
  })
})

describe('a colour family', () => {
  it('is asked for by name, apart for fills and for text', () => {
    expect([fillOf('dust'), inkOf('dust'), inkOf('ink')]).toEqual(['var(--dust)', 'var(--dust-ink)', 'var(--ink)'])
  })
})
