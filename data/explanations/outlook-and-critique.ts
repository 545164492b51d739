/** What a reader needs to know about each slide on outlook and critique, by routeAlias. */
export const outlookAndCritique = {
  'faith-weakens': `A policy that lives on cooperation among many depends on the belief of others in it, and the article’s last paragraph sees that belief shaken. The stair leads down, and its edges show how carefully the paragraph is worded. That turmoil in world politics reshapes Korea’s middle-power diplomacy is stated. The strategy of the Trump administration “appears” to fracture the order that the United States and its allies built after the war; faith in multilateralism “seems” to weaken. Both of these steps are dotted.

Whose faith is meant, and how one would measure it, is left open; the paragraph names an administration and no year. What Korea does in such a world is the other half of the outlook.`,

  'pivotal-state': `The stair goes on through the same paragraph. The Yoon administration, where earlier ones claimed a middle power’s identity, has committed Korea to being a Global Pivotal State, which the [[security-strategy.name]] of [[security-strategy]] grounds in freedom and solidarity. That Korea moves into tune with American strategy is, to the author, beyond question; that it leaves its old identity does “not necessarily” follow.

How Korea finds its way through shifting power politics is the open question at the top. All is told at the article’s own date, the administration in the present tense; our notes on the source add what came after. From here on the reading is ours.`,

  'shown-and-asserted': `This plate is our reading, not the article’s. On the left stands what a reader can check, on the right an effect that is asserted, and over the dotted line between them what is lacking. That relations rose, rung by rung, and that work went on beside them, is shown; that the one brought the other rests on a “thus” which gives an order in time. That help took many forms is shown; that projects fill the organisation gap is asserted, and no project is judged. For Mongolia’s trust the left side is empty, for no work is cited.

Such gaps do not refute anything. A short article draws a line through decades and has to leave much out; a claim may be right and still await its evidence. How often the author marks this, the next plate counts.`,

  'hedged-with-care': `The strip has a stroke for every step of the reasoning in our data: short where the article states, longer where it argues, tall and dotted where it hedges. Below it are the words to look for. “Arguably” this diplomacy has eased the crisis, the very thing that the research question is about. It “seems” to be a system now, “somehow” it drives relations, and the joint office is “expected” to help. A hedge is no weakness; it tells how far to follow.

The count is ours, and so is the choice of words that make a hedge. It shows where the author treads lightly: where the work in Mongolia is told and characterised, and in the outlook, far more than under the favourable conditions. What a text leaves out altogether cannot be counted in this way; the next plate draws it.`,

  'left-out': `The frames stand empty, and they too are our reading. The largest is the one that the research question asks for: results. No figure on trees, emissions or health tells how far the work has helped. Mongolian voices: the account of the cooperation cites Korean works alone. Money: aid and loans are named, a sum is not. Water: announced beside air, then dropped.

Forms of help, then, are shown; its extent is argued. That is no reproach to a short article, which has to choose, but it is a reason for care with the word “achievements” in its title, and a list of what a further study might fill in. Smaller matters follow.`,

  'notes-disagree': `At both ends of each row stands what the article says; the line between is crossed, because the ends clash. Korea entered the [[oecd.name]] ([[oecd.acronym]]) in [[oecd-accession]] by one passage, in [[net-donor-turn]] by another. The [[green-growth-strategy.name]] comes after the vision of [[low-carbon-vision-announced]] in one section and bears that same year in another, hence [[green-strategy-proposed]]. And of the areas in which the [[neaspec.name]] ([[neaspec.acronym]]) works, five are counted, but more stand between the commas; we take desertification and land degradation as a single one.

None of this overturns the argument. It warns whoever takes a year from a text without asking whether the text agrees with itself. The marks tell how each case is handled; no question of this course hangs on any.`,
} as const satisfies Record<string, string>
