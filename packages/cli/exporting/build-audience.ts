/** Whom a built deck is for: no command may hand a lecturers' build, with its notes, to a class. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '@deck/command-line'
import { exportsList } from 'slidev-addon-lesson/exports/list-exports.ts'

/**
 * Whether a build is for lecturers: only these hold the questions as files for other programs.
 * @param folder of a build
 */
export function isForLecturers(folder: string): boolean {
  return existsSync(join(folder, exportsList))
}

/**
 * Sees to it that a folder holds a built deck for those who are to get it.
 * @param folder as it was given
 * @param audience whom the deck is given to; a build for lecturers holds the notes and all answers
 * @param said what stands before the folder in a message: the option that named it, or nothing
 * @throws Refusal where it holds none, or one for the others
 */
export function requireBuild(folder: string, audience: 'student' | 'lecturer', said = ''): void {
  const command = audience === 'student' ? 'npm run build' : 'npm run build:lecturer'
  if (!existsSync(join(folder, 'index.html')))
    refuse(`${said}"${folder}" holds no built deck. ${command} makes one.`)
  if (audience === 'student' && isForLecturers(folder))
    refuse(`${said}"${folder}" is a build for lecturers: students would get the notes with it. ${command} makes one for students.`)
  if (audience === 'lecturer' && !isForLecturers(folder))
    refuse(`${said}"${folder}" is a build for students: it has no presenter and no notes. ${command} makes one for lecturers.`)
}
