import { globSync } from 'node:fs'

/** The source files of the engine, of the article and of the chapters, without tests. */
export function listSources(): string[] {
  return globSync('{components,data,locales,packages,scripts,slides}/**/*.{ts,mjs,vue,md}')
    .concat(globSync('*.ts'))
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => !/\.d\.ts$|^packages\/(?:.*\/(?:tests|template)\/|.*\.md$)/.test(file))
}
