/** What a reader needs to know about each slide on the marks of this diplomacy, by routeAlias. */
export const whatMarksIt = {
  'response-matrix': `Here the work that answers one of Mongolia’s crises stands together, first what has no date and then what has one. Because some of it has no date, nobody can say from the article which crisis was answered first. Regional bodies dealt with several crises at once: a conference took up pollution and desertification together. Between the two countries, the dated work against dust begins earlier.

Below, the same names stand by crisis and by kind of approach. Planting is named against desertification and dust. The declaration of [[rung-2021-declared]] names restored forests for several aims together, so its means are left out. So are bodies that are tied to no single crisis. That work against dust stands under land degradation, and that the tailored programmes count as aid, is our sorting. Where nothing stands, the gap may be in the work, or only in the article.`,

  'character-whole': `The article now describes what marks this diplomacy as a whole, and the first mark is its subject. Korea began in fields that were related to its own experience, or to environmental concerns, regional and “domestic”; the article does not say whose domestic concerns it means. Early in the century it tended to use straightforward measures and to take one problem at a time. Then the [[green-growth-strategy.name]], dated [[green-strategy-proposed]], reached into diplomacy, so that environmental issues became part of development, or, as the conclusion puts it, of human development.

So the field grew from single problems to sustainable development as a whole, which is wider and also more complex. Environmental diplomacy has become one of the priorities in relations between the two countries. The second mark concerns the participants and their approaches, and we turn to it next.`,

  'character-actors': `The second mark has two sides. The first is who takes part. In Mongolia, Korean government bodies used to dominate, among them the Ministry of Environment, the Forest Service and the Meteorological Administration. Over time specialised agencies, such as the Korea Environment Corporation, the Korea Environmental Industry & Technology Institute and Eco & Partners, took charge of programmes. But the government has not left, because it still supervises.

The second side is how they work. The approaches “appear” to have widened, from aid and loans to sending experts, introducing technology, and institutionalising channels of information. From both marks the article infers that Korea “seems” to have made its diplomacy systematic. The next chapter asks what made this possible.`,
} as const satisfies Record<string, string>
