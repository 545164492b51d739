/** Which tests need a second try again and again. */

/** For each test file the names of its tests that needed a second try, in each of the last runs; the newest is last. */
export type RetryRecord = Readonly<Record<string, readonly (readonly string[])[]>>

/** How many runs of a file are remembered, and how many second tries among them are too many. */
const [countRuns, tooMany] = [3, 2]

/**
 * Adds a run to what is remembered.
 * @param earlier what was remembered before
 * @param run for each file that has run, the tests that needed a second try
 * @returns what to remember, and "file > test" of each that needed a second try too often; files that did not run are not judged
 */
export function judgeRetries(earlier: RetryRecord, run: Readonly<Record<string, readonly string[]>>): { record: RetryRecord, twice: readonly string[] } {
  const newer = Object.entries(run).map(([file, flaky]) => [file, [...earlier[file] ?? [], flaky].slice(-countRuns)] as const)
  const twice = newer.flatMap(([file, runs]) => [...new Set(runs.flat())].filter(name => runs.filter(each => each.includes(name)).length >= tooMany).map(name => `${file} > ${name}`))
  return { record: { ...earlier, ...Object.fromEntries(newer) }, twice }
}
