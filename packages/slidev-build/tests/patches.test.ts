import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { patchClient, patchSource } from '../client-plugins.ts'
import { listPatches, patchedVersion } from '../patches.ts'

const readUpstream = (file: string) => readFileSync(`node_modules/@slidev/client/${file}`, 'utf8')
const patches = listPatches({ controls: 'Deck controls' })

describe('the patches of Slidev’s client', () => {
  it('are for the version that is installed', () => {
    expect(JSON.parse(readUpstream('package.json')).version).toBe(patchedVersion)
  })

  it.each(patches.map(patch => [patch.file, patch] as const))('find in %s every text that they replace', (file, patch) => {
    expect(patchSource(readUpstream(file), patch)).not.toBe('')
  })

  it('name the file and the text where upstream has changed it', () => {
    expect(() => patchSource('<p>new</p>', { file: 'a/b.vue', why: '', edits: [['<p>old</p>', '']] })).toThrow('@slidev/client/a/b.vue has changed: it holds no longer "<p>old</p>"')
  })

  it('give the bar of controls the deck’s own name for it', () => {
    expect(JSON.stringify(patches)).toContain('aria-label=\\"Deck controls\\"')
  })

  it('take what they put in as it is, signs that mean something to a search included', () => {
    expect(patchSource('a b a', { file: '', why: '', edits: [['a', '$&$1']] })).toBe('$&$1 b $&$1')
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
