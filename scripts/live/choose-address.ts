/** Which of this machine's addresses phones are given, where it is in several networks. */
import { networkInterfaces } from 'node:os'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { listAddresses } from '../../class/broker/remote-links.ts'
import { askAddress, readAddressAnswer } from './class-links.ts'

/** Puts a question in the terminal, and waits for the line that is typed. */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  }
  finally {
    terminal.close()
  }
}

/**
 * The addresses of this machine, with the one that was chosen first. Asks where there are several and somebody sits at the terminal.
 * @param chosen with `--address`; undefined where nothing was
 */
export async function chooseHosts(chosen: string | undefined): Promise<readonly string[]> {
  const networks = networkInterfaces()
  const found = listAddresses(networks)
  let first = chosen
  while (first === undefined && found.length > 1 && process.stdin.isTTY && process.stdout.isTTY)
    first = readAddressAnswer(await ask(askAddress(found, networks)), found)
  return first === undefined ? found : [first, ...found.filter(host => host !== first)]
}
