/** What a reader needs to know about each slide of the opening, by routeAlias. */
export const opening = {
  'the-question': `The article asks one question, and the question has two halves. How far has Korea’s environmental diplomacy helped Mongolia: that asks for an extent. By what means: that asks for forms. They are worth keeping apart, since in our reading the second is answered more fully; the last chapters return to this.

Mongolia’s dilemma lies between environment and development: it has to grow while land and air are already under strain. The article approaches it through two countries, three periods of Korean policy ([[growth-first]], [[taking-part]], [[taking-the-lead]]) and three crises in Mongolia: climate change, land degradation, pollution. The drawing sets out just these parts, between the rails of a ladder which stand for the countries, and the course is built from them. How its plates are to be read comes first.`,

  'reading-the-plates': `The raised figure after a claim opens the record on which it rests: the passage in the article, and the works that the article itself leans on there. Where the article contradicts itself or leaves something open, a note says so, and what we know from elsewhere stands apart with its own source.

Colours and marks keep their meaning throughout. Green is Korea, the left rail; blue is Mongolia, the right; a rung has as many lines as its rank. The scale at the foot counts the years, with the period of the chapter filled and the dates of the plate in bold. How firmly something is said matters as much as what: the article states some things, argues others, and hedges others again, and many plates mark the difference.`,

  'timeline': `Every event that the article dates has its dot here, in one of five lanes: the world stage, Northeast Asia, Korea at home, Mongolia, and the two countries together. A bar lasts, a diamond is known to the month, a hollow dot is dated by words only; where the scale changes its pace, it says so. Below, the ladder lies on its side.

The shape tells the story before the words do. In the first period what befalls the environment lies at home or far away; the lowest lane stays empty until [[rung-1990-opened]]. In the second the region fills and the first rungs are set. In the third, founding takes the place of joining. An empty stretch means only that the article dates nothing there. The chapters keep to this order.`,

  'the-way': `The map draws the course as a way in stages. It begins with Korea’s own path, since the article argues that crisis at home, above all, made environmental diplomacy urgent. Then it crosses to Mongolia’s ground: why the land is so easily hurt, and in which crises. Where both meet stands the ladder, rung by rung, and what marks the work done under it. Last comes the argument: which conditions favoured this diplomacy, what it shows about a middle power, what the article leaves open.

The line is green on Korea’s ground, blue on Mongolia’s and double where they meet. The words at its foot say what a reader should be able to do after each stage: contrast, explain, match, judge. They can serve as a measure at the end, together with the questions that close nearly every chapter. The first stage starts with a poor country that puts growth before all else.`,
} as const satisfies Record<string, string>
