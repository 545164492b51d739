/** What a reader needs to know about each slide on outlook and critique, by routeAlias. */
export const outlookAndCritique = {
  'pivotal-state': `A policy built on multilateralism, the cooperation of many states, needs others to believe in it. The article’s last paragraph sees this belief in danger. The Trump administration’s change of strategy “appears” to break up the post-war order, and belief in multilateralism “seems” to weaken. The Yoon administration promised to make Korea a “Global Pivotal State”; “pivotal” means central, so that much depends on it. The [[security-strategy.name]] of [[security-strategy]] bases this role on freedom and solidarity. For the author there is no doubt that Korea is moving closer to the strategy of the United States. But this move does “not necessarily” mean that Korea gives up its identity as a middle power or its multilateral cooperation.

What matters, the article says at its end, is how Korea finds its way through changing power politics. Our notes on the source add what happened after the article was published. From here on we give our own reading.`,

  'shown-and-asserted': `This slide is our reading. Each row has first an effect that the article claims, and then what the article shows for it. Relations rose and work continued: years and names show that. That better relations brought about more work rests on the word “thus”, which only gives an order in time. The article shows many forms of help. It asserts that projects fill the “organisation gap” of regional platforms, but it evaluates no project. For Mongolia’s trust in Korea it cites no work.

Such gaps do not prove the article wrong. A short article covers decades and has to leave much out. A claim can be right and still need evidence. The author knows this, and often marks a claim with a careful word.`,

  'hedged-with-care': `We counted every step of the reasoning in our data: what the article states, what it argues and what it hedges. A hedge is a word that makes a statement more careful. The article says that this diplomacy has “arguably” helped to reduce the crisis. How far it helped is exactly what the research question asks. Korea’s diplomacy “seems” to be a system, it “somehow” drives relations, and the joint office is “expected” to help. A hedge is not a weakness. It tells you how far to follow the author.

The count and the choice of words are ours. Hedges stand close together where the article describes and characterises the work in Mongolia, and in the outlook. Hedges are rare in the chapter on conditions. A reader can see a hedge, but not what a text leaves out.`,

  'left-out': `What does the article leave out? The answer is again our reading. Above all, results are missing: no figure on trees, emissions or health shows how far the work has helped. Mongolian voices are missing: the account of the cooperation cites only Korean works. Sums of money are missing: the article mentions aid and loans, but no amount. Water is missing: the article announces it beside air and then drops it.

So the article shows the forms of the help, and it argues about the extent. This is no reproach, because a short article has to choose. But the missing results are a reason to read the word “achievements” in the title with care. They also show a further study where to begin. Smaller problems follow.`,

  'notes-disagree': `In three places the article disagrees with itself. First, it gives two years in which Korea joined the [[oecd.name]] ([[oecd.acronym]]): [[oecd-accession]] in one passage and [[net-donor-turn]] in another. Second, it dates the [[green-growth-strategy.name]] in two ways. One section puts it after the vision of [[low-carbon-vision-announced]]; another gives it that same year. We therefore write [[green-strategy-proposed]]. Third, the article says that the [[neaspec.name]] ([[neaspec.acronym]]) has five areas, but its list has more than five items. We count desertification and land degradation as one area.

None of these cases changes the argument. They are a warning to anyone who takes a year from a text without checking whether the text agrees with itself. Our notes say how we treat each case, and no question depends on any of them.`,
} as const satisfies Record<string, string>
