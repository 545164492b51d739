import process from 'node:process'
import { definePreparserSetup } from '@slidev/types'

/**
 * What Slidev's settings cannot say: presenter pages in a build for lecturers only, where DECK_AUDIENCE=lecturer turns `presenter: dev`
 * into `presenter: true`.
 */
export default definePreparserSetup(() => [{
  name: 'deck',
  transformRawLines(lines: string[]) {
    if (process.env.DECK_AUDIENCE !== 'lecturer')
      return
    const at = lines.indexOf('presenter: dev')
    if (at >= 0)
      lines[at] = 'presenter: true'
  },
}])
