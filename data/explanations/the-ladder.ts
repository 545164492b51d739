/** What a reader needs to know about each slide on the ladder as a whole, by routeAlias. */
export const theLadder = {
  'ladder': `So far we have followed Korea’s path and Mongolia’s crises separately. Now the two countries meet, and a ladder shows how. The left rail (side) is Korea, the right rail is Mongolia. A rung, or step, exists only because both hold it. In this chapter you learn the rungs by name, year and order. The next chapter asks what the two countries did at each.`,

  'ladder-explorer': `The partnership rose in five steps. It began with [[diplomatic-relations.name]] in [[diplomatic-relations]]. In [[complementary-partnership]] came the [[complementary-partnership.name]], in [[good-neighbourliness]] [[good-neighbourliness.name]], in [[comprehensive-partnership]] the [[comprehensive-partnership.name]], and in [[strategic-partnership]] the [[strategic-partnership.name]].

Only for the top two rungs does the article say who declared them, and where. Each rung has a list of the things that followed under it. To follow means to come later in time and nothing more: the article never claims that a rung caused everything in its list. The years show the pace. The two countries waited a long time before the second rung, took the next two faster, and waited longest before the top one.`,

  'ladder-self-test': `Try to recall the names, from the lowest rung to the highest. One name can mislead you, because it looks ahead: the partnership of [[complementary-partnership]] is named after the century that was about to begin.

The Korean names do not always match the English ones. The noun in [[complementary-partnership.ko]] means cooperative relations, where the English says partnership. The noun in [[good-neighbourliness.ko]] means partnership, where the English says cooperation. The Korean names of the top two rungs, [[comprehensive-partnership.ko]] and [[strategic-partnership.ko]], stand only in titles of the reference list. Once you know the order, you can ask what changed from one rung to the next.`,

  'ladder-compare': `Compare two rungs: when each was set, who declared it and how, and what followed under it. The lowest and the highest differ most. For the lowest rung the article gives a year, [[diplomatic-relations]], and says that Mongolia has been of strategic importance to Korea ever since. For the highest, in [[rung-2021-declared]], it reports a video summit, two presidents, [[moon-jae-in.name]] and [[khurelsukh.name]], and a joint declaration.

Only for the top two rungs does the article report named presidents, a declaration, and the environment among its subjects. Between the rungs of [[complementary-partnership]] and [[good-neighbourliness]] the article shows little difference besides name and year, because it says so little about either. The next chapter climbs the ladder again and asks what the two countries did.`,
} as const satisfies Record<string, string>
