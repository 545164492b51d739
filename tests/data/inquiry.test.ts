import { registry } from '@deck/lesson/records'
import { findEvidence, gatherEvidence } from 'slidev-addon-lesson/inquiry/gather-evidence.ts'
import { voteIds } from 'slidev-addon-lesson/quiz/polls.ts'
/** The question, its explanations, and what bears on each. */
import { describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { evidence, inquiry, rivalExplanations } from '../../data/inquiry.ts'
import { readSlides } from '../support/read-chapters.ts'

const explanations = Object.keys(rivalExplanations) as (keyof typeof rivalExplanations)[]
const pieces = Object.entries(evidence)
const words = (text: string) => text.split(/\s+/).length

describe('the explanations', () => {
  it('are lettered from A in order, so that hands and phones can vote', () => {
    expect(Object.values(rivalExplanations).map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D'])
  })

  it.each(explanations)('%s has supports, something that speaks against it, and something that is missing', (id) => {
    expect(findEvidence(evidence, id, 'supports').length).toBeGreaterThan(2)
    expect(findEvidence(evidence, id, 'challenges').length).toBeGreaterThan(0)
    expect(findEvidence(evidence, id, 'missing').length).toBeGreaterThan(0)
  })

  it.each(explanations)('%s has one strongest piece for it and one against it, for its strip', (id) => {
    expect((['supports', 'challenges', 'missing', 'means', 'thesis'] as const).map(bearing => findEvidence(evidence, id, bearing).filter(({ isStrongest }) => isStrongest).length)).toEqual([1, 1, 0, 0, 0])
  })

  it('say their claim in one sentence of at most 28 words, as does each piece of evidence', () => {
    const texts = [inquiry.frame, inquiry.weigh!, inquiry.answer.says, inquiry.cost, ...[inquiry.sentence, inquiry.essay].flatMap(({ asks, model, criteria }) => [asks, model, ...criteria]), ...Object.values(rivalExplanations).map(({ gist }) => gist), ...pieces.map(([, { says }]) => says)]
    expect(texts.flatMap(text => text.split(/(?<=[.?!]) /)).filter(sentence => words(sentence) > 28 || !/[.?!”]$/.test(sentence))).toEqual([])
  })
})

describe('every piece of evidence', () => {
  it('rests on records, each with its passage', () => {
    const loose = [...pieces, ['answer', inquiry.answer] as const].flatMap(([id, { records }]) => records.filter(record => !registry.get(record)?.record.anchors.length).map(record => `data/inquiry.ts: "${id}" rests on "${record}", which is no record with a passage`))
    expect(loose).toEqual([])
  })

  it('has a label of at most six words and 30 characters, for a picture; what is missing asks', () => {
    expect(pieces.filter(([, { label, bearing }]) => words(label) > 6 || label.length > 30 || label.endsWith('?') !== (bearing === 'missing')).map(([id]) => id)).toEqual([])
  })

  it('has an id that is no record’s, in the order of the chapters in which it is met', () => {
    expect(pieces.map(([id]) => id).filter(id => registry.has(id))).toEqual([])
    const order = Object.keys(chapters)
    const places = pieces.map(([, { chapter }]) => order.indexOf(chapter))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('speaks against a letter by what the article says: silence is missing, for every letter', () => {
    const silent = /\bno gain\b|\bno place in\b|\bnames? no\b|\breports? no\b|\bnot named\b|\bthe article (?:does|reports|names)\b/i
    expect(pieces.filter(([, { bearing, says }]) => bearing === 'challenges' && silent.test(says)).map(([id]) => id)).toEqual([])
    expect(pieces.filter(([, { bearing, says }]) => bearing === 'missing' && silent.test(says)).map(([, { explanation }]) => rivalExplanations[explanation].letter)).toEqual(expect.arrayContaining(['A', 'B', 'C', 'D']))
  })

  it('is general where every passage behind it is on Korea’s own path, and only there', () => {
    const isOwnPath = (id: string) => {
      const cite = registry.get(id)!.record.cite as { section: string, paragraph: number }
      return cite.section.startsWith('trajectory') || (cite.section === 'introduction' && cite.paragraph === 1)
    }
    const weighed = pieces.filter(([, { bearing }]) => bearing === 'supports' || bearing === 'challenges')
    // the regional bodies stand in both parts of the article
    const both = ['bodies-of-the-region']
    expect(weighed.filter(([id, { records, isGeneral }]) => !both.includes(id) && Boolean(isGeneral) !== records.every(isOwnPath)).map(([id]) => id)).toEqual([])
  })

  it('is gathered once, in its chapter; every chapter but the last has some', () => {
    const found = (Object.keys(chapters) as (keyof typeof chapters)[]).map(chapter => [chapter, [...gatherEvidence(evidence, explanations, [chapter]).values()].flat()] as const)
    expect(found.flatMap(([, list]) => list.map(({ id }) => id)).sort()).toEqual(pieces.map(([id]) => id).sort())
    expect(found.filter(([, list]) => !list.length).map(([chapter]) => chapter)).toEqual(['summary'])
  })

  it('keeps the article’s hedge where every record behind a support is hedged', () => {
    const flat = pieces.filter(([, { bearing, records, says }]) => bearing !== 'missing' && records.every((id) => {
      const found = registry.get(id)!.record
      return 'strength' in found && found.strength === 'hedges'
    }) && !/seems|appears|arguably|probably|perhaps/i.test(says))
    expect(flat.map(([id]) => id)).toEqual([])
  })
})

describe('the boards of evidence', () => {
  const boards = Object.fromEntries(readSlides().filter(({ body }) => body.includes('<EvidenceBoard')).map(({ front, body }) => {
    const idsOf = (prop: string) => [...body.match(new RegExp(`<EvidenceBoard[^>]*:${prop}="([^"]*)"`))?.[1]!.matchAll(/'([\w-]+)'/g) ?? []].map(([, id]) => id!)
    return [front.routeAlias!, gatherEvidence(evidence, explanations, idsOf('chapters') as never, idsOf('again'))]
  }))
  const listOf = (board: string, id: (typeof explanations)[number], bearing: string) => boards[board]!.get(id)!.filter(one => one.bearing === bearing)

  it('show what their titles claim', () => {
    // Korea’s past “may be the motive, but harm alone did not suffice”
    expect(listOf('korea-adds', 'been-through-it', 'supports')).not.toEqual([])
    expect(listOf('korea-adds', 'been-through-it', 'challenges').map(({ id }) => id)).toEqual(['harm-without-diplomacy'])
    // one test for all harms: whether they reach the region bears on the shared problem, and on no gain
    const harms = pieces.filter(([, { records }]) => records.some(record => registry.get(record)?.table === 'factors'))
    expect(new Set(harms.map(([, { explanation }]) => explanation))).toEqual(new Set(['shared-problem']))
    expect(harms.filter(([, { says }]) => !/region/.test(says) || !/Korea/.test(says)).map(([id]) => id)).toEqual([])
    // each letter has a passage for it and one against it by then
    expect(explanations.filter(id => !listOf('cases-weighed', id, 'supports').length || !listOf('cases-weighed', id, 'challenges').length)).toEqual([])
  })

  it('keep motives apart from means and from the words of the thesis', () => {
    const thesis = pieces.filter(([, { bearing }]) => bearing === 'thesis').map(([, { explanation }]) => rivalExplanations[explanation].letter)
    expect(thesis).toEqual(['A', 'C'])
    expect(pieces.filter(([, { records, bearing }]) => bearing === 'supports' && (records as readonly string[]).some(record => ['thesis', 'three-levers', 'condition-science'].includes(record))).map(([id]) => id)).toEqual([])
  })
})

/** Why a slide is our reading and not the article’s: by what stands on it, whatever draws it, or by what its note says. */
const oursBy: Readonly<Record<string, RegExp>> = {
  'it votes on our motives, weighs, compares or takes away': /<(?:ExplanationVote|EvidenceBoard|PassagePairs|TakeAway)\b/,
  'it draws what we miss in the article': /\bmissing: |\bhole: '(?!.*“)/,
  'its note says so': /\bsorted by us\b|\b(?:reading|comparison|test|motives|sentence below the picture)[^.]* (?:is|are) our(?:s|\b)/,
}

describe('what is our reading', () => {
  const slides = readSlides().map(({ front, body }) => ({
    id: front.routeAlias!,
    isSigned: front.ours === 'true' || body.includes('<OurReading>'),
    because: Object.keys(oursBy).filter(reason => oursBy[reason]!.test(body)),
  }))

  it('carries the sign in the margin, on every slide', () => {
    expect(slides.filter(({ isSigned, because }) => because.length && !isSigned).map(({ id, because }) => `"${id}" is our reading, since ${because.join(' and ')}: write "ours: true" into its frontmatter`)).toEqual([])
  })

  it('is nothing else: what bears the sign has a reason', () => {
    expect(slides.filter(({ isSigned, because }) => isSigned && !because.length).map(({ id }) => id)).toEqual([])
    expect(Object.keys(oursBy).filter(reason => !slides.some(({ because }) => because.includes(reason)))).toEqual([])
  })
})

describe('the vote', () => {
  it('has ids of its own, so that no vote on the three explanations of 1.0 is shown under four', () => {
    expect(voteIds.filter(id => ['explanations-before', 'explanations-after'].includes(id))).toEqual([])
  })
})
