/** Made-up questions whose every text is hostile to some format. */
import type { ChapterId, ObjectiveId, RecordId } from '@deck/article'
import type { Question } from '@deck/questions'
import type { ItemContext } from '../../item.ts'
import fc from 'fast-check'
import { tidyText } from '../../item.ts'

const signs = ['~', '=', '#', '{', '}', ':', '\\', '\t', '\n', '\r\n', '"', '\'', '&', '&amp;', '&#37;', '<', '>', '<p>', '</text>', ']]>', '<![CDATA[', '->', '%50%', '%', '::', '//', '$CATEGORY:', '####', '[html]', '[', ']', '한국', 'Монгол Өө Үү', '\u0000', '\u2028', '\u202E', '\uD800', '😀', ' ', '\u00A0', ',', ';', '|', '*', 'T', 'F', '1', '-', 'a', '{{c1::x}}', '{{Front}}', '\u001F']

/** A text that is not empty once it is tidy. */
export const hostileText = fc.array(fc.oneof(fc.constantFrom(...signs), fc.string({ maxLength: 3, unit: 'grapheme' })), { minLength: 1, maxLength: 8 })
  .map(parts => parts.join(''))
  .filter(text => /[^\s\p{M}\u200B-\u200F]/u.test(tidyText(text)))

/** Texts no two of which look alike. */
const distinct = (count: number) => fc.uniqueArray(hostileText, { minLength: count, maxLength: count, selector: text => tidyText(text).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ') })

const base = (stem: string, hint: string) => ({ chapter: 'one' as ChapterId, objective: 'aim' as ObjectiveId, level: 'recall' as const, stem, hint, rests: ['fact' as RecordId] })

/** One question of each form but pointing. */
export const hostileQuestions: fc.Arbitrary<Record<string, Question>> = fc.record({ texts: distinct(7), whys: fc.array(hostileText, { minLength: 4, maxLength: 4 }), value: fc.integer({ min: -1000, max: 5000 }), tolerance: fc.constantFrom(0, 0.5, 2) })
  .map(({ texts: [stem, ...texts], whys, value, tolerance }) => {
    const options = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, text: texts[i]!, why: whys[i]! }))
    const targets = [{ id: 'x', text: texts[4]! }, { id: 'y', text: texts[5]! }, { id: 'z', text: `${texts[4]!}z` }]
    const ask = base(stem!, whys[0]!)
    return {
      'q-single': { ...ask, type: 'single', options, order: 'shuffled', holds: id => id === 'b' },
      'q-multiple': { ...ask, type: 'multiple', options, order: 'listed', holds: id => id === 'b' || id === 'c' },
      'q-ordering': { ...ask, type: 'ordering', options, whenOf: id => ({ from: 1900 + id.charCodeAt(0), precision: 'year' }) },
      'q-matching': { ...ask, type: 'matching', options: options.slice(0, 2), targets, holds: (item, target) => (item === 'a' ? 'x' : 'y') === target },
      'q-sorting': { ...ask, type: 'sorting', options, targets, holds: (item, target) => (item === 'd' ? 'x' : 'y') === target },
      'q-number': { ...ask, type: 'number', value: () => value, tolerance, unit: '', why: whys[1]! },
      'q-truth': { ...ask, type: 'true-false', part: tidyText(stem!), truth: () => whys[2]!, why: whys[3]! },
    } satisfies Record<string, Question>
  })

/** What the questions are told of besides themselves. */
export const hostileContext: ItemContext = {
  chapters: { one: { label: 'One / first' } },
  objectives: { aim: { text: 'aim', slides: ['a-slide'] } },
  describe: record => ({ record, label: 'A fact', gist: 'It is so & <so>.', ours: '', section: 'One', paragraph: 1, works: [] }),
  draw: () => { throw new Error('no picture here') },
  seed: 1,
  linkTo: slide => `https://deck.example/#/${slide}`,
}
