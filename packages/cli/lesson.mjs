#!/usr/bin/env node
/**
 * The program of a deck: runs one of its commands.
 *
 * usage: lesson COMMAND [OPTION…]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
/** A file of a command ends by running it; where the package was built for publishing, it is JavaScript. */
const ending = existsSync(join(folder, 'check.js')) ? '.js' : '.ts'
const commands = readdirSync(folder)
  .filter(name => name.endsWith(ending) && readFileSync(join(folder, name), 'utf8').includes('runDirectly(import.meta.url'))
  .map(name => name.slice(0, -ending.length))

const [, , name, ...args] = process.argv
if (!commands.includes(name)) {
  console.error(`${name === undefined ? 'Name a command' : `"${name}" is no command`}. There is: ${commands.join(', ')}. Each says with --help what it takes.`)
  process.exit(2)
}
const file = join(folder, name + ending)
process.argv = [process.argv[0], file, ...args]
await import(pathToFileURL(file).href)
