/** Puts the texts of a language into a source file, in the place of the English ones. */
import type { Translation } from './catalogue.ts'
import type { Stretch, Unit } from './list-units.ts'
import { listUnitsOf } from './list-units.ts'

/** Units of which a language has all of an entry, none of it stale: an entry is shown in one language, never in two. */
export function listReady(units: readonly Unit[], catalogue: ReadonlyMap<string, Translation>): Unit[] {
  const isReady = ({ id, english, signature }: Unit) => {
    const found = catalogue.get(id)
    return found !== undefined && found.text !== '' && !found.isStale && found.english === english && found.madeFrom === signature
  }
  const known = units.filter(({ id }) => catalogue.has(id))
  const waiting = new Set(known.filter(unit => !isReady(unit)).map(({ entry }) => entry))
  return known.filter(({ entry }) => !waiting.has(entry))
}

/** Browsers end a line between a closing mark and Hangul, also where words are not to be divided: “말”을. */
const joinMarks = (text: string) => text.replace(/(?<=[”’)\]])(?=\p{Script=Hangul})/gu, '\u2060')

/** A text as a string of the program. */
const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'').replaceAll('\n', '\\n')}'`
const escapeTemplate = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')

/**
 * The English label and full name beside a label in the edition's language, for where it stands above the record's gist: most gists stay English,
 * and both are read together.
 * @param label of a record
 * @param units English texts of its file, by id
 * @param ready those that the edition has
 */
function writeEnglishLabel(label: Unit, source: string, units: ReadonlyMap<string, string>, ready: ReadonlyMap<string, string>): string {
  const { id, entry, english, from, to } = label
  const gist = `${entry}.gist`
  const isAbove = id === `${entry}.label` && source.slice(0, from).endsWith('label: ') && units.has(gist) && !ready.has(gist)
  const name = units.get(`${entry}.name.en`) ?? english
  return isAbove ? `, englishLabel: ${source.slice(from, to)}${name === english ? '' : `, englishName: ${quote(name)}`}` : ''
}

/** @throws Error where the English has no such slot */
function slotOf({ id, slots }: Unit, number: string): Stretch {
  const slot = slots[Number(number)]
  if (!slot)
    throw new Error(`"${id}" has {${number}}, which the English has not`)
  return slot
}

/**
 * @param file its path, which says how it is read
 * @param source its English text
 * @param catalogue what stands for each unit
 * @param fillEnglish puts into an English text what its tokens say in English
 * @returns the source with every entry that is ready in the other language
 */
export function applyCatalogue(file: string, source: string, catalogue: ReadonlyMap<string, Translation>, fillEnglish = (text: string) => text): string {
  const units = listUnitsOf(file, source, null)
  const ready = listReady(units, catalogue)
  const [all, own] = [units, ready].map(some => new Map(some.map(({ id, english }) => [id, english]))) as [Map<string, string>, Map<string, string>]
  const write = ({ from, to }: Stretch, within: readonly Unit[]): string => {
    const inside = within.filter(unit => unit.from >= from && unit.to <= to)
    const outer = inside.filter(unit => !inside.some(other => other !== unit && other.from <= unit.from && other.to >= unit.to))
    let [text, at] = ['', from]
    for (const unit of outer) {
      const said = joinMarks(catalogue.get(unit.id)!.text)
      const below = inside.filter(other => other !== unit)
      text += fillEnglish(source.slice(at, unit.from))
      text += unit.kind === 'markup'
        ? said
        : unit.kind === 'string'
          ? quote(said)
          : `\`${said.split(/\{(\d+)\}/).map((part, i) => i % 2 ? `\${${write(slotOf(unit, part), below)}}` : escapeTemplate(part)).join('')}\``
      text += writeEnglishLabel(unit, source, all, own)
      at = unit.to
    }
    return text + fillEnglish(source.slice(at, to))
  }
  return write({ from: 0, to: source.length }, ready)
}
