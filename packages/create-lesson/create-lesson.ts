/**
 * Makes a lesson on one article in an empty folder, or brings one to this version of the program.
 *
 * usage: npx file:./create-lesson-VERSION.tgz FOLDER [--from OLD] · npx file:./create-lesson-VERSION.tgz --update [FOLDER]
 */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { claimable, claimFolder } from '@deck/command-line/paths'
import { startProgram } from '@deck/command-line/programs'
import { defineCommand, print, readArguments, refuse, refuseCall, runDirectly } from '@deck/command-line/run-command'
import { makeLesson } from './make-lesson.ts'
import { readProgram, updateLesson } from './update-lesson.ts'

const help = `create-lesson FOLDER [--from OLD]
create-lesson --update [FOLDER]

  FOLDER       where to put the lesson: a folder that is new or empty
  --from OLD   takes the article of a project that an older version made; OLD stays as it is
  --update     gives the lesson in FOLDER (default: this one) this version of the program; its author's files stay as they are
`

const here = dirname(fileURLToPath(import.meta.url))
const origin = { template: join(here, 'template'), program: join(here, 'program') }

async function update(folder: string): Promise<void> {
  readProgram(folder)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await updateLesson(folder, origin, () =>
    startProgram(npm, ['install', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: folder, shell: process.platform === 'win32' }).ended)
  print(`Updated: ${folder === '.' ? 'this lesson' : folder}. npm run check names what this version asks for besides.`)
}

export const main = defineCommand(async (args) => {
  const { positionals: [folder, ...others], values } = readArguments(args, help, { from: { type: 'string' }, update: { type: 'boolean' } })
  if (others.length)
    refuseCall(`It takes one folder, not ${others.length + 1}: leave out "${others[0]}".`, help)
  if (values.update) {
    if (values.from !== undefined)
      refuseCall('--update keeps the article, and --from brings another: choose one of them.', help)
    return update(folder ?? '.')
  }
  if (folder === undefined)
    return refuseCall('Name a folder for the lesson.', help)
  const found = existsSync(claimable(folder, 'FOLDER')) ? readdirSync(folder) : []
  if (found.length)
    refuse(`"${folder}" is not empty: it holds ${found.slice(0, 3).join(', ')}${found.length > 3 ? ' and more' : ''}. Nothing was changed. Name a new or empty folder.`)
  if (values.from !== undefined && !['package.json', 'deck.config.ts', 'data/article.ts'].every(file => existsSync(join(values.from!, file))))
    refuse(`"${values.from}" is no project of a deck: it lacks package.json, deck.config.ts or data/article.ts. Name the folder of one after --from.`)
  claimFolder(folder, 'FOLDER')
  makeLesson(folder, origin, values.from)
  print(
    `Made: ${folder}. It has ${values.from === undefined ? 'one example of each record and slide' : `the article of ${values.from}: npm run check names what this version asks for besides`}.\n\n  cd ${folder}\n  npm install\n  npm start\n\n${join(folder, 'README.md')} says where what stands.`,
  )
})

await runDirectly(import.meta.url, main)
