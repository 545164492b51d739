/** What a reader needs to know about each slide on the first period, by routeAlias. */
export const growthFirst = {
  'growth': `In the first period, [[growth-first]], no rung of the ladder stands yet, and Korea is seen alone. The chapter asks what a poor country puts first and who pays for it, since the article finds the beginnings of a later diplomacy in the harm that was done then.`,

  'growth-before-all': `Three lanes share one scale, so that what went on at the same time stands one above another. In the first, five-year plans follow each other, [[five-plans-run]], for steel, coal energy, electricity, petrochemicals and infrastructure. Exports made industrialisation rapid, the middle class grew, and by the [[han-river-miracle]] there was talk of a “Miracle of Han River”. The second lane holds the harm: a “disaster” in the [[pollution-disaster]], alarm over illness and a polluted river in the [[pollution-outbreaks]].

In the third, Korea is present abroad and little more. It attended the Stockholm Conference of [[stockholm-conference]] and was accredited, a word left unexplained, to the [[unep.name]] ([[unep.acronym]]) in [[unep-accreditation]]. Its part stayed “relatively reactive”, and policy at home was scattered. How one lane acted on another, the next plate tells.`,

  'price-at-home': `The stair turns harm into a reason. Growth was paid for with damage to air, water and quiet. Pride in a rising nation lived beside the fear of pollution disease. Then the outbreaks of the [[pollution-outbreaks]], Onsan Illness, Seoul Pneumoconiosis and the pollution of the Han River, spread panic and complaint and pressed government and society to act. Whom they struck is not told.

These steps have a full edge, for they are stated. The last is broken, for it is argued: above all it was crisis at home that made environmental diplomacy urgent to Korea. Much rests on it, for by it the article explains the whole path from unconcerned guest to leading advocate. At the time measures were taken and civic movements arose, but governance remained passive. It took a change in the world to open the door.`,
} as const satisfies Record<string, string>
