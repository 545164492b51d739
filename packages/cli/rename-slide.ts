/**
 * Gives a slide another name everywhere: in its chapter, in plans, objectives, activities and explanations, in links, and in the
 * list of what is signed.
 *
 * usage: npm run rename-slide -- OLD NEW
 */
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { defineCommand, print, readArguments, refuse, refuseCall, runDirectly, writeWhole } from '@deck/command-line'
import { commandFile } from './building/package-folders.ts'
import { readDeck } from './checks/support/read-project.ts'
import { pages, suggestId } from './checks/support/references.ts'
import { rulesUntil } from './checks/support/run-rules.ts'
import { listMentions, renameSlide } from './editing/rename-everywhere.ts'

const help = `npm run rename-slide -- OLD NEW   gives the slide with the routeAlias OLD the name NEW, wherever it is named
`

export const main = defineCommand(async (args) => {
  const { positionals: [from, to, ...others] } = readArguments(args, help, {})
  if (!from || !to || others.length)
    return refuseCall('It takes the old name and the new one.', help)
  const { slides } = await readDeck(process.cwd())
  const names = slides.map(({ name }) => name)
  if (!names.includes(from))
    refuse(`No slide is called "${from}"${suggestId(from, names) || '; its name stands in its chapter, as routeAlias'}.`)
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(to))
    refuse(`A name has small letters, figures and single hyphens, such as "two-cases", not "${to}".`)
  if (names.includes(to) || pages.includes(to))
    refuse(`"${to}" is already the name of a ${names.includes(to) ? 'slide' : 'page'}; choose another.`)
  const changed = renameSlide(process.cwd(), from, to)
  for (const [file, text] of changed)
    writeWhole(file, text)
  print(`"${from}" is now "${to}", in ${changed.size} files: ${[...changed.keys()].join(', ')}`)
  const mentions = listMentions(process.cwd(), from)
  if (mentions.length)
    print(`These lines of tests say "${from}"; change those that mean the slide:\n${mentions.join('\n')}`)
  // data are read anew, which this process has loaded already
  return spawnSync(process.execPath, [commandFile('check'), ...rulesUntil('save')], { stdio: 'inherit' }).status ?? 1
})

await runDirectly(import.meta.url, main)
