/**
 * Makes a project on another article: the engine, and a tiny made-up article to be replaced piece by piece.
 *
 * usage: npm run new-article -- FOLDER
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { readArgument } from './command-line.ts'
import { claimable, claimFolder } from './command/check-paths.ts'
import { layOutProject, startingArticle } from './command/lay-out-project.ts'
import { defineCommand, print, refuse, runDirectly } from './command/run-command.ts'

const help = `npm run new-article -- FOLDER

  FOLDER   where to put the new project: a folder that is new or empty, outside this one.
           docs/teach-another-article.md says how to go on from there
`

export const main = defineCommand((args) => {
  const { argument: folder } = readArgument(args, help, {})
  const way = relative(resolve(), resolve(folder))
  if (!way.startsWith('..') && resolve(folder) !== way)
    refuse(`"${folder}" ${way ? 'lies in' : 'is'} this project, which would take its files for its own. Name a folder beside it, such as ../${way ? basename(resolve(folder)) : 'my-deck'}.`)
  const found = existsSync(claimable(folder, 'FOLDER')) ? readdirSync(folder) : []
  if (found.length)
    refuse(`"${folder}" is not empty: it holds ${found.slice(0, 3).join(', ')}${found.length > 3 ? ' and more' : ''}. Nothing was changed. Name a new or empty folder.`)
  claimFolder(folder, 'FOLDER')
  layOutProject(startingArticle, folder)
  print(`Made: ${folder}. It teaches a made-up article, to be replaced piece by piece.\n\n  cd ${folder}\n  npm start\n\n${join(folder, 'docs', 'teach-another-article.md')} says what to write in which order.`)
})

await runDirectly(import.meta.url, main)
