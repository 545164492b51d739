/** What a reader needs to know about each slide on climate and the dzud, by routeAlias. */
export const climate = {
  'climate-trend': `Mongolia’s mean annual temperature rose by [[temperature-rise.size]] and its annual precipitation fell by [[precipitation-fall.size]]. The article’s sentence gives one span of years, from [[warming-observed]], and it seems to mean both figures. The source that the article cites is the [[term-unfccc.name]] ([[term-unfccc.acronym]]). The reference list, as we have it, does not contain this source.

The article also says that Mongolia is one of the countries most susceptible to climate change, because of its location and its natural conditions. A fall in precipitation may look small. In our reading, the same fall weighs more in a country where little rain or snow falls in any year. Such a trend takes decades, and the dzud, a disaster that we meet next, has a slow onset as well.`,

  'climate-dzud': `Climate change is believed to bring several hazards. Drought is one: rainfall is deficient, and less water flows on and below the surface. Flood is another: bare ground cannot absorb a lot of rain in a short time. Climate change also harms river flow, biodiversity, food production, living conditions and health. The article calls this damage hardly reversible. It is careful where it speaks of hazards in general: it calls causes complicated and writes “is believed to”. Of flood it says that climate change causes it. Both return in the chapter on the land, which they wear down.

The third hazard is the dzud ([[term-dzud.mn]]), a disaster that builds up slowly. Together, a dry summer and a cold winter usually lead to it. The article calls the dzud unique to Mongolia and says that it has recently become more frequent and more intense. That it also ruins herders is our reading.`,
} as const satisfies Record<string, string>
