import type { ApproachColumn, ApproachRow } from '@deck/article'
import { defineTable } from '@deck/article'

/** Columns of the table of responses, from the left. They are ours, not the article's. */
export const approachColumns = defineTable<ApproachColumn>()({
  research: { label: 'Research' },
  aid: { label: 'Aid, finance' },
  plantation: { label: 'Plantation' },
  technology: { label: 'Technology' },
  institution: { label: 'Institutions' },
})

/** By what means projects work. Finer kinds of approach are counted with the nearest column. */
export const approaches = defineTable<ApproachRow>()({
  research: { column: 'research' },
  exchange: { column: 'institution' },
  experts: { column: 'technology' },
  aid: { column: 'aid' },
  finance: { column: 'aid' },
  plantation: { column: 'plantation', plants: true },
  technology: { column: 'technology' },
  institution: { column: 'institution' },
})

/** What agreements and bodies count as. */
export const approachOfBodies: keyof typeof approaches = 'institution'
