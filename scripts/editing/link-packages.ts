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
  for (const name of readdirSync('node_modules').filter(name => name === '.bin' || !/^(?:\.|@deck$)/.test(name)))
    symlinkSync(resolve('node_modules', name), join(installed, name), 'junction')
  for (const file of globSync(['*/package.json', 'packages/*/package.json'], { cwd: project })) {
    const { name } = JSON.parse(readFileSync(join(project, file), 'utf8')) as { name: string }
    symlinkSync(resolve(project, dirname(file)), join(installed, name), 'junction')
  }
}
