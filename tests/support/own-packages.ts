/** The packages of this project, data/ and locales/ among them, as a file that imports one by its name finds them. */
import { createRequire } from 'node:module'
import { relative } from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** @returns the file behind the name of a package of ours, as "@deck/lesson/records"; null for any other, and '' where the package does not offer it */
export function findOwnFile(name: string): string | null {
  if (!/^(?:@deck|slidev-addon-lesson)\//.test(name))
    return null
  try {
    return relative('', resolve(name)).replaceAll('\\', '/')
  }
  catch {
    return ''
  }
}
