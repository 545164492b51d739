/** What a reader needs to know about each slide on the favourable conditions, by routeAlias. */
export const whyItWorked = {
  'three-conditions': `Why did this diplomacy develop? The article argues that three favourable conditions helped and drove it. The first is Korea’s strength in science and technology. The second is the promising relations between the two states. The third is multilateral institutions, which Korea is said to have improved.

The conditions differ in kind. The first is something that Korea has, the second lies between two states, and the third is multilateral. None of them is a fact that one could look up: for each, the article builds an argument, and this chapter follows all three. The article does not say which condition matters most. We begin with science.`,

  'science-chain': `Scientific cooperation usually goes step by step. Monitoring devices are installed, data are collected, the data are shared, and they are analysed for research. Technology transfer and the training of experts usually go with it. The article prints “transforming technology”, and we read this as transferring. It describes the usual course and not a particular project.

In this way Korea and Mongolia cooperate in depth on climate change, desertification and pollution. The general idea comes from Susskind and Ali. Independent scientific investigation helps to set procedures for monitoring, to keep joint research going, to present results and to take the next steps. The article concludes that Korea’s comparative strength in science has helped its diplomacy. The next step is to ask how strong Korea is.`,

  'technology-level': `An investigation by Korea’s Ministry of Environment compares Korean environmental technology with that of advanced Western countries. In [[technology-plan-made]] it stood at [[technology-level-1992]] of their level, and it has since reached [[technology-level-2020s]]. Both figures are ranges, so we draw bars and not points.

Some details are missing. The second range has no year in the article, and the ministry is measuring its own country. But the two ranges do not overlap, so the direction is clear. According to the article, policy support and demand at home strengthened this progress. Technology alone does not make two states cooperate. Their governments must also be willing.`,

  'willing-states': `The second condition starts with the state. In environmental issues that cross borders, governments are hard to replace. They formalise negotiations, turn agreement between states into institutions, and see that it is carried out at the sub-national level. The article argues that their willingness can therefore decide how effective the work is.

It explains Korea’s willingness by geopolitics. Mongolia is a gateway to cooperation with Russia and so helps Korea’s new northern policy. It has good relations with both Koreas and can mediate between them. For these reasons Mongolia has had strategic importance since [[diplomatic-relations]]. Korea’s wish for broad and close relations is, the article argues, the cornerstone of its environmental diplomacy. These motives are not about the environment, so the other half is what the environment gives back.`,

  'guaranteed-domain': `When relations were new, the environment was “probably” one of the easiest fields to begin with. The article gives three reasons: growing concern in the world, challenges that Mongolia and the region share, and Korea’s ability to help with money and technology. Over time the environment became a field that both sides can count on. The work brought results and, more importantly, experience and mutual trust.

Then the effect turns round. Environmental diplomacy “seems” to be “somehow” one of the driving forces behind the relations. So each is in part a cause of the other, and both arrows are hedged. So far only two states were involved. The third condition is about many.`,

  'organisation-gap': `The third condition begins with the problem itself. Environmental crises cross borders, and Mongolia’s challenges are shared in the region and the world, so no state can solve them alone. Korea first turned to regional platforms such as the [[neaspec.name]] ([[neaspec.acronym]]). Critics (Calder and Ye) find these platforms dominated by states, driven by diplomatic principles, and limited to consultation that binds nobody. The result is an “organisation gap”: joint decisions become less efficient.

Because platforms could not close this gap, projects of the [[gggi.name]] ([[gggi.acronym]]) matter. Korea promoted green growth as a public good for the world. [[gggi.acronym]]’s projects bring in sub-national bodies, non-state actors and communities. So, the article argues, they fill the gap and improve cooperation. The critics are cited for the gap and not for this solution.`,
} as const satisfies Record<string, string>
