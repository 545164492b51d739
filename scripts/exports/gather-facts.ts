/** Every record with its passages, as data for other programs. */
import type { ExchangeFile } from './exchange-format.ts'
import type { ExchangeAbout } from './item.ts'
import { sections } from '../../data/article.ts'
import { relations } from '../../data/relations.ts'
import { registry } from '../../data/schema/records.ts'
import { works } from '../../data/works.ts'
import { factsSchema } from './json-schemas.ts'
import { jsonVersion, writeJson } from './write-json.ts'

/** The records and what they point to, and the schema that describes them. */
export function writeFacts({ title, description, lang, article, url }: ExchangeAbout): ExchangeFile[] {
  const records = [...registry.values()].map(({ id, table, record }) => ({ id, table, ...record }))
  return [
    { name: 'facts.json', bytes: writeJson({ $schema: './facts.schema.json', version: jsonVersion, title, description, lang, article, url, sections, works, records, relations: relations.map(({ from, to, kind, cite }) => ({ from, to, kind, cite })) }) },
    { name: 'facts.schema.json', bytes: writeJson(factsSchema) },
  ]
}
