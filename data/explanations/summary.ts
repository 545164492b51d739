/** What a reader needs to know about each slide of the summary, by routeAlias. */
export const summary = {
  'vote-again': `The same question returns, with the same four motives. For A stands geopolitics; against it, a short-term cost that Korea has tended to accept. For B stands the crisis at home, which “primarily” made diplomacy urgent; against it, work against dust has another reason. For C stands a growing “interest in taking a lead”; against it, Korea also goes on taking part. For D stands dust, which affects the whole region; against it, work grew after relations rose.

Ask of each passage whether it speaks of Mongolia, or of Korea in general. The strongest for A and D speak of Mongolia; those for B and C, and against A and C, do not. Choose one, and compare with your first choice. Whoever votes for all must say what share each has. A good reason names one motive and one passage, and says what would speak against it.`,

  'discuss': `Write one sentence: which explanation convinces you most, and by which passage? Then come questions without a single answer. Must a country be hurt before it acts? Does cooperation improve relations, which the article hedges, or do good relations benefit the diplomacy, which it puts flatly? A good sentence names one motive, one passage, and what speaks against it. For example: A, because the reasons for Korea’s willingness, “the cornerstone”, are geopolitical, although Korea in general has tended to accept a short-term cost. Or: C, because Korea’s environmental diplomacy as a whole reveals a growing “interest in taking a lead”, although the greenbelt supports a Mongolian plan.

The last question is for an essay. The article says that Korea has “arguably” helped. What would you have to measure, where, and compared with what, before you could leave out this word? A good essay names one measure, what it is compared with, and what result would show no help.`,
} as const satisfies Record<string, string>
