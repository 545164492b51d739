/** The table of pictures in docs/editors.md, from the list of them and the slides. */
import { readFileSync } from 'node:fs'
import { pictures } from '@deck/pictures/kinds'
import { load } from '@slidev/parser/fs'

/** The page that has it. */
export const tablePage = 'docs/editors.md'

/**
 * The page with its table as the list has it; a picture that no slide shows has no row.
 * @throws Error where the page has no such table
 */
export async function writePictureTable(): Promise<string> {
  const { slides } = await load({ roots: ['.'], userRoot: '.' }, 'slides.md')
  const rows = Object.entries(pictures).flatMap(([name, { shows }]) => {
    const slide = slides.find(({ content }) => new RegExp(`<${name}\\b`).test(content))?.frontmatter.routeAlias as string | undefined
    return slide ? [`| \`${name}\` | ${shows} | [#/${slide}](http://localhost:3030/#/${slide}) |\n`] : []
  })
  const page = readFileSync(tablePage, 'utf8')
  const table = /(\| component \| what it shows \| seen on \|\n\| --- \| --- \| --- \|\n)(?:\|.*\n)*/
  if (!table.test(page))
    throw new Error(`${tablePage} has no table of pictures with the head "component, what it shows, seen on": put it back.`)
  return page.replace(table, (_, head: string) => head + rows.join(''))
}
