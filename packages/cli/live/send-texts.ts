/**
 * What a class says in one language, sent to the program that started this one: the deck's data are read here with that language's texts in
 * them, and in no other program.
 *
 * usage: fork('send-texts.ts', [LANGUAGE]), '' for the deck's own
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { matchesGlob, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { writeWords } from '@deck/live-class/phone/vote-words'
import { applyCatalogue } from '../translating/apply-catalogue.ts'
import { loadCatalogue } from '../translating/catalogue.ts'
import { catalogueFile, translatedFiles } from '../translating/editions.ts'

const project = process.cwd()

/** Has the data read in another language, as an edition has them. */
function translateSources(language: string): void {
  const catalogue = loadCatalogue(catalogueFile(language))
  registerHooks({
    load(url, context, next) {
      const file = url.startsWith('file:') && url.endsWith('.ts') ? relative(project, fileURLToPath(url)).replaceAll('\\', '/') : ''
      return translatedFiles.some(pattern => matchesGlob(file, pattern))
        ? { format: 'module-typescript', source: applyCatalogue(file, readFileSync(fileURLToPath(url), 'utf8'), catalogue), shortCircuit: true }
        : next(url, context)
    },
  })
}

async function read(language: string) {
  process.chdir(project)
  if (language)
    translateSources(language)
  const [{ composeTexts }, { enVote }] = await Promise.all([import('./compose-texts.ts'), import('@deck/words/vote')])
  return { questions: composeTexts(), words: writeWords(enVote) }
}

process.send!(await read(process.argv[2]!).catch((error: Error) => error.message), () => process.disconnect())
