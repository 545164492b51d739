/** What a reader needs to know about each slide on the land, by routeAlias. */
export const land = {
  'land-degraded': `Degraded land, by our definition, has lost much of its capacity to support plants and animals. In Mongolia, [[degraded-share]] of the territory was degraded [[land-degraded-by-2020]]. Land that is heavily or severely degraded makes up [[severely-degraded-share]]. The article does not make clear whether this second figure is a share of the degraded land or of the whole territory. We therefore quote the second figure but do not calculate with it. Next we see what drives the damage.`,

  'land-reach': `The causes are partly natural and partly human. Mongolia lies in an area that easily turns to desert, drought and flood alternate, and water and wind erode the soil. People keep more livestock for a growing cashmere industry, cut too much wood, overuse the land for mining, and let cities expand fast. The article gives one list; we sort it into two groups.

The [[unccd-interface.name]] ([[unccd-interface.acronym]]) of the [[unccd.name]] ([[unccd.acronym]]) proposed three indicators: land cover, land productivity, and carbon stocks. By these measures, areas with trees and grasslands have suffered most. The article also speaks of sand and dust storms that affect the whole region. It does not link them to degraded land in so many words, so we make no such link. Because causes and effects are complex, many sectors have to cooperate. One human cause, growing cities, takes us to the third crisis.`,
} as const satisfies Record<string, string>
