/** What a project on another article has of this one, and how it is laid out in a folder. */
import { cpSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { writeWhole } from './write-whole.ts'

/** What belongs to an article. All else is the engine, and no article changes it. */
export const articleParts = ['data', 'slides', 'public', 'slides.md', 'deck.config.ts', 'LICENSE-TEXT.md', 'README.md'] as const

/** The engine: what a project needs beside its article. Our tests and measurements stay here. */
const engineParts = ['class', 'components', 'data/schema', 'docs', 'layouts', 'locales', 'pages', 'scripts', 'setup', 'styles', 'types', 'global-top.vue', 'eslint.config.ts', 'tsconfig.json', 'vite.config.ts', 'package-lock.json', '.editorconfig', '.gitattributes', '.gitignore', '.markdownlint-cli2.jsonc', '.npmrc', 'LICENSE']

/** The made-up article that a new project begins with: tests build and walk it. */
export const startingArticle = 'tests/fixtures/article'

interface PackageFile { name: string, version: string, description: string, scripts: Record<string, string> }

/** Scripts of a project without our tests and measurements. */
function fitScripts(scripts: Record<string, string>): Record<string, string> {
  const ours = /vitest|tests\/|bench\/|test:|lint:unused|fixture/
  const kept = Object.entries(scripts).flatMap(([name, script]) => {
    const steps = script.split(' && ').filter(step => !ours.test(step))
    return steps.length && !/^(?:test|bench|oldest-browser|lint:unused|new-article)/.test(name) ? [[name, steps.join(' && ')] as const] : []
  })
  return { ...Object.fromEntries(kept), test: 'node scripts/setup.mjs --browser && npm run --silent lint && npm run --silent typecheck && npm run --silent build' }
}

/** A name as npm takes it, made from the folder's. */
const nameOf = (folder: string) => basename(resolve(folder)).toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'deck'

/**
 * Copies the engine and an article into a folder, which then is a project of its own: every command but our tests and
 * measurements works there.
 * @param article folder with data/, slides/, public/, slides.md and deck.config.ts
 * @param folder that exists and is empty
 */
export function layOutProject(article: string, folder: string): void {
  for (const part of engineParts)
    cpSync(part, join(folder, part), { recursive: true, filter: path => !path.endsWith('.png') })
  cpSync(article, folder, { recursive: true })
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile
  writeWhole(join(folder, 'package.json'), `${JSON.stringify({ ...own, name: nameOf(folder), version: '0.0.0', description: 'A teaching deck on one article.', scripts: fitScripts(own.scripts) }, null, 2)}\n`)
}
