/** What our commands share: how they read their options, and which program they start. */
import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { Answer, refuse } from './command/run-command.ts'

/** Slidev itself, run by this Node: stopping npx would leave a server behind that holds its port. */
export const slidevProgram = 'node_modules/@slidev/cli/bin/slidev.mjs'

/** Says a mistake in how a command was called, and what it takes. @throws Refusal */
export function refuseCall(message: string, help: string): never {
  return refuse(`${message}\n\n${help}`)
}

type Options = NonNullable<ParseArgsConfig['options']>

function read<Own extends Options>(args: readonly string[], help: string, options: Own, allowPositionals: boolean) {
  if (args.some(argument => argument === '--help' || argument === '-h'))
    throw new Answer(help)
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals })
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
 * Reads a command's options.
 * @throws Answer with the help on --help
 * @throws Refusal for an option that the command does not have, or that lacks its value, with the help
 */
export function readOptions<Own extends Options>(args: readonly string[], help: string, options: Own) {
  return read(args, help, options, false).values
}

/** Reads the arguments of a command that takes any number of them, and its options as readOptions does. */
export function readArguments<Own extends Options>(args: readonly string[], help: string, options: Own) {
  return read(args, help, options, true)
}

/** Reads the one argument of a command, and its options as readOptions does. */
export function readArgument<Own extends Options>(args: readonly string[], help: string, options: Own) {
  const { positionals: [argument, ...others], values } = read(args, help, options, true)
  if (!argument || others.length)
    return refuseCall(argument ? `It takes one argument, not ${others.length + 1}: leave out "${others[0]}".` : 'An argument is missing.', help)
  return { argument, values }
}
