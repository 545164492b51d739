import type { VotePage } from './answer-class.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { readBrowserTargets } from '../../slidev-build/browser-targets.ts'

const root = fileURLToPath(new URL('../phone/', import.meta.url))
const { browserslist } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { browserslist: string[] }
const sign = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Bundles the page's script and style. Nothing is written. */
async function bundle(): Promise<{ html: string, script: string, style: string }> {
  const target = readBrowserTargets(browserslist).map(({ target }) => target)
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target, cssTarget: target, modulePreload: false, assetsInlineLimit: 0, rolldownOptions: { checks: { bundlerTimings: false } } },
  })
  const { output } = (Array.isArray(built) ? built[0]! : built) as { output: { fileName: string, code?: string, source?: string | Uint8Array }[] }
  const find = (end: string) => output.filter(({ fileName }) => fileName.endsWith(end)).map(({ code, source }) => code ?? String(source)).join('\n')
  return { html: find('.html'), script: find('.js'), style: find('.css') }
}

/**
 * Builds the page for phones as one file with its script and style inside: one request, and nothing that can fail to come
 * once it is there.
 */
export async function buildVotePage(): Promise<VotePage> {
  const { html, script, style } = await bundle()
  const code = script.trim().replaceAll('</script', '<\\/script')
  const whole = html
    .replace(/<script [^>]*src=[^>]*><\/script>\s*/, '')
    .replace(/<link rel="stylesheet"[^>]*>\s*/, () => `<style>${style.trim()}</style>\n`)
    .replace('</body>', () => `<script type="module">${code}</script>\n</body>`)
  const body = gzipSync(Buffer.from(whole), { level: 9 })
  return {
    body,
    etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
    policy: `default-src 'none'; script-src ${sign(code)}; style-src ${sign(style.trim())}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  }
}

// As a process of its own it sends the page: the bundler would take more memory than a class of 300 phones.
if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  buildVotePage().then(({ body, ...page }) =>
    process.send!({ ...page, body: body.toString('base64') }), (error) => { console.error(error); process.exitCode = 1 })
}
