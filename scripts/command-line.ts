/** What our commands share: how they read their options, and which program they start. */
import type { ParseArgsConfig } from 'node:util'
import process from 'node:process'
import { parseArgs } from 'node:util'

/** Slidev itself, run by this Node: stopping npx would leave a server behind that holds its port. */
export const slidevProgram = 'node_modules/@slidev/cli/bin/slidev.mjs'

/** Says a mistake in how a command was called, and what it takes, and ends with 2. */
export function refuseCall(message: string, help: string): never {
  console.error(`${message}\n\n${help}`)
  process.exit(2)
}

type Options = NonNullable<ParseArgsConfig['options']>

function read<Own extends Options>(help: string, options: Own, allowPositionals: boolean) {
  if (process.argv.slice(2).some(argument => argument === '--help' || argument === '-h')) {
    console.log(help)
    process.exit(0)
  }
  try {
    const read = parseArgs({ options, allowPositionals })
    const empty = Object.entries(read.values).find(([, value]) => value === '')
    if (empty)
      throw new Error(`Option '--${empty[0]} <value>' argument missing`)
    return read
  }
  catch (error) {
    return refuseCall((error as Error).message, help)
  }
}

/**
 * Reads a command's options. On --help it says them and ends with 0; on one that the command does
 * not have, or that lacks its value, it says which, and the help, and ends with 2.
 */
export function readOptions<Own extends Options>(help: string, options: Own) {
  return read(help, options, false).values
}

/** Reads the one argument of a command, and its options as readOptions does. */
export function readArgument<Own extends Options>(help: string, options: Own) {
  const { positionals: [argument, ...others], values } = read(help, options, true)
  if (!argument || others.length)
    return refuseCall(argument ? `It takes one argument, not ${others.length + 1}: leave out "${others[0]}".` : 'An argument is missing.', help)
  return { argument, values }
}
