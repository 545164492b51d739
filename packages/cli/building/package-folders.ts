/** Where the parts of a deck stand that are no author's: below packages/ in the program's own project, below node_modules/ in a deck that installed them. */
import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

/** Folder of a package, from the project's. @param name as it is imported */
function findFolder(name: string): string {
  return relative(process.cwd(), dirname(realpathSync(require.resolve(`${name}/package.json`)))).replaceAll('\\', '/')
}

/** Folder of the addon: its components, layouts, pages, styles and hooks of Slidev. */
export const addonFolder = findFolder('slidev-addon-lesson')
/** Folder of the pictures that a slide may name. */
export const picturesFolder = findFolder('@deck/pictures')
/** Folder of what the deck says to its readers. */
export const wordsFolder = findFolder('@deck/words')
/** Folder of the doors to what a deck brings. */
export const lessonFolder = findFolder('@deck/lesson')

/** Folders of the components that a slide may name: the deck's pictures, and the addon's. */
export const componentFolders: readonly string[] = [...new Set(['components', picturesFolder, `${addonFolder}/components`])]
/** The same as patterns of files. */
export const componentFiles: readonly string[] = componentFolders.map(folder => `${folder}/**/*.vue`)

const { dependencies, peerDependencies } = require('../package.json') as Record<'dependencies' | 'peerDependencies', Record<string, string>>
/** Names of the packages that a deck is made of: the program's, and its own data. */
export const ownPackages: readonly string[] = ['@deck/data', ...Object.keys({ ...dependencies, ...peerDependencies })]
  .filter(name => /^(?:@deck\/|slidev-addon-lesson$)/.test(name))

/** The file of a command, to be started as a program. @param name as `lesson` takes it */
export const commandFile = (name: string): string => fileURLToPath(new URL(`../${name}${extname(import.meta.url)}`, import.meta.url))
