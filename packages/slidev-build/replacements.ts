/** Whole modules of others that a deck does without, or has another for. A project adds those that it has itself. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))

/** Where a file lies, as Vite writes paths: one of this package (`./…`), one of the project by its whole path, or one of a package that the project has. */
export function locate(path: string): string {
  const file = isAbsolute(path) ? path : path.startsWith('./') ? join(here, path) : resolve('node_modules', path)
  // packages may be linked from elsewhere, and Vite follows the link
  return normalizePath(existsSync(file) ? realpathSync(file) : file)
}

/** A module of somebody else's that a deck does without, or has another for. */
export interface Replacement {
  /** The package, and the file in it, that is replaced; a pattern where its name follows from what it holds. */
  package: string
  file: string
  /** The package's version and the file's sha256 that the replacement was written against. */
  version: string
  sha256: string
  /** What comes instead: a file beside this one (`./…`), one in node_modules, or one of the project by its whole path. */
  by: string
  /** Why. */
  reason: string
  /** `npm start` keeps upstream's. */
  buildOnly?: true
}

/** Slidev's client, in the version that the replacements were written against. */
export const slidev = { package: '@slidev/client', version: '53.0.0' }

/** Every module that any deck has another for. */
export const replacements: readonly Replacement[] = [
  {
    package: 'vue', version: '3.5.43', file: 'dist/vue.esm-bundler.js', sha256: '39374b6bc80fc35a1b5c10386e2595305e0d856fbe9d7026ded51d57530dbc93',
    by: 'vue/dist/vue.runtime.esm-bundler.js',
    reason: 'Slidev takes the Vue that compiles templates in the browser. Every template here is compiled by the build, and the compiler would need a policy that allows eval.',
  },
  {
    package: 'reka-ui', version: '2.10.5', file: 'dist/shared/useId.js', sha256: '50c699748b9f1996d31be288920f80cf1d6bf44daeaf6aa6caee61562dc660e6',
    by: './client/stubs.ts', buildOnly: true,
    reason: 'It imports Vue as a whole, so that no part of Vue that nobody uses can be left out.',
  },
  {
    package: '@slidev/parser', version: '53.0.0', file: 'dist/core.mjs', sha256: '60af728d9d8726bf1669e434d138264b7ceac1c15fc451e3dde8a5325c852204',
    by: '@slidev/parser/dist/utils.mjs',
    reason: 'The client needs one function of it, which stands in the smaller module too; this one brings a YAML parser.',
  },
  {
    package: 'floating-vue', version: '5.4.0', file: 'dist/floating-vue.mjs', sha256: 'fc060276faabfd41b29ed8d6b63f39b31c129c363ac244b889521924210b95e4',
    by: './client/stubs.ts', buildOnly: true,
    reason: 'Popovers of code and of the drawing toolbar, neither of which a build has.',
  },
  {
    package: '@shikijs/vitepress-twoslash', version: '4.4.3', file: 'dist/client.mjs',
    sha256: 'cc090f36c39e25fd43eb06362d8b4953076856e6bf1c68b55f093dcb27d90055',
    by: './client/stubs.ts',
    reason: 'Types shown over code, which no slide has. It also logs an error on every page.',
  },
  {
    package: '@unhead/vue', version: '3.4.1', file: 'dist/index.mjs', sha256: 'ca486026847a8d70f08a62fc5ceb08f87b412ed0cde5587af8c656006cd34002',
    by: './client/stubs.ts',
    reason: 'The pages set a title and a language: a few lines.',
  },
  {
    package: '@unhead/vue', version: '3.4.1', file: 'dist/client.mjs', sha256: 'd052a3dc030dc1c50738610eaa7a0b217baa537c446773c06f004ff7aaafcce7',
    by: './client/stubs.ts',
    reason: 'As above.',
  },
  {
    ...slidev, file: 'modules/v-mark.ts', sha256: '52e07d7880bde72eacb81674acecd05027b770a8141b625bc2b016edc668c118',
    by: './client/stubs.ts',
    reason: 'No slide uses v-mark, which brings a library that draws by hand.',
  },
  {
    ...slidev, file: 'modules/v-motion.ts', sha256: '43f041f5d692ad3f3dec202d6b940c569f4ab9697635642d006275763172e4a3',
    by: './client/stubs.ts',
    reason: 'No slide uses v-motion, which brings a library that animates springs.',
  },
  {
    ...slidev, file: 'modules/v-drag.ts', sha256: '5655745b4374320b1c3db4231c979514f4bc25419f46c5c82f76a31bdd1ae75e',
    by: './client/stubs.ts',
    reason: 'No slide uses v-drag, the placing of things by dragging while one writes.',
  },
  {
    ...slidev, file: 'internals/DragControl.vue', sha256: '49ee149fb7d55add950587218334fda44f9262392447a4b9659d91bb1024395f',
    by: './client/stubs.ts',
    reason: 'The handles of v-drag.',
  },
  {
    ...slidev, file: 'composables/useDrawings.ts', sha256: 'dd31f9f3c30fce2f6e690383cbb6d402cf37361c783a5b80eab63e6bb3b852e0',
    by: './client/stubs.ts', buildOnly: true,
    reason: 'The headmatter allows drawing on slides in `npm start` only, yet a build carries its library.',
  },
  {
    ...slidev, file: 'state/drawings.ts', sha256: '8c6d68a482a11451e16641af88bbc41f75c9dcfa7346a15efb5db233fb179252',
    by: './client/stubs.ts', buildOnly: true,
    reason: 'As above; it opens a channel to other windows.',
  },
  {
    ...slidev, file: 'internals/ContextMenu.vue', sha256: 'a1dfe02ddb7b645321ae16a63e48f6689408d550552887953cd39554e20e9c1d',
    by: './client/stubs.ts',
    reason: 'The headmatter says `contextMenu: false`.',
  },
  {
    ...slidev, file: 'logic/contextMenu.ts', sha256: 'f69ddef67beb8590745a909ad0d1cf396a4a53e7146d8b355bf6cf8431e1b15b',
    by: './client/stubs.ts',
    reason: 'As above; it brings the menu\'s entries.',
  },
  {
    ...slidev, file: 'internals/InfoDialog.vue', sha256: '956fce2bb498cfd93a86f848041261c036c2a8150a62d6c766ceda1ec21caeeb',
    by: './client/stubs.ts',
    reason: 'The headmatter says `info: false`.',
  },
  {
    ...slidev, file: 'internals/SlidesShow.vue', sha256: '7b0b7cc217f188f6b6469988c817a83df21b4635b4ec17a292121c6f14244fe7',
    by: './client/SlidesShow.vue',
    reason: 'Makes slides ready one by one instead of all at once, and leaves out transitions, which the headmatter turns off.',
  },
]

