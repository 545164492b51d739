/** Patches single lines of Slidev's client while it is built, where neither its settings nor a style sheet reach. */
import type { Plugin } from 'vite'

/** What is patched in one file of Slidev's client. */
export interface Patch {
  /** The file, below @slidev/client. */
  file: string
  /** What is wrong upstream, and for whom. */
  why: string
  /** Texts that stand in the file, each with what takes its place; every one must be found. */
  edits: readonly (readonly [find: string, replace: string])[]
}

/** The version of Slidev whose files the patches were written for. */
export const patchedVersion = '53.0.0'

/**
 * Puts the patches into a file's source.
 * @throws Error where a text to be replaced does not stand there: upstream has changed it
 */
export function patchSource(source: string, { file, edits }: Patch): string {
  return edits.reduce((text, [find, replace]) => {
    if (!text.includes(find))
      throw new Error(`@slidev/client/${file} has changed: it holds no longer ${JSON.stringify(find)}. The patches in setup/client/ are for Slidev ${patchedVersion}.`)
    return text.replaceAll(find, () => replace)
  }, source)
}

/** The Vite plugin that puts the patches in as the files come by. */
export function patchClient(patches: readonly Patch[]): Plugin {
  return {
    name: 'deck:patch-client',
    enforce: 'pre',
    transform(source, id) {
      // `npm start` marks files of packages with the time of its making
      const file = id.match(/@slidev\/client\/([^?]+)(?:\?v=\w+)?$/)?.[1]
      const own = patches.filter(patch => patch.file === file)
      return own.length ? { code: own.reduce(patchSource, source), map: null } : undefined
    },
  }
}
