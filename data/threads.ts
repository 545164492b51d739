import type { FactorId } from '../model/types.ts'

/** The links that join one crisis to another; which crises each of them joins is computed from the relations. */
export const threads = ['dzud', 'rural-urban-migration', 'coal-stoves'] as const satisfies readonly FactorId[]

/** A link that is our reading and not the article's: drawn dashed, and said to be ours. */
export interface Bridge {
  from: FactorId
  to: FactorId
  /** What the article says at either end, and what it leaves unsaid. */
  says: string
}

/** Every link of our own between the crises. */
export const bridges: readonly Bridge[] = [
  {
    from: 'dzud',
    to: 'natural-disasters',
    says: 'The article calls dzud a disaster and says that disasters deprived herders. It never says that dzud did. The dashed line is our reading.',
  },
]
