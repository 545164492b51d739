/** What a reader needs to know about each slide on pollution, by routeAlias. */
export const pollution = {
  'pollution-chain': `The chain begins with herders who lost their means of production, that is, what they lived and worked with. They lost it either through natural disasters or through social change. They moved to the cities and above all to [[ulaanbaatar.name]]. Most found no permanent housing, and so a district of gers (felt tents) grew in the north of the capital. There people burn raw coal in traditional stoves, and in winter the air is full of particulate matter, tiny particles that people breathe in.

The article says that pollution has become much worse ever since democratization. This gives a time and not a cause. The section announces air and water pollution, but everything that follows is about air. Korea’s responses have their own dates, and the article does not say which step of the chain each of them addresses. The next question is how heavy the smoke is.`,

  'pollution-air': `Fine particles, known as PM2.5, reached an average of [[pm25-ulaanbaatar]] in [[ulaanbaatar.name]] in [[capital-air-in-2020]]. The figure holds for one city and one year. The article ranks the city [[pm25-rank]] “among regions and countries”, but it is a city, so we leave the rank out. The article compares the level with no limit for health. Three more figures describe the smoke.`,

  'pollution-figures': `Each figure has a limit. Coal burnt in the stoves of the gers causes [[coal-share]] of [[ulaanbaatar.name]]’s air pollution in winter. This share is a maximum, for one city and one season. The ger district is home to [[ger-population-share]] of the city’s people, in a year that is not given.

The article also reports [[pollution-deaths]] from air pollution in Mongolia, without saying for which year. Such limits do not make the figures wrong. They show how far each figure can be used. Next we look at all three crises together.`,

  'pollution-threads': `The article describes the three crises one after another, but they are connected by three links. First, drought and flood are hazards of climate change, and they also wear down the land. Third, migration to the cities has two effects. Growing cities use up land. People without housing swell the ger district (in the north of the capital), where coal stoves cause the smoke.

The second link is dashed, because the dzud, a dry summer followed by a cold winter, connects two crises only in our reading. The article calls it a disaster, and it says that natural disasters took away the herders’ means of production. It does not say that the dzud was one of them. That migration makes these cities grow is partly our reading. A link that looks evident may well exist, but whoever asserts it owes the evidence. With these links the account of Mongolia’s crises ends, and the ladder begins.`,
} as const satisfies Record<string, string>
