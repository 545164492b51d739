/** Which blocks of a document stand on which page, where the page itself draws what runs at its head and foot. */

/** What no page break goes through, as it is laid out in one long column, in px. */
export interface Block { top: number, bottom: number, /** Whether it stands over what follows, and may not be a page's last. */ isHeading: boolean }

/** A page: its first block and the one after its last, and how much of its height is left below them, in px. */
export interface FilledPage { from: number, to: number, left: number }

/**
 * Fills pages with blocks, from the first on.
 * @param blocks in their order; two side by side have the same top
 * @param room height of a page for them, in px
 * @returns the pages; a block that is higher than a page has one of its own, with nothing left
 */
export function fillPages(blocks: readonly Block[], room: number): FilledPage[] {
  const pages: FilledPage[] = []
  let from = 0
  while (from < blocks.length) {
    const { top } = blocks[from]!
    let to = from + 1
    while (to < blocks.length && blocks[to]!.bottom - top <= room)
      to++
    // what stands side by side goes on together, and a heading goes with what it is over
    let cut = to
    while (to < blocks.length && cut > from + 1 && (blocks[cut - 1]!.isHeading || blocks[cut - 1]!.top === blocks[cut]!.top))
      cut--
    const lowest = Math.max(...blocks.slice(from, cut).map(({ bottom }) => bottom))
    pages.push({ from, to: cut, left: Math.max(0, room - (lowest - top)) })
    from = cut
  }
  return pages
}
