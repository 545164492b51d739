/** The packages of this project, data/ and locales/ among them, as a file that imports one by its name finds them. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'

const read = (folder: string) => JSON.parse(readFileSync(posix.join(folder, 'package.json'), 'utf8')) as { name: string, workspaces: readonly string[], exports: Record<string, string> }
const own = new Map(read('.').workspaces.map(folder => [read(folder).name, { folder, exports: read(folder).exports }]))

/** @returns the file behind the name of a package of ours, as "@deck/lesson/records"; null for any other, and '' where the package does not offer it */
export function findOwnFile(name: string): string | null {
  const [, whole, path = ''] = /^(@deck\/[\w-]+)(\/.+)?$/.exec(name) ?? []
  const { folder, exports } = own.get(whole!) ?? {}
  if (!exports)
    return null
  const wanted = `.${path}`
  // a whole folder may be exported: "./protocol/*"
  const pattern = Object.keys(exports).find(key => key.endsWith('/*') && wanted.startsWith(key.slice(0, -1)))
  const file = exports[wanted] ?? exports[pattern ?? '']?.replace('*', wanted.slice(pattern!.length - 1))
  return file ? posix.join(folder!, file) : ''
}
