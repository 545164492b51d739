/** The questions as data for other programs; json-schemas.ts describes them. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeFormat } from './exchange-format.ts'
import type { ExchangeItem } from './item.ts'
import { encodeBase64 } from './base64.ts'
import { toBytes } from './exchange-format.ts'
import { sayTask } from './explain.ts'
import { questionsSchema } from './json-schemas.ts'
import { written } from './verdicts.ts'

/** Version of the files' shape: it changes where a program that reads them would have to. */
export const jsonVersion = 1

export const writeJson = (value: unknown): Uint8Array => toBytes(`${JSON.stringify(value, null, 2)}\n`)

/** A question with what a student is told to do, without what only pictures in memory have. */
function plain(item: ExchangeItem, words: ExchangeWords): object {
  const asked = { ...item, ask: sayTask(words, item) }
  if (item.form !== 'point')
    return asked
  const { png, ...picture } = item.picture
  return { ...asked, picture: { ...picture, png: `data:image/png;base64,${encodeBase64(png)}` } }
}

/** Everything, with the answers as computed. */
export const json: ExchangeFormat = {
  judge: () => written,
  write: (items, { title, description, lang, article, url }, words) => [
    { name: 'questions.json', bytes: writeJson({ $schema: './questions.schema.json', version: jsonVersion, title, description, lang, article, url, questions: items.map(item => plain(item, words)) }) },
    { name: 'questions.schema.json', bytes: writeJson(questionsSchema) },
  ],
}
