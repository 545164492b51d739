/** Loaded into the programs that the bench runs: notes the most memory that the process held, in KiB. */
import { appendFileSync } from 'node:fs'
import process from 'node:process'

process.on('exit', () => process.env.BENCH_MEMORY && appendFileSync(process.env.BENCH_MEMORY, `${process.resourceUsage().maxRSS}\n`))
