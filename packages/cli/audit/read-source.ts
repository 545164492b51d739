/**
 * Reads what users read out of one source file, with the lines where it stands: records and other tables of data/,
 * slides and their notes. It needs the file's text only, so it reads an older state of the file as well.
 */
import { createHash } from 'node:crypto'
import ts from 'typescript'

/** Enough of a SHA-256 to tell one version of a text from another. */
export const hashOf = (signed: string): string => createHash('sha256').update(signed).digest('hex').slice(0, 12)

/** A sentence, label or name in an entry. */
export interface TextPiece {
  text: string
  line: number
  /** Names of the properties around it below the entry, outermost first: ['options', 'some-body', 'why']. */
  path: readonly string[]
  /** What in the source stands around it, down to the innermost property that has an id of its own: its ids are what it may rest on. */
  source: string
  /** Where it begins and ends in the file: a string with its quotes, a text of a slide without what is around it. */
  from: number
  to: number
}

/** One thing that is signed by itself: a record, a question, an explanation, a slide, a note. */
export interface SourceEntry {
  /** Group and id: "rungs/strategic-partnership", "explanations/rungs-office". */
  key: string
  file: string
  line: number
  /** What is signed: the source in one line, without comments and looks. */
  signed: string
  listPieces: () => readonly TextPiece[]
  /** The chapter of a slide. */
  chapter?: string
  /** Where it begins and ends in a TypeScript file. */
  from?: number
  to?: number
}

/** Exports that go by another name in keys. */
const groupNames: Readonly<Record<string, string>> = {
  partyActors: 'actors',
  argumentsOf: 'arguments',
  lecturePlans: 'plans',
  recallTasks: 'recall',
  en: 'words',
}
/** Fields that are only looks, or say where in the deck a thing is read or how long a class takes. Colours and glyphs say something. */
const looks = new Set(['seal', 'height', 'direction', 'readOn', 'timed'])
/** Fields that only say where something is drawn, by the group in which they do. */
const appearanceIn: Readonly<Record<string, readonly string[]>> = { 'map-frames': ['parallels', 'meridian', 'holds', 'degrees'] }

const toKebab = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
const nameOf = (node: ts.PropertyName) => ts.isStringLiteral(node) || ts.isIdentifier(node) || ts.isNumericLiteral(node) ? node.text : node.getText()

/** The group of an export: the bank is one table in many files, and so are the explanations. */
function groupOf(file: string, name: string): string {
  if (file.startsWith('data/explanations/'))
    return 'explanations'
  return file.startsWith('data/questions/') && name.endsWith('Questions') ? 'questions' : groupNames[name] ?? toKebab(name)
}

/** What stands behind `as const`, `satisfies` and `defineTable<T>()(…)`. */
function unwrap(node: ts.Expression): ts.Expression {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return unwrap(node.expression)
  return ts.isCallExpression(node) && ts.isCallExpression(node.expression) ? unwrap(node.arguments[0]!) : node
}

/** What a file declares for itself, so that what an entry takes from there is signed with it. */
type Own = ReadonlyMap<string, ts.Expression | ts.FunctionDeclaration>

function listOwn(file: ts.SourceFile): Own {
  const own = new Map<string, ts.Expression | ts.FunctionDeclaration>()
  for (const statement of file.statements) {
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (ts.isVariableStatement(statement) && !isExported) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (initializer)
          own.set(name.getText(), unwrap(initializer))
      }
    }
    if (ts.isFunctionDeclaration(statement) && !isExported)
      own.set(statement.name!.text, statement)
  }
  return own
}

const isFunction = (node: ts.Node | undefined) => node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionDeclaration(node))

/** The expression that a name of the file, or a field of one of its objects, stands for. */
function resolve(node: ts.Node, own: Own): ts.Expression | undefined {
  if (ts.isIdentifier(node)
    && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)
    && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) {
    const found = own.get(node.text)
    return found && !isFunction(found) ? found as ts.Expression : undefined
  }
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const table = own.get(node.expression.text)
    const field = table && ts.isObjectLiteralExpression(table) && table.properties.find(property => property.name && nameOf(property.name) === node.name.text)
    return field && ts.isPropertyAssignment(field) ? field.initializer : undefined
  }
  return undefined
}

/** A stretch of the source that is written otherwise, or ('') left out. */
interface Stretch { from: number, to: number, text: string }

