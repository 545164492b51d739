import type { Plugin } from 'vite'
import { findReached } from './find-reached.ts'

const nameOf = (file: string) => file.split('/').at(-1)!

/**
 * Leaves out scripts and style sheets that nothing loads. The bundler follows an `import()` before it sees that the build for students never
 * comes to it: so the lecturer's windows would be shipped with the students' deck.
 */
export function dropUnreached(): Plugin {
  return {
    name: 'deck:drop-unreached',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const outputs = Object.entries(bundle).filter(([file]) => /\.(?:js|css|html)$/.test(file))
        const texts = new Map(outputs.map(([file, output]) => [nameOf(file), output.type === 'chunk' ? output.code : String(output.source)]))
        const roots = outputs.filter(([file, output]) => file.endsWith('.html') || (output.type === 'chunk' && output.isEntry)).map(([file]) => nameOf(file))
        const reached = findReached(texts, roots)
        for (const [file] of outputs) {
          if (!reached.has(nameOf(file)))
            delete bundle[file]
        }
      },
    },
  }
}
