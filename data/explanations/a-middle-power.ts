/** What a reader needs to know about each slide on the middle power, by routeAlias. */
export const aMiddlePower = {
  'middle-power': `In its conclusion the article moves from a policy to a kind of state. The chapter asks what a middle power can do: a state that is neither a major power, able to coerce others, nor a late-developing country. Mongolia is the example. The article calls Korea’s diplomacy towards it an epitome of middle-power diplomacy, so a story of two countries supports a claim about multilateralism.`,

  'middle-power-terms': `Three terms belong together. A middle power is how Korea has seen itself [[middle-power-identity]]: different from major powers, which can use coercion, and from late-developing countries. Soft power is its means. Under this term the article counts economic capacity as well as cultural influence. Multilateralism is the setting. The definition comes from Keohane: [[multilateral-minimum]] coordinate their national policies, through ad hoc arrangements or through institutions.

Since the Second World War, the article states, multilateralism has given middle powers a place to lead and to gain international reputation. How the terms fit together is our arrangement. The next question is why Korea came to see itself in this way at that time.`,

  'critical-nineties': `The [[cold-war-ends]] were critical for Korea because two things changed. Outside, the bipolar system collapsed and a multipolar order took shape. Inside, membership of the [[oecd.name]] ([[oecd.acronym]]) was a sign that others recognised Korea’s economic success. Two passages date the membership differently, so no year is given here. In these new conditions Korea came to a new assessment of itself and of the world.

One belief followed, for which the article cites Teo: power politics usually includes a basic consensus on cooperation. This is why Korea defends multilateralism. The article states all of this and does not hedge it. But Korea has to act on this belief in a difficult region.`,

  'three-peculiarities': `The article claims that power relations in Northeast Asia are “obviously” more complicated than in any other region. It makes no comparison, but it gives three reasons. First, the states differ in development, in political institutions and in society. Second, a traditional power, a rising power and great powers from outside all shape the region; the article does not name them. Third, regionalism is far from taking shape.

One example supports the third reason: economies depend on each other more and more, but mutual trust in politics and security has not followed. This leaves a problem. How can a state act there if it cannot coerce others?`,

  'power-diffused': `This is the centre of the conclusion. Korea is weaker than the major powers in material and diplomatic capabilities. It is neither able nor willing to coerce Mongolia. Multilateralism helps, because power spreads from the strongest states to the others. “To some extent” this loosens the power structure of the region. It also lets Korea influence other states through economic, social and ideational capital. In environmental diplomacy Korea uses three strengths: finance, experience in governance, and its patterns of development.

In return, the article says, Mongolia comes to trust that Korea can lead in the fight against environmental crisis. It cites no work and no Mongolian voice for this. Now all parts of the argument are in place.`,

  'whole-argument': `First, Korea passed through three periods and changed its paradigm, from an unconcerned participant to an active advocate. Second, three conditions helped the work, and the article says of relations and institutions that they made it more effective. Third, in a complicated region multilateral cooperation is central to Korea’s diplomacy, because power spreads there and Korea can persuade.

The thesis: this diplomacy shows how Korea, as a middle power, maximises its national interests through multilateralism. Which interests? The article names leadership, reputation, influence without coercion, and good relations in its region. It adds a wider role: Korea starts institutions where great powers and late-developing countries meet and decide. So it keeps major powers from dominating a “rule-based” order and acts as a responsible state. The thesis is argued and not stated as fact.`,
} as const satisfies Record<string, string>
