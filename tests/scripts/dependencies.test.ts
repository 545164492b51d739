/** What is installed: nothing runs at install that nobody approved, and every package is the one that was locked. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked { version?: string, resolved?: string, integrity?: string, hasInstallScript?: boolean, link?: boolean }
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const project = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean>, dependencies: Record<string, string>, devDependencies: Record<string, string> }
const packages = Object.entries(lock.packages).filter(([path]) => path !== '').map(([path, locked]) => ({ ...locked, path, name: path.split('node_modules/').at(-1)! }))
const withScript = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)

describe('the locked packages', () => {
  it('with an install script are each approved or refused by name in package.json', () => {
    expect(packages.length).toBeGreaterThan(300)
    expect([...new Set(withScript)].toSorted()).toEqual(Object.keys(project.allowScripts).toSorted())
  })

  it('run none at install but that of Node itself', () => {
    expect(Object.entries(project.allowScripts).filter(([, allowed]) => allowed).map(([name]) => name)).toEqual(['node'])
  })

  it('are each held by a checksum, and none comes from elsewhere than a registry', () => {
    expect(packages.filter(({ integrity, link }) => link || !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual([])
    expect(packages.filter(({ resolved }) => resolved && !/^https:\/\/registry\./.test(resolved)).map(({ path }) => path)).toEqual([])
  })
})

describe('package.json', () => {
  it('names one exact version of each', () => {
    const versions = Object.entries({ ...project.dependencies, ...project.devDependencies })
    expect(versions.filter(([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version)).map(([name, version]) => `${name} ${version}`)).toEqual([])
  })
})
