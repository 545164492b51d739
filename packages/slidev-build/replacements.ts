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

/** What a deck does without, if nothing else is said: no library, no directive, no menu. */
const stubs = './client/stubs.ts'
/** What a component of a package is replaced by has to be one: where `npm start` looks for libraries, a script in its place would count as one. */
const noPart = './client/NoPart.vue'

/** A module of somebody else's that a deck does without, or has another for. */
export interface Replacement {
  /** The file that is replaced, below node_modules; a pattern where its name follows from what it holds. */
  file: string
  /** Its text, as the replacement was written against it. */
  sha256: string
  /** What comes instead, where it is not the stubs: a file beside this one (`./…`), one in node_modules, or one of the project by its whole path. */
  by?: string
  /** Why. */
  reason: string
  /** `npm start` keeps upstream's. */
  buildOnly?: true
}

/** Where what comes instead lies. */
export const locateOwn = ({ file, by = file.endsWith('.vue') ? noPart : stubs }: Pick<Replacement, 'by' | 'file'>): string => locate(by)

/** Every module that any deck has another for. */
export const replacements: readonly Replacement[] = [
  {
    file: 'vue/dist/vue.esm-bundler.js', sha256: '39374b6bc80fc35a1b5c10386e2595305e0d856fbe9d7026ded51d57530dbc93',
    by: 'vue/dist/vue.runtime.esm-bundler.js',
    reason: 'Slidev takes the Vue that compiles templates in the browser. Every template here is compiled by the build, and the compiler would need a policy that allows eval.',
  },
  {
    file: 'reka-ui/dist/shared/useId.js', sha256: '50c699748b9f1996d31be288920f80cf1d6bf44daeaf6aa6caee61562dc660e6',
    buildOnly: true,
    reason: 'It imports Vue as a whole, so that no part of Vue that nobody uses can be left out.',
  },
  {
    file: '@slidev/parser/dist/core.mjs', sha256: '60af728d9d8726bf1669e434d138264b7ceac1c15fc451e3dde8a5325c852204',
    by: '@slidev/parser/dist/utils.mjs',
    reason: 'The client needs one function of it, which stands in the smaller module too; this one brings a YAML parser.',
  },
  {
    file: 'floating-vue/dist/floating-vue.mjs', sha256: 'fc060276faabfd41b29ed8d6b63f39b31c129c363ac244b889521924210b95e4',
    buildOnly: true,
    reason: 'Popovers of code and of the drawing toolbar, neither of which a build has.',
  },
  {
    file: '@shikijs/vitepress-twoslash/dist/client.mjs',
    sha256: 'cc090f36c39e25fd43eb06362d8b4953076856e6bf1c68b55f093dcb27d90055',
    reason: 'Types shown over code, which no slide has. It also logs an error on every page.',
  },
  {
    file: '@unhead/vue/dist/index.mjs', sha256: 'ca486026847a8d70f08a62fc5ceb08f87b412ed0cde5587af8c656006cd34002',
    reason: 'The pages set a title and a language: a few lines.',
  },
  {
    file: '@unhead/vue/dist/client.mjs', sha256: 'd052a3dc030dc1c50738610eaa7a0b217baa537c446773c06f004ff7aaafcce7',
    reason: 'As above.',
  },
  {
    file: '@slidev/client/modules/v-mark.ts', sha256: '52e07d7880bde72eacb81674acecd05027b770a8141b625bc2b016edc668c118',
    reason: 'No slide uses v-mark, which brings a library that draws by hand.',
  },
  {
    file: '@slidev/client/modules/v-motion.ts', sha256: '43f041f5d692ad3f3dec202d6b940c569f4ab9697635642d006275763172e4a3',
    reason: 'No slide uses v-motion, which brings a library that animates springs.',
  },
  {
    file: '@slidev/client/modules/v-drag.ts', sha256: '5655745b4374320b1c3db4231c979514f4bc25419f46c5c82f76a31bdd1ae75e',
    reason: 'No slide uses v-drag, the placing of things by dragging while one writes.',
  },
  {
    file: '@slidev/client/internals/DragControl.vue', sha256: '49ee149fb7d55add950587218334fda44f9262392447a4b9659d91bb1024395f',
    reason: 'The handles of v-drag.',
  },
  {
    file: '@slidev/client/composables/useDrawings.ts', sha256: 'dd31f9f3c30fce2f6e690383cbb6d402cf37361c783a5b80eab63e6bb3b852e0',
    buildOnly: true,
    reason: 'The headmatter allows drawing on slides in `npm start` only, yet a build carries its library.',
  },
  {
    file: '@slidev/client/state/drawings.ts', sha256: '8c6d68a482a11451e16641af88bbc41f75c9dcfa7346a15efb5db233fb179252',
    buildOnly: true,
    reason: 'As above; it opens a channel to other windows.',
  },
  {
    file: '@slidev/client/internals/ContextMenu.vue', sha256: 'a1dfe02ddb7b645321ae16a63e48f6689408d550552887953cd39554e20e9c1d',
    reason: 'The headmatter says `contextMenu: false`.',
  },
  {
    file: '@slidev/client/logic/contextMenu.ts', sha256: 'f69ddef67beb8590745a909ad0d1cf396a4a53e7146d8b355bf6cf8431e1b15b',
    reason: 'As above; it brings the menu\'s entries.',
  },
  {
    file: '@slidev/client/internals/InfoDialog.vue', sha256: '956fce2bb498cfd93a86f848041261c036c2a8150a62d6c766ceda1ec21caeeb',
    reason: 'The headmatter says `info: false`.',
  },
  {
    file: '@slidev/client/internals/SlidesShow.vue', sha256: '7b0b7cc217f188f6b6469988c817a83df21b4635b4ec17a292121c6f14244fe7',
    by: './client/SlidesShow.vue',
    reason: 'Makes slides ready one by one instead of all at once, and leaves out transitions, which the headmatter turns off.',
  },
]

/** Modules of Slidev's that are not replaced but rewritten from what they hold (slimSlides in client-plugins.ts). */
export const rewritten: readonly Omit<Replacement, 'reason'>[] = [
  {
    file: '@slidev/cli/dist/serve-*.mjs',
    sha256: 'b316cb0accd6761fce248835f394a49d8a76f4baa507f26af8a8a52586ae29d0',
    by: './client-plugins.ts',
  },
]

/** What has changed upstream since a replacement was written, in words that say what to do; nothing where nothing has. */
export function findChange({ file, sha256, by = stubs }: Omit<Replacement, 'reason'>): string[] {
  const [found] = globSync(file, { cwd: 'node_modules' })
  const now = found && createHash('sha256').update(readFileSync(join('node_modules', found))).digest('hex')
  const change = now ? `has changed (${now})` : 'is gone'
  return now === sha256 ? [] : [`${file} ${change}: compare it with ${by}, then correct its entry in the list of replacements`]
}
