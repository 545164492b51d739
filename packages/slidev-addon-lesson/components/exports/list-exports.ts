/** The list of exported files that stand beside a build for lecturers: written with them, read by the page that offers them. */
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const note = v.object({ type: v.string(), count, what: v.string() })
const entry = v.object({
  /** As `--format` has it. */
  format: v.pipe(v.string(), v.regex(/^[a-z\d-]+$/)),
  /** Plain names in the list's own folder. */
  files: v.array(v.object({ name: v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/)), bytes: count })),
  written: count,
  changed: count,
  leftOut: count,
  /** What is changed or left out: type of question, how many, and the sentence that says it. */
  notes: v.array(note),
})

/** A format with its files. */
export type OfferedExport = v.InferOutput<typeof entry>

/** Where the files stand, beside the deck's page, and the list of them. */
export const exportsFolder = 'exports/'
export const exportsList = `${exportsFolder}index.json`

/** The entries of a list; what is no list, or an entry that cannot be read, is left out. */
export function readExports(text: string): OfferedExport[] {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.flatMap(each => v.is(entry, each) ? [each] : []) : []
  }
  catch {
    return []
  }
}
