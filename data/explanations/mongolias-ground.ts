/** What a reader needs to know about each slide on Mongolia’s ground, by routeAlias. */
export const mongoliasGround = {
  'setting': `Now we cross to the right rail of the ladder, which stands for Mongolia. Before the article describes Mongolia’s crises, it looks at the country’s natural conditions, and so does this chapter. It asks several questions. Where does Mongolia lie? What weather does it have? Which places does the article mention? And why should Korea care?`,

  'setting-ground': `Mongolia slopes down from mountains in the north and west, past basins, to uplands and plains in the east and the Gobi Desert in the south. It is the second largest land-locked country. Anticyclones (areas of high air pressure) centred over Siberia dominate its weather, and hardly any moisture arrives from the oceans. The climate is continental and semi-arid, with little rain or snow and changing temperatures. The north has many rivers, but much of the territory drains into interior basins and not into a sea.

The article says why this matters: Mongolia is vulnerable largely for two reasons, its geography and nature, and what people do. This chapter shows only the first reason. The chapters on the crises show the second.`,

  'setting-drainage': `Where does Mongolia’s water go? The north has a developed river system. Even so, the article says, interior drainage basins characterise two thirds of the territory. In such a basin rivers end inside the country and reach no sea. The article does not say where the basins lie. Scarce rain and no outlet to an ocean are part of the natural conditions that make Mongolia vulnerable.`,

  'setting-places': `The article mentions places mainly as sites of harm or of an office. In Mongolia it names the capital, [[ulaanbaatar.name]], with its ger district (a settlement of felt tents), and the Gobi. In Korea it names three cities with seats of international bodies, [[songdo.name]], [[busan.name]] and [[daejeon.name]]. It also names the Han River and two places that gave their names to an illness, [[onsan.name]] and [[seoul-place.name]]. Positions, coasts and borders on the map are ours.

The article gives no borders for mountains, basins and plains, so we draw none. Sand and dust from Mongolia affect the whole region, but the article gives no route, so the map shows none. Since the harm reaches the region, Korea has a reason to care.`,

  'setting-why-mongolia': `Why is Mongolia hard to replace in Korea’s diplomacy? The article answers in two passages, and only one reason, the closeness of the two countries, stands in both. The introduction adds that Mongolia’s environmental problems are severe and that it is relatively less developed than other actors in the region. A later section adds that Mongolia matters for peace on the Korean Peninsula. It is also a gateway for Korea’s new northern policy, which is about cooperation with Russia. We sort the reasons into Korea’s interests and Mongolia’s needs.

The introduction is careful: Mongolia “appears” hard to replace. The later section leaves out this careful word. It also counts the environment among the fields of cooperation that grow most steadily and are “arguably” promising. One reason for this growth is Mongolia’s own situation, so we turn to its crises.`,
} as const satisfies Record<string, string>
