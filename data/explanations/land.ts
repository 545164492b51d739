/** What a reader needs to know about each slide on the land, by routeAlias. */
export const land = {
  'land-degraded': `Degraded land has lastingly lost what it can bear and yield. [[land-degraded-by-2020]], [[degraded-share]] of Mongolia’s territory was degraded. Land that is heavily or severely degraded makes up [[severely-degraded-share]]. The article does not make clear whether this second figure is a share of the degraded land or of the whole territory. We read it here as a share of the whole territory.

The causes are partly natural and partly human. Mongolia lies in an area that easily turns to desert, drought and flood alternate, and water and wind erode the soil. People keep more livestock for a growing cashmere industry, cut too much wood, overuse the land for mining, and let cities expand fast. The article gives one list; we sort it into two groups. Next we see how the damage is measured.`,

  'land-reach': `How is land degradation measured? The article names three indicators: land cover, land productivity, and carbon stocks, the carbon held above and below ground. The [[unccd-interface.name]] ([[unccd-interface.acronym]]) of the [[unccd.name]] ([[unccd.acronym]]) proposed them. By these measures, areas with trees and grasslands have suffered most.

The damage also reaches other countries. The article speaks of sand and dust storms that affect the whole region, and of harm from desertification. The article does not link these storms to degraded land in so many words, so we make no such link. In response to storms and desertification Korea offers research, memorandums of understanding and planted trees. Because causes and effects are complex, the article concludes, many sectors have to cooperate. One human cause, growing cities, leads to the third crisis.`,
} as const satisfies Record<string, string>
