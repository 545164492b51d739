import type { TimelineEvent } from '../../../data/schema/types.ts'
import type { Aim, TemplateSources } from './template.ts'

/** An event that an item may rest on. */
export interface SureEvent { id: string, event: TimelineEvent }

/**
 * Events with one certain year: no decade, no span, no "by" or "about", nothing contested or
 * disputed, nothing about a body whose name or year the source gives in two forms, and no label
 * that gives a number; and no event for whose year a source note forbids to ask.
 */
export function listSureEvents({ events, institutions, disputed, banned }: TemplateSources): readonly SureEvent[] {
  return Object.entries(events)
    .map(([id, event]) => ({ id, event }))
    .filter(({ id, event: { when, label, contested, ...event } }) =>
      !contested && !disputed.has(id) && !banned.has(`${id}.when`)
      && when.precision !== 'decade' && when.words === undefined && when.to === undefined
      && !/\d/.test(label)
      && ![...event.institutions, ...event.agreements].some(each => disputed.has(each) || institutions[each]?.contested))
}

/** Whom an item on this event serves; null for an event outside the periods. */
export function aimOfEvent({ lane, period }: TimelineEvent, { aims }: TemplateSources): Aim | null {
  if (lane === 'bilateral')
    return aims.byLevel.bilateral
  return period === null ? null : aims.byPeriod[period] ?? null
}
