/** Who needs which file of the build. */
import { expect, it } from 'vitest'
import { listUsers } from '../../setup/client/share-modules.ts'

const graph: Record<string, string[]> = { oak: ['leaf', 'root'], elm: ['leaf'], root: ['soil'], leaf: [], soil: [], moss: [] }

it('names for each module all who lead to it, in their order, and no module that nobody needs', () => {
  const users = listUsers({ tall: ['oak'], wide: ['elm', 'leaf'], low: ['root'] }, id => graph[id]!)
  expect(Object.fromEntries(users)).toEqual({ oak: ['tall'], elm: ['wide'], leaf: ['tall', 'wide'], root: ['tall', 'low'], soil: ['tall', 'low'] })
})
