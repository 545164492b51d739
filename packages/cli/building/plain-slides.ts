/** The deck as plain text, for readers whose browser does not run it. */
import type { PlainSlide } from '@deck/slidev-build/finish-build'
import { chapters } from '@deck/lesson/outline'
import { load } from '@slidev/parser/fs'
import { explainAsText } from 'slidev-addon-lesson/cite/explanation.ts'

const chapterOf = (path: string) => Object.values(chapters).find(({ file }) => path.endsWith(file))?.label ?? ''

/**
 * Every slide as it is read: title, chapter, explanation.
 * @throws Error where the chapters cannot be read
 */
export async function listPlainSlides(): Promise<PlainSlide[]> {
  const { slides } = await load({ roots: ['.'], userRoot: '.' }, 'slides.md')
  return slides.map(({ title, frontmatter, source }) => ({
    title: title ?? '',
    chapter: chapterOf(source?.filepath ?? ''),
    text: explainAsText(String(frontmatter.routeAlias ?? '')),
  }))
}
