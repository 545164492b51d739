/** What a reader needs to know about each slide on the marks of this diplomacy, by routeAlias. */
export const whatMarksIt = {
  'response-matrix': `The table gathers all that was done, whatever the rung. Each row is a crisis, each column a kind of approach, and a mark stands in its cell at its year, early on the left, late on the right. A hollow mark has no date in the article, and many are hollow; a line runs on where no end is named.

For the land something stands in every column, and the earliest dates are here. What answers pollution and bears a date stands almost at the right edge. Planting answers the land, apart from a programme that counts for the climate as well; against pollution none is named. The sorting into columns is ours, and a thin cell may mean a gap in the work or only in the article. What the pieces add up to, the article says next.`,

  'character-whole': `The article steps back and characterises. Its first mark concerns the matter of the work, and the stair shows how it changed. Korea began in fields that it knew from its own experience or that troubled the region and itself. Early in the century it tended to use plain measures and to take issues singly; the verb is a hedge, and its step is dotted. Once the [[green-growth-strategy.name]] reached into diplomacy, environmental issues became an organic part of development. That strategy is dated [[green-strategy-proposed]], since two passages disagree.

At the top the field has become sustainable development as a whole, wider and, the article adds, more complex. What became of the single projects, whether given up or taken up into it, is not spelt out. The second mark concerns those who do the work.`,

  'character-hands': `The second mark has two sides. First, who works: every line is somebody whom the article shows at work, from the first dated act on, and every upright joins those who act together. States stand first; ministries and agencies, experts, business and citizens come later. In Mongolia Korea’s Ministry of Environment, Forest Service and Meteorological Administration used to dominate. Specialised agencies have since taken over programmes, step by step; the article names some and does not say which are public.

Second, how they work. From aid and loans the ways appear to have widened to experts, technologies and lasting channels of information, and “appears” is the article’s word. The government has not withdrawn: it supervises. The sorting into kinds of hands is ours. From both marks the article infers systematisation: Korea “seems” to have made its diplomacy a system.`,
} as const satisfies Record<string, string>
