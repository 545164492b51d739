/** What a reader needs to know about each slide of the opening, by routeAlias. */
export const opening = {
  'the-question': `The article asks one question with two halves. How far has Korea’s environmental diplomacy helped Mongolia? This half asks how much. In what forms has it helped? This half asks in which ways. In our reading, the article answers the second more fully. Mongolia faces a dilemma: it has to grow, but its land and air are already damaged.

The course begins with Korea’s own path through three periods, because the article argues that environmental diplomacy became urgent primarily because of a crisis at home. Then it turns to Mongolia and its three crises. The third part is the ladder, the image of this course. The two countries hold it from both sides, and its steps, the rungs, are the stages of their partnership. The last part is the argument. Each part has an aim: in the first you contrast, in the second you explain, in the third you match, and in the last you judge.`,

  'reading-the-slides': `A raised figure after a claim leads to its source: the passage in the article, and the works that the article itself cites there. Where the article contradicts itself or leaves something open, a note says so. What we know from elsewhere is marked as ours, with its source. Short explanations of terms, as in brackets, are ours, too.

Colours keep their meaning. Green is Korea, the left rail (side) of the ladder. Blue is Mongolia, the right rail. Count the lines in a rung: they give its position from the bottom. The scale at the foot of a slide counts the years. The period of the chapter is filled, and the dates of the slide are in bold. Above them lies the ladder, with the rungs reached so far. The course also shows how firmly the article speaks. It states some things and argues for others. Others it hedges: it makes them more careful with words such as “seems”.`,

  'timeline': `The timeline holds every event that the article dates. We sort the events into five groups: the world, Northeast Asia, Korea at home, Mongolia, and the two countries together.

The groups already tell the story. In the first period, most events happen inside Korea or on the world stage, and the two countries have no event together until [[rung-1990-opened]]. In the second period the region fills with new organisations, and the first rungs of the ladder appear. In the third, Korea founds and hosts institutions, and it goes on joining others. Where years have no event, that means only that the article dates nothing there. The chapters follow the same order, so they begin with Korea at home.`,
} as const satisfies Record<string, string>
