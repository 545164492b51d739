/** What a reader needs to know about each slide on the land, by routeAlias. */
export const land = {
  'land-degraded': `Every mark in the middle stands for an equal parcel of Mongolia’s territory. The ochre ones are degraded, [[degraded-share]] of the whole [[land-degraded-by-2020]]; those filled in are degraded heavily or severely, [[severely-degraded-share]]. Of what, the article’s sentence leaves open: of the degraded land, or of all. The picture draws it as a share of all, and says so.

On the left stand the causes. The article speaks of natural conditions joined to human activities and gives them in one list; the division into two is ours. Under people stand herds that grow with a flourishing cashmere industry, excessive felling, overexploitation in a country whose economy mining dominates, and cities that spread fast. How the damage is gauged, and how far it travels, is shown next.`,

  'land-reach': `The causes meet in one box, the degraded land. The article gauges it in three ways: by the cover of the land, by its productivity, and by the carbon stored above and below ground. This set comes from the [[unccd-interface.name]] ([[unccd-interface.acronym]]) of the [[unccd.name]] ([[unccd.acronym]]). Held against it, forest and grassland have suffered most.

Sand and dust storms, and the harm that desertification does beyond the border, stand on the right without an arrow, because the article draws none to either. Yet here Korea comes in, as the responses below show: research, memorandums, planted trees. With causes and effects so entangled, the article concludes, many sectors have to work together. The spreading city bears the sign of pollution, for it belongs to that crisis too.`,
} as const satisfies Record<string, string>