/** Modules of Slidev's that are not replaced but rewritten from what they hold (slimSlides in client-plugins.ts). */
export const rewritten: readonly Omit<Replacement, 'reason'>[] = [
  {
    package: '@slidev/cli',
    version: '53.0.0',
    file: 'dist/serve-*.mjs',
    sha256: 'b316cb0accd6761fce248835f394a49d8a76f4baa507f26af8a8a52586ae29d0',
    by: './client-plugins.ts',
  },
]

/** What has changed upstream since a replacement was written, in words that say what to do; nothing where nothing has. */
export function findChange(each: Omit<Replacement, 'reason'>): string[] {
  const about = locate(`${each.package}/package.json`)
  const { version } = JSON.parse(readFileSync(about, 'utf8')) as { version: string }
  const [file] = globSync(each.file, { cwd: dirname(about) })
  const task = `compare it with ${each.by}, then correct its entry in the list of replacements`
  if (file === undefined)
    return [`${each.package}/${each.file} is gone: ${task}`]
  const sha256 = createHash('sha256').update(readFileSync(join(dirname(about), file))).digest('hex')
  return [
    ...version === each.version ? [] : [`${each.package} is ${version}, not ${each.version}: ${task}`],
    ...sha256 === each.sha256 ? [] : [`${each.package}/${each.file} has changed (${sha256}): ${task}`],
  ]
}