/** Signs that stand close to what is before them, and those that stand close to what is after. */
const closeLeft = /^[,:;.)\]]/
const closeRight = /[([.]$/

/**
 * The source of a node in one line: no comments, no looks, no trailing commas; what the file declares for itself is written out.
 * @param without names of the fields that are looks
 * @param withHelpers whether the file's own functions that it calls are part of it
 */
function write(node: ts.Node, own: Own, without: ReadonlySet<string>, withHelpers: boolean): string {
  const source = node.getSourceFile().text
  const stretches: Stretch[] = []
  const helpers = new Set<string>()
  const visit = (part: ts.Node): void => {
    const target = resolve(part, own)
    if (target)
      return void stretches.push({ from: part.getStart(), to: part.end, text: write(target, own, without, withHelpers) })
    if (ts.isPropertyAssignment(part) && without.has(nameOf(part.name))) {
      return void stretches.push({
        from: part.getStart(),
        to: /^\s*,/.test(source.slice(part.end, part.end + 9)) ? source.indexOf(',', part.end) + 1 : part.end,
        text: '',
      })
    }
    if (ts.isStringLiteral(part) || ts.isNoSubstitutionTemplateLiteral(part))
      return void stretches.push({ from: part.getStart(), to: part.end, text: `“${part.text.replace(/\s+/g, ' ').trim()}”` })
    if (ts.isTemplateExpression(part) || ts.isRegularExpressionLiteral(part))
      return void stretches.push({ from: part.getStart(), to: part.end, text: part.getText().replace(/\s+/g, ' ') })
    if (ts.isIdentifier(part) && isFunction(own.get(part.text)))
      helpers.add(part.text)
    ts.forEachChild(part, visit)
  }
  visit(node)
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, source, undefined, node.getStart(), node.end - node.getStart())
  let text = ''
  const add = (token: string) => {
    if (/^[)\]}]/.test(token))
      text = text.replace(/,$/, '')
    text += text && token && !closeLeft.test(token) && !closeRight.test(text) ? ` ${token}` : token
  }
  let next = 0
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const stretch = stretches[next]
    if (stretch && scanner.getTokenStart() >= stretch.from) {
      add(stretch.text)
      scanner.resetTokenState(stretch.to)
      next++
      continue
    }
    add(scanner.getTokenText())
  }
  return withHelpers ? [text, ...[...helpers].map(name => `where ${name} = ${own.get(name)!.getText().replace(/\s+/g, ' ')}`)].join(' ') : text
}

/** The texts of a node, with the properties around them. */
function listPieces(node: ts.Node, own: Own, file: ts.SourceFile): TextPiece[] {
  const pieces: TextPiece[] = []
  const lineOf = (part: ts.Node) => file.getLineAndCharacterOfPosition(part.getStart()).line + 1
  const visit = (part: ts.Node, path: readonly string[], around: ts.Node) => {
    const target = resolve(part, own)
    if (target)
      return visit(target, path, around)
    if (ts.isStringLiteral(part) || ts.isNoSubstitutionTemplateLiteral(part)) {
      const isName = (ts.isPropertyAssignment(part.parent) && part.parent.name === part) || ts.isElementAccessExpression(part.parent)
      if (!isName && !ts.isLiteralTypeNode(part.parent))
        pieces.push({ text: part.text, line: lineOf(part), path, source: around.getText(), from: part.getStart(), to: part.end })
      return
    }
    const name = ts.isPropertyAssignment(part) ? nameOf(part.name) : undefined
    ts.forEachChild(part, child => visit(child, name === undefined ? path : [...path, name], name !== undefined && path.length < 2 ? part : around))
  }
  visit(node, [], node)
  return pieces
}

function stringsOf(node: ts.Node | undefined): string[] {
  return !node ? [] : ts.isArrayLiteralExpression(node) ? node.elements.flatMap(stringsOf) : ts.isStringLiteral(node) ? [node.text] : []
}

/** The parts of an export that are signed one by one, by their ids: the fields of a table, the elements of a list that have a name. */
function splitExport(group: string, value: ts.Node, own: Own): { id: string, node: ts.Node }[] {
  const node = value
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((property) => {
      if (ts.isPropertyAssignment(property))
        return group === 'plans' ? splitPlan(nameOf(property.name), property.initializer) : [{ id: nameOf(property.name), node: property.initializer }]
      // ...each(['a kind b', 'c kind d'], 'words')
      return ts.isSpreadAssignment(property) && ts.isCallExpression(property.expression)
        ? stringsOf(property.expression.arguments[0]).map(id => ({ id, node: property.expression }))
        : []
    })
  }
  // edge('a', 'kind', 'b', place), ...each(['a', 'b'], 'kind', 'c', place) and ...toEach('a', 'kind', ['b', 'c'], place)
  if (group === 'relations' && ts.isArrayLiteralExpression(node)) {
    return node.elements.flatMap((element) => {
      const call = ts.isSpreadElement(element) ? element.expression : element
      const [froms, kind, to, place] = ts.isCallExpression(call) ? call.arguments : []
      return stringsOf(froms).flatMap(from => stringsOf(to).map(end => ({ id: [from, ...stringsOf(kind), end].join(' '), node: place! })))
    })
  }
  return ts.isIdentifier(node) && own.has(node.text) ? [] : [{ id: '', node }]
}

