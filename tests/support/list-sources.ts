import { globSync } from 'node:fs'
import { posix } from 'node:path'

/** The source files of the engine, of the article and of the chapters, without tests. */
export function listSources(): string[] {
  return globSync('{components,data,layouts,locales,packages,pages,scripts,setup,slides,styles}/**/*.{ts,mjs,vue,md}')
    .concat(globSync('*.{ts,vue}'))
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => !/\.d\.ts$|^packages\/(?:.*\/tests\/|.*\.md$)/.test(file))
}

/** The files that a source names by a path from its own place, as an import does. */
export function listNamed(file: string, text: string): string[] {
  return [...text.matchAll(/(['"])(\.\.?\/[^'"\s]+)\1/g)].map(([, , path]) => posix.join(posix.dirname(file), path!))
}
