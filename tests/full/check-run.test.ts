/** What the whole of `npm run check` says of mistakes in a signed project: each one, the cause first, and nothing that only follows from it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { useProjectCopy } from '../support/project-copy.ts'
import { runScript } from '../support/run-script.ts'

const file = 'data/indicators.ts'

describe('a signed project', () => {
  const project = useProjectCopy()

  /** What the check says while a text stands in a file in place of another. */
  async function check(path: string, from: string | RegExp, to: string) {
    const sound = readFileSync(join(project.copy, path), 'utf8')
    const broken = sound.replace(from, to)
    expect(broken).not.toBe(sound)
    writeFileSync(join(project.copy, path), broken)
    const { out, status } = await runScript(['packages/cli/check.ts'], {}, project.copy)
    writeFileSync(join(project.copy, path), sound)
    expect(status).toBe(1)
    return out.trim().split('\n')
  }

  it('has a field that is missing named, and nothing of what only follows', async () => {
    const [first, ...others] = await check(file, /('degraded-share': \{[\s\S]*?)\n {4}scope: .*/, '$1')
    expect(first).toMatch(/^data\/indicators\.ts:\d+: "degraded-share" lacks "scope": add scope: .* \[types\]$/)
    expect(others).toEqual(['One mistake. A build stops.', 'The rules texts, translations, signatures are checked once this is mended.'])
  })

  it('has a text that changed named for each edition, and all others of its slide in one line', async () => {
    const said = await check('slides/05-mongolias-ground.md', 'severe environmental concerns', 'severe environmental harms')
    expect(said.filter(text => text.includes('[translations]') && text.includes('another part of "slides/setting-why-mongolia"'))).toHaveLength(1)
    expect(said.filter(text => text.includes('[translations]'))).toHaveLength(2)
    expect(said.at(-1)).toMatch(/A build goes on\.$/)
  })
})
