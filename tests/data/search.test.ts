import { registry } from '@deck/lesson/records'
import { useReadSearch } from 'slidev-addon-lesson/read/useReadSearch.ts'
import { useReadTree } from 'slidev-addon-lesson/read/useReadTree.ts'
import { useSlideFinder } from 'slidev-addon-lesson/read/useSlideFinder.ts'
/** Both searches with the deck's own slides, records and terms: what people type in everyday words leads them where they want to go. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everydaySlideWords } from '../../data/everyday-words.ts'
import { useRealSlides } from '../support/real-slides.ts'

let putBack: () => void
let names: readonly string[]
let asked = 0
let find: (typed: string) => Promise<readonly string[]>
let findPlace: (typed: string, target: string) => Promise<string | undefined>
let goTo: (typed: string) => readonly string[]

beforeAll(async () => {
  putBack = await useRealSlides()
  const all = useReadTree().all.value
  names = all.map(({ name }) => name)
  const { typed, found } = useReadSearch(() => all)
  find = async (wanted) => {
    const before = found.value
    typed.value = `${wanted} ${' '.repeat(asked++)}`
    await expect.poll(() => found.value, { timeout: 60_000 }).not.toBe(before)
    return found.value.hits.map(({ target }) => target)
  }
  findPlace = async (wanted, target) => {
    await find(wanted)
    return found.value.hits.find(hit => hit.target === target)?.place?.name
  }
  const finder = useSlideFinder()
  goTo = typed => finder(typed).map(({ no }) => names[no - 1]!)
})
afterAll(() => putBack())

describe('the search of the reading page', () => {
  it.each([
    ['who is the author', '/sources/article'],
    ['author', '/sources/article'],
    ['what is this about', 'the-question'],
    ['hypothesis', 'the-question'],
    ['why does korea help mongolia', 'willing-states'],
    ['why Korea helps Mongolia?', 'willing-states'],
    ['what does korea get out of it', 'willing-states'],
    ['why mongolia', 'setting-why-mongolia'],
    ['what did korea do', 'response-matrix'],
    ['what is GGGI', 'gggi'],
    ['un', 'united-nations'],
    ['oecd', 'oecd'],
    ['UB', 'ulaanbaatar'],
    ['ulan bator', 'ulaanbaatar'],
    ['how many people die', 'pollution-deaths'],
    ['what is dzud', 'term-dzud'],
    ['middle power', 'term-middle-power'],
    ['what is multilateralism', 'term-multilateralism'],
    ['first rung', 'rung-1990-opened'],
    ['conclusion', 'whole-argument'],
    ['what is wrong with the article', 'left-out'],
    ['weaknesses', 'left-out'],
    ['who pays', 'left-out'],
    ['covid', 'ladder-explorer'],
    ['quiz', '/review'],
    ['exam questions', '/review'],
    ['print', '/handout'],
    ['today', '/today'],
    ['why korea plants trees', 'the-question'],
    ['middle power definition', 'term-middle-power'],
    ['glossary', '/glossary'],
    ['why is the air so bad in winter', 'winter-smog'],
  ])('"%s" finds first %s', async (typed, target) => {
    expect((await find(typed))[0]).toBe(target)
  })

  it.each([
    ['when did korea and mongolia become friends', 'diplomatic-relations'],
    ['friends', 'diplomatic-relations'],
    ['nomads', 'herders'],
    ['nomad', 'herders'],
    ['Han Xiao', '/sources/article'],
    ['friendship', 'ladder-explorer'],
    ['why does korea help mongolia', 'three-conditions'],
    ['about the article', 'title'],
    ['1990', 'rung-1990-opened'],
    ['does it work', 'shown-and-asserted'],
    ['criticism', 'left-out'],
    ['recall', '/review'],
    ['references', '/sources'],
    ['trees', 'plantation-programmes'],
    ['how much land is degraded', 'degraded-share'],
    ['who is the president of mongolia', 'rungs-climate-2011'],
    ['what are the three crises', 'pollution-threads'],
    ['cold war', 'cold-war-ends'],
    ['desert', 'gobi'],
    ['агаарын бохирдол', 'winter-smog'],
  ])('"%s" finds %s among the first three', async (typed, target) => {
    expect((await find(typed)).slice(0, 3)).toContain(target)
  })
})

describe('“Read it on” leads to the slide that is about it', () => {
  it.each([
    ['зүд', 'term-dzud', 'climate-dzud'],
    ['zud', 'term-dzud', 'climate-dzud'],
    ['strategic partnership', 'strategic-partnership', 'ladder-explorer'],
    ['strategic partnership', 'term-strategic-partnership', 'ladder-explorer'],
    ['Korea', 'korea', 'the-question'],
    ['middle power', 'term-middle-power', 'middle-power-terms'],
    ['desertification', 'term-desertification', 'land-reach'],
  ])('of “%s”, %s: %s', async (typed, target, slide) => {
    expect(await findPlace(typed, target)).toBe(slide)
  })

  it('and every slide that a record names is there', () => {
    const named = [...registry].filter(([, { record }]) => record.readOn !== undefined)
    expect(named.length).toBeGreaterThan(9)
    expect(named.filter(([, { record }]) => !names.includes(record.readOn!)).map(([id]) => id)).toEqual([])
  })
})

describe('the way to a slide', () => {
  it.each([
    ['nomads', 'pollution-chain'],
    ['nomad', 'pollution-chain'],
    ['who is the author', 'title'],
    ['friends', 'ladder-explorer'],
    ['why does korea help mongolia', 'willing-states'],
    ['when did korea and mongolia become friends', 'ladder-explorer'],
    ['what is gggi', 'the-watershed'],
    ['UB', 'winter-smoke'],
    ['dzud', 'climate-dzud'],
    ['how many people die', 'pollution-air'],
    ['covid', 'ladder-explorer'],
    ['criticism', 'left-out'],
    ['north korea', 'willing-states'],
  ])('"%s" finds %s among the first three', (typed, slide) => {
    expect(goTo(typed).slice(0, 3)).toContain(slide)
  })
})

it('everyday words stand with slides that there are', () => {
  expect(Object.keys(everydaySlideWords).filter(name => !names.includes(name))).toEqual([])
})
