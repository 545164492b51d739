/** The mark of a build: a list of the files that it made, by which a later build knows what it may take away. */
import * as v from 'valibot'

const files = v.record(v.string(), v.string())
const markSchema = v.object({
  /** Says what this file is to whoever opens it. */
  about: v.string(),
  /** Fingerprint of each file, by its path in the folder with / between parts. */
  files,
  /** Files of the build before, as long as the new one is put in their place. */
  before: v.optional(files),
})

/** What the mark says. */
export type BuildMark = v.InferOutput<typeof markSchema>

/** Name of the mark in a build's folder. */
export const markName = '.deck-build.json'

/** Reads a mark; null where the text is none. */
export function readMark(text: string): BuildMark | null {
  try {
    const read: unknown = JSON.parse(text)
    return v.is(markSchema, read) ? read : null
  }
  catch {
    return null
  }
}

/** Writes a mark. */
export function writeMark(files: Record<string, string>, before?: Record<string, string>): string {
  const about = 'A list of the files that this project put here. A later build takes away these, if they are unchanged, and no others.'
  return `${JSON.stringify({ about, files, ...(before && { before }) } satisfies BuildMark, null, 1)}\n`
}

/** What lies in a folder, seen by its mark: what it made, what was changed since, and what came from elsewhere. */
export interface Sorted { ours: string[], changed: string[], foreign: string[] }

/**
 * Tells the files of a folder apart.
 * @param mark of the folder
 * @param present fingerprints of what lies there now, the mark left out
 */
export function sortFiles(mark: BuildMark, present: Record<string, string>): Sorted {
  const sorted: Sorted = { ours: [], changed: [], foreign: [] }
  for (const [file, print] of Object.entries(present)) {
    const known = [mark.files[file], mark.before?.[file]].filter(each => each !== undefined)
    sorted[known.includes(print) ? 'ours' : known.length ? 'changed' : 'foreign'].push(file)
  }
  return sorted
}
