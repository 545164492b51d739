/** What a reader needs to know about each slide of the summary, by routeAlias. */
export const summary = {
  'story': `Here is the whole article in five sentences. A crisis at home made environmental diplomacy urgent for Korea: the article argues this. The launch of the [[gggi.name]] ([[gggi.acronym]]) marked the change from a participant to an initiator: stated. What began with single issues “seems” to have become a system: hedged. Three conditions, in science, relations and institutions, helped and drove it: argued. And the whole shows how a middle power serves its national interests through multilateralism: the thesis, argued too.

Around these sentences stand Korea’s three periods, Mongolia’s three crises and the five rungs from [[diplomatic-relations]] to [[strategic-partnership]], all at their years. Position shows only what happened at the same time. That one thing caused another is the article’s argument. If you can leave out one sentence and say what then fails, you have understood the rest.`,

  'discuss': `These questions have no single answer. The first takes up the argument that harm at home came first: must a country be hurt before it acts? The second takes a hedged claim, that environmental work drives relations, and turns it round. The third compares Korea’s interests with Mongolia’s trust and asks whether the exchange is fair. A good answer says which step of the argument it uses, and how firm that step is.

The last question is for an essay. What would you have to measure, where, and compared with what, before you could leave out the word “arguably”? It turns the research question, how far Korea has helped, into a plan for a study. The reference list shows where to read on.`,

  'references-first': `A source mark leads to a work that you can look up in this list. Titles stand as the article prints them, even where a word makes no clear sense; our translations are in brackets. A remark says where text and list give different years, or where the text never cites a work.

The first part of the list is Korean. One entry is a historical study of pollution and of the movement against it. All others come from public bodies, such as the archives, the forest service, the foreign ministry and the president’s office. So the account of Korea’s diplomacy rests largely on what Korean authorities say about it. Keep this in mind when you weigh its claims.`,

  'references-second': `The second part begins with white papers of Korea’s environment ministry. Then come works in English, on Northeast Asia, global environmental politics, multilateralism and the negotiation of agreements. There is also a report on air quality in the world. The text never cites two entries: an annual report of the [[gggi.name]] ([[gggi.acronym]]) and a page of Japan’s environment ministry.

The list, as we have it, ends with Susskind and Ali. Most works that the text cites but the list lacks come later in the alphabet. Our copy has probably lost the end of the list, and we do not blame the author for it. Only three missing works would come before that point.`,

  'references-missing': `The text cites these works, but the list, as we have it, does not contain them. Most of them sort after the entry at which our copy of the list breaks off, so they may stand in the printed article. Three would come earlier: Orr and others, 장민영, and the work on [[p4g.name]] ([[p4g.acronym]]).

They include the sources of most figures on Mongolia: warming and precipitation, degraded land, coal smoke, and deaths from air pollution. They also include Mongolian sources, the parliament and an atlas. That a work is missing from a list does not make a figure wrong. It makes it hard to check. We give author and year as the text gives them, and we do not guess titles.`,

  'how-made': `How far can you trust this course? Every figure, year and name comes from a record, and each record names its passage in the article. If a record changes, slides, notes and questions change with it. A test fails where a slide gives a figure that no record holds. Where the article disagrees with itself or leaves something open, a note says so. No question depends on a point in dispute. The answers to the questions are computed from the records.

All this protects against slips. It does not protect against misreading, because we chose what to show, how to draw it and how to say it. The article belongs to its author and its publisher. It is short, and every source mark tells you which paragraph to read.`,
} as const satisfies Record<string, string>
