/** npm run audit in a folder of its own: what passages lack is listed, and no lock is written. */
import { existsSync } from 'node:fs'
import { runMain } from '@deck/command-line/testing'
import { expect, it } from 'vitest'
import { main as audit } from '../../scripts/audit.ts'
import { useFolder } from '../support/run-main.ts'

useFolder({ 'passages.json': JSON.stringify([{ section: 'introduction', paragraph: 1, text: 'nothing of it' }]) })

it('lists what is missing, writes no lock and ends with 1 where a passage lacks an anchor', async () => {
  const { status, out } = await runMain(audit, ['passages.json'])
  expect(status).toBe(1)
  expect(out).toMatch(/events\/stockholm-conference: "[^"]+" is not in introduction ¶ 1/)
  expect(existsSync('data/audit-lock.json')).toBe(false)
})
