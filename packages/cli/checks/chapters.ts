import type { Rule } from './support/rule.ts'
import { chapters, mostSlides } from '@deck/lesson/outline'
import { suggestId } from './support/references.ts'

/** Names of the chapter of each file. */
const chapterOf = new Map(Object.entries(chapters).map(([id, { file }]) => [`slides/${file}`, id]))

export const rule: Rule = {
  holds: 'Every slide has a name and a title, belongs to the chapter of its file, and there are not too many.',
  run: ({ slides }) => [
    ...slides.flatMap(({ name, file, line, front }) => {
      const own = chapterOf.get(file)
      const faults = [
        !front.routeAlias && 'has no name: add "routeAlias: some-name" to its settings',
        (!front.title || String(front.title).includes('{{')) && 'has no title that can be read without the data: add "title: …" to its settings',
        own === undefined && `stands in a file of no chapter${suggestId(file, chapterOf.keys()) || '; add the file to data/chapters.ts'}`,
        own !== undefined && front.chapter !== own && Object.hasOwn(chapters, String(front.chapter)) && `names the chapter "${String(front.chapter)}", but its file belongs to "${own}": write "chapter: ${own}", or move the slide`,
      ]
      return faults.filter(fault => fault !== false).map(fault => ({ file, line, message: `the slide "${name}" ${fault}` }))
    }),
    ...slides.flatMap(({ name, file, line, front }) => [front.formerly ?? []].flat().filter(former => slides.some(other => other.name === former)).map(former =>
      ({ file, line, message: `"${name}" was formerly called "${former}", and that is another slide's name now: take it out of "formerly"` }))),
    ...slides.slice(mostSlides, mostSlides + 1).map(({ name, file, line }) => ({
      file,
      line,
      message: `"${name}" is slide ${mostSlides + 1} of ${slides.length}, and mostSlides in deck.config.ts allows ${mostSlides}: leave slides out, or raise the limit`,
    })),
  ],
}
