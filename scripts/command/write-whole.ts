/** Writes files so that there is never half of one. */
import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { placeAside } from './check-paths.ts'

/** Follows a link to the file that it names, so that the link stays. */
function follow(file: string): string {
  try {
    return realpathSync(file)
  }
  catch {
    return file
  }
}

/** Writes a file aside and puts it in its place once it is whole. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const place = follow(file)
  const aside = placeAside(place)
  try {
    writeFileSync(aside, content)
    renameSync(aside, place)
  }
  finally {
    rmSync(aside, { force: true })
  }
}
