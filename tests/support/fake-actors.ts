/** A village at work: its ties and actors, plainly made up, for what draws who works with whom. */
import type { TieSources } from '../../components/marks/gather-actors.ts'
import { gatherActors, gatherTies, listActingBodies } from '../../components/marks/gather-actors.ts'

const year = (from: number) => ({ from, precision: 'year' as const })
const event = (label: string, from: number, period: string | null, actors: string[], named: Partial<Record<'institutions' | 'agreements' | 'projects', string[]>> = {}) => ({ label, when: year(from), period, actors, institutions: [], agreements: [], projects: [], ...named })

/** The tables of the village. */
export const fakeSources: TieSources = {
  periods: { dawn: { when: { from: 3000, to: 3009 } }, noon: { when: { from: 3010, to: 3019 } } },
  actors: { baker: { label: 'Baker' }, miller: { label: 'Miller (of the hill)' }, mayor: { label: 'Mayor' }, tinker: { label: 'Tinker' }, ghost: { label: 'Ghost' } },
  institutions: {
    guild: { label: 'Guild', founded: year(3011), founders: ['baker'], members: ['baker', 'miller'] },
    fair: { label: 'Fair', founded: null, founders: [], members: null },
  },
  agreements: { charter: { label: 'Charter', when: year(3012), parties: ['mayor', 'miller'] } },
  projects: {
    oven: { label: 'Oven', when: year(3001), actors: ['baker'] },
    bridge: { label: 'Bridge', when: null, actors: ['tinker', 'baker'] },
    stalls: { label: 'Stalls', when: year(3015), actors: [] },
  },
  events: {
    'oven-lit': event('Oven lit', 3001, 'dawn', ['baker', 'miller'], { projects: ['oven'] }),
    'charter-sealed': event('Charter sealed', 3012, 'noon', ['mayor'], { agreements: ['charter'] }),
    'flood': event('Flood', 2900, null, ['ghost']),
  },
  relations: [{ from: 'fair', to: 'stalls', kind: 'carries-out' }],
}

export const fakeTies = gatherTies(fakeSources)

export const fakeBands = gatherActors(fakeTies, {
  names: Object.fromEntries([...Object.entries(fakeSources.actors), ...Object.entries(fakeSources.institutions)].map(([id, { label }]) => [id, { label, kind: 'villager' }])),
  kinds: { trade: { label: 'Trade', kinds: ['villager'], groups: [] }, office: { label: 'Office', kinds: [], groups: ['mayor'] }, bodies: { label: 'Bodies', kinds: [], groups: [], bodies: true } },
  periods: ['dawn', 'noon'],
  bodies: listActingBodies(fakeSources),
})

/** For vi.mock: what the picture takes from the data. */
export const actors = {
  useActors: () => ({
    bands: fakeBands,
    ties: fakeTies,
    periods: [{ id: 'dawn', roman: 'I', label: 'Dawn', heading: '3000s', band: { from: 3000, to: 3010 } }, { id: 'noon', roman: 'II', label: 'Noon', heading: '3010s', band: { from: 3010, to: 3020 } }],
    span: { from: 3000, to: 3020 },
  }),
}