/** The words of one part of the interface, one by one. */
function splitWords({ id, node }: { id: string, node: ts.Node }): { id: string, node: ts.Node }[] {
  const words = ts.isObjectLiteralExpression(node) ? node.properties.filter(ts.isPropertyAssignment) : []
  return words.length ? words.map(({ name, initializer }) => ({ id: `${id}.${nameOf(name)}`, node: initializer })) : [{ id, node }]
}

/** A plan's own words, and each of its steps that says something. */
function splitPlan(id: string, plan: ts.Expression): { id: string, node: ts.Node }[] {
  const fields = ts.isObjectLiteralExpression(plan) ? plan.properties.filter(ts.isPropertyAssignment) : []
  const steps = fields.find(({ name }) => nameOf(name) === 'steps')?.initializer
  const spoken = steps && ts.isArrayLiteralExpression(steps) ? steps.elements.filter(ts.isCallExpression).filter(step => step.arguments[2]) : []
  return [
    ...fields.filter(({ name }) => nameOf(name) === 'label').map(({ initializer }) => ({ id, node: initializer })),
    ...spoken.map(step => ({ id: `${id}/${stringsOf(step.arguments[0])[0]}`, node: step.arguments[2]! })),
  ]
}

/** Every entry of a TypeScript file: what it exports, part by part. */
function readTable(file: string, source: string): SourceEntry[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const own = listOwn(parsed)
  const exported = parsed.statements.flatMap((statement): { name: string, value: ts.Node }[] => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      return []
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer ? [{ name: name.getText(), value: unwrap(initializer) }] : [])
    }
    return ts.isFunctionDeclaration(statement) ? [{ name: statement.name!.text, value: statement }] : []
  })
  return exported.flatMap(({ name, value }) => {
    const group = groupOf(file, name)
    const without = new Set([...looks, ...appearanceIn[group] ?? []])
    const parts = splitExport(group, value, own)
    return (file.startsWith('locales/') ? parts.flatMap(splitWords) : parts).map(({ id, node }): SourceEntry => ({
      key: id ? `${group}/${id}` : `${group}`,
      file,
      line: parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      signed: write(node, own, without, group === 'questions'),
      listPieces: () => listPieces(node, own, parsed),
      from: node.getStart(),
      to: node.end,
    }))
  })
}

/** What of a slide's source is looks: style, and attributes that say how and not what. Colours mean a crisis or a country, and `v-if` takes words away. */
const slideLooks = [
  /<style[\s\S]*?<\/style>/g,
  /\s:?(?:class|style|width|height|size|room|seals?|aria-hidden)="[^"]*"/g,
  /,? ?\b(?:seal|as): '[^']*'/g,
]
/** Frontmatter that says something: what is read, what a slide is counted to, and whose reading it is. */
const spokenFront = /^(?:title|dates|upto|head|subtitle|chapter|ours): .*$/gm
/** A paragraph of a note, with its label; minutes say nothing. */
const noteLine = /^(?:(Say|Clicks|Ask|Move on|Activity|In short): )?(?!Minutes:)(.+)$/gm
const blank = (text: string) => text.replace(/[^\n]/g, ' ')
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Every slide of a chapter, and every note. */
function readChapter(file: string, source: string): SourceEntry[] {
  const lineAt = (index: number) => source.slice(0, index).split('\n').length
  const place = (from: number, text: string) => ({ from, to: from + text.length })
  const heads = [...source.matchAll(/^---\n([\s\S]*?)\n---$/gm)]
  return heads.flatMap((head, i): SourceEntry[] => {
    const start = head.index
    const block = source.slice(start, heads[i + 1]?.index ?? source.length)
    const alias = /^routeAlias: (\S+)$/m.exec(head[1]!)?.[1] ?? `${file}:${lineAt(start)}`
    const comment = [...block.matchAll(/<!--([\s\S]*?)-->/g)].at(-1)
    const note = comment?.[1] ?? ''
    const noteAt = start + (comment?.index ?? 0) + 4
    const body = slideLooks.reduce((text, look) => text.replace(look, blank), block.slice(head[0].length).replace(/<!--[\s\S]*?-->/g, blank))
    const front = [...head[1]!.matchAll(spokenFront)].map(([text]) => text)
    const listSeen = (): TextPiece[] => [
      ...[
        ...head[1]!.matchAll(/^(?:title|head|subtitle): (.*)$/gm),
      ].map(match => ({
        text: match[1]!,
        line: lineAt(start + 4 + match.index),
        path: [match[0].slice(0, match[0].indexOf(':'))],
        source: match[0],
        ...place(start + 4 + match.index + match[0].indexOf(match[1]!), match[1]!),
      })),
      ...listWords(
        body.replace(/<script[\s\S]*?<\/script>/g, blank),
      ).map(({ text, raw, index, path }) => ({
        text,
        line: lineAt(start + head[0].length + index),
        path,
        source: '',
        ...place(start + head[0].length + index, raw),
      })),
    ]
    const listSaid = () =>
      [...note.matchAll(noteLine)].map((match): TextPiece => ({
        text: match[2]!,
        line: lineAt(noteAt + match.index),
        path: [match[1] ?? ''],
        source: match[2]!,
        ...place(noteAt + match.index + match[0].length - match[2]!.length, match[2]!),
      }))
    return [
      {
        key: `slides/${alias}`,
        file,
        line: lineAt(start),
        signed: inOneLine([...front, body].join(' ')),
        listPieces: listSeen,
        chapter: /^chapter: (\S+)$/m.exec(head[1]!)?.[1],
      },
      ...note.trim()
        ? [
            {
              key: `presenter-notes/${alias}`,
              file,
              line: lineAt(noteAt),
              signed: inOneLine([...note.matchAll(noteLine)].map(([text]) => text).join(' ')),
              listPieces: listSaid,
            },
          ]
        : [],
    ]
  })
}

