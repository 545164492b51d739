/** What a reader needs to know about each slide of the summary, by routeAlias. */
export const summary = {
  'vote-again': `The same question returns, with the same four motives. For A stands geopolitics, that is, Russia and the two Koreas; against it, new work on sanitation and air for which no gain for Korea is named. For B stands the crisis at home, which “primarily” made diplomacy urgent; against it, other Asian countries had been through such harm. For C stands a growing “interest in taking a lead”; against it, the greenbelt that supports a Mongolian plan. For D stands dust, which affects the whole region; against it, work between two states alone.

Choose one, and compare with your first choice. Whoever says that every motive is true explains any act, and could not be shown wrong by any passage. A good reason names one motive and one passage, and says what would speak against it.`,

  'discuss': `Write one sentence: which explanation convinces you most, and by which passage? Then come questions without a single answer. The first takes up the crisis at home: must a country be hurt before it acts? The second asks whether cooperation improves relations, which the article hedges, or whether good relations benefit the diplomacy, which it puts flatly. A good sentence names one motive and one passage, and what would speak against it. For example: C convinces me most, because of a growing “interest in taking a lead”, although Korea also supports plans of others.

The last question is for an essay. The article says that Korea has “arguably” helped. What would you have to measure, where, and compared with what, before you could leave out this word? The essay turns the research question into a plan for a study. A good one names one measure, what it is compared with, and what result would show no help.`,
} as const satisfies Record<string, string>
