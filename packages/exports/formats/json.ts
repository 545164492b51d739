/** The questions as data for other programs, and the records on which they rest; each with its schema. */
import type { ExchangeWords } from '../exchange-words.ts'
import type { ExchangeFormat } from '../format-tools.ts'
import type { ExchangeAbout, ExchangeItem } from '../item.ts'
import { questionTypes } from '@deck/questions'
import { formatTask } from '../explain.ts'
import { encodeBase64, toBytes, written } from '../format-tools.ts'

const text = { type: 'string' } as const
const filled = { type: 'string', minLength: 1 } as const
const key = { type: 'string', pattern: '^[a-z0-9-]+$' } as const
function named(properties: object, optional: readonly string[] = [], more: object = {}) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter(each => !optional.includes(each)),
    additionalProperties: false,
    ...more,
  }
}
const list = (items: object, minItems = 0) => ({ type: 'array', items, minItems })
/** A code of BCP 47, without what follows the language. */
const lang = { type: 'string', pattern: '^[a-z]{2,3}$' } as const
const dialect = 'https://json-schema.org/draft/2020-12/schema'

const option = named({ key, id: filled, text: filled, why: filled, lang }, ['lang'])
const target = named({ key, id: filled, text: filled, lang }, ['lang'])
const source = named({
  record: filled,
  label: filled,
  gist: text,
  ours: text,
  section: filled,
  paragraph: { type: 'integer', minimum: 1 },
  works: list(filled),
})
const spot = named({ key, letter: filled, x: { type: 'number' }, y: { type: 'number' }, radius: { type: 'number' } })
const picture = named({
  png: { type: 'string', pattern: '^data:image/png;base64,' },
  width: { type: 'number' },
  height: { type: 'number' },
  says: filled,
  spots: list(spot, 2),
})
const head = {
  id: filled,
  type: { enum: questionTypes },
  chapter: named({ number: { type: 'integer', minimum: 1 }, id: filled, label: filled }),
  stem: filled,
  ask: filled,
  hint: text,
  level: { enum: ['recall', 'understanding', 'reasoning'] },
  objective: named({ id: filled, text }),
  sources: list(source, 1),
  link: text,
}
const form = (name: string, properties: object, optional: readonly string[] = []) => named({ ...head, form: { const: name }, ...properties }, optional)

const aboutDeck = { $schema: text, version: { const: 1 }, title: filled, description: text, lang: filled, article: text, url: text }

/** The questions, each with its answer: `right` names options by their keys. */
const questionsSchema = {
  $schema: dialect,
  title: 'Questions with their computed answers',
  ...named({ ...aboutDeck, questions: { type: 'array', items: { $ref: '#/$defs/question' } } }),
  $defs: {
    question: {
      oneOf: [
        form('choice', { isSingle: { type: 'boolean' }, isShuffled: { type: 'boolean' }, options: list(option, 2), right: list(key, 1) }),
        form('order', { options: list(option, 2), right: list(key, 2) }),
        form('pairs', {
          isSorting: { type: 'boolean' },
          options: list(option, 2),
          targets: list(target, 2),
          right: { type: 'object', additionalProperties: key },
        }),
        form('number', {
          value: { type: 'number' },
          tolerance: { type: 'number', minimum: 0 },
          unit: text,
          why: filled,
          near: list(named({ within: { type: 'number' }, share: { type: 'number' } })),
        }, ['near']),
        form('truth', { isTrue: { type: 'boolean' }, part: filled, truth: filled, why: filled }),
        form('point', { options: list(option, 2), right: key, picture }),
      ],
    },
  },
} as const

const citation = named({ section: filled, paragraph: { type: 'integer', minimum: 1 }, works: list(filled), anchors: list(filled) }, ['anchors'])

/** The records: every one has what is listed here, and what its table adds. */
const factsSchema = {
  $schema: dialect,
  title: 'Records with the passages on which they rest',
  ...named({
    ...aboutDeck,
    sections: { type: 'object' },
    works: { type: 'object' },
    records: { type: 'array', items: { $ref: '#/$defs/record' } },
    relations: list(named({ from: filled, to: filled, kind: filled, cite: citation })),
  }),
  $defs: {
    record: {
      type: 'object',
      properties: { id: filled, table: filled, label: filled, gist: filled, cite: citation, anchors: list(filled), also: list(citation) },
      required: ['id', 'table', 'label', 'gist', 'cite', 'anchors'],
    },
  },
} as const

/** Version of the files' shape: it changes where a program that reads them would have to. */
const jsonVersion = 1

const writeJson = (value: unknown): Uint8Array => toBytes(`${JSON.stringify(value, null, 2)}\n`)

/** A question with what a student is told to do, without what only pictures in memory have. */
function plain(item: ExchangeItem, words: ExchangeWords): object {
  const asked = { ...item, ask: formatTask(words, item) }
  if (!('picture' in item))
    return asked
  const { png, ...picture } = item.picture
  return { ...asked, picture: { ...picture, png: `data:image/png;base64,${encodeBase64(png)}` } }
}

/** How each file begins. */
function writeHead(schema: string, { title, description, lang, article, url }: ExchangeAbout) {
  return { $schema: schema, version: jsonVersion, title, description, lang, article, url }
}

/** Everything, with the answers as computed, and the records with what leads from one to another. */
export const json: ExchangeFormat = {
  judge: () => written,
  write: (items, about, words) => {
    const { sections, works, records, relations } = about.facts
    return [
      { name: 'questions.json', bytes: writeJson({ ...writeHead('./questions.schema.json', about), questions: items.map(item => plain(item, words)) }) },
      { name: 'questions.schema.json', bytes: writeJson(questionsSchema) },
      { name: 'facts.json', bytes: writeJson({ ...writeHead('./facts.schema.json', about), sections, works, records, relations }) },
      { name: 'facts.schema.json', bytes: writeJson(factsSchema) },
    ]
  },
}
