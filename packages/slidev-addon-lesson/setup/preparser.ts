import process from 'node:process'
import { definePreparserSetup } from '@slidev/types'

/**
 * What Slidev's settings cannot say: presenter pages in a build for lecturers only, where DECK_AUDIENCE=lecturer turns `presenter: dev`
 * into `presenter: true`.
 */
export default definePreparserSetup(() => [{
  name: 'deck',
  transformRawLines(lines: string[]) {
    const presenter = lines.indexOf('presenter: dev')
    if (process.env.DECK_AUDIENCE === 'lecturer' && presenter >= 0)
      lines[presenter] = 'presenter: true'
  },
}])
