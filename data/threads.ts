import type { Bridge, FactorId } from '@deck/article'

/** The links that join one crisis to another; which crises each of them joins is computed from the relations. */
export const threads = ['drought-flood-alternation', 'dzud', 'rural-urban-migration'] as const satisfies readonly FactorId[]

/** Every link of our own between the crises. */
export const bridges: readonly Bridge[] = [
  {
    from: 'dzud',
    to: 'natural-disasters',
    says: 'The article calls dzud a disaster, and says that natural disasters or social transformation deprived herders. It never says that dzud did. The thin line is our reading.',
  },
]
