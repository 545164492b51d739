/** What a reader needs to know about each slide on outlook and critique, by routeAlias. */
export const outlookAndCritique = {
  'faith-weakens': `A policy built on multilateralism needs others to believe in it. The article’s last paragraph sees this belief in danger. It states that recent turbulence in world politics is reshaping Korea’s diplomacy as a middle power. Then it becomes careful. The Trump administration’s change of strategy “appears” to break up the order that the United States and its allies built after the war. Belief in multilateralism “seems” to weaken.

The paragraph names an administration and no year. It also leaves open whose belief is meant. The second half of the outlook asks what Korea does in such a world.`,

  'pivotal-state': `The article continues with Korea’s reaction. Earlier administrations called Korea a middle power. The Yoon administration committed itself to a Global Pivotal State. The [[security-strategy.name]] of [[security-strategy]] bases this role on freedom and solidarity. For the author there is no doubt that Korea is moving closer to the strategy of the United States. But this does “not necessarily” mean that Korea gives up its identity as a middle power or its multilateral cooperation.

There is a tension here: Korea is said to restrain great powers, and now it moves closer to one. What matters, the article ends, is how Korea finds its way through changing power politics. It speaks from its own date; our notes add what happened later. From here on we add our own reading.`,

  'shown-and-asserted': `This slide is our reading. On one side is what a reader can check: years, names and bodies. On the other is an effect that the article claims. Relations rose and work continued; that the one brought about the other rests on the word “thus”, which only gives an order in time. Many forms of help are shown; that projects fill the organisation gap is asserted, and no project is evaluated. For Mongolia’s trust in Korea no work is cited.

Such gaps do not prove the article wrong. A short article covers decades and has to leave much out. A claim can be right and still need evidence. The author knows this, and often marks it with a careful word.`,

  'hedged-with-care': `The strip shows every step of the reasoning in our data: what the article states, what it argues and what it hedges. Look for the small words. This diplomacy has “arguably” helped to reduce the crisis, which is exactly what the research question asks. It “seems” to be a system, it “somehow” drives relations, and the joint office is “expected” to help. A hedge is not a weakness. It tells you how far to follow the author.

The count and the choice of words are ours. Hedges stand close together where the article describes and characterises the work in Mongolia, and in the outlook. They are rare in the chapter on conditions. A hedge can be seen, but what a text leaves out cannot.`,

  'left-out': `What is missing? This is our reading too. Above all, results: no figure on trees, emissions or health shows how far the work has helped. Mongolian voices: the account of the cooperation cites only Korean works. Money: the article mentions aid and loans, but no sum. Water: the article announces it beside air and then drops it.

So the article shows the forms of the help, and it argues about the extent. This is no reproach, because a short article has to choose. But it is a reason to read the word “achievements” in the title with care. It also shows a further study where to begin. Smaller problems follow.`,

  'notes-disagree': `In three places the article disagrees with itself. Korea joined the [[oecd.name]] ([[oecd.acronym]]) in [[oecd-accession]] according to one passage and in [[net-donor-turn]] according to another. The [[green-growth-strategy.name]] comes after the vision of [[low-carbon-vision-announced]] in one section and has that same year in another, so we write [[green-strategy-proposed]]. And the [[neaspec.name]] ([[neaspec.acronym]]) has five areas, but the commas separate more items. We take desertification and land degradation as one area.

None of this changes the argument. It is a warning to anyone who takes a year from a text without checking whether the text agrees with itself. Our notes say how we treat each case, and no question depends on any of them.`,
} as const satisfies Record<string, string>
