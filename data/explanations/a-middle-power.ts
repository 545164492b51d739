/** What a reader needs to know about each slide on the middle power, by routeAlias. */
export const aMiddlePower = {
  'middle-power': `With its conclusion the article changes level, from a policy to a kind of state. The chapter asks what a state can do that is neither a major power, able to coerce, nor a late-developing country, and follows the answer from its terms to the thesis in which the whole argument meets.`,

  'middle-power-terms': `Three terms make one picture. On the left is a role. Korea has seen itself as a middle power [[middle-power-identity]], set apart from major powers, which are able to coerce, and from late-developing countries. The arrow is a means, soft power, under which the article counts economic capacity as well as cultural clout. It leads to a table, multilateralism, in Keohane’s sense: [[multilateral-minimum]] coordinate their policies, by arrangements for the occasion or through institutions. Seats beyond that number are dotted.

Since the Second World War, the article states, multilateralism has given middle powers a place in which to lead and to win standing. How the terms hang together is our drawing. Why Korea came to see itself so at that time, and not before, is asked next.`,

  'critical-nineties': `For Korea the [[cold-war-ends]] were critical, because two changes met in them. Outside, a bipolar system collapsed and a multipolar order formed. Inside, joining the [[oecd.name]] ([[oecd.acronym]]) was a sign that others acknowledged what its economy had achieved; since the article dates the entry in two ways, the plate gives no year. From both grew a new assessment of itself and of the world.

At the top of the stair stands a belief, for which the article cites Teo: power politics, in this respect, usually includes a basic consensus on cooperation. By it Korea’s defence of multilateralism is explained. Every step has a full edge, for all of this is stated; how one learns what a state believes is left aside. The region in which Korea holds it makes this no easy belief.`,

  'three-peculiarities': `The title gives the article’s own claim about Northeast Asia, introduced there by “obviously” and supported by no comparison. Three columns name the peculiarities. The states are unlike in stage of development, in political institutions and in the make-up of their societies. A traditional power, a rising one and great powers from outside all shape the structure; which they are is not said, and none is named here. Regionalism, the growing together of the region, is far from being formed.

The sentence below is the article’s illustration: economies depend on each other more and more, while trust in politics and security has not followed. All this is stated, with no work cited. It leaves a problem, what a state can do in such a place if it cannot force anyone. The next plate gives the answer.`,

  'power-diffused': `This stair is the heart of the conclusion. Weaker than major powers in means and in diplomacy, Korea neither can nor will coerce Mongolia. Among many, however, power passes from the top of the system to those further down. That loosens the structure of the region “to some extent”, the only hedge and the only dotted step; and it lets Korea move others by economic, social and ideational capital. In environmental diplomacy it brings three things to bear: finance, experience of governance and patterns of development.

On the highest step stands the return. Mongolia, the article states, comes to trust that Korea is well fitted to take the lead against environmental crisis. For this it cites no work and no Mongolian voice, and trust need not be influence. The last strand of the argument is now spun.`,

  'whole-argument': `Three strands run from left to right into one box. In the first, Korea passes through its periods, a new paradigm arises, and a bystander turns advocate. In the second, conditions carry the work; of relations and institutions the article says that they make it more effective. In the third, a complicated region, power that spreads and a state that persuades put cooperation among many at the centre of Korea’s diplomacy.

The box holds the thesis: this diplomacy shows Korea, a middle power, making the most of its national interests through multilateralism. The article argues for it and does not give it as fact. To set the strands side by side is our drawing; every arrow in it is one that the article draws in words. How firmly the whole stands is weighed in the chapter that follows.`,
} as const satisfies Record<string, string>
