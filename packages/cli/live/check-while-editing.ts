/**
 * While the deck is edited with `npm start`, each save is checked as a build would be: what is wrong is named in the terminal and on
 * every open page, and both say so when it is put right.
 */
import type { Logger, Plugin, ViteDevServer } from 'vite'
import type { CheckedSlide, Finding } from '../checks/support/rule.ts'
import type { Checked } from '../checks/support/run-rules.ts'
import { spawn } from 'node:child_process'
import { join, relative } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters, styleText } from 'node:util'
import { checkSpills } from 'slidev-addon-lesson/shell/legibility.ts'
import { createLogger } from 'vite'
import { formatFinding } from '../checks/support/rule.ts'

const program = fileURLToPath(new URL('../check.ts', import.meta.url))
/** Adds what was found to a page. */
const panel = `/@fs/${fileURLToPath(new URL('problem-panel.ts', import.meta.url)).replace(/^[\\/]/, '').replaceAll('\\', '/')}`
/** An editor may save several files at once, in ms. */
const debounceMs = 40
/** How long Slidev may take to read a chapter again before its slides are compiled as they are, in ms. */
const patienceMs = 3000
/** What a mistake may stand in. */
const checked = /^(?:data\/|slides\/|slides\.md$|deck\.config\.ts$)/
const notesModule = '\0virtual:slide-notes'
const factsModule = '\0virtual:slide-facts'

/** A promise that somebody else keeps. */
function defer() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => { resolve = done })
  return { promise, resolve }
}

/** What is said where the check itself did not come to an end. */
function failedCheck(why: string): Checked {
  return {
    findings: [{ file: 'packages/cli/check.ts', line: 1, message: `the check itself failed; run npm run check: ${why}`, rule: 'check' }],
    slides: [],
    waiting: [],
    open: [],
  }
}

/**
 * Checks the project in a process of its own, which has loaded no data before. A process that cannot be started is said as a fault is.
 * @param onStage gets what is found before the texts are read, and before the types are checked
 */
export function runCheck(root: string, onStage: (found: Checked) => unknown = () => {}): { found: Promise<Checked>, stop: () => void } {
  const child = spawn(process.execPath, [program, '--save'], {
    cwd: root,
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let last: Checked | undefined
  let failed = ''
  createInterface({ input: child.stdout }).on('line', (line) => {
    const stage = JSON.parse(line) as Checked
    stage.open.length ? onStage(stage) : last = stage
  })
  child.stderr.setEncoding('utf8').on('data', (text) => { failed += text })
  const found = new Promise<Checked>(done =>
    child.on('error', error => done(failedCheck(error.message))).on('close', () => done(last ?? failedCheck(failed.trim().split('\n')[0]!))))
  return { found, stop: () => child.kill() }
}

/** What Vue's compiler and Vite say of a slide, in a line. */
function describeMarkup(message: string): string {
  const absent = /Failed to resolve import "([^"]+)"/.exec(message)?.[1]
  return absent ? `"${absent}" is not there; pictures of slides lie in public/` : message.split('\n')[0]!.replace(/^\[.*?\]\s*/, '')
}

/**
 * What a slide's own markup has wrong, as Vue's compiler says it; it is compiled here as a page would have it. It is asked for by its whole path,
 * as Slidev does: by its address in the browser Vite would take a second module for it, whose styles lie outside of the project.
 */
async function compileSlides(server: ViteDevServer, slides: readonly CheckedSlide[], file: string): Promise<Finding[]> {
  const own = slides.flatMap((slide, i) => slide.file === file ? [{ slide, no: i + 1 }] : [])
  const faults = await Promise.all(own.map(({ slide, no }) =>
    server.transformRequest(`${join(server.config.root, file).replaceAll('\\', '/')}__slidev_${no}.md`).then(
      () => [],
      (error: Error) => [
        { file, line: slide.line, message: `the slide "${slide.name}" cannot be shown: ${describeMarkup(error.message)}` },
      ],
    )))
  return faults.flat()
}

/** What of the slide that a page shows lies over other text, or alone is cut off. */
interface Spilled { no: number, spills: readonly (readonly string[])[] }

/** A slide that threw while a page showed it. */
interface Thrown { no: number, component: string, message: string }

