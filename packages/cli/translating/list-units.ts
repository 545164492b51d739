/**
 * The texts of an edition in another language: which texts of data, slides and interface it has, where each stands in its file, and how
 * another text is put there.
 */
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { hashOf, readEntries } from '../audit/read-source.ts'
import { formatFile } from './editions.ts'

/** Where something begins and ends in a file. */
export interface Stretch { from: number, to: number }

/** A text that a translator translates as one. */
export interface Unit extends Stretch {
  /** "events/oecd-joining.label": its entry, and its place there; a second text of that place has "~2". */
  id: string
  /** The record, explanation, slide or word of the interface that is shown in one language as a whole. */
  entry: string
  file: string
  /** English; an expression within it stands as {0}, {1} … */
  english: string
  /** Where these expressions stand in the file, in their order. */
  slots: readonly Stretch[]
  kind: 'string' | 'template' | 'markup'
  /** The signature of the English entry, as data/audit-lock.json has it. */
  signature: string
}

/** Fields of a record that are words; all others are ids, kinds, quotations and places. */
const worded: Readonly<Record<string, readonly string[]>> = {
  'actor-kinds': ['label'],
  'actors': ['label', 'en'],
  'agreements': ['label', 'en', 'words'],
  'approach-columns': ['label'],
  'arguments': ['label'],
  'argument-picture': ['becomes', 'head', 'leads', 'says'],
  'bridges': ['says'],
  'chapters': ['label', 'question'],
  'course-terms': ['label'],
  'deck': [''],
  'crises': ['label'],
  'diagrams': ['title'],
  'evidence': ['label', 'says'],
  'events': ['label', 'short', 'words'],
  'factors': ['label'],
  'glossary': ['label', 'en'],
  'guesses': ['asks', 'why'],
  'indicators': ['label', 'of', 'unit', 'words'],
  'inquiry': ['', 'asks', 'criteria', 'model', 'says'],
  'institutions': ['label', 'en', 'words'],
  'lanes': ['label'],
  'map-frames': ['title'],
  'neighbour-words': ['label'],
  'people': ['label', 'en', 'role'],
  'periods': ['label', 'stance', 'words'],
  'places': ['label', 'en', 'gist'],
  'projects': ['label', 'en'],
  'rival-explanations': ['label', 'short', 'gist'],
  'rungs': ['label', 'en', 'nameNote', 'setting'],
  'sections': ['title', 'short'],
}
/** Words of the interface that a student meets on the slides, on the pages for reading and for questions, in an entry of the glossary and on paper. */
const wordsParts = new RegExp(`^words/(?:${[
  'ladder|quiz|templates|inquiry|evidence|lanes|marks|passage|chart|map|crisis|edition|cite|network|timeline',
  'read\\.(?:name|lead|after|open|slides|to[A-Z]\\w+|thisSlide\\w*|bar|skip|contents|search|search(?:Label|Found|None|Some|Place)|kinds|taught|fade\\w*|larger|text[A-Z]\\w+|dark|progress\\w*|slide(?:Number|Dated)|ways|standing)',
  'read\\.(?:end[A-Z]\\w+|resume\\w*|instead\\w+|portrait\\w*|term[A-Z]\\w+)',
  'recall\\.(?:title|lead\\w*|open|begin|atEnd|toRecall|goOn)',
  'chrome\\.goto\\w*',
  'handout\\.(?!fault|fileName|pdf|seedRange|start|scriptEnd)\\w+',
  'glossary\\.(?:ours|usual|origins|courseWord|where|openTerm|names|slide\\w+)',
  'reference\\.(?:nav|slides|read|glossary|sources|review|copyLink\\w*|share\\w*)',
  'sources\\.howToCite',
  'study\\.(?:name|title|open|to[A-Z]\\w+|today\\w*|ways|why|comesBack|exam|chooseOwn|place|next|skip|finish|stop|taken|reminder)',
  'study\\.(?:flag|flagged|ownLink|results|states|reread|passages|wrongAgain|again|progress|data)',
].join('|')})\\b`)
/** Files that have texts. */
const files = [
  'data/*.ts', 'data/{explanations,questions}/*.ts', 'slides/*.md', 'locales/{en,en-frame,en-vote}.ts', 'deck.config.ts', formatFile,
]

/** What of the deck an edition has. */
export interface Scope {
  /** Slides whose explanations it has. */
  slides: ReadonlySet<string>
  questions: ReadonlySet<string>
  /** Ids that a slide names. */
  named: ReadonlySet<string>
  /** Ids of the records whose longer texts it has. */
  told: ReadonlySet<string>
}

