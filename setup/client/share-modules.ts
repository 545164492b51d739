import type { ListImports } from './gather-needs.ts'
import { gatherNeeds } from './gather-needs.ts'

/**
 * Tells for modules who needs them.
 * @param users by name: the modules that each begins with
 * @param listImports what a module imports
 * @returns for every module that somebody needs the names of those who do, in the order of the users
 */
export function listUsers<Name extends string>(users: Readonly<Record<Name, readonly string[]>>, listImports: ListImports): Map<string, Name[]> {
  const found = new Map<string, Name[]>()
  for (const name of Object.keys(users) as Name[]) {
    for (const id of gatherNeeds(users[name], listImports))
      found.set(id, [...found.get(id) ?? [], name])
  }
  return found
}
