/** What of the deck is prerendered in its first file, and how it is found in a build that runs. */
import type { Wanted } from './capture.ts'

/** A view that is taken down as it stands. */
export interface View extends Wanted {
  /** Its template is `prerendered-` and this; the first slide stands in the page itself. */
  name: string
  /** Where it is, after the #. */
  path: string
  /** It stands once this does. */
  stands: string
  /** What stands beside it on a phone comes in files of its own, when there is time: it is waited for, in a build for these readers. */
  besides: Readonly<Record<Audience, readonly string[]>>
}

/** Whom a build is for. */
export type Audience = 'student' | 'lecturer'

/** What comes once there is time, and only for some. */
const later = '.slide-ways, .opening-text .today'
const offer = 'body > .read-instead'
const slide = (no: number): View => ({ name: String(no), prefix: no === 1 ? 'prerendered-' : `prerendered-${no}-`, path: `/${no}`, root: '#page-root', without: later, isTitleFirst: no === 1, stands: `#slideshow > [data-slidev-no="${no}"] .slidev-layout`, besides: { student: no === 1 ? [offer, 'body > .today-corner'] : [offer], lecturer: [offer] } })
const page = (name: string, without: string): View => ({ name, prefix: `prerendered-${name}-`, path: `/${name}`, root: 'main', without, isTitleFirst: false, stands: 'main h1', besides: { student: [], lecturer: [] } })

/** The slides that are there whole before any script: the first, and the one that the first press of a key asks for. */
export const slideViews: readonly View[] = [slide(1), slide(2)]
/** The pages whose beginning is there: what stands above the fold on a phone, without what needs data to be filled in. */
export const pageViews: readonly View[] = [
  page('read', '.read-section, .read-chapter ~ .read-chapter, .notice, [role=dialog]'),
  page('review', '.column > .today > *, .column > h1 ~ :not(p)'),
]
