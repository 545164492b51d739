/** A file of Slidev's client as one of our patches leaves it, run without a browser: what it imports beside packages is made up. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import * as vue from 'vue'
import { compileScript, parse } from 'vue/compiler-sfc'

export const folder = 'docs/upstream'
export const patchNames = readdirSync(folder).filter(name => name.endsWith('.patch')).toSorted()

/** The files that a patch changes, from the root of Slidev's repository. */
export const listChanged = (name: string): string[] => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, file]) => file!)

/** The client's files that a patch changes, patched, in a folder of their own. @throws Error where the patch does not fit */
export function applyPatch(name: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'upstream-'))
  for (const file of listChanged(name).filter(file => file.startsWith('packages/client/'))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(realpathSync('node_modules/@slidev/client'), file.slice('packages/client/'.length)), join(copy, file))
  }
  execFileSync('git', ['apply', '--include=packages/client/*', resolve(folder, name)], { cwd: copy, stdio: 'pipe' })
  return join(copy, 'packages/client')
}

type Modules = Readonly<Record<string, unknown>>

/**
 * Runs a patched file, with stand-ins for what it imports.
 * @param name of the patch, or its beginning
 * @param file below the client's folder
 * @param stubs by what the import says; another relative import is an empty component
 * @param globals what stands in the browser or is defined by the build
 */
export async function loadPatched(name: string, file: string, stubs: Modules = {}, globals: Modules = {}): Promise<Record<string, any>> {
  const source = readFileSync(join(applyPatch(patchNames.find(each => each.startsWith(name))!), file), 'utf8')
  const script = file.endsWith('.vue') ? compileScript(parse(source).descriptor, { id: 'x', inlineTemplate: true }).content : source
  const code = ts.transpileModule(script.replaceAll('import.meta.env', 'env'), { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ESNext, esModuleInterop: false } }).outputText.replaceAll('_ctx.__', '__')
  const wanted = [...code.matchAll(/require\("([^"]+)"\)/g)].map(([, id]) => id!)
  const known = Object.fromEntries(await Promise.all(wanted.map(async id => [id, stubs[id] ?? (id === 'vue' ? vue : id === '@vueuse/core' ? await import('@vueuse/core') : { default: { render: () => null } })] as const)))
  const flags = Object.fromEntries([...code.matchAll(/__[A-Z_]+__/g)].map(([flag]) => [flag, false]))
  const all: Modules = { ...flags, ...globals, require: (id: string) => known[id], exports: {} }
  // eslint-disable-next-line no-new-func -- upstream's module, in a place where its imports are ours
  new Function(...Object.keys(all), code)(...Object.values(all))
  return all.exports as Record<string, any>
}

/** An element as the made-up page has it. */
export interface Drawn { tag: string, props: Record<string, any>, children: Drawn[], parent?: Drawn, [more: string]: unknown }

/** Mounts a component into a made-up page. @returns all elements that it draws, for a tag or an attribute */
export function draw(component: vue.Component, props: Record<string, unknown> = {}, slots: Record<string, unknown> = {}) {
  const make = (tag: string): Drawn => ({ tag, props: {}, children: [], style: {}, querySelector: () => null, getBoundingClientRect: () => ({ width: 1000, height: 600 }) })
  const remove = (el: Drawn) => el.parent?.children.splice(el.parent.children.indexOf(el), 1)
  const { createApp } = vue.createRenderer<Drawn, Drawn>({
    createElement: make,
    createText: () => make('#text'),
    createComment: () => make('#comment'),
    setText: () => {},
    setElementText: () => {},
    insert: (el, parent, before) => {
      el.parent = parent
      parent.children.splice(before ? parent.children.indexOf(before) : parent.children.length, 0, el)
    },
    remove,
    parentNode: el => el.parent ?? null,
    nextSibling: el => el.parent?.children[el.parent.children.indexOf(el) + 1] ?? null,
    patchProp: (el, key, _, value) => { el.props[key] = value },
  })
  const page = make('page')
  const app = createApp({ render: () => vue.h(component, props, slots as never) })
  // of directives and attributes that only a browser has
  app.config.warnHandler = () => {}
  app.mount(page)
  const list = (el: Drawn): Drawn[] => el.children.flatMap(child => [child, ...list(child)])
  return (fits: (el: Drawn) => boolean) => list(page).filter(fits)
}
