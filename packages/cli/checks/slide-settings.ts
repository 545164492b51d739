import type { Finding, Rule } from './support/rule.ts'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { addonFolder } from '../building/package-folders.ts'
import { suggestId } from './support/references.ts'

const isText = (value: unknown) => typeof value === 'string' || typeof value === 'number'
const isTexts = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText))
const isBoolean = (value: unknown) => typeof value === 'boolean'
const isWhole = (value: unknown) => Number.isInteger(value) && (value as number) >= 0

/** The settings that slides of this deck have, and what each takes. Layouts and classes are looked for in the project. */
const kinds = {
  bare: [isBoolean, 'true or false'],
  ours: [isBoolean, 'true or false'],
  routeAlias: [isText, 'a name such as some-slide'],
  title: [isText, 'a text'],
  chapter: [isText, 'the id of a chapter'],
  dates: [() => true, 'a list of ids'],
  formerly: [isTexts, 'a name, or a list of names'],
  head: [isText, 'a text'],
  upto: [isWhole, 'a year'],
  clicks: [isWhole, 'a whole number'],
  layout: [isText, 'the name of a layout'],
  class: [isTexts, 'the names of classes'],
  src: [isText, 'the path of a chapter'],
} as const
const known = Object.keys(kinds)

const splitClasses = (value: unknown) => [value ?? ''].flat().join(' ').split(/\s+/).filter(Boolean)

/** The settings that stand at the head of a slide itself, with their lines: a file that is named by another inherits some. */
function listOwn(text: string, from: number, upto: number): { key: string, line: number }[] {
  return text.split('\n').slice(from - 1, upto - 1).flatMap((words, i) => {
    const key = /^([a-z][\w-]*):/i.exec(words)?.[1]
    return key === undefined ? [] : [{ key, line: from + i }]
  })
}

export const rule: Rule = {
  holds: 'Every setting of a slide is one that there is, and has a value that it takes.',
  run: ({ root, sources, slides }) => {
    const layouts = globSync(`${addonFolder}/layouts/*.vue`, { cwd: root }).map(file => basename(file, '.vue')).filter(name => name !== 'error')
    const sheets = globSync(`${addonFolder}/{styles/*.css,layouts/*.vue}`, { cwd: root }).map(file => readFileSync(join(root, file), 'utf8')).join('\n')
    const written = slides.flatMap(({ own }) => splitClasses(own.class))
    // what two slides have is no slip
    const styled = [...sheets.matchAll(/\.deck-slide\.([a-z][\w-]*)/g)].map(([, name]) => name!)
    const classes = new Set([...styled, ...written.filter((name, i) => written.indexOf(name) < i)])
    const describe = (key: keyof typeof kinds, value: unknown): string[] => {
      const [fits, takes] = kinds[key]
      if (!fits(value))
        return [`"${key}" is ${JSON.stringify(value)}: write ${takes}`]
      if (key === 'layout' && !layouts.includes(String(value)))
        return [`there is no layout "${String(value)}"${suggestId(String(value), layouts) || `: write ${layouts.join(', ')}, or leave it out`}`]
      const stray = key === 'class' ? splitClasses(value).filter(name => !classes.has(name)) : []
      return stray.map(name =>
        `no style sheet knows the class "${name}"${suggestId(name, classes) || `: write ${[...classes].toSorted().join(' or ')}, or leave it out`}`)
    }
    return slides.flatMap(({ name, file, line, own, contentLine }) =>
      listOwn(sources[file] ?? '', line, contentLine).filter(({ key }) => Object.hasOwn(own, key)).flatMap(({ key, line }): Finding[] => {
        const messages = Object.hasOwn(kinds, key)
          ? describe(key as keyof typeof kinds, own[key])
          : [`"${key}" is no setting of a slide${suggestId(key, known) || `: there are ${known.join(', ')}`}`]
        return messages.map(message => ({ file, line, message: `the slide "${name}": ${message}` }))
      }))
  },
}
