/** What a reader needs to know about each slide on the favourable conditions, by routeAlias. */
export const whyItWorked = {
  'three-conditions': `A beam, Korea’s environmental diplomacy in Mongolia, lies on three pillars. The article argues that these conditions both eased this diplomacy and drove it. They are not of one kind. Strength in science is something that Korea has; promising bilateral relations lie between the two states; multilateral institutions are a way of working with many, on which Korea is said to have improved.

The first has two names in the article, science and technology; here it is strengths in science throughout. None of the pillars is a fact that one could look up: under each the article sets a chain of reasons, and the following plates take these in turn. Which of them bears most it does not say, nor whether the beam would lie on fewer. Science comes first.`,

  'science-chain': `Joint work runs through a chain: monitoring devices are put into operation, data are collected, opened for sharing, and studied. A line along the whole of it adds what goes with every link: technology changes hands and experts are trained. It is told as the usual course of things, not as the report of a particular project. Where the article prints “transforming technology”, transferring is probably meant.

So it goes for climate change, desertification and pollution, in which the two countries are said to have reached depth. The thought behind it comes from Susskind and Ali: independent investigation settles how to monitor, keeps joint study going, states what was found and prepares what comes next. From all this the article concludes that comparative strength in science has furthered Korea’s diplomacy. How strong Korea is, the next plate measures.`,

  'technology-level': `Two bars lie on one axis, whose end is the level of the advanced Western countries. The left one is Korea’s environmental technology in [[technology-plan-made]], the year of its master plan: [[technology-level-1992]] of that level. The right one is the same by a later investigation of Korea’s Ministry of Environment: [[technology-level-2020s]]. Both are ranges, and where inside them the values lie is not told, which is why bars are drawn and not points.

The later one has no year in the article, the Western countries have no names, and the ministry measures its own country. Still, the ranges do not touch, and the direction is plain. Policy support and demand on the home market are named as what strengthened the advance. Know-how alone, however, moves nothing between two states; somebody has to want it.`,

  'willing-states': `The stair begins with the state. Where environmental issues cross borders, governments are hard to replace: they make negotiation formal, turn consensus into institutions, and see to action below the state. How willing they are can therefore decide how effectively such issues are met; this is argued, and its edge is broken.

Why Korea is willing the article answers by geopolitics. Mongolia is a gateway to cooperation with Russia, and so furthers the new northern policy; on good terms with both Koreas, it can mediate between them. So it has had strategic weight ever since [[diplomatic-relations]], says the article, though the policy bears no date in it. The last step is argued again: Korea’s wish for broad and close relations is the cornerstone. These motives lie outside the environment; what it gives back is the other half.`,

  'guaranteed-domain': `An upper bow leads from young relations to the environment, a domain on which both sides came to count. Above it stand reasons: the world’s rising concern, challenges that Mongolia shares with Northeast Asia, and Korea’s ability to help with money and technology. So it was “probably” among the easiest fields to begin with. A lower bow leads back: environmental diplomacy “seems” to be, “somehow”, one of the forces behind relations. Both bows are dotted, for both are hedged.

What the work has yielded is stated plainly: achievements and, ranked higher, experience and mutual trust. If both bows hold, each is in part the other’s cause, and the article does not try to part them. So far only two states have been in view; the third condition concerns many.`,

  'organisation-gap': `The upper line tells how a gap arose. Korea turned first to regional platforms such as the [[neaspec.name]] ([[neaspec.acronym]]). Critics, for whom the article cites Calder and Ye, find that state actors dominate there, diplomatic principles drive, and consultation binds nobody. What they leave is an “organisation gap”, in which common decisions lose efficiency.

The lower lines answer. Korea advocated green growth and provided it as a public good; projects supported by the [[gggi.name]] ([[gggi.acronym]]) became integral to its diplomacy. Sub-national bodies, non-state actors and communities are drawn in. So, the article argues, the gap is filled and the region’s weak sides are avoided. The critics are cited for the gap, not for the remedy, and no project is examined. The conditions, now complete, point to a kind of state.`,
} as const satisfies Record<string, string>
