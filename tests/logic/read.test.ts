import { moveHeadings } from '@deck/slidev-build'
/** The reading page's logic: where a reader stopped, what is explained, what is found, what is made next. */
import fc from 'fast-check'
import { readExplanation } from 'slidev-addon-lesson/cite/explanation.ts'
import { noPlace, readPlace, writePlace } from 'slidev-addon-lesson/read/reading-place.ts'
import { buildIndex, gatherFindable, searchIndex } from 'slidev-addon-lesson/read/search.ts'
import { readSlideWords } from 'slidev-addon-lesson/read/slide-words.ts'
import { listAhead } from 'slidev-addon-lesson/read/useIncrementalRender.ts'
import { findCurrent } from 'slidev-addon-lesson/read/useReadScroll.ts'
import { describe, expect, it } from 'vitest'
import { compileTemplate } from 'vue/compiler-sfc'

const slides = ['moonrise', 'moonset']

describe('the place where a reader stopped', () => {
  it('comes back as it was kept', () => {
    fc.assert(fc.property(fc.constantFrom(null, ...slides), fc.constantFrom(0 as const, 1 as const, 2 as const), (slide, step) => {
      expect(readPlace(writePlace({ slide, share: null, step }), slides)).toMatchObject({ kind: 'read', value: { slide, step } })
    }))
  })

  it('is read from anything without a fault, and never names a slide that there is not', () => {
    const anything = fc.oneof(fc.string(), fc.json(), fc.record({ version: fc.constantFrom(0, 1, '1'), slide: fc.anything(), step: fc.anything() }).map(value => JSON.stringify(value) ?? ''))
    fc.assert(fc.property(anything, (text) => {
      const read = readPlace(text, slides)
      const { slide, step } = read.kind === 'read' ? read.value : noPlace
      expect(slide === null || slides.includes(slide)).toBe(true)
      expect([0, 1, 2]).toContain(step)
    }))
  })

  it('of a slide that is gone is dropped, and the size of the text stays', () => {
    expect(readPlace(writePlace({ slide: 'eclipse', share: 0.5, step: 2 }), slides)).toMatchObject({ value: { slide: null, share: null, step: 2 } })
  })
})

describe('the section that is being read', () => {
  it('is the last whose top has passed the line', () => {
    expect(findCurrent([-900, -20, 300, 800], 250)).toBe(1)
    expect(findCurrent([-900, -20, 250, 800], 250)).toBe(2)
  })

  it('is the first while none has', () => {
    expect(findCurrent([400, 800], 250)).toBe(0)
  })
})

const terms = [{ id: 'tide', forms: ['tide'] }, { id: 'spring-tide', forms: ['spring tide'] }, { id: 'moma', forms: ['Moon Matters', 'MOMA'] }]
const words = (text: string) => ({ kind: 'words', text })

describe('an explanation', () => {
  it('is parted at blank lines, and its lines are joined', () => {
    expect(readExplanation('One\nline.\n\n \nTwo.\n', [])).toEqual([[words('One line.')], [words('Two.')]])
    expect(readExplanation('', terms)).toEqual([])
  })

  it('makes each mention of one term a word to look up, where that is asked for', () => {
    const pear = [{ id: 'pear', forms: ['pear'] }, { id: 'plum', forms: ['plum'] }]
    const count = (every?: string) => readExplanation('A pear, a plum.\n\nTwo pears, a plum.', pear, every).flat().filter(({ kind }) => kind === 'term').length
    expect([count(), count('pear')]).toEqual([2, 3])
  })

  it('turns tokens into records, the first of each marked as such', () => {
    expect(readExplanation('In [[landing]] and [[landing.label]].', [])).toEqual([[
      words('In '),
      { kind: 'record', id: 'landing', side: 'value', first: true },
      words(' and '),
      { kind: 'record', id: 'landing', side: 'label', first: false },
      words('.'),
    ]])
  })

  it('has a token’s own words stand for what the record says', () => {
    expect(readExplanation('In [[landing|1831]].', [])).toEqual([[words('In '), { kind: 'record', id: 'landing', side: 'value', says: '1831', first: true }, words('.')]])
  })

  it('offers the first mention of a term only, over all paragraphs', () => {
    const runs = readExplanation('The tide turns.\n\nThe tide falls.', terms)
    expect(runs).toEqual([[words('The '), { kind: 'term', id: 'tide', text: 'tide' }, words(' turns.')], [words('The tide falls.')]])
  })

  it('takes the longer of two terms, whole words, plurals too', () => {
    const found = (text: string) => readExplanation(text, terms).flat().filter(run => run.kind === 'term').map(run => `${run.id}: ${run.text}`)
    expect(found('Spring tides come')).toEqual(['spring-tide: Spring tides'])
    expect(found('A tideless, untidetable low-tide')).toEqual([])
  })

  it('knows an acronym in capitals only', () => {
    const found = (text: string) => readExplanation(text, terms).flat().some(run => run.kind === 'term')
    expect(found('Ask MOMA.')).toBe(true)
    expect(found('Ask moma.')).toBe(false)
    expect(found('Ask Moon Matters.')).toBe(true)
  })

  it('loses no word, whatever it is made of', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('tide', 'spring tide', 'MOMA', 'and', 'tides.', '“so”'), { minLength: 1 }), (parts) => {
      const text = parts.join(' ')
      expect(readExplanation(text, terms).flat().map(run => run.kind === 'record' ? '' : run.text).join('')).toBe(text)
    }))
  })
})

