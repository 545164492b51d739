/** Ways to ask for a choice. */
import type { Fact, LanguageCode } from '@deck/article'
import type { Ask as AnyAsk } from './ask.ts'
import type { ChoiceQuestion } from './choice.ts'
import type { Option } from './question.ts'
import { labelOf, requireParts } from './ask.ts'

interface Ask extends AnyAsk {
  type: ChoiceQuestion['type']
  /** Options keep their order (years, numbers) or are shuffled; shuffled by default. */
  order?: ChoiceQuestion['order']
  /** As in ChoiceQuestion. */
  sought?: ChoiceQuestion['sought']
}

/**
 * Asks which of some records of one table hold a predicate. Options are named by their ids.
 * @param table the table whose records are the options
 * @param ask stem, options by record id (why each is right or wrong; text where the label will not do) and `holds`
 */
export function askRecords<T extends Record<string, Fact>>(
  table: T,
  ask: Ask & {
    options: { readonly [Id in keyof T]?: { why: string, text?: string, lang?: LanguageCode } }
    holds: (record: T[keyof T], id: keyof T) => boolean
  },
): ChoiceQuestion {
  requireParts(ask, 'stem', 'options', 'holds', 'rests')
  const options = Object.entries(ask.options).map(([id, option]): Option => {
    const { why, text, lang } = option!
    return { id, text: text ?? labelOf(table, id), why, lang }
  })
  return build(ask, options, id => ask.holds(table[id]! as T[keyof T], id as keyof T))
}

/**
 * Asks which authored statements hold. Each statement carries its own predicate over the data.
 */
export function askClaims(
  ask: Ask & { options: Readonly<Record<string, { text: string, why: string, lang?: LanguageCode, holds: () => boolean }>> },
): ChoiceQuestion {
  requireParts(ask, 'stem', 'options', 'rests')
  const options = Object.entries(ask.options).map(([id, { text, why, lang }]): Option => ({ id, text, why, lang }))
  return build(ask, options, id => ask.options[id]!.holds())
}

/**
 * Asks for a number or year among several, listed in ascending order.
 * @param ask with `values` (each with its why) and `holds` over the value
 */
export function askValue(
  ask: Omit<Ask, 'order'> & { values: Readonly<Record<number, string>>, say?: (value: number) => string, holds: (value: number) => boolean },
): ChoiceQuestion {
  requireParts(ask, 'stem', 'values', 'holds', 'rests')
  const options = Object.entries(ask.values)
    .map(([value, why]) => ({ value: Number(value), why }))
    .sort((a, b) => a.value - b.value)
    .map(({ value, why }): Option => ({ id: String(value), text: ask.say?.(value) ?? String(value), why }))
  return build({ ...ask, order: 'listed' }, options, id => ask.holds(Number(id)))
}

function build(ask: Ask, options: readonly Option[], holds: (id: string) => boolean): ChoiceQuestion {
  const known = new Set(options.map(option => option.id))
  const { type, chapter, objective, level, stem, rests, hint, order, sought } = ask
  return {
    type,
    chapter,
    objective,
    level,
    stem,
    options,
    rests,
    hint,
    order: order ?? 'shuffled',
    ...sought && { sought },
    holds: (id) => {
      if (!known.has(id))
        throw new RangeError(`"${id}" is no option of "${stem}"`)
      return holds(id)
    },
  }
}
