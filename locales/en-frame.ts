import { deck, scene } from '@deck/lesson/outline'

/**
 * The words that the deck needs from its first moment on, and where the rest of it does not come. They stand
 * apart from the other words so that the first slide need not wait for those.
 */
export const frame = {
  deck: {
    title: deck.title,
    shortTitle: deck.shortTitle,
    slideNumber: (a: { number: number }) => `Slide ${a.number}`,
    keys: 'Keys',
    yearScale: (a: { from: number, to: number, here: string }) => `Year scale from ${a.from} to ${a.to}.${a.here && ` ${a.here}`}`,
    yearScaleHere: (a: { period: string, dates: string }) => [a.period && `Period: ${a.period}.`, a.dates && `On this slide: ${a.dates}.`].filter(Boolean).join(' '),
    openingPicture: (a: { left: string, right: string, rungs: string }) => `${scene.says ? `${scene.says} ` : ''}Two rails, ${a.left} and ${a.right}, rise${scene.says ? ' from it' : ''}; ${a.rungs ? `the rungs between them: ${a.rungs}` : 'no rung joins them yet'}.`,
    ladderThen: (a: { rungs: string }) => `The ladder at this point: ${a.rungs ? `the rungs of ${a.rungs}` : 'no rung yet'}`,
    footnotesLabel: 'Where this stands in the article',
    dismiss: 'Close this message',
    argumentColumns: (a: { count: number }) => `The author’s case in ${a.count} parts`,
    argumentBecomes: 'became',
    notFoundTitle: 'There is no such slide',
    notFoundText: (a: { wanted: string, total: number }) => `${a.wanted && `The link asks for “${a.wanted}”. `}This deck has the slides 1 to ${a.total}, and names for some of them.`,
    notFoundHome: 'Go to the first slide',
    notFoundNear: (a: { number: number }) => `Go to slide ${a.number}`,
    notFoundList: 'All slides',
    /** What the window's tab says: the page first, for there many tabs stand side by side. */
    documentTitle: (a: { page: string, deck: string }) => a.page && a.page !== a.deck ? `${a.page} - ${a.deck}` : a.deck,
    presenting: (a: { title: string }) => `Presenter: ${a.title}`,
    skip: 'Skip to the slide',
    coming: 'Loading …',
    turned: (a: { title: string, number: number, total: number }) => `${a.title}. Slide ${a.number} of ${a.total}.`,
    stepped: (a: { step: number, steps: number, revealed: string }) => `Step ${a.step} of ${a.steps}: ${a.revealed}`,
  },
  /** Where a part of the deck does not come over the network. */
  fault: {
    title: {
      slide: (a: { name: string }) => a.name ? `“${a.name}” has not arrived` : 'This slide has not arrived',
      page: (a: { name: string }) => a.name ? `“${a.name}” has not arrived` : 'This page has not arrived',
      part: (a: { name: string }) => `${a.name || 'This part'} has not arrived`,
    },
    record: 'What stands behind this mark',
    spots: 'The picture to point at',
    trying: 'It is being asked for again.',
    /** Why it has not arrived, by what can be found out. */
    causes: {
      network: 'It was asked for several times, and the network did not bring it. Reload once the network is back: you come back to this place.',
      late: 'It is still on its way after 10 seconds. It appears here when it comes. Reload to ask for it anew: you come back to this place.',
      updated: 'A newer version of this deck has been published, and the server no longer has this part of the older one. Reload to go on with the newer version: you come back to this place.',
      missing: 'The server answers, but it does not have this file. Tell whoever published this deck; all other slides still work.',
      mistyped: 'The server sends this file, but not as a script, so no browser runs it. Tell whoever published this deck; all other slides still work.',
      unknown: 'It was asked for several times and did not come, although the server answers. Reload to ask for it anew: you come back to this place.',
    },
    reload: 'Reload',
    again: 'Try again without reloading',
    search: 'The search could not be fetched. Type again once the network is back.',
  },
} as const
