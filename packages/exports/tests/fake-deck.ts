/** A made-up deck on fruit: a question of every type, its items, and what an export says of itself. */
import type { PointQuestion, Question } from '@deck/questions'
import type { ExchangeAbout, ExchangeItem, ItemContext } from '../item.ts'
import { listSpots } from '@deck/questions'
import { bowls, fakeNumber, fakeTruth, harvest, orchards, ripening, shelves, steps } from '@deck/questions/testing/fake-forms'
import { bananaQuestion, fakeQuestion, redQuestion } from '@deck/questions/testing/fake-questions'
import { buildItem } from '../item.ts'

/** Signs that some format has for its own, and what no line holds. */
const hostile = ['~ = # { } : \\ %50% #### :: // $CATEGORY: [html]', '<p> </text> ]]> <![CDATA[ & &amp; &#37; " \'', '->\t\r\n{{c1::x}} {{Front}} , ; | *', '한국 Өө 😀\u00A0\u2028\u202E\u0000 x']

/** By id: every type, and of those that are partly right by their form every form. */
export const fakeBank: Readonly<Record<string, Question>> = {
  'q-yellow': bananaQuestion,
  'q-red': redQuestion,
  'q-signs': fakeQuestion(
    Object.fromEntries(hostile.map((text, i) => [`sign-${i}`, { text, why: `${text} is one.`, right: i === 1 }])),
    { stem: `Which is it: ${hostile.join(' or ')}?` },
  ),
  'q-side': fakeQuestion({ 'south-east': { right: true }, 'north-west': {}, 'east': {} }, { stem: 'On which side does it ripen?' }),
  'q-ripening': ripening,
  'q-bowls': bowls,
  'q-shelves': shelves,
  'q-pips': fakeNumber(7),
  'q-weight': fakeNumber(2.5, 0, { unit: 'kg', stem: 'What does it weigh?' }),
  'q-harvest': harvest,
  'q-truth': fakeTruth('yellow'),
  'q-untruth': fakeTruth('blue', { stem: 'The plum is yellow here.' }),
  'q-steps': { ...steps, chapter: 'second-chapter' as never },
  'q-orchards': { ...orchards, chapter: 'second-chapter' as never },
}

/** A picture of one white pixel, with the spots in a row. */
function draw(_: string, question: PointQuestion, keyOf: (option: string) => string) {
  const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='), sign => sign.charCodeAt(0))
  const spots = listSpots(question).map(({ letter, option }, i) => ({ key: keyOf(option.id), letter, x: 30 + 60 * i, y: 40.5, radius: 22 }))
  return { png, width: 60 * spots.length, height: 80, says: `A picture with ${spots.length} spots.`, spots }
}

const context: ItemContext = {
  chapters: { 'fake-chapter': { label: 'Fruit & trees' }, 'second-chapter': { label: 'Orchards' } },
  objectives: { 'fake-objective': { text: 'Know fruit', slides: ['fruit'] } },
  describe: record => ({ record, label: 'A fruit', gist: 'A fruit is “ripe” & <red>; it costs {1}.', ours: 'Ripe is soft.', section: 'One', paragraph: 2, works: ['Plum 1900'] }),
  draw,
  seed: 1,
  linkTo: slide => `https://deck.example/#/${slide}`,
}

export const fakeItems: readonly ExchangeItem[] = Object.entries(fakeBank).map(([id, question]) => buildItem(id, question, context))

const cite = { section: 'one', paragraph: 2, works: ['plum-1900'], anchors: ['ripe'] }
export const fakeAbout: ExchangeAbout = {
  title: 'Fruit',
  description: 'It is made up.',
  slug: 'fruit',
  lang: 'en',
  date: 1_700_000_000,
  languages: ['Latin'],
  article: 'Nobody (1900). Fruit',
  url: 'https://deck.example/',
  records: [
    { id: 'r-graft', kind: 'rung', fields: ['Graft', 'Insitio', '1901', 'A garden', 'One, 2'].map(text => ({ text })) },
    { id: 'r-pip', kind: 'term', fields: [{ text: 'Pip' }, { text: 'Semen', lang: 'la', mark: 'ours' }, { text: 'A seed of a fruit' }, { text: 'One, 2' }] },
    { id: 'r-guild', kind: 'body', fields: ['Guild of growers', 'GG', 'It grows', '', 'One, 2'].map(text => ({ text })) },
  ],
  facts: {
    sections: { one: { short: 'One' } },
    works: { 'plum-1900': { authors: 'Plum', year: 1900 } },
    records: [{ id: 'r-pip', table: 'terms', label: 'A pip', gist: 'It is a seed.', cite, anchors: ['seed'] }],
    relations: [{ from: 'r-pip', to: 'r-graft', kind: 'leads', cite }],
  },
}
