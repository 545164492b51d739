/** What a reader needs to know about each slide on the ladder as a whole, by routeAlias. */
export const theLadder = {
  'ladder': `Korea’s path and Mongolia’s troubles have been told apart; from here on they meet, in the picture of a ladder whose left rail is Korea and whose right rail is Mongolia. A rung is there only because both hold it, and this chapter learns the rungs by name, year and order before the next asks what was done on each.`,

  'ladder-explorer': `The ladder is drawn to scale, one tick a year, and a rung has as many lines as its number. Lowest are the [[diplomatic-relations.name]] of [[diplomatic-relations]]. Above them stand the [[complementary-partnership.name]] ([[complementary-partnership]]), [[good-neighbourliness.name]] ([[good-neighbourliness]]), the [[comprehensive-partnership.name]] ([[comprehensive-partnership]]) and, highest so far, the [[strategic-partnership.name]] ([[strategic-partnership]]).

Who declared them, and in what setting, the article tells of the two uppermost only. Beside each rung stands what followed under it, and followed means later in time, nothing more: nowhere does the article claim that a rung brought about all that is listed there. The spacing can be read as well: a long wait at the foot, closer steps in the middle, and the longest wait of all before the top. The names themselves deserve a second look.`,

  'ladder-self-test': `The ladder appears here with its years and without its names, an exercise for memory that begins at the lowest rung. One name sets a trap, since it looks ahead: the partnership of [[complementary-partnership]] is called after the century still to come.

The Korean names do not always say the same as the English ones. The noun in [[complementary-partnership.ko]] means cooperative relations, where the English has partnership; the noun in [[good-neighbourliness.ko]] means partnership, where the English has cooperation. For the upper two, [[comprehensive-partnership.ko]] and [[strategic-partnership.ko]], the Korean is found only in titles of the reference list, not in the running text. Whoever has the order by heart can go on to ask what changed from one rung to another.`,

  'ladder-compare': `Two rungs stand in columns: when each was set, who declared it and how, in which of Korea’s periods it falls, what followed under it. The first pair is the widest apart. Of the lowest rung the article gives the year, [[diplomatic-relations]], and says that Mongolia has been of strategic weight to Korea since; of the highest ([[rung-2021-declared]]) it reports a meeting by video, two presidents, [[moon-jae-in.name]] and [[khurelsukh.name]], and a joint declaration.

Named presidents, a declaration, and the environment among its subjects are told of the two upper rungs alone. Between the rungs of [[complementary-partnership]] and [[good-neighbourliness]], by contrast, little but name and year seems to differ, since so little is told of either. The next chapter climbs once more and asks what the two countries did at each step.`,
} as const satisfies Record<string, string>
