import type { Plugin } from 'vite'
import type { Replacement } from './replacements.ts'
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))

/** Where a file of a package, or one of setup/client/ (`./…`), lies, as Vite writes paths. */
export function locate(path: string): string {
  const file = path.startsWith('./') ? join(here, path) : join(here, '../../node_modules', path)
  // packages may be linked from elsewhere, and Vite follows the link
  return normalizePath(existsSync(file) ? realpathSync(file) : file)
}

/** Matches every import that may mean one of the modules: by the file's name, or by the package's. */
function mayMean(replacements: readonly Replacement[]): RegExp {
  const names = replacements.flatMap(each => [each.package, basename(each.file).replace(/\.\w+$/, '')])
  const safe = [...new Set(names)].map(name => name.replace(/[.$]/g, '\\$&'))
  return new RegExp(`(?:^|/)(?:${safe.join('|')})(?:/\\w+)?(?:\\.\\w+)?$`)
}

/**
 * Gives the deck's own modules in place of others', by the list in replacements.ts. A module that stands for
 * another may itself import what it stands for, to fetch it later.
 * @param replacements what is replaced by what
 */
export function replaceModules(replacements: readonly Replacement[]): Plugin {
  const found = new Map<string, string>()
  return {
    name: 'deck:replace-modules',
    enforce: 'pre',
    configResolved({ command }) {
      for (const each of replacements) {
        if (command === 'build' || !each.buildOnly)
          found.set(locate(`${each.package}/${each.file}`), locate(each.by))
      }
    },
    resolveId: {
      order: 'pre',
      filter: { id: mayMean(replacements) },
      async handler(source, importer, options) {
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
        // `npm start` marks a dependency with the time of its making
        const instead = resolved && found.get(resolved.id.replace(/\?v=\w+$/, ''))
        return !instead || importer?.replace(/\?.*$/, '') === instead ? resolved : instead
      },
    },
  }
}
