/** What a reader needs to know about each slide on Mongolia’s ground, by routeAlias. */
export const mongoliasGround = {
  'setting': `Now we cross to the right rail of the ladder, which stands for Mongolia. The article speaks of a dilemma between environment and development. In our words, the country needs to develop while its land and its air are already damaged. The next chapters ask what makes Mongolia vulnerable, how one harm leads to another, and what Mongolia does about it. They also ask why Korea should care.`,

  'setting-ground': `Mongolia slopes down from mountains in the north and west, past basins, to uplands and plains in the east and the Gobi Desert in the south. It is the second largest land-locked country. Anticyclones (by our definition, areas of high air pressure) centred over Siberia dominate its weather, and hardly any moisture arrives from the oceans. The climate is continental and semi-arid, with little rain or snow and changing temperatures. The north has a developed river system, but much of the territory drains into interior basins and not into a sea.

This matters because Mongolia is vulnerable largely for two reasons, its geography and nature on the one hand and what people do on the other. This chapter shows the first, and the chapters on the crises show the second.`,

  'setting-drainage': `Where does Mongolia’s water go? The north has a developed river system, but interior drainage basins characterise two thirds of the territory. By our definition, rivers in such a basin reach no sea. The article does not say where the basins lie. Scarce rain and no outlet to an ocean are part of the natural conditions that make Mongolia vulnerable.`,

  'setting-why-mongolia': `Why is Mongolia hard to replace in Korea’s diplomacy? The article answers in two passages, and both name that the two countries are close. The introduction adds that Mongolia’s environmental problems are severe and that it is relatively less developed than other actors in the region. A later section adds that Mongolia matters for peace on the Korean Peninsula. It is also a gateway for Korea’s new northern policy, which the article links with cooperation with Russia. On the slide we sort these reasons as Korea’s interests and Mongolia’s needs.

The introduction is careful: Mongolia “appears” hard to replace. The later section leaves out this word, and it counts the environment among the fields that grow most steadily and are “arguably” promising. It gives two grounds for this growth: Mongolia’s environment is threatened, and there are environmental concerns of the region.`,
} as const satisfies Record<string, string>
