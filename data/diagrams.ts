import type { RecordId } from './types.ts'

/** A drawing of some relations: which records stand in it and how it runs. Its edges are all relations among them. */
export interface Diagram {
  /** What the drawing says, for its caption and for readers who cannot see it. */
  title: string
  nodes: readonly RecordId[]
  direction: 'LR' | 'TB'
  /** Room for the drawing on its plate, in px; it is set as large as the room allows. */
  height: number
  /** false: edges carry no verb, but for a contrast, which always says so. */
  verbs?: false
}

/** Every diagram that a slide may show. */
export const diagrams = {
  'neighbours-build': {
    title: 'Every plain arrow from a country means that it takes part; the conference grew out of the symposium',
    nodes: ['korea-japan-symposium', 'korea', 'japan', 'china', 'mongolia', 'russia', 'neacec', 'temm', 'neaspec'],
    direction: 'TB',
    height: 240,
    verbs: false,
  },
  'filling-the-gap': {
    title: 'Regional platforms leave a gap; projects that GGGI supports, and actors below the state, answer it',
    nodes: ['regional-platforms-first', 'platforms-criticised', 'organisation-gap-opens', 'green-growth-as-public-good', 'gggi-projects', 'gggi-fills-the-gap', 'actors-below-the-state', 'downsides-avoided'],
    direction: 'LR',
    height: 296,
  },
  'dzud-chain': {
    title: 'Two seasons make the dzud; among the hazards that climate change is believed to bring, it is one',
    nodes: ['dry-summer', 'cold-winter', 'dzud', 'climate-change', 'extreme-weather'],
    direction: 'LR',
    height: 170,
  },
  'herd-to-city': {
    title: 'Herders lose what they live by, and move; most find no permanent housing',
    nodes: ['natural-disasters', 'social-transformation', 'lost-livelihoods', 'rural-urban-migration', 'informal-settlement'],
    direction: 'LR',
    height: 128,
    verbs: false,
  },
  'city-to-smoke': {
    title: 'The settlement without housing becomes the ger district, whose stoves burn raw coal',
    nodes: ['informal-settlement', 'ger-district-growth', 'coal-stoves', 'winter-smog'],
    direction: 'LR',
    height: 76,
    verbs: false,
  },
  'policy-office-work': {
    title: 'What the joint office has in hand: programmes discussed, six newly designed, and a plan for the air',
    nodes: ['policy-office', 'policy-office-programmes', 'six-new-programmes', 'air-quality-master-plan'],
    direction: 'LR',
    height: 216,
  },
} as const satisfies Record<string, Diagram>

/** Key of a diagram. */
export type DiagramId = keyof typeof diagrams
