/** What a reader needs to know about each slide on outlook and critique, by routeAlias. */
export const outlookAndCritique = {
  'pivotal-state': `A policy built on multilateralism needs, as we read it, others who believe in it. The article’s last paragraph sees this belief in danger. The Trump administration’s change of strategy “appears” to break up the post-war order, and belief in multilateralism “seems” to weaken. The Yoon administration promised to make Korea a “Global Pivotal State”. The [[security-strategy.name]] of [[security-strategy]] bases this role on freedom and solidarity. For the author there is no doubt that Korea is moving closer to the strategy of the United States. But the new strategy does “not necessarily” mean that Korea gives up its identity as a middle power or its multilateral cooperation.

What matters, the article says at its end, is how Korea finds its way through changing power politics. Our notes on the source add, from elsewhere, that President Yoon was removed from office before the article was accepted and published. From here on the reading is ours.`,

  'two-for-many': `The largest problem is one of scale. The article defines multilateralism, with Keohane, as the coordination of policies among three or more states. Yet its case is the relations of two, which it calls an epitome of the whole. The text allows an answer: a regional conference and a regional programme took part from the beginning, and an institute of many states later ran projects. An epitome may also illustrate without proving.

But the best-dated actions, a memorandum, a greenbelt and a joint office, are the work of two states. For projects of the [[gggi.name]] ([[gggi.acronym]]), which are multilateral, the article gives not even years, and it shows results for neither. So the dates are thickest where the thesis needs them least. Evidence from a third state would help.`,

  'fault-and-virtue': `Three pairs of passages pull against each other, and each time there is a way to save the argument. First, critics count non-coercive consultation among the faults of regional platforms, while the conclusion builds on a Korea that is unwilling to coerce. Perhaps a platform which has to decide needs pressure, and a partner who helps does not. Second, Korea has tended to accept a short-term cost to its interests, while the thesis says that it maximises them. Both can stand if the thesis means the long term. Third, Korea took the initiative in its region before the launch of [[gggi.acronym]], which the article calls the watershed after which it became an initiator. Perhaps it matters whether one initiates with others or alone.

The text leaves this work to its readers. Smaller contradictions, such as two years for one membership, stand in our notes on the source and change nothing in the argument.`,

  'shown-and-asserted': `This slide sets some effects that the article claims beside the evidence it offers. Relations rose and work continued, as years and names show. That better relations brought about more work is argued: the article writes “thus”. Its analysis adds that the work has benefited greatly from stable relations, and that willing governments can determine its effect. But it follows no single project back to better relations. It asserts that projects fill the “organisation gap” of regional platforms, although it evaluates no project, and for Mongolia’s trust in Korea it cites no work.

Such gaps do not prove the article wrong, because a short article covers decades and has to leave much out. A claim can be right and still need evidence, and the author often marks a claim with a careful word.`,

  'hedged-with-care': `A hedge is a word that makes a statement more careful. The article says that this diplomacy has “arguably” helped to reduce the crisis. How far it helped is exactly what the research question asks. Korea “seems” to have made its diplomacy a system, and the joint office is “expected” to help. It also “seems” that this diplomacy is “somehow” one of the forces behind the relations. A hedge is not a weakness. It tells you how far to follow the author.

Other claims are made without a hedge: for example that stable relations have greatly benefited this diplomacy. A reader can see a hedge, but not what a text leaves out.`,

  'left-out': `What does the article leave out? Above all, results are missing: no figure on trees, emissions or health shows how far the work has helped. Mongolia’s own voice is missing: the account of the cooperation cites only Korean works, and Mongolia speaks in it only together with Korea. Sums of money are missing, although aid and loans are mentioned. The pollution of water is missing too, since the article announces it beside that of air and then drops it.

So the article shows the forms of the help, and it argues about the extent. This is no reproach, because a short article has to choose. But the missing results are a reason to read the word “achievements” in the title with care, and they show a further study where to begin.`,
} as const satisfies Record<string, string>