/** Groups of which every text is the language's. */
const whole = new Set([
  'slides', 'frame', 'en-vote', 'month-names', 'bound-words', 'spell-count',
  ...['when', 'short', 'decade', 'since', 'since-date', 'since-decade', 'ordinal', 'list'].map(name => `format-${name}`),
])

function isWorded(entry: string, path: readonly string[], scope: Scope | null): boolean {
  const [group, id] = [entry.split('/')[0]!, entry.split('/')[1] ?? '']
  const field = path.at(-1) ?? ''
  if (field === 'gist' && Object.hasOwn(worded, group) && group !== 'places')
    return !scope || worded[group]!.includes(field) || scope.told.has(id)
  if (whole.has(group))
    return true
  switch (group) {
    case 'explanations': return !scope || scope.slides.has(id)
    case 'questions': return (!scope || scope.questions.has(id)) && /^(?:stem|hint|why|text|heads)$/.test(field)
    case 'words': return wordsParts.test(entry)
    case 'actors':
    case 'projects':
    case 'institutions':
    case 'agreements': return worded[group]!.includes(field) && (field !== 'en' || !scope || scope.named.has(id))
    case 'source-notes': return ['label', 'says', 'handling'].includes(field) && (!scope || scope.named.has(id))
    default: return worded[group]?.includes(field) === true
  }
}

/** A single word of code. */
const isId = (text: string) => /^[a-z0-9]+(?:[-/][a-z0-9]+)+$|^#?[a-z]+[A-Z]\w*$/.test(text)
const hasWords = (text: string) => /\p{L}{2}|\p{Lu}[\d&]\p{Lu}|^\d+s$/u.test(text)

/** Whether it has words, apart from what fills them; in a date the order alone is the language's, and a label may look like an id ("semi-arid"). */
function isText(entry: string, isLabel: boolean, english: string): boolean {
  const isDate = entry === 'format-decade' || (/^format-(?:when|short)$/.test(entry) && english.includes('{1}'))
  const text = english.replace(/\{\d\}|\{\{[^}]*\}\}|<[^>]*>/g, '')
  return isDate || (hasWords(text) && (isLabel || !isId(text)))
}

/** The name of the property whose value a node is part of. */
function fieldOf(node: ts.Node | undefined): string {
  if (!node)
    return ''
  return ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) ? node.name.text : fieldOf(node.parent)
}

interface Piece extends Pick<Unit, 'from' | 'to' | 'english' | 'slots' | 'kind'> { path: readonly string[] }

/** The templates of a TypeScript file, with their expressions as slots. */
function readTemplates(file: string, source: string): Piece[] {
  const found: Piece[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) {
      const english = node.head.text + node.templateSpans.map(({ literal }, i) => `{${i}}${literal.text}`).join('')
      const slots = node.templateSpans.map(({ expression }) => ({ from: expression.getStart(), to: expression.end }))
      found.push({ from: node.getStart(), to: node.end, english, slots, kind: 'template', path: [fieldOf(node)] })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true))
  return found
}

/**
 * Every unit of one file, in the order of the file.
 * @param scope what an edition has; null for all that could be in one
 */
export function listUnitsOf(file: string, source: string, scope: Scope | null): Unit[] {
  const isChapter = file.endsWith('.md')
  const templates = isChapter ? [] : readTemplates(file, source)
  const seen = new Map<string, number>()
  const taken = new Set<number>()
  return readEntries(file, source).flatMap(({ key, signed, listPieces, from = 0, to = 0 }) => {
    const pieces = listPieces().map((piece): Piece => ({
      ...piece, english: isChapter ? source.slice(piece.from, piece.to) : piece.text, slots: [], kind: isChapter ? 'markup' : 'string',
    }))
    const own = templates.filter(template => template.from >= from && template.to <= to)
    return [...pieces, ...own].sort((a, b) => a.from - b.from).flatMap(({ path, from, to, english, slots, kind }): Unit[] => {
      const isLabel = ['label', 'en', 'words'].includes(path.at(-1) ?? '') || /\b(?:label|says): ['"]$/.test(source.slice(Math.max(0, from - 9), from))
      if (taken.has(from) || !isWorded(key, path, scope) || !isText(key, isLabel, english))
        return []
      taken.add(from)
      const name = [key, ...path.filter(Boolean)].join('.')
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      return [{ id: count > 1 ? `${name}~${count}` : name, entry: key, file, from, to, english, slots, kind, signature: hashOf(signed) }]
    })
  })
}

/** Every unit of the deck, file by file. */
export function listUnits(scope: Scope | null): Unit[] {
  const found = files.flatMap(pattern => globSync(pattern)).map(file => file.replaceAll('\\', '/')).sort()
  return found.flatMap(file => listUnitsOf(file, readFileSync(file, 'utf8'), scope))
}
