/** Writes the deck's sources in another language into a folder of their own, where the usual build makes an edition of them. */
import type { EditionFont } from './write-fonts.ts'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { currentIo, markName, runNodeProgram, whenStopped } from '@deck/command-line'
import * as outline from '@deck/lesson/outline'
import { linkPackages } from '../editing/link-packages.ts'
import { applyCatalogue } from './apply-catalogue.ts'
import { loadCatalogue } from './catalogue.ts'
import { catalogueFile, translatedFiles } from './editions.ts'
import { fillEnglish, keepQuestionsEnglish } from './stay-english.ts'
import { writeFonts } from './write-fonts.ts'

/** What no build reads: tests, docs, what is hidden and what was made. */
const isAside = (name: string) => /^(?:\..*|node_modules|tests|docs|export|release)$/.test(name) || existsSync(join(name, markName))

/**
 * @param language its code
 * @param folder that exists and is empty; then it has everything that `npm run build` needs
 */
export async function writeEdition(language: string, folder: string): Promise<void> {
  for (const part of readdirSync('.').filter(name => !isAside(name)))
    cpSync(part, join(folder, part), { recursive: true, filter: from => !/[/\\]node_modules(?:$|[/\\])/.test(from) })
  linkPackages(folder)
  const catalogue = loadCatalogue(catalogueFile(language))
  for (const file of translatedFiles.flatMap(pattern => globSync(pattern))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), applyCatalogue(file.replaceAll('\\', '/'), readFileSync(file, 'utf8'), catalogue, fillEnglish))
  }
  await keepQuestionsEnglish(folder, catalogue)
  const entry = join(folder, 'slides.md')
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(/^( *lang: )en$/gm, `$1${language}`))
  const font = (outline as { editionFonts?: Readonly<Record<string, EditionFont | undefined>> }).editionFonts?.[language]
  if (font)
    await writeFonts(folder, font)
}

/**
 * Runs a program of ours on the deck's sources in another language, which are gone afterwards.
 * @param language its code
 * @param args its file, and what it takes: paths in whole
 * @returns its status
 */
export async function runInEdition(language: string, args: readonly string[]): Promise<number> {
  const sources = mkdtempSync(join(tmpdir(), `edition-${language}-`))
  const clear = () => rmSync(sources, { recursive: true, force: true })
  const release = whenStopped(clear)
  await writeEdition(language, sources)
  const status = await runNodeProgram(args, { cwd: sources, env: { ...currentIo().env, DECK_LANGUAGE: language, DECK_ORIGINAL: process.cwd() } })
  clear()
  release()
  return status
}
