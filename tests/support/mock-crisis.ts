/** Stand-ins for what the crisis explorer takes from the data: a kitchen with rust and mould. Use with vi.mock before importing a component. */
import type { ChainSource } from '../../components/chain/chain.ts'
import { buildChain, buildThreads, buildWhole, listThreads } from '../../components/chain/chain.ts'
import { layerChain } from '../../components/chain/layer-chain.ts'
import { placeChain, placePart } from '../../components/chain/place-chain.ts'
import { gatherResponses } from '../../components/chain/responses.ts'
import { fakeRecord } from './fake-records.ts'

const factor = (label: string, kind: string, ...crises: string[]) => ({ label, kind: kind as 'effect', crises })
const leads = (from: string, to: string) => ({ from, to, kind: 'leads-to' })

const crises = { rust: { label: 'Rust', glyph: 'flakes', tone: 'ochre' }, mould: { label: 'Mould', glyph: 'spots', tone: 'soot' } }
const bridges = [{ from: 'flaking', to: 'spores', says: 'Nobody says that flakes bring spores.' }]
const source: ChainSource = {
  crises,
  factors: {
    'salt-air': factor('Salt air', 'natural-driver', 'rust'),
    'no-paint': factor('No paint', 'human-driver', 'rust'),
    'flaking': factor('Flaking', 'mechanism', 'rust'),
    'holes': factor('Holes', 'effect', 'rust'),
    'spores': factor('Spores', 'mechanism', 'mould'),
  },
  relations: [leads('salt-air', 'flaking'), leads('no-paint', 'rust'), leads('flaking', 'rust'), leads('rust', 'holes'), leads('spores', 'mould')],
  bridges,
  threads: ['flaking'],
}
const responses = gatherResponses({
  projects: {
    painting: { label: 'Painting', when: { from: 3005, open: true, precision: 'year' }, crises: ['rust'], approaches: ['paint'] },
    scrubbing: { label: 'Scrubbing', when: null, crises: ['rust'], approaches: ['work'] },
  },
  agreements: { rota: { label: 'A rota', when: { from: 3010, precision: 'year' }, crises: ['mould'] } },
  institutions: {},
  factors: {},
  relations: [],
  approachOfBodies: 'rules',
})
const columns = [{ id: 'elbow', label: 'Work', holds: ['work'] }, { id: 'coats', label: 'Coats', holds: ['paint'] }, { id: 'orders', label: 'Orders', holds: ['rules'] }]
const labels: Record<string, string> = { ...Object.fromEntries(Object.entries({ ...source.factors, ...crises }).map(([id, { label }]) => [id, label])), painting: 'Painting', scrubbing: 'Scrubbing', rota: 'A rota' }

export const chains = {
  asFactorId: (id: string) => id,
  columns,
  useCrisisChains: () => ({
    crises,
    crisisIds: Object.keys(crises),
    views: [...Object.keys(crises), 'threads'],
    show: (view: string) => {
      const chain = view === 'threads' ? buildThreads(source) : buildChain(view, source)
      return { chain, placed: placeChain(layerChain(chain), { across: { width: 852, height: 300 }, down: { width: 500, height: 300 } }) }
    },
    showPart: (ids: readonly string[]) => placePart(buildWhole(source), ids, { width: 852, height: 270 }),
    listThreads: () => listThreads(source),
    bridges,
    responses,
  }),
}

export const index = {
  findRecord: (id: string) => ({ id, table: 'factors', record: fakeRecord({ label: labels[id]!, gist: `The gist of ${labels[id]}.` }) }),
}
