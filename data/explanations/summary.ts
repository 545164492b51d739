/** What a reader needs to know about each slide of the summary, by routeAlias. */
export const summary = {
  'story': `The whole on one plate. The left rail is Korea, in three periods, the right one Mongolia, with three crises. Between them stand the rungs, from [[diplomatic-relations]] to [[strategic-partnership]], at their years and beside the periods on one scale, and beneath lie the conditions. Each sentence of the argument stands where it belongs. Crisis at home made diplomacy urgent: argued. With the [[gggi.name]] ([[gggi.acronym]]) a participant became an initiator: stated. What began with single issues “seems” to be a system: hedged. Conditions in science, relations and institutions carried it: argued. And the whole shows a middle power serving its interests through multilateralism: the thesis, argued too.

The plate shows what stands beside what. That one thing brought another about is the article’s argument and not the drawing’s. Whoever can strike out one sentence, and say what falls with it, has understood the rest.`,

  'discuss': `To these questions there is no key. The first takes up the argument that harm at home came first, and asks whether a country must be hurt before it acts. The second takes a hedged claim, that the work drives relations, and turns it round. The third sets Korea’s interests against Mongolia’s trust, which the article states without a work, and asks whether the exchange is fair. A good answer says on which step of the reasoning it leans, and how firm that step is.

The last is meant for an essay. What would have to be measured, where, and against what, so that the word “arguably” could be dropped? It turns the research question, how far Korea has helped, into the plan of a study. The lists on the following plates say where reading could go on.`,

  'references-first': `The list stands here so that a mark on any plate leads to a work that can be looked up. Titles appear as the article prints them, even where a word gives no clear sense; renderings in brackets are ours. Where text and list disagree, over a year for instance, and where an entry is never cited, a remark says so.

This first part is wholly Korean. Apart from a historical study of pollution and of the movement against it, every entry comes from a public body: archives, a government news service, the forest service, the foreign ministry, the office of the president. The account of Korea’s diplomacy is thus written largely from what Korea’s authorities say of it, which is worth knowing when one weighs its claims. The second part turns to other voices.`,

  'references-second': `The second part opens with white papers of Korea’s environment ministry and then passes to works in English: on the making of Northeast Asia, on global environmental politics, on multilateralism, on negotiating agreements. With them stand a report on the world’s air, an annual report of the [[gggi.name]] ([[gggi.acronym]]) and a page of Japan’s ministry on the conference of the region. The report of the institute and that page are listed and never cited; the book on agreements is cited with another year than the list gives.

Theory, then, comes from books in English, the account of policy from Korean papers. No work by a Mongolian body stands in either part, although the text cites some. Those, and others that are missing, follow.`,

  'references-missing': `These works are cited in the text and stand in no list. Beside each is the passage that cites it. Among them are the sources of most figures on Mongolia: for its warming and drying, for the share of degraded land, for coal smoke and the deaths from bad air. Mongolian sources are here too, the parliament and an atlas, and so is the work behind the belief on which Korea’s defence of multilateralism is said to rest.

That a work is missing from a list does not make a figure wrong. It makes it hard to check, which is a different fault and can be mended. Author and year are given as the text gives them, and titles are not guessed. A last plate says how this course was made, and how far it may be trusted.`,

  'how-made': `How far may this course be trusted? Every figure, year and name on its plates, and in these texts, comes from a record that names its passage in the article. If a record changes, everything changes with it, and a test fails where something states a figure that no record holds. Where the article disagrees with itself or leaves something open, a note says so, and no question rests on a point in dispute. The keys of the questions are computed from the records.

All this guards against slips. It does not guard against misreading: what to show, how to draw it and in which words to say it was our choice. The article remains its author’s and its publisher’s. It is short, and every mark tells in which of its paragraphs to look.`,
} as const satisfies Record<string, string>
