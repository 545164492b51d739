/** What of the deck is printed on which page, as bookmarks: chapters, and below them their slides. */

/** A slide as Slidev reads it: its title, and the chapter that it belongs to; '' for that of the slide before. */
export interface TitledSlide { title: string, chapter: string }

/** A bookmark: its words, the page that it leads to (0 is the first), and the bookmarks below it. */
export interface Bookmark { title: string, page: number, below: readonly Bookmark[] }

/**
 * Bookmarks for printed slides.
 * @param printed number of the slide on each page, from 1; a slide with a page for every click has several pages
 * @param slides all of the deck, in order
 * @param labels of the chapters, by their keys
 */
export function outlineDeck(printed: readonly number[], slides: readonly TitledSlide[], labels: Readonly<Record<string, string>>): Bookmark[] {
  const chapters: (Bookmark & { chapter: string, below: Bookmark[] })[] = []
  printed.forEach((no, page) => {
    if (no === printed[page - 1])
      return
    const { title, chapter } = slides[no - 1]!
    if (!chapters.length || (chapter && chapters.at(-1)!.chapter !== chapter))
      chapters.push({ chapter, title: labels[chapter] ?? title, page, below: [] })
    chapters.at(-1)!.below.push({ title, page, below: [] })
  })
  return chapters.map(({ title, page, below }) => ({ title, page, below }))
}
