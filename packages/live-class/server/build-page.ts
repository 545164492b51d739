import type { VotePage } from './answer-class.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** What the page for phones is built from: plain data, so that it can be handed to a process of its own. */
export interface PageSource {
  /** Path of the program that calls `openVotePage` with its words, and brings the colours and fonts that phone/style.css names. */
  entry: string
  /** The oldest browsers, as Vite's `build.target` has them. */
  targets: readonly string[]
  /** The page's language, and what stands there before the program runs, as HTML. */
  lang: string
  title: string
  noScript: string
  /** Its words in other languages, by their codes, as phone/vote-words.ts writes them; they stand in the page. */
  editions?: Readonly<Record<string, string>>
}

const sign = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Bundles the page's script and style. Nothing is written, and the working folder plays no part. */
async function bundle({ entry, targets }: PageSource): Promise<{ script: string, style: string }> {
  const target = [...targets]
  const built = await build({
    root: dirname(entry),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target,
      cssTarget: target,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: entry, checks: { bundlerTimings: false } },
    },
  })
  const { output } = (Array.isArray(built) ? built[0]! : built) as { output: { fileName: string, code?: string, source?: string | Uint8Array }[] }
  const find = (end: string) => output.filter(({ fileName }) => fileName.endsWith(end)).map(({ code, source }) => code ?? String(source)).join('\n').trim()
  return { script: find('.js').replaceAll('</script', '<\\/script'), style: find('.css') }
}

/**
 * Builds the page for phones as one file with its script and style inside: one request, and nothing that can fail to come
 * once it is there.
 */
export async function buildVotePage({ editions = {}, ...source }: PageSource): Promise<VotePage> {
  const { script, style } = await bundle(source)
  const all = Object.entries(editions).map(([language, words]) => `${JSON.stringify(language)}:${words}`)
  const words = all.length ? `<script type="application/json" id="editions">{${all.join().replaceAll('<', '\\u003C')}}</script>` : ''
  const parts: Readonly<Record<string, string>> = { lang: source.lang, title: source.title, noScript: source.noScript, words, script, style }
  const html = readFileSync(new URL('../phone/page.html', import.meta.url), 'utf8').replace(/%(\w+)%/g, (_, part: string) => parts[part]!)
  const body = gzipSync(Buffer.from(html), { level: 9 })
  return {
    body,
    etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
    policy: `default-src 'none'; script-src ${sign(script)}; style-src ${sign(style)}; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  }
}

// As a process of its own it sends the page: the bundler would take more memory than a class of 300 phones.
if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  buildVotePage(JSON.parse(process.argv[2]!) as PageSource).then(({ body, ...page }) =>
    process.send!({ ...page, body: body.toString('base64') }), (error) => { console.error(error); process.exitCode = 1 })
}
