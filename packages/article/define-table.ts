/** The ids of a table; of an empty one, an id that no record has: so that its rows still have a type. */
type Ids<Id extends string> = [Id] extends [never] ? '-' : Id

/**
 * Makes a table of records: its ids stay narrow, so that a reference to a record that is not there does not compile,
 * and its values are as wide as their type, so that code written for one article compiles for any other.
 * A table whose single figures questions read is `as const satisfies Record<string, Row>` instead: a question that
 * reads a figure which is no longer there then does not compile.
 *
 * usage: `export const periods = defineTable<Period>()({ … })`, then `type PeriodId = keyof typeof periods`;
 * `defineTable<TimelineEvent, 'people'>({ people: [] })({ … })` where a row may leave a field out
 */
export function defineTable<Row, Given extends keyof Row = never>(defaults?: Pick<Row, Given>) {
  return <const Id extends string>(rows: Readonly<Record<Id, Omit<Row, Given> & Partial<Pick<Row, Given>>>>): Readonly<Record<Ids<Id>, Row>> => defaults
    ? Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...defaults, ...row as object }])) as Record<Ids<Id>, Row>
    : rows as unknown as Record<Ids<Id>, Row>
}
