/** What a reader needs to know about each slide of the opening, by routeAlias. */
export const opening = {
  'winter-smoke': `In winter the air of [[ulaanbaatar.name]], Mongolia’s capital, is polluted; we say smoke for short. In the ger district former herders, most of them without permanent housing, burn raw coal in traditional stoves. By our definition, a ger is a round felt tent. The article, which cites the World Health Organization, holds this coal responsible for [[coal-share]] of the city’s air pollution in winter. The words “up to” make the figure a maximum, for one city and one season. If your guess was far off, ask yourself what you had thought of instead.

Korea works on air quality with Mongolia, among other fields, although the article reports no effect of this smoke on the region or on Korea. Why Korea does so is the puzzle with which this course begins.`,

  'the-question': `Korea is no great power, and the article says that it neither can nor will coerce Mongolia, that is, force it. Why, then, does it plant trees there, export technology and open a joint office? This course holds four explanations against each other, each with one motive. Korea gains by it: a gateway, a mediator, a market. Or it has been through it, because its own growth once polluted its air and water, and it offers the cure that it found. Or it wants to lead, and neither can nor will command. Or it is a shared problem, which no state can solve alone. That they are rivals is our idea, although everything that speaks for or against them is a passage of the article.

The article itself asks how far, and in which forms, Korea’s environmental diplomacy has helped Mongolia with its dilemma between environment and development. Choose a letter now, and choose again at the end.`,

  'timeline': `The timeline holds every event that the article dates, in five groups: the world, Northeast Asia, Korea at home, Mongolia, and the two countries together. In the first period most events happen inside Korea or on the world stage, and the two countries have no event together until [[rung-1990-opened]]. In the second the region fills with new organisations, and the first rungs of the ladder appear. In the third Korea founds and hosts institutions, although it goes on taking part in those of others.

Where years have no event, that means only that the article dates nothing there. The chapters follow the same order, so they begin with Korea at home.`,

  'reading-the-slides': `A raised figure after a claim leads to its source: the passage in the article, and the works that the article itself cites there. Where the article contradicts itself or leaves something open, a note says so. Our own reading is marked in the margin, and so is what we know from elsewhere. The reference list, as we have it, ends too early, so that the sources of most figures on Mongolia are missing from it. That does not make a figure wrong, but it makes it hard to check.

Green means Korea and blue means Mongolia throughout the slides. The course also shows how firmly the article speaks, because it states some things, argues for others, and hedges others with words such as “seems”.`,
} as const satisfies Record<string, string>
