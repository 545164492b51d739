import type { Actor } from '@deck/article'

/**
 * The two countries of the partnership, the first of all actors. They stand in a file of their own because
 * the title slide names them and nobody else: it need not wait for the rest.
 */
export const partyActors = {
  korea: {
    kind: 'country',
    label: 'Korea',
    name: { en: 'Republic of Korea', acronym: 'ROK' },
    short: 'Kor',
    shape: 'KOR',
    gist: 'Korea took a rather reactive part in global environmental issues until the early 1990s. For the article it then grew into an advocate that has led cooperation.',
    cite: { section: 'trajectory', paragraph: 1, works: [] },
    readOn: 'the-question',
    anchors: ['ROK', 'relatively reactive until early 1990s', 'unconcerned participant', 'proactive advocator'],
    also: [
      { section: 'introduction', paragraph: 1, works: [], anchors: ['Republic of Korea', 'ROK or Korea'] },
      { section: 'conclusion', paragraph: 2, works: [], anchors: ['late 1990s', 'middle power'] },
    ],
  },
  mongolia: {
    kind: 'country',
    label: 'Mongolia',
    name: { en: 'Mongolia' },
    short: 'Mgl',
    shape: 'MNG',
    gist: 'Mongolia is near, matters to Korea strategically, and faces threats to its environment. The article calls it hardly replaceable.',
    cite: { section: 'contributions', paragraph: 1, works: [] },
    readOn: 'setting-why-mongolia',
    anchors: ['Mongolia', 'hardly replaceable', 'geographical proximity', 'strategic significance', 'environmental security'],
    also: [
      { section: 'contributions/crises', paragraph: 1, works: [], anchors: ['second largest land-locked country'] },
      { section: 'analysis/conditions/bilateral-relations', paragraph: 2, works: [], anchors: ['gateway to Korea-Russia cooperation', 'mediator'] },
    ],
  },
} as const satisfies Record<string, Actor>
