/** The list of PDFs that stand beside a build: written when they are made, read by the page that offers them. */
import * as v from 'valibot'
import { currentKind, lecturerKinds } from './options.ts'

const fileSchema = v.object({
  /** A plain name in the list's own folder. */
  file: v.pipe(v.string(), v.regex(/^[\w-]+\.pdf$/)),
  kind: v.pipe(v.string(), v.transform(currentKind), v.picklist(lecturerKinds)),
  /** As a link has them; '' for all. */
  chapters: v.string(),
  /** The name of the plan that it was printed by, where there was one. */
  plan: v.optional(v.string()),
  paper: v.picklist(['a4', 'letter']),
  /** Null where the kind has none. */
  seed: v.nullable(v.number()),
  /** Answer and reasons stand on its quiz slides; absent where it shows no slides. */
  answers: v.optional(v.picklist(['blank', 'shown'])),
  pages: v.number(),
  bytes: v.number(),
})

/** One PDF that was made. */
export type HandoutFile = v.InferOutput<typeof fileSchema>

/** The files of a list; what is no list, or an entry that cannot be read, is left out. */
export function readFiles(text: string): HandoutFile[] {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list)
      ? list.flatMap((each) => {
          const read = v.safeParse(fileSchema, each)
          return read.success ? [read.output] : []
        })
      : []
  }
  catch {
    return []
  }
}

/** The list with these files added; of one name the newer stands. */
export function addFiles(old: readonly HandoutFile[], made: readonly HandoutFile[]): HandoutFile[] {
  return [...new Map([...old, ...made].map(each => [each.file, each])).values()]
}
