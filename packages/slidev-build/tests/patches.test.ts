import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { splitScripts } from '../../../components/shell/split-scripts.ts'
import { findRevealed } from '../../../components/shell/useAnnouncements.ts'
import { ownPageNames, patchClient, patchSource } from '../client-plugins.ts'
import { patchedVersion, patches } from '../patches.ts'

const client = new URL('../../../node_modules/@slidev/client/', import.meta.url)

describe('the patches of Slidev’s client', () => {
  it('are for the version that is installed', () => {
    expect(JSON.parse(readFileSync(new URL('package.json', client), 'utf8')).version).toBe(patchedVersion)
  })

  it.each(patches.map(patch => [patch.file, patch] as const))('find in %s every text that they replace', (file, patch) => {
    expect(patchSource(readFileSync(new URL(file, client), 'utf8'), patch)).not.toBe('')
  })

  it('name the file and the text where upstream has changed it', () => {
    expect(() => patchSource('<p>new</p>', { file: 'a/b.vue', why: '', edits: [['<p>old</p>', '']] })).toThrow('@slidev/client/a/b.vue has changed: it holds no longer "<p>old</p>"')
  })

  it('take what they put in as it is, signs that mean something to a search included', () => {
    expect(patchSource('a b a', { file: '', why: '', edits: [['a', '$&$1']] })).toBe('$&$1 b $&$1')
  })
})

describe('the pages of the deck’s own', () => {
  it('are all among those that Slidev’s routes fetch', () => {
    const routes = readFileSync(new URL('setup/routes.ts', client), 'utf8')
    expect(ownPageNames.filter(name => !routes.includes(`import('../pages/${name}.vue')`))).toEqual([])
    expect(ownPageNames.filter(name => !existsSync(new URL(`../../../pages/${name}.vue`, import.meta.url)))).toEqual([])
  })

  it('leave fewer than 45 patches of single places', () => {
    expect(patches.reduce((sum, { edits }) => sum + edits.length, 0)).toBeLessThan(45)
  })
})

describe('what a step reveals', () => {
  it('is what could not be read before, in its order', () => {
    expect(findRevealed(['Head', 'one'], ['Head', 'one', 'two', ', three', '.'])).toBe('two, three.')
  })

  it('counts a text that comes a second time', () => {
    expect(findRevealed(['wool'], ['wool', 'wool'])).toBe('wool')
  })

  it('is nothing where something went, or only signs came', () => {
    expect(findRevealed(['Head', 'one'], ['Head'])).toBe('')
    expect(findRevealed([], ['→', '·'])).toBe('')
  })

  it('ends at a word where it is long', () => {
    const line = findRevealed([], Array.from<string>({ length: 100 }).fill('lorem'))
    expect(line.length).toBeLessThan(250)
    expect(line).toMatch(/lorem …$/)
  })
})

describe('a text in several scripts', () => {
  it('is split into runs that name Korean and Mongolian', () => {
    expect(splitScripts('Egg (달걀 요리) and өндөг.')).toEqual([{ text: 'Egg (' }, { text: '달걀 요리', lang: 'ko' }, { text: ') and ' }, { text: 'өндөг', lang: 'mn' }, { text: '.' }])
  })

  it('stays whole in one script, and where it is empty', () => {
    expect(splitScripts('Egg')).toEqual([{ text: 'Egg' }])
    expect(splitScripts('')).toEqual([{ text: '' }])
  })

  it('loses nothing', () => {
    for (const text of ['달걀', 'a달b', 'өндөг, 달걀!', '“Хороон Хэрэм” x'])
      expect(splitScripts(text).map(run => run.text).join('')).toBe(text)
  })
})

describe('the plugin', () => {
  it.each(['', '?v=826de4ad'])('patches a file that is asked for as the build and as the server in development do: "%s"', (mark) => {
    const { transform } = patchClient([{ file: 'a/b.ts', why: '', edits: [['old', 'new']] }])
    const run = transform as (source: string, id: string) => { code: string } | undefined
    expect(run('old', `/x/node_modules/@slidev/client/a/b.ts${mark}`)).toMatchObject({ code: 'new' })
    expect(run('old', `/x/node_modules/@slidev/client/a/b.ts${mark}?vue&type=style`)).toBeUndefined()
  })
})
