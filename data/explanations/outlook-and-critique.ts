/** What a reader needs to know about each slide on outlook and critique, by routeAlias. */
export const outlookAndCritique = {
  'pivotal-state': `The stair follows the article’s last paragraph, and its edges show how carefully that is worded. The strategy of the Trump administration “appears” to fracture the post-war order; faith in multilateralism “seems” to weaken. Both steps are dotted. The Yoon administration, where earlier ones claimed a middle power’s identity, has committed Korea to being a Global Pivotal State, which the [[security-strategy.name]] of [[security-strategy]] grounds in freedom and solidarity. That Korea moves into tune with American strategy is, to the author, beyond question; that it leaves its old identity does “not necessarily” follow.

How Korea finds its way through shifting power politics is the open question at the top. All is told at the article’s own date, the administration in the present tense; our notes on the source add what came after. From here on the reading is ours.`,

  'shown-and-asserted': `This plate is our reading, not the article’s. On the left stands what a reader can check, on the right an effect that is asserted, and over the dotted line between them what is lacking. That relations rose, rung by rung, and that work went on beside them, is shown; that the one brought the other rests on a “thus” which gives an order in time. That help took many forms is shown; that projects fill the organisation gap is asserted, and no project is judged. For Mongolia’s trust the left side is empty, for no work is cited.

Such gaps do not refute anything. A short article draws a line through decades and has to leave much out; a claim may be right and still await its evidence. How often the author marks this, the next plate counts.`,

  'hedged-and-left-out': `The strip has a stroke for every step of the reasoning in our data: short where the article states, longer where it argues, tall and dotted where it hedges. Below it are the words to look for. “Arguably” this diplomacy has eased the crisis, the very thing that the research question is about. It “seems” to be a system now, “somehow” it drives relations, and the joint office is “expected” to help. A hedge is no weakness; it tells how far to follow.

The empty frames are our reading too. Results: no figure on trees, emissions or health. Mongolian voices: the account of the cooperation cites Korean works alone. Money: aid and loans are named, a sum is not. Water: announced beside air, then dropped. Forms of help, then, are shown; its extent is argued. Smaller matters follow.`,

  'notes-disagree': `At both ends of each row stands what the article says; the line between is crossed, because the ends clash. Korea entered the [[oecd.name]] ([[oecd.acronym]]) in [[oecd-accession]] by one passage, in [[net-donor-turn]] by another. The [[green-growth-strategy.name]] comes after the vision of [[low-carbon-vision-announced]] in one section and bears that same year in another, hence [[green-strategy-proposed]]. And of the areas in which the [[neaspec.name]] ([[neaspec.acronym]]) works, five are counted, but more stand between the commas; we take desertification and land degradation as a single one.

None of this overturns the argument. It warns whoever takes a year from a text without asking whether the text agrees with itself. The marks tell how each case is handled; no question of this course hangs on any.`,
} as const satisfies Record<string, string>
