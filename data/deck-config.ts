/** The settings of the deck, for packages that name them: deck.config.ts stands where its author looks first. */
export * from '../deck.config.ts'
