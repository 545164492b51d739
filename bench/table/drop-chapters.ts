/** A deck's entry file without its last chapters. */

/**
 * Leaves out the last blocks of an entry that hold nothing but a `src:` line.
 * @param entry the text of the entry file
 * @param count how many to leave out
 * @throws Error where it has no more than that
 */
export function dropChapters(entry: string, count: number): string {
  const blocks = [...entry.matchAll(/^---\nsrc: .*\n---\n*/gm)]
  const first = blocks.at(-count)
  if (blocks.length <= count || !first)
    throw new Error(`The entry has ${blocks.length} chapters besides the first; ${count} cannot be left out.`)
  return `${entry.slice(0, first.index).trimEnd()}\n`
}
