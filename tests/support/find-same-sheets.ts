/** The seeds whose worksheets ask the same as another's: of a hall's two papers neither should be the other's copy. */

/** Where the seed of a worksheet goes in. */
const file = 'packages/slidev-addon-lesson/components/handout/worksheet.ts'

/**
 * One message for each two seeds whose worksheets ask the same questions, in whatever order.
 * @param compose the ids on the worksheet of a seed
 * @param seeds two or more
 */
export function findSameSheets(compose: (seed: number) => readonly string[], seeds: readonly number[]): string[] {
  const first = new Map<string, number>()
  return seeds.flatMap((seed) => {
    const ids = compose(seed).toSorted()
    const other = first.get(ids.join())
    first.set(ids.join(), other ?? seed)
    return other === undefined ? [] : [`${file}: the seeds ${other} and ${seed} give the same worksheet (${ids.slice(0, 3).join(', ')}…). Hand the seed on to samplePaper and to sampleBuilt, unmodified.`]
  })
}
