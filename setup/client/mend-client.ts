/** Mends single lines of Slidev's client while it is built, where neither its settings nor a style sheet reach. */
import type { Plugin } from 'vite'

/** What is mended in one file of Slidev's client. */
export interface Mend {
  /** The file, below @slidev/client. */
  file: string
  /** What is wrong upstream, and for whom. */
  why: string
  /** Texts that stand in the file, each with what takes its place; every one must be found. */
  edits: readonly (readonly [find: string, replace: string])[]
}

/** The version of Slidev whose files the mends were written for. */
export const mendedVersion = '53.0.0'

/**
 * Puts the mends into a file's source.
 * @throws Error where a text to be replaced does not stand there: upstream has changed it
 */
export function mendSource(source: string, { file, edits }: Mend): string {
  return edits.reduce((text, [find, replace]) => {
    if (!text.includes(find))
      throw new Error(`@slidev/client/${file} has changed: it holds no longer ${JSON.stringify(find)}. The mends in setup/client/ are for Slidev ${mendedVersion}.`)
    return text.replaceAll(find, () => replace)
  }, source)
}

/** The Vite plugin that puts the mends in as the files come by. */
export function mendClient(mends: readonly Mend[]): Plugin {
  return {
    name: 'deck:mend-client',
    enforce: 'pre',
    transform(source, id) {
      const file = id.match(/@slidev\/client\/([^?]+)$/)?.[1]
      const own = mends.filter(mend => mend.file === file)
      return own.length ? { code: own.reduce(mendSource, source), map: null } : undefined
    },
  }
}
