/** What a reader needs to know about each slide of the summary, by routeAlias. */
export const summary = {
  'whole-argument': `The whole argument has three lines. First, Korea passed through three periods. Environmental diplomacy became urgent primarily because of a crisis at home, as the article argues. The launch of the [[gggi.name]] ([[gggi.acronym]]) marked the change from a participant to an initiator, as it states. Second, three conditions helped and drove the work, and what began with single issues “seems” to have become a system, which is a hedge. Third, in a complicated region multilateral cooperation is central, because multilateralism spreads power and Korea can persuade.

All three lead to the thesis: this diplomacy shows how Korea, as a middle power, maximises its national interests through multilateralism. The article argues for it and does not list the interests that it means. Elsewhere it names what multilateralism offers: leadership and reputation to middle powers, and influence to Korea. That the thesis means these is our reading. Leave out one line: which part of the argument then fails?`,

  'references': `A source mark leads to a work that you can look up on the sources page. The article’s reference list is in alphabetical order, and our copy of it ends with Susskind and Ali. Most works that the text cites but the list lacks come later in the alphabet, so the printed article may well list them. Three would come earlier, and the lost end does not explain them: Orr and others, 장민영 (a Korean name), and the work on [[p4g.name]] ([[p4g.acronym]]). Where the article disagrees with itself or leaves something open, a note on the source says so.

The missing works are the sources of most figures on Mongolia: warming and precipitation, degraded land, coal smoke, and deaths from air pollution. That a work is missing from a list does not make a figure wrong. It makes it hard to check.`,

  'discuss': `These questions have no single answer. The first takes up the argument that harm at home came first: must a country be hurt before it acts? The second takes a hedged claim, that environmental work drives relations, and asks whether the opposite is true. The third compares Korea’s interests with Mongolia’s trust and asks whether the exchange is fair. A good answer says which step of the argument it uses, and how firm that step is.

The last question is for an essay. The article says that Korea has “arguably” helped. What would you have to measure, where, and compared with what, before you could leave out this word? The essay turns the research question, how far Korea has helped, into a plan for a study. The reference list shows where to read on.`,
} as const satisfies Record<string, string>
