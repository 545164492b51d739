/** What is installed here, for a copy of the project. */
import { globSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * Links what is installed here into a project, as `npm ci` would install it there: packages of ours are the project's own.
 * @param project folder with data/, locales/ and packages/, and no node_modules
 */
export function linkPackages(project: string): void {
  const installed = join(project, 'node_modules')
  mkdirSync(join(installed, '@deck'), { recursive: true })
  const own = new Map(globSync(['*/package.json', 'packages/*/package.json'], { cwd: project }).map((file) => {
    const { name } = JSON.parse(readFileSync(join(project, file), 'utf8')) as { name: string }
    return [name, resolve(project, dirname(file))] as const
  }))
  for (const name of readdirSync('node_modules').filter(name => name === '.bin' || (!/^(?:\.|@deck$)/.test(name) && !own.has(name))))
    symlinkSync(resolve('node_modules', name), join(installed, name), 'junction')
  for (const [name, folder] of own)
    symlinkSync(folder, join(installed, name), 'junction')
}
