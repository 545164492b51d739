import type { Finding, Rule } from './support/rule.ts'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { readTags } from './support/read-tags.ts'
import { suggestId } from './support/references.ts'
import { listComponents } from './support/typed-program.ts'

/** What Vue, its router and Slidev bring along. */
const given = ['Component', 'KeepAlive', 'RouterLink', 'RouterView', 'Slot', 'Suspense', 'Teleport', 'Transition', 'TransitionGroup', 'Template']
/** Names that a slide's own script imports or makes. */
const ownNames = /(?:import|const|function|,|\{)\s+(?:type\s+)?([A-Z]\w*)/g

export const rule: Rule = {
  holds: 'Every component that a slide names is there, and no two have one name.',
  run: ({ root, slides }) => {
    const files = listComponents(root)
    const ours = files.map(([name]) => name)
    const builtin = globSync('node_modules/@slidev/client/builtin/*.{vue,ts}', { cwd: root }).map(file => basename(file).replace(/\.\w+$/, ''))
    const known = new Set([...ours, ...builtin, ...given])
    const twice = files.flatMap(([name, file], i): Finding[] => {
      const other = files.find(([same], j) => same === name && j > i)
      return other ? [{ file, line: 1, message: `<${name}> is ${other[1]} as well, and Slidev would take either: give this one another name` }] : []
    })
    return [...twice, ...slides.flatMap(({ file, content, contentLine }): Finding[] => {
      const own = new Set([...content.matchAll(/<script[\s\S]*?<\/script>/g)].flatMap(([script]) => [...script.matchAll(ownNames)].map(([, name]) => name!)))
      return readTags(content, contentLine).filter(({ name }) => !known.has(name) && !own.has(name)).map(({ name, line }) =>
        ({ file, line, message: `there is no component <${name}>${suggestId(name, ours) || '; a component is a file of components/'}` }))
    })]
  },
}
