/** Which modules a file of the build must hold. */
import { describe, expect, it } from 'vitest'
import { gatherCommon, gatherNeeds } from '../../setup/client/gather-needs.ts'

const graph: Record<string, string[]> = { page: ['frame', 'words'], frame: ['words', 'page'], words: [], oak: ['frame', 'leaf'], elm: ['frame'], fir: ['needle'], leaf: [], needle: [] }
const listImports = (id: string) => graph[id]!

describe('what a module needs', () => {
  it('is itself and all that it leads to, in circles too', () => {
    expect([...gatherNeeds(['page'], listImports)].sort()).toEqual(['frame', 'page', 'words'])
    expect([...gatherNeeds(['fir', 'leaf'], listImports)].sort()).toEqual(['fir', 'leaf', 'needle'])
  })
})

describe('what many modules need', () => {
  it('is what that share of them leads to, and not what fewer do', () => {
    expect([...gatherCommon(['oak', 'elm', 'fir'], listImports, 2 / 3)].sort()).toEqual(['frame', 'page', 'words'])
    expect(gatherCommon(['oak', 'elm', 'fir'], listImports, 1)).toEqual(new Set())
  })
})
