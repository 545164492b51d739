/** What a reader needs to know about each slide on pollution, by routeAlias. */
export const pollution = {
  'pollution-chain': `The boxes are read downwards, as a chain. Herders lost what they lived by through natural disasters or the transformation of society. They moved to the cities and above all to [[ulaanbaatar.name]]; most found no permanent housing, and so a district of gers grew in the north of the capital. Raw coal is burnt there in traditional stoves, and in winter the air is thick with particles.

Pollution, the article adds, has grown markedly worse ever since democratization. That gives a time and no cause, and no arrow starts from it. Water is announced beside air, but all that follows concerns the air alone. The responses stand beside the chain with their years; at which of its boxes each of them sets in, the article leaves to its readers. How heavy the smoke is, the next plate tells.`,

  'pollution-figures': `Each figure here keeps the small words that belong to it. Raw coal in the stoves of the gers accounts for [[coal-share]] of [[ulaanbaatar.name]]’s winter air pollution: an upper bound, for one city and one season. The ger district is home to [[ger-population-share]] of the capital’s people, in a year that is not given. Fine particles, known as PM2.5, averaged [[pm25-ulaanbaatar]] in [[capital-air-in-2020]].

Two more are too loose to be built upon. For fine dust the city is ranked [[pm25-rank]] “among regions and countries”, though it is neither. And the toll of air pollution, reported as [[pollution-deaths]] for the whole of Mongolia, comes without the year of the estimate. Such gaps refute nothing; they mark how far each figure reaches. The next plate lays all three crises side by side.`,

  'pollution-threads': `The three crises share one picture here. Small signs tell to which of them a box belongs; a twisted thread marks what joins one crisis to another. Drought and flood, hazards of a changing climate, wear the land down by turns. The move to the city forks: cities that spread cost land, and newcomers without housing swell the ger district, whose coal stoves end the road as smoke.

The dzud hangs on by a dashed line only. The article calls it a disaster and says that natural disasters deprived herders of their means of production; that the dzud was among these is our reading. Wherever no line runs, the article draws none. A link that looks evident may well exist, but whoever asserts it owes the evidence. With this the account of Mongolia’s ground closes, and the ladder begins.`,
} as const satisfies Record<string, string>
