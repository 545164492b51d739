/** Votes as they are counted, by hands and by phones, and as they are drawn and said. Pure. */

/**
 * Hands counted in one vote, by option; an option nobody has counted yet is absent. An option is its id; for a statement
 * `true` or `false`. Hands go up for whole orders, the ids of an order joined by `>`; phones' orders, pairs and groups count
 * each item that is in its right place.
 */
export type Vote = Readonly<Record<string, number>>

/** No vote, one, or two: before and after discussion. */
export type Votes = readonly Vote[]

/** The first vote and the one after discussion. */
export const mostVotes = 2
/** A hall holds no more; a slip of the finger beyond it is cut. */
export const mostVoters = 999
/** Nor are there more phones. */
export const mostPhones = 99_999

/** One option's votes in one round, ready to be drawn. */
export interface VoteBar {
  round: number
  /** Absent where nobody has counted yet. */
  count: number | undefined
  /** Its part of all who voted then, 0 to 100, whole; absent where nobody did. */
  percent: number | undefined
  /** Length of the bar, 0 to 1: the same part of all who voted, so that bars of two rounds compare even if not as many voted. */
  share: number
}

/** Hands as a whole number from 0 to `mostVoters`; what is no number is no count. */
export function readCount(typed: string): number | undefined {
  const count = Math.round(Number(typed))
  return typed.trim() && Number.isFinite(count) ? Math.max(0, Math.min(mostVoters, count)) : undefined
}

/** How many hands went up in a vote. */
export const sumVotes = (vote: Vote): number => Object.values(vote).reduce((sum, count) => sum + count, 0)

/** The votes as they are while a second one is taken, though the first had no hands. */
export function padVotes(votes: Votes, count: number): Votes {
  return [
    ...votes,
    ...Array.from<Vote>({ length: count - votes.length > 0 ? count - votes.length : 0 }).fill({}),
  ]
}

/** Two votes as one. */
export function addVote(one: Vote, other: Vote): Vote {
  return Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map(option => [option, (one[option] ?? 0) + (other[option] ?? 0)]))
}

/** The options that any vote has counted, those with most votes in the last round first. */
export function listCounted(votes: Votes): readonly string[] {
  const countOf = (option: string) => votes.at(-1)?.[option] ?? 0
  return [...new Set(votes.flatMap(vote => Object.keys(vote)))].sort((a, b) => countOf(b) - countOf(a))
}

/**
 * One option's bars, one for each vote.
 * @param votes all of them
 * @param option its id
 * @param sums how many voted each time; as many as hands went up, where it is left out
 */
export function placeBars(votes: Votes, option: string, sums: readonly number[] = votes.map(sumVotes)): VoteBar[] {
  return votes.map((vote, round) => {
    const [count, sum] = [vote[option], sums[round]]
    const share = sum ? Math.min(1, (count ?? 0) / sum) : 0
    return { round, count, percent: sum ? Math.round(100 * share) : undefined, share }
  })
}

/** How counts are said. */
export interface TallyWords {
  votes: (a: { first: number }) => string
  votesThen: (a: { first: number, second: number }) => string
  handsInAll: (a: { first: number }) => string
  handsInAllThen: (a: { first: number, second: number }) => string
  votesInAll: (a: { first: number }) => string
  votesInAllThen: (a: { first: number, second: number }) => string
}

/** One option's votes in words, e.g. "12, then 4"; '' where nobody has counted. */
export function formatCounts(words: TallyWords, votes: Votes, option: string): string {
  const [first, second] = votes.map(vote => vote[option] ?? 0)
  if (first === undefined || !votes.some(sumVotes))
    return ''
  return second === undefined ? words.votes({ first }) : words.votesThen({ first, second })
}

/**
 * How many voted in all, in words; '' where nobody did.
 * @param words
 * @param sums how many voted, each time
 * @param byPhone phones voted too: then not all were hands
 */
export function formatSums(words: TallyWords, sums: readonly number[], byPhone = false): string {
  const [first, second] = sums
  if (first === undefined || !(first || second))
    return ''
  const { one, two } = byPhone ? { one: words.votesInAll, two: words.votesInAllThen } : { one: words.handsInAll, two: words.handsInAllThen }
  return second === undefined ? one({ first }) : two({ first, second })
}

/** A stretch of the axis and how many gave a figure in it, by vote. The first and the last also hold what lies further out. */
export interface FigureBin { from: number, to: number, counts: readonly number[] }

/** How many stretches a hall can tell apart. */
const mostBins = 10
/** The part of all figures at each end that does not widen the axis: a joke would press all others into one bar. */
const tail = 0.05

/** The value below which a share of all figures lies. @param figures in ascending order, each with its count @param share 0 to 1 */
function quantile(figures: readonly (readonly [figure: number, count: number])[], share: number): number {
  let rest = share * figures.reduce((sum, [, count]) => sum + count, 0)
  return (figures.find(([, count]) => (rest -= count) < 0) ?? figures.at(-1)!)[0]
}

/**
 * Figures that were given, as bars of a histogram: at most ten stretches of one width of 1, 2 or 5 times a power of ten.
 * @param votes all of them; an option is a figure as text
 * @returns [] where nobody gave a figure
 */
export function binFigures(votes: Votes): FigureBin[] {
  const all = votes
    .flatMap(vote => Object.entries(vote))
    .flatMap(([option, count]) => Number.isFinite(Number(option)) && count > 0 ? [[Number(option), count] as const] : [])
    .sort(([a], [b]) => a - b)
  if (!all.length)
    return []
  const [low, high] = [quantile(all, tail), quantile(all, 1 - tail)]
  const power = 10 ** Math.floor(Math.log10((high - low || 1) / mostBins))
  const width = [1, 2, 5, 10, 20].map(step => step * power).find(step => Math.floor(high / step) - Math.floor(low / step) < mostBins)!
  const [first, last] = [Math.floor(low / width), Math.floor(high / width)]
  const binOf = (figure: number) => Math.min(last, Math.max(first, Math.floor(figure / width)))
  const countIn = (vote: Vote, bin: number) =>
    Object.entries(vote).reduce((sum, [option, count]) => Number.isFinite(Number(option)) && binOf(Number(option)) === bin ? sum + count : sum, 0)
  const round = (value: number) => Number(value.toPrecision(12))
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    from: round((first + i) * width),
    to: round((first + i + 1) * width),
    counts: votes.map(vote => countIn(vote, first + i)),
  }))
}
