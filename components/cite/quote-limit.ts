/** So many words of the article may stand in one run, where we quote it or keep its words for the audit. */
export const quoteLimit = 8

/** The longest run of words in a quotation, and how many it has; " … " stands for words left out and ends a run. */
export function longestRun(quotation: string): { run: string, words: number } {
  const runs = quotation.split(' … ').map(run => ({ run, words: run.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 }))
  return runs.reduce((longest, one) => one.words > longest.words ? one : longest)
}
