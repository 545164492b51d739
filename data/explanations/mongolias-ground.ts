/** What a reader needs to know about each slide on Mongolia’s ground, by routeAlias. */
export const mongoliasGround = {
  'setting': `The story crosses to the right rail of the ladder. Before the article counts Mongolia’s crises it looks at the ground on which they stand, and so does this chapter: where the country lies, what weather reaches it, where the rest of the story takes place, and why Korea should care.`,

  'setting-ground': `The profile is read from left to right. From the mountains of the north and west the land comes down over basins to the uplands and plains of the east and the Gobi in the south; it draws the article’s sentence and is no measured section. Weather stands above it, water below. Mongolia is the second largest land-locked country, by what measure is not said. Anticyclones centred over Siberia rule its weather, hardly any moisture arrives from the sea, and the climate is continental and semi-arid. Rivers are well developed in the north, yet two thirds of the territory drain into interior basins.

What the article draws from this is vulnerability on two counts: by geography and nature, and by what people do. Here only the first is laid out. The second runs through the chapters on the crises.`,

  'setting-places': `What the article places in the two countries lies on this map; positions, coasts and borders are ours. In Mongolia it names the capital, [[ulaanbaatar.name]], with its ger district, and the Gobi. In Korea it names seats of bodies, [[songdo.name]], [[busan.name]] and [[daejeon.name]]; a river, the Han; and two places, [[onsan.name]] and [[seoul-place.name]], that each gave an illness its name. The words for the ground stand where its sentence puts them, without borders, for it gives none.

A map of this kind shows what a text locates and what it does not. Harm has an address on both sides, and so have offices in Korea. Where in Mongolia trees were planted remains unsaid. The whole region feels the country’s sand and dust, but no route is given, so none is drawn. Why Korea should mind is the next question.`,

  'setting-why-mongolia': `The reasons hang on two rails. On Korea’s: Mongolia is near, it has weight for peace on the Korean Peninsula, and it is a gateway for the new northern policy. On Mongolia’s: its environmental concerns are severe, and it is relatively less developed than other actors of the region. The article gives them in two places and states them; the sorting by side is ours.

The rung between the rails is dotted, because the wording is careful: Mongolia “appears” a quiet country and “appears” hard to replace in Korea’s environmental diplomacy. Of regional diplomacy a later section says this without the verb. It also counts the environment among the most steadily growing fields of the partnership and, “arguably”, among the promising. The crises come next, beginning with the climate.`,
} as const satisfies Record<string, string>
