/** The components that a slide names, with what it hands them, as Vue's own parser reads its Markdown. */
import { parse } from 'vue/compiler-sfc'

/** What a tag hands to a component: a text, or an expression. */
export interface TagProp { name: string, value: string, isBound: boolean, line: number }

/** A component of a slide; open where an object is bound as a whole, so that nobody knows here what is handed on. */
interface ComponentTag { name: string, line: number, props: readonly TagProp[], isOpen: boolean }

/** What the parser's nodes have that is looked at here. */
interface Node {
  type: number
  tag?: string
  loc: { start: { line: number } }
  props?: readonly (Node & { name: string, rawName?: string, arg?: { content: string }, exp?: { loc: { source: string } }, value?: { content: string } })[]
  children?: readonly Node[]
}
/** As Vue numbers its nodes. */
const [attribute, directive] = [6, 7]

const toCamel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const toPascal = (tag: string) => toCamel(`-${tag}`)
/** A component has a capital or a hyphen; all else is HTML or SVG. */
const isComponent = (tag: string) => /^[A-Z]|-/.test(tag)

/** What a tag hands on; undefined for what no component sees, and for a `v-bind` of a whole object. */
function readProp({ type, name, arg, exp, value, loc }: NonNullable<Node['props']>[number]): TagProp | undefined {
  if (type === attribute)
    return { name: toCamel(name), value: value?.content ?? '', isBound: value === undefined, line: loc.start.line }
  return type === directive && name === 'bind' && arg
    ? { name: toCamel(arg.content), value: exp?.loc.source ?? toCamel(arg.content), isBound: true, line: loc.start.line }
    : undefined
}

function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node
    yield* walk(node.children ?? [])
  }
}

/**
 * Components of a slide.
 * @param content its Markdown
 * @param firstLine on which line of its file that begins
 */
export function readTags(content: string, firstLine: number): readonly ComponentTag[] {
  const { descriptor } = parse(`<template>${content.replace(/<(script|style)[\s\S]*?<\/\1>/g, text => text.replace(/[^\n]/g, ' '))}</template>`, { sourceMap: false, ignoreEmpty: false })
  const root = descriptor.template?.ast as { children: readonly Node[] } | undefined
  return [...walk(root?.children ?? [])].filter(({ tag }) => tag !== undefined && isComponent(tag)).map(({ tag, loc, props = [] }) => ({
    name: toPascal(tag!),
    line: firstLine - 1 + loc.start.line,
    isOpen: props.some(({ type, name, arg }) => type === directive && (name === 'bind' || name === 'model') && !arg),
    props: props.flatMap((prop) => {
      const read = readProp(prop)
      return read ? [{ ...read, line: firstLine - 1 + read.line }] : []
    }),
  }))
}
