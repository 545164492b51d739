/** A slide under another name: in its chapter, in every link, and wherever data name it. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockFile, readSignatures, writeSignatures } from '../audit/lock-records.ts'
import { hashOf, readEntries } from '../audit/read-source.ts'

/** What may lead to a slide, or name it. */
const searched = [
  'data/**/*.{ts,json}',
  'slides/*.md',
  'docs/*.md',
  'README.md',
  'slides.md',
  'deck.config.ts',
  '{components,locales,packages}/**/*.{vue,ts}',
  'tests/**/*.ts',
]
/** What stands before a slide's name in a link. */
const routes = '(?:read/|presenter/|lecture/)?'

/** A table's key under another name, with quotes where it needs them. */
function renameKey(text: string, from: string, to: string): string {
  return text.replace(new RegExp(`^( *)(['"]?)${from}\\2:`, 'gm'), (_, space: string, quote: string) => {
    const mark = quote || (to.includes('-') ? '\'' : '')
    return `${space}${mark}${to}${mark}:`
  })
}

/** A chapter in which a slide has another name, and its settings the names that it had, so that links to them still lead to it. */
function renameAlias(text: string, from: string, to: string): string {
  return text.replace(/^---\n(?:.+\n)+?---$/gm, (settings) => {
    const own = new RegExp(`^routeAlias: *(['"]?)${from}\\1$`, 'm')
    if (!own.test(settings))
      return settings
    const former = /^formerly: \[(.*)\]\n/m.exec(settings)?.[1]?.split(/, */) ?? []
    const names = [...new Set([...former, from])].filter(name => name !== to)
    return settings.replace(/^formerly: .*\n/m, '').replace(own, `routeAlias: ${to}\nformerly: [${names.join(', ')}]`)
  })
}

/**
 * A file's text with a slide's new name.
 * @param file its path from the project's folder
 * @param text of it
 * @param from the slide's name
 * @param to its name from now on
 */
export function renameIn(file: string, text: string, from: string, to: string): string {
  const put = (pattern: string, flags = 'g') => {
    text = text.replace(new RegExp(`${pattern}${from}(?![\\w-])`, flags), (_, before: string) => `${before}${to}`)
  }
  // links, wherever they stand
  put(`(#/${routes})`)
  put(`(["'\`]/${routes})`)
  if (/^slides\/.*\.md$/.test(file))
    text = renameAlias(text, from, to)
  if (!file.startsWith('data/'))
    return text
  // fields, steps of plans, texts by their key
  put(`(\\b(?:slide|readOn): ')`)
  put(`(\\b(?:step|alone)\\(')`)
  put(`(['"](?:slides|explanations|presenter-notes|plans/[\\w-]+)/)`)
  text = text.replace(/\bslides: \[[^\]]*\]/g, list => list.replaceAll(`'${from}'`, `'${to}'`))
  if (file === 'data/everyday-words.ts') {
    // records have a table of their own in this file
    const at = text.indexOf('everydaySlideWords')
    return text.slice(0, at) + renameKey(text.slice(at), from, to)
  }
  return /^data\/(?:explanations\/|slide-words\.json)/.test(file) ? renameKey(text, from, to) : text
}

/** Signatures follow: a new name is no new word. What was not signed as it stood stays so. */
function renameSigned(lock: string, changed: readonly { file: string, before: string, after: string }[]): string {
  const signed = new Map(readSignatures(lockFile, lock))
  for (const { file, before, after } of changed) {
    const now = readEntries(file, after)
    readEntries(file, before).forEach((entry, i) => {
      const signature = signed.get(entry.key)
      if (signature?.hash !== hashOf(entry.signed))
        return
      signed.delete(entry.key)
      signed.set(now[i]!.key, { ...signature, hash: hashOf(now[i]!.signed) })
    })
  }
  return writeSignatures(signed)
}

/**
 * What a project's files say once a slide has another name: those that change, by their path. Nothing is written.
 * @param root the project's folder
 * @param from the slide's name
 * @param to its name from now on
 */
export function renameSlide(root: string, from: string, to: string): Map<string, string> {
  const files = [...new Set(searched.flatMap(pattern => globSync(pattern, { cwd: root, exclude: path => /(?:^|[/\\])fixtures(?:[/\\]|$)/.test(path) })))]
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file !== lockFile)
    .sort()
  const changed = files.flatMap((file) => {
    const before = readFileSync(join(root, file), 'utf8')
    const after = renameIn(file, before, from, to)
    return after === before ? [] : [{ file, before, after }]
  })
  const lock = readFileSync(join(root, lockFile), 'utf8')
  const signed = renameSigned(lock, changed.filter(({ file }) => /^(?:data\/.*\.ts|slides\/.*\.md|deck\.config\.ts)$/.test(file)))
  return new Map([...changed.map(({ file, after }) => [file, after] as const), ...signed === lock ? [] : [[lockFile, signed] as const]])
}

/** Files of tests that still say a name in quotes, with the line: a test may mean the slide, or something else of that name. */
export function listMentions(root: string, name: string): string[] {
  return globSync('tests/**/*.ts', { cwd: root, exclude: path => /(?:^|[/\\])fixtures(?:[/\\]|$)/.test(path) })
    .flatMap(file =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => new RegExp(`['"\`]${name}['"\`]`).test(line) ? [`${file.replaceAll('\\', '/')}:${i + 1}`] : []))
    .sort()
}
