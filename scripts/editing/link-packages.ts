/** What is installed here, for a copy of the project. */
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Links what is installed here into a project, as `npm ci` would install it there: packages of ours are the project's own.
 * @param project folder with packages/ and no node_modules
 */
export function linkPackages(project: string): void {
  const installed = join(project, 'node_modules')
  mkdirSync(join(installed, '@deck'), { recursive: true })
  for (const name of readdirSync('node_modules').filter(name => name === '.bin' || !/^(?:\.|@deck$)/.test(name)))
    symlinkSync(resolve('node_modules', name), join(installed, name), 'junction')
  for (const name of readdirSync(join(project, 'packages')).filter(name => existsSync(join(project, 'packages', name, 'package.json'))))
    symlinkSync(resolve(project, 'packages', name), join(installed, '@deck', name), 'junction')
}
