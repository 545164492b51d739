/** LibreOffice, where the machine has it: what an office program makes of a file that the deck exports. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const runs = (command: string, flag: string) => spawnSync(command, [flag]).status === 0

/** Whether the machine has LibreOffice, and poppler to turn its pages into pictures. */
export const hasOffice = (): boolean => runs('soffice', '--version') && runs('pdftoppm', '-v')

/**
 * Opens a presentation in LibreOffice and takes a picture of each slide.
 * @param file the presentation
 * @param folder where it may write
 * @returns the pictures, PNG in base 64, in order
 */
export function pictureWithOffice(file: string, folder: string): string[] {
  const out = mkdtempSync(join(folder, 'office-'))
  // a profile of its own: LibreOffice runs once per profile
  execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', out, file], { stdio: 'ignore' })
  execFileSync('pdftoppm', ['-r', '60', '-png', join(out, `${basename(file, extname(file))}.pdf`), join(out, 'slide')])
  return readdirSync(out).filter(name => name.endsWith('.png')).sort().map(name => readFileSync(join(out, name)).toString('base64'))
}
