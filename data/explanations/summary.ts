/** What a reader needs to know about each slide of the summary, by routeAlias. */
export const summary = {
  'whole-argument': `The whole argument has three lines. First, Korea passed through three periods. Environmental diplomacy became urgent primarily because of a crisis at home, as the article argues. The launch of the [[gggi.name]] ([[gggi.acronym]]) marked the change from a participant to an initiator, as it states. Second, three conditions helped and drove the work, and what began with single issues “seems” to have become a system, which is a hedge. Third, in a complicated region multilateral cooperation is central, because multilateralism spreads power and Korea can influence others.

All three lead to the thesis: this diplomacy shows how Korea, as a middle power, maximises its national interests through multilateralism. The article argues for it and does not list the interests that it means. Elsewhere it names what multilateralism offers: leadership and reputation to middle powers, and influence to Korea. That the thesis means these is our reading. Leave out one line: which part of the argument fails?`,

  'vote-again': `The same question returns, with the same three explanations. For self-interest you have met dust in the region, a gateway to the north and a market. Against it stands a short-term cost that Korea “tended” to accept. For experience you have met a crisis at home and technology that rose; against it stands the question why Mongolia, and why through institutions. For the third you have met an institute of many states, and trust in return. Against it stands the doubt whether two states can carry a thesis on many.

Choose again, and compare with your first choice. What has moved is more interesting than what you chose. The thesis speaks of interests, of a middle power and of multilateralism, so that in our reading it has room for each of them.`,

  'discuss': `Write one sentence: which explanation convinces you most, and which passage made the difference? Then there are questions without a single answer. The first takes up the argument that the crisis at home mattered most: must a country be hurt before it acts? The second asks whether cooperation improves relations, which the article hedges, or whether good relations benefit the diplomacy, which it states. A good answer says which step of the argument it uses, and how firm that step is.

The last question is for an essay. The article says that Korea has “arguably” helped. What would you have to measure, where, and compared with what, before you could leave out this word? The essay turns the research question, how far Korea has helped, into a plan for a study.`,
} as const satisfies Record<string, string>
