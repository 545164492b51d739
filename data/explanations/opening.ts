/** What a reader needs to know about each slide of the opening, by routeAlias. */
export const opening = {
  'the-question': `The article asks one question with two halves. How far has Korea’s environmental diplomacy helped Mongolia? This half asks how much. In what forms has it helped? This half asks in which ways. We keep the halves apart because, in our reading, the article answers the second more fully. The last chapters come back to this difference.

Mongolia faces a dilemma between environment and development. It has to grow, but its land and air are already damaged. The article follows three periods of Korean policy: [[growth-first]], [[taking-part]] and [[taking-the-lead]]. Then it describes three crises in Mongolia: climate change, land degradation and pollution. This course follows the same order. After the crises comes a ladder, the image of this course: its two sides, the rails, are the two countries. Its steps, the rungs, are the stages of their partnership.`,

  'reading-the-plates': `A raised figure after a claim leads to its source: the passage in the article, and the works that the article itself cites there. Where the article contradicts itself or leaves something open, a note says so. Anything that we know from elsewhere is marked as ours and has its own source.

Colours keep their meaning. Green is Korea, the left rail (side) of the ladder. Blue is Mongolia, the right rail. A rung (step) has as many lines as its place from below. The scale at the foot of a slide counts the years. The period of the chapter is filled, and the dates of the slide are in bold. The course also shows how firmly the article speaks. It states some things and argues for others. Others it hedges: it makes them more careful with words such as “seems”.`,

  'timeline': `The timeline holds every event that the article dates. We sort the events into five groups: the world, Northeast Asia, Korea at home, Mongolia, and the two countries together.

The groups already tell the story. In the first period, events happen either inside Korea or on the world stage, and the two countries have no event together until [[rung-1990-opened]]. In the second period the region fills with new organisations, and the first rungs of the ladder appear. In the third, Korea founds and hosts institutions, and it goes on joining others. Where years have no event, that means only that the article dates nothing there. The chapters follow the same order, so they begin with Korea at home.`,

  'the-way': `The course begins with Korea’s own path, because the article argues that a crisis at home made environmental diplomacy urgent. Then it turns to Mongolia: why its land is so easily harmed, and by which crises. The third part is the ladder, rung by rung, with the work that the two countries did together. The last part is the argument: which conditions helped this diplomacy, what it shows about a middle power, and what the article leaves open.

Each part has an aim. In the first you contrast, in the second you explain, in the third you match, and in the last you judge. Use these aims as a measure at the end, together with the questions that close nearly every chapter. We start with a poor country that puts growth first.`,
} as const satisfies Record<string, string>
