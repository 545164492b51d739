/**
 * Measures a live class: phones connect, vote in a burst, lose their connection and come back, and the lecturer's window counts along.
 *
 * usage: npm run bench:class [-- --phones N] [-- --burst SECONDS] [-- --dropping PERCENT]
 */
import { measureClass } from '@deck/bench'
import { defineCommand, print, readOptions, refuseCall, runDirectly } from '@deck/command-line'

const help = `npm run bench:class [-- options]

  --phones N          how many phones (default 1000)
  --burst SECONDS     within which time all of them vote (default 10)
  --dropping PERCENT  of the phones that lose their connection while all vote, and come back (default 0)
`
const options = {
  phones: { type: 'string', default: '1000' },
  burst: { type: 'string', default: '10' },
  dropping: { type: 'string', default: '0' },
} as const

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  const wrong = Object.entries(values).find(([, value]) => !/^\d+$/.test(value))
  if (wrong)
    refuseCall(`--${wrong[0]} takes a whole number, not "${wrong[1]}".`, help)
  const found = await measureClass(Number(values.phones), Number(values.burst) * 1000, Number(values.dropping) / 100)
  for (const [what, value] of Object.entries(found))
    print(`${what.padEnd(45)} ${Number(value.toFixed(1))}`)
})

await runDirectly(import.meta.url, main)
