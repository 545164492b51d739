/** What our commands share: how they read their options, and which program they start. */
import type { ParseArgsConfig } from 'node:util'
import process from 'node:process'
import { parseArgs } from 'node:util'

/** Slidev itself, run by this Node: stopping npx would leave a server behind that holds its port. */
export const slidevProgram = 'node_modules/@slidev/cli/bin/slidev.mjs'

/**
 * Reads a command's options. On --help it says them and ends with 0; on one that the command does
 * not have, or that lacks its value, it says which, and the help, and ends with 2.
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(help: string, options: Options) {
  if (process.argv.slice(2).some(argument => argument === '--help' || argument === '-h')) {
    console.log(help)
    process.exit(0)
  }
  try {
    return parseArgs({ options }).values
  }
  catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`)
    process.exit(2)
  }
}
