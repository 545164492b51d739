/** Reads a Markdown document and says which of its links, paths and commands lead nowhere. */
import type { Nodes, Root } from 'mdast'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** What a document may name. */
export interface Named {
  /** Every file and folder of the project, from its root, with forward slashes. */
  paths: ReadonlySet<string>
  /** The names in package.json under `scripts`. */
  scripts: ReadonlySet<string>
  /** The text of a document that a link leads to. */
  read: (path: string) => string
}

/** What builds, tools and git make; it is no part of the project. */
const made = /^(?:node_modules|dist.*|export|coverage|\.git)$/
/** npm's own commands, which need no script. */
const ownCommands = new Set(['install', 'ci', 'run', 'audit', 'sbom'])
/** A file of this kind is a source: a built deck has none. */
const source = /[\w\])>*-]\.(?:ts|mjs|vue|md|css|py|yml)$/
/** Code blocks that hold commands or diagrams; others hold made-up files. */
const readBlocks = new Set(['sh', 'text'])

/** Every file and folder below a folder, without what is made. */
export function listPaths(root: string): Set<string> {
  const tops = readdirSync(root).filter(name => !made.test(name))
  return new Set(tops.flatMap(top => [top, ...(statSync(join(root, top)).isDirectory() ? readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map(path => `${top}/${path.replaceAll('\\', '/')}`) : [])]))
}

const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text)

/** The anchors that GitHub gives to the headings of a document. */
function listAnchors(text: string): Set<string> {
  const anchors = new Set<string>()
  visit(parse(text), 'heading', (node) => { anchors.add(toString(node).toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')) })
  return anchors
}

/** Whether a path of the project is meant: it begins in one of the rooms, or is named like a source. */
function isPath(token: string, paths: ReadonlySet<string>): boolean {
  return /^[\w.][\w./*<>-]*$/.test(token) && ((token.includes('/') && paths.has(token.split('/')[0]!)) || source.test(token))
}

/** Whether a path, or the end of one, stands for a file or folder; `*` and `<name>` stand for any name. */
function isThere(path: string, paths: ReadonlySet<string>): boolean {
  const bare = path.replace(/\/$/, '')
  if (paths.has(bare))
    return true
  const ending = bare.split(/\*+|<[^>]*>/).map(part => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&')).join('[^/]*')
  const whole = new RegExp(`^${paths.has(bare.split('/')[0]!) ? '' : '(?:.*/)?'}${ending}$`)
  return [...paths].some(one => whole.test(one))
}

function checkCode(code: string, { paths, scripts }: Named): string[] {
  const commands = [...code.matchAll(/\bnpm (?:(run) )?(?:--?\w\S* )*([a-z][\w:-]*)/g)]
    .filter(([, isRun, name]) => !scripts.has(name!) && (isRun || !ownCommands.has(name!)))
    .map(([, isRun, name]) => `package.json has no script "${name}" (npm ${isRun ? 'run ' : ''}${name})`)
  const tokens = code.split(/[\s"'`(),;]+/).map(token => token.replace(/(?::\d+)?:?$/, '').replace(/\.$/, ''))
  return [...commands, ...tokens.filter(token => isPath(token, paths) && !isThere(token, paths)).map(token => `there is no ${token}`)]
}

function checkLink(url: string, file: string, { paths, read }: Named): string[] {
  const [target, anchor] = url.split('#') as [string, string?]
  const path = target ? normalize(join(dirname(file), target)).replaceAll('\\', '/').replace(/\/$/, '') : file
  if (!paths.has(path))
    return [`the link ${url} leads to ${path}, which is not there`]
  return anchor && path.endsWith('.md') && !listAnchors(read(path)).has(anchor) ? [`the link ${url} leads to a heading that ${path} does not have`] : []
}

/**
 * What is wrong in a document.
 * @param text the document's Markdown
 * @param file its path from the project's root
 * @param named what it may name
 * @returns one sentence for each fault, with the line
 */
export function checkDocument(text: string, file: string, named: Named): string[] {
  const faults: string[] = []
  visit(parse(text), (node: Nodes) => {
    const found = node.type === 'link' || node.type === 'image' || node.type === 'definition'
      ? (/^[a-z]+:/.test(node.url) ? [] : checkLink(node.url, file, named))
      : node.type === 'inlineCode' || (node.type === 'code' && readBlocks.has(node.lang ?? ''))
        ? checkCode(node.value, named)
        : []
    faults.push(...found.map(fault => `${file}:${node.position!.start.line}: ${fault}`))
  })
  return faults
}

/** The documents of a project: those at its root that speak of today's tree, and those in docs/. */
export function listDocuments(root: string): string[] {
  const own = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter(name => existsSync(join(root, name)))
  return [...own, ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.md')).map(name => `docs/${name.replaceAll('\\', '/')}`)]
}
