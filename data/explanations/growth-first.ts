/** What a reader needs to know about each slide on the first period, by routeAlias. */
export const growthFirst = {
  'growth': `In the first period, [[growth-first]], there is no rung of the ladder yet, so this chapter looks at Korea alone. The chapter asks what a poor country puts first and who pays for it. In those years growth did harm to Korea’s environment. The article sees the beginnings of Korea’s later diplomacy in this harm.`,

  'growth-before-all': `Three things belong to these decades. First, Korea’s economy grew. Five-year plans followed one another, [[five-plans-run]], for steel, coal energy, electricity, petrochemicals and infrastructure. Exports made industrialisation fast, and the middle class grew. By the [[han-river-miracle]] the once poor country impressed the world with a “Miracle of Han River”. Second, the environment was harmed. Pollution of air, water and noise reached the level of a “disaster” in the [[pollution-disaster]]. In the [[pollution-outbreaks]], illness and a polluted river caused alarm.

Third, diplomacy hardly began. Korea attended the Stockholm Conference of [[stockholm-conference]], which moved the environment to the centre of diplomacy and led to the [[unep.name]] ([[unep.acronym]]). In [[unep-accreditation]] Korea was accredited to (officially admitted at) [[unep.acronym]], but Korea’s part stayed “relatively reactive”. Policy at home was scattered. Yet the harm at home became a reason to act.`,

  'price-at-home': `Growth was paid for with damage to the environment. Koreans were proud of their rising nation, and they feared diseases caused by pollution. Then, in the [[pollution-outbreaks]], came Onsan Illness, Seoul Pneumoconiosis and the pollution of the Han River. These outbreaks spread panic and complaint, and they pushed government and society to act. The article does not say who fell ill.

So far the article states facts. The next step is its argument: Korea saw environmental diplomacy as urgent primarily because of the crisis at home. The same sentence describes Korea’s path, from an unconcerned participant to a proactive advocate. At the time, though, the way in which Korea managed its environment remained scattered, and it only reacted to harm. A change in the world then gave Korea an opening.`,
} as const satisfies Record<string, string>
