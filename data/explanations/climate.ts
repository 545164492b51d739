/** What a reader needs to know about each slide on climate and the dzud, by routeAlias. */
export const climate = {
  'climate-trend': `Over one and the same span, [[warming-observed]], Mongolia’s mean annual temperature changed by [[temperature-rise]] and its annual precipitation by [[precipitation-fall]]. Both are drawn as changes, by an arrow up and an arrow down from the level of the first year; what that level was, the article does not say.

It reports them as observed, on the authority of the [[term-unfccc.name]] ([[term-unfccc.acronym]]), a source that its own list of references lacks. And it counts Mongolia among the countries most susceptible to climate change, because of where it lies and what nature has given it. The fall in precipitation may look small; it should be read beside the ground described before, where little rain or snow comes in any year. How such slow changes turn into hazards is shown next.`,

  'climate-dzud': `The picture runs from left to right, from drivers to harm. A solid arrow means that one thing leads to another, a dotted line that it is part of it. The dzud ([[term-dzud.mn]]) is no single storm: a dry summer and a cold winter usually add up to it. The article calls it unique to Mongolia and, lately, more frequent and intense, without figures or a work. Flood has two roots, climate change and bare ground that cannot absorb much water at once.

On the right stand the harms to nature and to people, called hardly reversible. Yet the article hedges where the chain begins: causes are tangled, and climate change “is believed to” lie behind such hazards. The dashed line from the dzud to the disasters that ruin herders is our reading. Drought and flood return with the next crisis.`,
} as const satisfies Record<string, string>
