/** The part of a template's element that the change needs. */
interface TemplateElement {
  type: number
  tag: string
  tagType: number
  props: unknown[]
  loc: unknown
}

/** The compiler's numbers for an element, a component and an attribute. */
const element = 1
const component = 1
const attribute = 6
const text = 2
const heading = /^h([1-5])$/

/** Whether a template's headings may find themselves at another level: those of slides and of what stands on them. */
const isMoved = (file: string, name: string) => /\.md|\/(?:components|layouts)\//.test(file) && !file.includes(`/${name}.vue`)

/**
 * A step of the template compiler that makes a slide's own headings ask how deep they stand: `<h1>`
 * becomes, say, `<DeckHeading level="1">`, which may be an h1 on a slide and an h3 on a page that shows all slides.
 * A heading with a ref stays as it is, for the ref wants the element.
 * @param name of the component
 */
export function moveHeadings(name: string): (node: { type: number }, context: { filename: string }) => void {
  return (node, context) => {
    const found = node as TemplateElement
    const level = found.type === element ? heading.exec(found.tag)?.[1] : undefined
    const hasRef = () =>
      found.props.some(prop =>
        (prop as { name?: string, arg?: { content?: string } }).name === 'ref' || (prop as { arg?: { content?: string } }).arg?.content === 'ref')
    if (!level || !isMoved(context.filename, name) || hasRef())
      return
    found.tag = name
    found.tagType = component
    found.props.push({ type: attribute, name: 'level', nameLoc: found.loc, loc: found.loc, value: { type: text, content: level, loc: found.loc } })
  }
}
