/** Reads every explanation: what a reader is told must be whole, hold to the data and be fit to read. */
import type { Name } from '@deck/article'
import type { RecordSide } from 'slidev-addon-lesson/shell/format-record.ts'
import { findRecord, registry } from '@deck/lesson/records'
import { fillTokens, formatRecord } from 'slidev-addon-lesson/shell/format-record.ts'
import { describe, expect, it } from 'vitest'
import { explanations } from '../../data/explanations/index.ts'
import { rivalExplanations } from '../../data/inquiry.ts'
import { works } from '../../data/works.ts'
import { figuresOf } from '../../packages/cli/audit/check-figures.ts'
import { readSlides } from '../support/read-chapters.ts'
import { findingsOf } from '../support/run-rule.ts'

const slides = readSlides()
const slideOf = new Map(slides.map(slide => [slide.front.routeAlias, slide]))
const entries = Object.entries(explanations)

/** A text as it is read. @throws RangeError for a token that names no record, or a side that it lacks */
const fill = (text: string) => fillTokens(text, (id, side) => formatRecord(id, findRecord(id).record, side as RecordSide).text)
const paragraphsOf = (text: string) => text.split(/\n\s*\n/)
/** Entries for which a check names a fault, with it. */
function faults(check: (text: string, alias: string) => string | false, list = entries): string[] {
  return list.flatMap(([alias, text]) => {
    const fault = check(text, alias)
    return fault ? [`${alias}: ${fault}`] : []
  })
}

/** Every word that the data spell, the letters of the vote, and the one language that no record names. */
const spelt = new Set([...JSON.stringify([...registry.values(), works]).match(/[\p{L}\d-]+/gu) ?? [], 'English', ...Object.values(rivalExplanations).map(({ letter }) => letter)])
/** Names inside a sentence that no record and no work spells so. */
function unspelt(text: string): string[] {
  return [...text.replace(/\[\[[^\]]*\]\]/g, '').matchAll(/(?<=[\p{Ll},;:(“] ?)(?<![\p{L}-])\p{Lu}[\p{L}\d-]*/gu)].map(match => match[0]).filter(name => !spelt.has(name))
}

/** What is read of each chapter, one text after the other, tokens unfilled. */
const texts = new Map<string, string>()
for (const [alias, text] of entries) {
  const chapter = slideOf.get(alias)?.front.chapter ?? alias
  texts.set(chapter, `${texts.get(chapter) ?? ''}\n${text}`)
}
const acronyms = [...registry.values()].flatMap(({ id, table, record }) => {
  const acronym = (record as { name?: Name }).name?.acronym
  return acronym && table === 'institutions' ? [{ id, acronym }] : []
})

/** Acronyms of bodies whose first use in a text is not "full name (acronym)". */
function unnamed(text: string): string[] {
  return acronyms.filter(({ id, acronym }) => {
    const first = new RegExp(`\\[\\[${id}\\.acronym\\]\\]|\\b${acronym}\\b`).exec(text)
    return first && !text.slice(0, first.index).includes(`[[${id}.name]]`)
  }).map(({ acronym }) => acronym)
}

const directions = /\bclick|\bpress\b|\bask the class|\bthe class\b|\bthe lecturer|\bnext slide|\bsay aloud/i
/** What is wrong with a text's tokens; '' where nothing is. */
function broken(text: string): string {
  try {
    fill(text)
    return ''
  }
  catch (error) {
    return (error as Error).message
  }
}

describe('explanations', () => {
  it('stand for every slide but the title, the openers and the questions, in the order of the slides, neither scraps nor essays, and plans follow the deck', async () => {
    expect(entries.length).toBeGreaterThan(20)
    expect(await findingsOf('plans')).toEqual([])
  })

  it('ask for nothing that paper cannot do, and name no scale of a picture that is printed as a list', () => {
    const listed = ['timeline', 'ladder-explorer']
    expect(Object.entries(explanations).filter(([slide, text]) => /\b(?:clicks?|press|tap|buttons?|hover|scroll|opens its)\b/i.test(text) || (listed.includes(slide) && /\bscale\b/.test(text))).map(([slide]) => slide)).toEqual([])
  })

  it('stand for no slide that is not there, and for none that asks a question', () => {
    expect(faults((_, alias) => (!slideOf.has(alias) && 'no such slide') || (slideOf.get(alias)!.body.includes('<QuizCard') && 'a question'))).toEqual([])
  })

  it('give an official name in full where a chapter first uses its acronym', () => {
    expect([...texts].flatMap(([chapter, text]) => unnamed(text).map(acronym => `${chapter}: ${acronym}`))).toEqual([])
  })

  it('spell names as the data spell them', () => {
    expect(faults(text => unspelt(text).join(', '))).toEqual([])
  })

  it('name only records that exist, and sides that they have', () => {
    expect(faults(broken)).toEqual([])
  })

  it('take every figure in digits from a token', () => {
    expect(faults(text => figuresOf(text.replace(/\[\[[^\]]*\]\]/g, '')).filter(figure => /\d/.test(figure.text)).map(figure => figure.text).join(', '))).toEqual([])
  })

  it('stand in one or two paragraphs, none of them shared', () => {
    expect(faults(text => paragraphsOf(text).length > 2 && `${paragraphsOf(text).length} paragraphs`)).toEqual([])
    const all = entries.flatMap(([, text]) => paragraphsOf(text))
    expect(all.filter((paragraph, i) => !paragraph.trim() || all.indexOf(paragraph) !== i)).toEqual([])
  })

  it('leave the lecturer’s stage directions out', () => {
    expect(faults(text => directions.exec(fill(text))?.[0] ?? '')).toEqual([])
  })

  it('do not begin with the title that stands above them', () => {
    expect(faults((text, alias) => fill(text).startsWith(slideOf.get(alias)?.front.title ?? '\0') && 'begins with its title')).toEqual([])
  })
})

describe('the checks on explanations', () => {
  it('catch a token without a record, or a record without that side', () => {
    expect(broken('[[no-such-record]]')).toContain('no-such-record')
    expect(broken('[[gggi.mn]]')).toContain('no mn')
  })

  it('catch a name that is spelt otherwise', () => {
    expect(unspelt('There he met Khurelsukh, in Ulan Bator.')).toEqual(['Khurelsukh', 'Ulan', 'Bator'])
    expect(unspelt('There he met Khürelsükh, in Ulaanbaatar.')).toEqual([])
  })

  it('catch an acronym before its name', () => {
    expect(unnamed('[[gggi.acronym]] was founded.')).toEqual(['GGGI'])
    expect(unnamed('NEASPEC met.')).toEqual(['NEASPEC'])
    expect(unnamed('The [[gggi.name]] ([[gggi.acronym]]) was founded.')).toEqual([])
  })

  it('catch a stage direction', () => {
    expect(directions.test('Click twice.')).toBe(true)
    expect(directions.test('The article presses on.')).toBe(false)
  })
})