const cite = { section: 'introduction', paragraph: 1, works: [] } as never
const findable = gatherFindable(
  [{ name: 'moonrise', title: 'The moon rises' }, { name: 'moonset', title: 'The moon sets' }],
  name => name === 'moonset' ? 'It sinks behind the harbour.' : '',
  { landing: { label: 'The landing', gist: 'Somebody landed at the harbour.', name: { en: 'Landing', ko: '착륙', acronym: 'LND' }, cite, anchors: [] } as never },
  [
    {
      id: 'term-tide',
      entry: { label: 'tide', gist: 'The sea’s rise and fall.', name: { en: 'tide', mn: 'түрлэг' }, aliases: ['floodwater'], cite, anchors: [] },
      equivalents: { ko: { text: '조수', origin: 'ours', gist: '바닷물의 움직임' }, mn: { text: 'түрлэг', origin: 'article', gist: 'Далайн ус', usual: { text: 'далайн татралт', source: 'A sailor' } } },
    },
    { id: 'course-skim', entry: { label: 'to skim', gist: 'To read fast.' } },
  ],
)
const find = (typed: string) => searchIndex(buildIndex(findable), typed)
const keys = (typed: string) => find(typed).hits.map(({ key }) => key)

describe('the search', () => {
  it('finds slides by title and by explanation', () => {
    expect(keys('sets')).toEqual(['slide:moonset'])
    expect(keys('sinks')).toEqual(['slide:moonset'])
  })

  it('finds records and terms by every name that they have', () => {
    expect(keys('착륙')).toEqual(['record:landing'])
    expect(keys('lnd')).toEqual(['record:landing'])
    expect(keys('түрлэг')).toEqual(['term:term-tide'])
  })

  it.each(['조수', 'турлэг', 'татралт', 'floodwater'])('finds a term by equivalent, alias, usual form, and without ү: %s', (typed) => {
    expect(keys(typed)).toEqual(['term:term-tide'])
  })

  it('finds a word of the course, which has no passage, as a kind of its own', () => {
    expect(find('skim').hits).toMatchObject([{ kind: 'word', target: 'course-skim' }])
  })

  it('finds a word by its beginning and over a slip', () => {
    expect(keys('harb')).toHaveLength(2)
    expect(keys('harbor')).toHaveLength(2)
  })

  it('shows what it has in English under its English name, and finds it by its own', () => {
    const [one] = searchIndex(buildIndex(gatherFindable([], () => '', { landing: { label: '상륙', englishLabel: 'The landing', gist: 'Somebody landed.', cite, anchors: [] } }, [])), '상륙').hits
    expect(one).toMatchObject({ title: 'The landing', text: 'Somebody landed.', lang: 'en' })
  })

  it('finds what a page or a slide is for, although the word stands nowhere on it', () => {
    const asking = gatherFindable([{ name: 'moonset', title: 'Which way?', words: 'quiz' }, { name: 'moonrise', title: 'Moonrise' }], () => '', {}, [], {}, { '/practice': { title: 'Practise', words: 'quiz test' } })
    const found = (typed: string) => searchIndex(buildIndex(asking), typed).hits.map(({ key, target }) => [key, target]).sort()
    expect(found('quiz')).toEqual([['page:/practice', '/practice'], ['slide:moonset', 'moonset']])
    expect(found('test')).toEqual([['page:/practice', '/practice']])
  })

  it('wants every word that was typed', () => {
    expect(keys('harbour landed')).toEqual(['record:landing'])
  })

  it('answers a question by the words that it is about, small words left out unless something has them too', () => {
    const small = ['where', 'did', 'somebody', 'what', 'is', 'a']
    const ask = (typed: string) => searchIndex(buildIndex(findable), typed, small).hits.map(({ key }) => key)
    expect(keys('what is a tide?')).not.toEqual(['term:term-tide'])
    expect(ask('what is a tide?')).toEqual(['term:term-tide'])
    expect(ask('somebody landed')).toEqual(['record:landing'])
    expect(ask('what is')).toEqual([])
  })

  it('shows what has some of the words where nothing has all, the best first, and says so', () => {
    const { hits, isSome } = find('tide and landing in winter')
    expect(isSome).toBe(true)
    expect(hits.map(({ key }) => key)).toEqual(expect.arrayContaining(['term:term-tide', 'record:landing']))
    expect(find('harbour landed').isSome).toBe(false)
  })

  it('finds a slide by what it shows, after what has the word in its name', () => {
    const shown = gatherFindable([{ name: 'pier', title: 'At the pier', shown: 'The landing' }, { name: 'moonset', title: 'The landing at night' }], () => '', {}, [])
    expect(searchIndex(buildIndex(shown), 'landing').hits.map(({ target }) => target)).toEqual(['moonset', 'pier'])
  })

  it('finds nothing for nothing, and nothing for what is not there', () => {
    expect(find('  ')).toEqual({ hits: [], total: 0, isSome: false })
    expect(find('volcano')).toEqual({ hits: [], total: 0, isSome: false })
    expect(find('zebra volcano')).toEqual({ hits: [], total: 0, isSome: false })
  })

  it('counts all and shows the first twenty', () => {
    const many = gatherFindable(Array.from({ length: 30 }, (_, i) => ({ name: `s${i}`, title: `Moon ${i}` })), () => '', {}, [])
    const { hits, total } = searchIndex(buildIndex(many), 'moon')
    expect([hits.length, total]).toEqual([20, 30])
  })
})

