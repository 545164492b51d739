/** Which files of a build the first slide needs, read from the graph that Vite wrote down. */

/** What Vite's manifest says of one chunk, as far as it is needed here. */
export interface BuiltChunk { file: string, name?: string, isEntry?: boolean, imports?: string[], css?: string[] }

/** What has to be there before the first slide can be used. */
export interface FirstFiles { scripts: string[], styles: string[] }

/** The modules that start the deck, the page that shows slides, and the first slide itself. */
const starts = [/(?:^|\/)client\/pages\/play\.vue$/, /@slidev\/slides\/1\/md$/]

/**
 * Follows the static imports from the deck's start, the page that plays it and the first slide.
 * @param manifest as Vite writes it, chunk by chunk
 * @returns files relative to the build's folder, in the order in which they are asked for
 * @throws Error where the graph has no such module any more, naming what was looked for
 */
export function listFirstFiles(manifest: Readonly<Record<string, BuiltChunk>>): FirstFiles {
  const names = Object.keys(manifest)
  const roots = [
    ...names.filter(name => manifest[name]!.isEntry),
    ...starts.map((start) => {
      // a module that setup/client/group-chunks.ts has put among others has no entry of its own
      const found = names.find(name => start.test(name)) ?? names.find(name => manifest[name]!.name === 'start')
      if (!found)
        throw new Error(`No chunk of the build holds ${start}: the first slide's files cannot be told.`)
      return found
    }),
  ]
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name))
      return
    seen.add(name)
    manifest[name]!.imports?.forEach(visit)
  }
  roots.forEach(visit)
  const chunks = [...seen].map(name => manifest[name]!)
  return { scripts: [...new Set(chunks.map(chunk => chunk.file))], styles: [...new Set(chunks.flatMap(chunk => chunk.css ?? []))] }
}
