/** What README and docs tell a reader to open or to type: addresses of the deck that there are, and options that a command's help has. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countTokens, sumEngine } from '../../packages/cli/count-words.ts'
import { listDocuments } from '../support/check-document.ts'
import { judgeAddress } from '../support/judge-address.ts'

const texts = listDocuments('.').map(file => ({ file, text: readFileSync(file, 'utf8') }))
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe('an address in README and docs', () => {
  const named = texts.flatMap(({ file, text }) => [...text.matchAll(/#\/[\w/-]+(?:\?[\w=&,-]+)?/g)].map(([address]) => ({ file, address })))
  const plans = texts.flatMap(({ file, text }) => [...text.matchAll(/(?<![\w/])\?plan=[\w,-]+/g)].map(([query]) => ({ file, address: `#/title${query}` })))

  it('leads to a slide, a page, a plan or a record that there is', () => {
    expect(named.length).toBeGreaterThan(15)
    expect([...named, ...plans].flatMap(({ file, address }) => judgeAddress(address) ? [`${file}: ${judgeAddress(address)}`] : [])).toEqual([])
  })

  it('would be found where it led nowhere', () => {
    expect(['#/no-such-slide', '#/read?plan=no-plan', '#/review/q/no-question', '#/timeline?lane=moon'].map(judgeAddress)).toEqual([expect.any(String), expect.any(String), expect.any(String), expect.any(String)])
  })
})

/** The source of the command behind `npm run NAME` and of what it imports itself, where its help stands; null where other programs are run. */
function readCommand(name: string): string | null {
  const file = /^node ([\w/-]+\.ts)/.exec(name === 'start' ? scripts.deck! : scripts[name] ?? '')?.[1]
  if (!file)
    return null
  const source = readFileSync(file, 'utf8')
  const beside = [...source.matchAll(/from '(\.[^']+\.ts)'/g)].map(([, path]) => readFileSync(join(dirname(file), path!), 'utf8'))
  return [source, ...beside].join('\n')
}

describe('a command in README and docs', () => {
  const called = texts.flatMap(({ file, text }) => [...text.matchAll(/npm (?:run )?([a-z][\w:-]*)((?: [^`\n#]*)?)/g)]
    .flatMap(([, name, rest]) => [...rest!.matchAll(/ --([a-z][\w-]*)/g)].map(([, option]) => ({ file, name: name!, option: option! }))))
    .filter(({ name, option }) => option !== 'help' && readCommand(name))

  it('is given options that its help has', () => {
    expect(called.length).toBeGreaterThan(25)
    expect(called.filter(({ name, option }) => !new RegExp(`^.* {2,}--${option}\\b|--${option} [A-Z]`, 'm').test(readCommand(name)!)).map(({ file, name, option }) => `${file}: the help of npm run ${name} has no --${option}`)).toEqual([])
  })

  it('would be found with an option that there is not', () => {
    expect(readCommand('handout')).toMatch(/ {2}--paper PAPER/)
    expect(readCommand('handout')).not.toContain('--colour')
    expect(readCommand('lint')).toBeNull()
  })
})

it('README and docs have at most 12,000 words in all: who adds a page shortens another', () => {
  const words = texts.filter(({ file }) => file === 'README.md' || file.startsWith('docs/')).flatMap(({ text }) => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)))
  expect(words.length).toBeLessThanOrEqual(12_000)
})

it('the code is no longer than docs/architecture.md says (npm run count -- --tokens)', async () => {
  const [, engine, tests] = /at most ([\d,]+) tokens, and tests\s+at most ([\d,]+)\./.exec(readFileSync('docs/architecture.md', 'utf8'))!.map(number => Number(number.replaceAll(',', '')))
  const rooms = await countTokens()
  expect(sumEngine(rooms), 'program').toBeLessThanOrEqual(engine!)
  expect(rooms.tests, 'tests').toBeLessThanOrEqual(tests!)
  // and none is left out: it counts the room with the most
  expect(rooms.packages).toBeGreaterThan(sumEngine(rooms) / 3)
})
