/** What a reader needs to know about each slide of the summary, by routeAlias. */
export const summary = {
  'story': `Here is the whole article in five sentences. A crisis at home made environmental diplomacy urgent for Korea: this the article argues. The launch of the [[gggi.name]] ([[gggi.acronym]]) marked Korea’s change from a participant to an initiator: this it states. What began with single issues “seems” to have become a system: this it hedges. Three conditions, in science, relations and institutions, helped and drove this diplomacy: this it argues. The whole shows how a middle power serves its national interests through multilateralism: this is the thesis, and the article argues for it.

The slide sets Korea’s three periods, Mongolia’s three crises and the five rungs from [[diplomatic-relations]] to [[strategic-partnership]] around these sentences. Their position shows only what happened at the same time. That one thing caused another is the article’s argument. A test for you: leave out one sentence and say which part of the argument then fails.`,

  'discuss': `These questions have no single answer. The first takes up the argument that harm at home came first: must a country be hurt before it acts? The second takes a hedged claim, that environmental work drives relations, and asks whether the opposite is true. The third compares Korea’s interests with Mongolia’s trust and asks whether the exchange is fair. A good answer says which step of the argument it uses, and how firm that step is.

The last question is for an essay. The article says that Korea has “arguably” helped. What would you have to measure, where, and compared with what, before you could leave out this word? The essay turns the research question, how far Korea has helped, into a plan for a study. The reference list shows where to read on.`,

  'references-first': `A source mark leads to a work that you can look up in this list. Titles stand as the article prints them, even where a word makes no clear sense; our translations are in brackets. A remark says where text and list give different years, or where the text never cites a work.

The first part of the list is Korean. One entry is a historical study of pollution and of the movement against it. All others come from public bodies, such as the archives, the forest service, the foreign ministry and the president’s office. So the account of Korea’s diplomacy rests largely on what Korean authorities say about it. Keep this in mind when you weigh its claims.`,

  'references-second': `The second part begins with white papers (official reports) of Korea’s environment ministry. Then come works in English, on Northeast Asia, global environmental politics, multilateralism and the negotiation of agreements. There is also a report on air quality in the world. The text never cites two entries: an annual report of the [[gggi.name]] ([[gggi.acronym]]) and a page of Japan’s environment ministry.

The list is in alphabetical order. Our copy of it ends with Susskind and Ali. Most works that the text cites but the list lacks come later in the alphabet. Our copy has probably lost the end of the list, and we do not blame the author for it. Only three missing works would come before that point.`,

  'references-missing': `The article cites the works on this slide, but its reference list, as we have it, does not contain them. The list is alphabetical, and our copy breaks off before the end. Most of the missing works would come after that point, so the printed article may well list them. Three would come before it, so the lost end does not explain them. They are Orr and others, 장민영 (a Korean name), and the work on [[p4g.name]] ([[p4g.acronym]]).

The missing works are the sources of most figures on Mongolia: warming and precipitation, degraded land, coal smoke, and deaths from air pollution. Some of them are Mongolian: a work of the parliament and an atlas. That a work is missing from a list does not make a figure wrong. It makes it hard to check. We give author and year as the text gives them, and we do not guess titles.`,

  'how-made': `How far can you trust this course? Every number, year and name comes from a record, and each record names its passage in the article. If a record changes, slides, explanations and questions change with it. An automatic check fails where a slide gives a number that no record holds. Where the article disagrees with itself or leaves something open, a note on the source says so. No question depends on a point in dispute. The program works out the right answers from the records.

All this protects against slips. It does not protect against misreading, because we chose what to show, how to draw it and how to say it. The article belongs to its author and its publisher. It is short, and every source mark tells you which paragraph to read.`,
} as const satisfies Record<string, string>
