/**
 * Data and slides as one program of TypeScript: it holds what the types of data/ and of components say, without the two minutes that the whole
 * project takes. A component stands in it as the type of its props, and a slide as the objects that it hands to components.
 */
import type { TagProp } from './read-tags.ts'
import type { Context } from './rule.ts'
import { globSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import ts from 'typescript'
import { parse } from 'vue/compiler-sfc'
import { componentFiles, lessonFolder } from '../../building/package-folders.ts'
import { readTags } from './read-tags.ts'

/** A file of the program that is on no disk, with the line of the slide behind each of its lines. */
interface SlideFile { file: string, text: string, lines: readonly number[] }

/** The type of a component's props, as a file that exports it, with what that type is made of and nothing else. */
function writeProps(sfc: string): string {
  const { descriptor: { script, scriptSetup } } = parse(sfc, { sourceMap: false })
  const source = ts.createSourceFile('props.ts', `${script?.content ?? ''}\n${scriptSetup?.content ?? ''}`, ts.ScriptTarget.Latest, true)
  const types: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.typeArguments?.[0] && ts.isIdentifier(node.expression)) {
      const [type] = node.typeArguments
      if (node.expression.text === 'defineProps')
        types.push(type.getText())
      if (node.expression.text === 'defineModel')
        types.push(`{ ${node.arguments[0] && ts.isStringLiteral(node.arguments[0]) ? node.arguments[0].text : 'modelValue'}?: ${type.getText()} }`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const declared = source.statements.filter(each => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)).map(each => each.getText())
  const text = [...declared, `export type ComponentProps = ${types.map(type => `(${type})`).join(' & ') || 'object'}`].join('\n')
  const names = new Set(text.match(/[A-Z_$][\w$]*/gi))
  const imports = source.statements.filter(ts.isImportDeclaration).filter(({ importClause }) => {
    const named = importClause?.namedBindings
    return [importClause?.name, ...named && ts.isNamedImports(named) ? named.elements.map(({ name }) => name) : []].some(name => name && names.has(name.text))
  })
  return `${imports.map(each => each.getText()).join('\n')}\n${text}\n`
}

/** What a tag may carry besides props. */
const passed = '{ id?: unknown, title?: unknown, lang?: unknown, role?: unknown, hidden?: unknown, tabindex?: unknown, is?: unknown, name?: unknown }'
const isPassed = (name: string) => /^(?:class|style|key|ref|slot|v[A-Z]|on[A-Z]|data[A-Z]|aria[A-Z])/.test(name)

/** What is handed on, as an expression in one line; a name alone says true. */
const writeValue = ({ value, isBound }: TagProp) => !isBound ? JSON.stringify(value) : value ? `(${value.replace(/\s+/g, ' ')})` : 'true'

/** One chapter as a file of TypeScript: each tag is an object of the type of its component's props. */
function writeChapter(file: string, context: Context, components: ReadonlyMap<string, string>): SlideFile {
  const written: [text: string, line: number][] = []
  const used = new Map<string, string>()
  for (const { content, contentLine } of context.slides.filter(slide => slide.file === file)) {
    for (const { name, line, props, isOpen } of readTags(content, contentLine)) {
      if (!components.has(name) || isOpen)
        continue
      used.set(name, components.get(name)!)
      written.push([`const ${name}${written.length}: Props${name} & ${passed} = {`, line])
      for (const prop of props.filter(prop => !isPassed(prop.name)))
        written.push([`${JSON.stringify(prop.name)}: ${writeValue(prop)},`, prop.line])
      written.push(['};', line])
    }
  }
  const imports = [...used].map(([name, path]): [string, number] => [`import type { ComponentProps as Props${name} } from '../${path}.ts'`, 1])
  const all = [...imports, ...written]
  return { file, text: all.map(([text]) => text).join('\n'), lines: all.map(([, line]) => line) }
}

/** What the program says, at a place of a file of the project. */
export interface TypeFault { file: string, line: number, diagnostic: ts.Diagnostic, node: ts.Node | undefined }

/** Where each component stands, with its name: this deck's before the addon's. */
export function listComponents(root: string): [name: string, file: string][] {
  return componentFiles.flatMap(files => globSync(files, { cwd: root })).map(file => [basename(file, '.vue'), file.replaceAll('\\', '/')])
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  resolveJsonModule: true,
  types: [],
  allowImportingTsExtensions: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
}

/** The innermost node that begins at a place. */
function findNode(source: ts.SourceFile, start: number): ts.Node | undefined {
  let found: ts.Node | undefined
  const visit = (node: ts.Node): void => {
    if (node.getStart(source) <= start && start < node.end) {
      found = node
      ts.forEachChild(node, visit)
    }
  }
  visit(source)
  return found
}

/** What of the program is looked at. */
export interface TypeFaults { checker: ts.TypeChecker, faults: readonly TypeFault[] }

let last: { key: string, faults: TypeFaults } | undefined

/** Everything that TypeScript says of data and slides. Where a file cannot be read, only that, because all else would follow from it. */
export function listTypeFaults(context: Context): TypeFaults {
  const key = JSON.stringify(context.sources)
  if (last?.key === key)
    return last.faults
  const { root, sources } = context
  const components = new Map(listComponents(root))
  const files = [...new Set(context.slides.map(({ file }) => file))]
  const chapters = new Map(files.map(file => [join(root, `${file}.ts`), writeChapter(file, context, components)]))
  const data = Object.keys(sources).filter(file => file.endsWith('.ts'))
  const written = new Map<string, string>()
  const read = (path: string): string | undefined => {
    const chapter = chapters.get(path)
    if (chapter)
      return chapter.text
    if (!path.endsWith('.vue.ts'))
      return sources[relative(root, path).replaceAll('\\', '/')]
    if (!written.has(path))
      written.set(path, writeProps(readFileSync(path.slice(0, -3), 'utf8')))
    return written.get(path)
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = path => chapters.has(path) || (path.endsWith('.vue.ts') ? fileExists(path.slice(0, -3)) : fileExists(path))
  host.readFile = path => read(path) ?? readFile(path)
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path)
    return text === undefined ? undefined : ts.createSourceFile(path, text, version, true)
  }
  // without the first file every id would be any string
  const program = ts.createProgram([join(root, lessonFolder, 'declare-ids.ts'), ...data.map(file => join(root, file)), ...chapters.keys()], options, host)
  const looked = [...data.map(file => [join(root, file), file] as const), ...[...chapters].map(([path, { file }]) => [path, file] as const)]
  const place = (path: string, file: string, diagnostic: ts.Diagnostic): TypeFault => {
    const source = program.getSourceFile(path)!
    const { line } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0)
    return { file, line: chapters.get(path)?.lines[line] ?? line + 1, diagnostic, node: findNode(source, diagnostic.start ?? 0) }
  }
  type Ask = (source: ts.SourceFile | undefined) => readonly ts.Diagnostic[]
  const ask = (of: Ask) => looked.flatMap(([path, file]) => of(program.getSourceFile(path)).map(fault => place(path, file, fault)))
  const unread = ask(source => program.getSyntacticDiagnostics(source).slice(0, 1))
  const faults = unread.length ? unread : ask(source => program.getSemanticDiagnostics(source))
  last = { key, faults: { checker: program.getTypeChecker(), faults } }
  return last.faults
}
