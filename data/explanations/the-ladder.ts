/** What a reader needs to know about each slide on the ladder as a whole, by routeAlias. */
export const theLadder = {
  'ladder': `So far we have followed Korea’s path and Mongolia’s crises separately. Now the two countries meet, and a ladder shows how. The left rail is Korea, the right rail is Mongolia, and a rung, or step, exists only because both hold it. Rungs are promises, and what stands beside them are actions. Whether one leads to the other is the question.`,

  'ladder-explorer': `The partnership rose in five steps. It began with [[diplomatic-relations.name]] in [[diplomatic-relations]]. In [[complementary-partnership]] came the [[complementary-partnership.name]], in [[good-neighbourliness]] [[good-neighbourliness.name]], in [[comprehensive-partnership]] the [[comprehensive-partnership.name]], and in [[strategic-partnership]] the [[strategic-partnership.name]]. Only for the top two does the article say who declared them, and only these name the environment. In [[strategic-partnership]] [[moon-jae-in.name]] and [[khurelsukh.name]] met by video. Their declaration has [[five-key-areas]], which are not listed; among its means are eco-friendly infrastructure, green energy, restored forests and lower emissions.

Each rung has a list of the things that followed under it. To follow means to come later in time and nothing more, because the article never claims that a rung caused everything in its list. The two countries waited long before the second rung, took the next two faster, and waited longest before the top one.`,
} as const satisfies Record<string, string>