const compile = (source: string, filename: string) => compileTemplate({ source, filename, id: 'x', compilerOptions: { nodeTransforms: [moveHeadings('DeckHeading') as never] } }).code

describe('a slide’s headings, when compiled,', () => {
  it('ask how deep they stand', () => {
    expect(compile('<h2 class="a">{{ x }}</h2>', '/deck/components/quiz/Some.vue')).toMatch(/DeckHeading[^{]*\{[^}]*(?:\}[^{]*\{[^}]*)*level: "2"/)
    expect(compile('<h1>A</h1>', '/deck/slides/01.md__slidev_1.md')).toContain('DeckHeading')
  })

  it('stay as they are on pages, and where somebody holds on to the element', () => {
    expect(compile('<h1>A</h1>', '/deck/pages/read.vue')).not.toContain('DeckHeading')
    expect(compile('<h1 ref="title">A</h1>', '/deck/components/quiz/Some.vue')).not.toContain('DeckHeading')
    expect(compile('<h1 :ref="keep">A</h1>', '/deck/components/quiz/Some.vue')).not.toContain('DeckHeading')
  })

  it('alone are touched', () => {
    expect(compile('<header><hr><p>A</p></header>', '/deck/components/quiz/Some.vue')).not.toContain('DeckHeading')
  })
})

describe('what of a page is made next', () => {
  const all = ['a', 'b', 'c', 'd', 'e']

  it('is what follows the reader, then what lies before, the nearest first', () => {
    expect(listAhead(all, 'c', new Set())).toEqual(['c', 'd', 'e', 'b', 'a'])
  })

  it('leaves out what is made', () => {
    expect(listAhead(all, 'b', new Set(['b', 'd', 'a']))).toEqual(['c', 'e'])
  })

  it('begins with the first where nobody reads yet', () => {
    expect(listAhead(all, '', new Set())).toEqual(all)
  })
})

describe('the words of slides that are still to be made', () => {
  it('are read as the build wrote them', () => {
    expect(readSlideWords('{"lamp":"Oil\\nWick"}')).toEqual({ lamp: 'Oil\nWick' })
    expect(readSlideWords('{}')).toEqual({})
  })

  it.each(['', '<!DOCTYPE html>', 'null', '[]', '["Oil"]', '{"lamp":1}', '7'])('are none in what is no such file (%s)', (text) => {
    expect(readSlideWords(text)).toBeNull()
  })
})
