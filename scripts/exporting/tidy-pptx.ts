/** Puts the text of a PowerPoint file right that Slidev has written. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { tidyText } from './tidy-slide-xml.ts'

/** The file with the text of every slide put right. @param bytes of the file */
export function tidyPptx(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, /^ppt\/slides\/[^/]+\.xml$/.test(path) ? strToU8(tidyText(strFromU8(part))) : part] as const)
  return zipSync(Object.fromEntries(parts.map(([path, part]) => [path, [part, { level: path.endsWith('.png') ? 0 : 9 }]])))
}