/** Attributes that hold ids or looks, not words. */
const wordless = /^:?(?:id|ids|tone|and|records|only|low|high|left|right|height|from|to|top|say|show|crisis|whole|part|state|chapter|lang|kind|picture|of|shape|frame|line|mark|viewBox|d|[\w-]+-ids?)$/

/** Attributes that hold an id or words. */
const idLike = /^(?:place|spot|hole|titled)$/

/** Strings of a bound attribute, and whether the field is one of words: others have ids as well. */
const spokenStrings = /(?:\b(says|label|text|title|head|becomes|leads): )?'([^']*)'/g

/** The words of a slide's body: text between tags, literal attributes, and strings in bound ones. */
function listWords(body: string): { text: string, raw: string, index: number, path: string[] }[] {
  const words: ReturnType<typeof listWords> = []
  const add = (text: string, index: number, name: string) => {
    if (/\p{L}|\d/u.test(text))
      words.push({ text: inOneLine(text), raw: text.trim(), index: index + (/\S/.exec(text)?.index ?? 0), path: [name] })
  }
  for (const tag of body.matchAll(/<[a-z][^\s>]*((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi)) {
    for (const attribute of tag[1]!.matchAll(/\s([^\s=]+)="([^"]*)"/g)) {
      const at = tag.index + tag[0].indexOf(attribute[0])
      const isId = wordless.test(attribute[1]!) || (idLike.test(attribute[1]!) && /^[a-z-]+$/.test(attribute[2]!))
      if (!attribute[1]!.startsWith(':') && !attribute[1]!.startsWith('#') && !isId)
        add(attribute[2]!, at + attribute[0].length - attribute[2]!.length - 1, attribute[1]!)
      if (attribute[1]!.startsWith(':')) {
        const start = at + attribute[0].length - attribute[2]!.length - 1
        for (const text of [...attribute[2]!.matchAll(spokenStrings)].filter(([, field, said]) => field || /\s|^[A-Z\d]/.test(said!)))
          add(text[2]!, start + text.index + text[0].length - text[2]!.length - 1, attribute[1]!.slice(1))
      }
    }
  }
  const bare = body.replace(/<[a-z/](?:"[^"]*"|[^>"])*>/gi, tag =>
    /^<\/?(?:p|h\d|li|template|section|dd|dt|figure|div)\b/i.test(tag) ? tag.replace(/[^\n]/g, '\n') : blank(tag))
  for (const line of bare.matchAll(/[^\n]+/g))
    add(line[0].replace(/^#+ /, ''), line.index + (/^#+ /.exec(line[0])?.[0].length ?? 0), 'words')
  return words
}

/** The paragraphs of README that say something of the article, one entry for each of its sections that has any. */
function readReadme(file: string, source: string): SourceEntry[] {
  const sections = [...source.matchAll(/^#+ (.+)\n([\s\S]*?)(?=^#|(?![\s\S]))/gm)]
  return sections.flatMap(({ 1: head, 2: text, index }): SourceEntry[] => {
    const said = text!.split(/\n\s*\n/).filter(paragraph => /\b[Tt]he article\b/.test(paragraph)).map(inOneLine)
    const line = source.slice(0, index).split('\n').length
    return said.length ? [{ key: `readme/${head!.toLowerCase().replace(/[^a-z]+/g, '-')}`, file, line, signed: said.join(' '), listPieces: () => [] }] : []
  })
}

/** Every entry of a file: a chapter's slides and notes, what README says of the article, or the tables of a TypeScript file. */
export function readEntries(file: string, source: string): SourceEntry[] {
  return file === 'README.md' ? readReadme(file, source) : file.endsWith('.md') ? readChapter(file, source) : readTable(file, source)
}
