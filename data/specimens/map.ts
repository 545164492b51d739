import type { Specimen } from '../../model/pictures.ts'

const bodies = { component: 'map/MapBodies', props: { bodies: ['neacec', 'neaspec', 'nowpap', 'neaff', 'temm'], countries: ['korea', 'mongolia', 'china', 'japan', 'russia'] }, clicks: 5, on: 'slide' } as const
const places = { component: 'map/MapPlaces', props: {}, clicks: 9, slots: { default: 'What stands beside the map while no place is chosen.' }, on: 'slide' } as const

/** The map: bodies and places. */
export const mapSpecimens: readonly Specimen[] = [
  { component: 'map/ShareMap', state: 'from the left', props: { id: 'degraded-share', frame: 'partner', shape: 'MNG', at: [190, 100] }, slots: { default: 'of the land' }, on: 'slide' },
  { component: 'map/ShareMap', state: 'from below', props: { id: 'interior-drainage-share', frame: 'partner', shape: 'MNG', tone: 'sky', from: 'bottom', at: [290, 150] }, slots: { figure: 'two thirds', default: 'of the land' }, on: 'slide' },
  { component: 'map/ShareMap', state: 'a land that the map does not show', props: { id: 'degraded-share', frame: 'partner', shape: 'XYZ' }, refuses: true },
  { ...bodies, state: 'no body chosen' },
  ...[1, 2].map<Specimen>(at => ({ ...bodies, state: `body ${at} chosen`, at })),
  { ...bodies, state: 'a link to a body that is not on it', query: { body: 'no-such-body' } },
  { ...places, state: 'no place chosen' },
  { ...places, state: 'the first place chosen', at: 1 },
  { ...places, state: 'a link to a place that is not on it', query: { place: 'no-such-place' } },
]