/** What Vite says of a mistake, in a line: files that the check reads are its own to name, and nobody can act on a stack. */
function makeLogger(): Logger {
  const logger = createLogger()
  const { error, info } = logger
  // an editor who looks at the page sees what was updated
  return { ...logger, info: (text, options) => /hmr update|page reload/.test(text) || info(text, options), error: (text, options) => {
    if (process.env.DEBUG)
      return error(text, options)
    const lines = stripVTControlCharacters(text).split('\n')
    // it is said once more where the file is asked for
    if (/Pre-transform error/.test(lines[0]!))
      return
    if (!lines.some(line => /[/\\](?:data|slides)[/\\](?!schema)|deck\.config\.ts|slides\.md/.test(line)))
      error(lines[0]!, { timestamp: true })
  } }
}

export function checkWhileEditing(): Plugin {
  /** Chapters that Slidev has yet to read again. */
  const reread = new Map<string, { promise: Promise<void>, resolve: () => void }>()
  return {
    name: 'deck:check-while-editing',
    // the sources of an edition are those that were checked in English
    apply: (_, { command }) => command === 'serve' && process.env.DECK_LANGUAGE === undefined,
    // the panel says it better than Vite's own overlay, which would lie over it
    config: () => ({ customLogger: makeLogger(), server: { hmr: { overlay: false } } }),
    // after Slidev's own, by which its slides are those of the changed file
    handleHotUpdate: { order: 'post', handler: ({ file, server }) => reread.get(relative(server.config.root, file).replaceAll('\\', '/'))?.resolve() },
    configureServer(server) {
      const { root } = server.config
      let problems: readonly Finding[] = []
      let names: string | undefined
      let running: ReturnType<typeof runCheck> | undefined
      let timer: NodeJS.Timeout | undefined
      const changed = new Set<string>()
      /** What was wrong in the markup of slides when their file was last changed. */
      const markup = new Map<string, readonly Finding[]>()
      /** What was thrown while slides were shown, since the last change. */
      const thrown = new Map<string, Finding>()
      /** What did not fit when a page last showed a slide, by its name. */
      const spilled = new Map<string, string>()

      /** What the terminal has named and is still wrong. */
      const reported = new Set<string>()
      function report(found: readonly Finding[]): void {
        for (const text of found.map(formatFinding).filter(text => !reported.has(text))) {
          reported.add(text)
          console.log(styleText('red', `✗ ${text}`))
        }
      }

      let slides: readonly CheckedSlide[] = []
      const show = () => server.hot.send('deck:problems', { problems: problems.map(formatFinding), slides: slides.map(({ name }) => name) })

      /** What was thrown is named where nothing else is: most often it follows from what is. */
      function recordThrown({ no, component, message }: Thrown): void {
        const { name, file, line } = slides[no - 1] ?? { name: String(no), file: 'slides.md', line: 1 }
        const key = `${no} ${component}`
        // what a component throws first is the cause of what it throws next
        if (!thrown.has(key))
          thrown.set(key, { file, line, message: `the slide "${name}" cannot be shown: ${component ? `<${component}>: ` : ''}${message}` })
        if (running || problems.some(problem => ![...thrown.values()].includes(problem)))
          return
        const found = [...thrown.values()]
        report(found)
        problems = found
        show()
      }

      const listSpilled = (): Finding[] => slides.flatMap(({ name, file, line }) =>
        spilled.has(name) ? [{ file, line, message: `the slide "${name}" has no room for what it says: ${spilled.get(name)}` }] : [])

      /** What a page has measured of the slide that it shows. */
      function recordSpills({ no, spills }: Spilled): void {
        const { name } = slides[no - 1] ?? {}
        if (name === undefined)
          return
        const before = listSpilled().map(formatFinding)
        const [found] = checkSpills(spills)
        found ? spilled.set(name, found.message) : spilled.delete(name)
        const left = [...problems.filter(problem => !before.includes(formatFinding(problem))), ...listSpilled()]
        // what is put right waits for the check that is under way
        if (running && !found)
          return
        if (problems.length && !left.length)
          return heal()
        settle(left)
      }

      /** From now on this is wrong: it is named, and what is put right is counted. */
      function settle(all: readonly Finding[]): void {
        const right = [...reported].filter(text => !all.some(one => formatFinding(one) === text))
        report(all)
        right.forEach(text => reported.delete(text))
        if (right.length && all.length)
          console.log(`${styleText('green', `✓ ${right.length} put right`)}, ${all.length} left:\n${styleText('red', all.map(formatFinding).join('\n'))}`)
        problems = all
        show()
      }

      /** Waits until Slidev has read these files anew. */
      const waitForSlidev = (files: readonly string[]) =>
        Promise.race([Promise.all(files.map(file => reread.get(file)?.promise)), new Promise(done => setTimeout(done, patienceMs))])
      /** Whether it would have been found again, with some rules yet to be held. */
      const isHeld = ({ rule }: Finding & { rule?: string }, open: readonly string[]) => rule !== undefined && !open.includes(rule)

      /** Nothing is wrong any more. What threw while it was shown stays broken, so that pages begin anew. */
      function heal(): void {
        problems = []
        reported.clear()
        // a page that was shown broken data may have thrown again before it begins anew: what is still wrong will throw then
        thrown.clear()
        console.log(styleText('green', '✓ Put right: nothing is wrong any more.'))
        show()
        server.hot.send({ type: 'full-reload' })
      }

      /** What is wrong in the markup of slides, those of changed files compiled anew. */
      async function compileChanged(read: readonly CheckedSlide[]): Promise<readonly Finding[]> {
        const files = [...changed]
        await waitForSlidev(files)
        for (const file of files)
          markup.set(file, await compileSlides(server, read, file))
        return [...markup.values()].flat()
      }

      async function check(): Promise<void> {
        running?.stop()
        const own = running = runCheck(root, async ({ findings, slides: read, open }) => {
          if (own !== running)
            return
          // pages hear with what is wrong which slides there still are, so that they know where they were
          slides = read
          if (findings.length) {
            report(findings)
            problems = [...findings, ...listSpilled()]
            return show()
          }
          // before the types, which take some seconds
          const wrong = await compileChanged(read)
          if (own !== running)
            return
          if (wrong.length) {
            report(wrong)
            problems = [...wrong, ...listSpilled()]
            return show()
          }
          if (problems.length && problems.every(problem => isHeld(problem, open)))
            heal()
        })
        const found = await own.found
        if (own !== running)
          return
        slides = found.slides
        const wrong = await compileChanged(slides)
        if (own !== running)
          return
        running = undefined
        changed.clear()
        // the check names a tag that is not closed with its line
        const isNamed = ({ file }: Finding) => found.findings.some(finding => finding.rule === 'markup' && finding.file === file)
        const named = [...found.findings, ...wrong.filter(each => !isNamed(each)), ...listSpilled()]
        const isRight = !named.length && problems.length > 0
        const all = named.length || isRight ? named : [...thrown.values()]
        const now = found.slides.map(({ name }) => name).join(' ')
        const isRead = !found.findings.some(({ rule }) => rule === 'settings')
        const isOther = isRead && names !== undefined && now !== names
        if (isRead)
          names = now
        if (isRight)
          return heal()
        settle(all)
        // a page knows the slides' names and order from when it was opened
        if (isOther)
          server.hot.send({ type: 'full-reload' })
      }

      function onChange(event: string, path: string): void {
        const file = relative(root, path).replaceAll('\\', '/')
        if (!checked.test(file))
          return
        changed.add(file)
        thrown.clear()
        // before Slidev has read it: pages note where they are
        server.hot.send('deck:changed', {})
        if (file.endsWith('.md') && event === 'change')
          reread.set(file, defer())
        refresh(server)
        clearTimeout(timer)
        timer = setTimeout(() => void check(), debounceMs)
      }
      // Slidev sends its page past every plugin that would change it
      server.middlewares.use((request, response, next) => {
        const end = response.end.bind(response) as (...args: unknown[]) => typeof response
        if (/^\/(?:index\.html)?(?:\?|$)/.test(request.url ?? '')) {
          response.end = (html?: unknown, ...rest: unknown[]) =>
            end(typeof html === 'string' ? html.replace('</body>', `<script type="module" src="${panel}"></script></body>`) : html, ...rest)
        }
        next()
      })
      for (const event of ['change', 'add', 'unlink'])
        server.watcher.on(event, path => onChange(event, path))
      // a page that is opened meanwhile
      server.ws.on('connection', show)
      server.ws.on('deck:thrown', recordThrown)
      server.ws.on('deck:spills', recordSpills)
      server.httpServer?.once('listening', () => void check())
      server.httpServer?.once('close', () => running?.stop())
    },
  }
}

/** What notes and facts are made of has changed: pages that show them fetch them anew. */
function refresh(server: ViteDevServer): void {
  for (const id of [notesModule, factsModule]) {
    const module = server.moduleGraph.getModuleById(id)
    if (!module)
      continue
    server.moduleGraph.invalidateModule(module)
    if (id === notesModule)
      void server.reloadModule(module)
  }
}
