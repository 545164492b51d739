import type { RungView } from './describe-rung.ts'
import type { Followed } from './gather-followed.ts'
import { en } from '../../locales/en.ts'
import { leadYears } from './describe-rung.ts'

/** What is said of a rung, in the words of the interface. */
export function useRungWords() {
  const words = en.ladder
  const sayRank = (rung: RungView) => words.ranks[rung.rank - 1] ?? String(rung.rank)
  return {
    sayRank,
    /** "Rung four · May 3010". */
    sayHeading: (rung: RungView) => words.heading({ rankWord: sayRank(rung), when: rung.when }),
    /** Who declared it and in what setting, or that the article does not say; '' where it says so of no rung. */
    sayDeclared({ who, setting, silentOn }: RungView) {
      if (who)
        return setting ? words.declared({ who, setting }) : silentOn.setting ? words.declaredBare({ who }) : words.declaredBy({ who })
      if (setting)
        return silentOn.who ? words.settingOnly({ setting }) : words.settingBare({ setting })
      return silentOn.who ? silentOn.setting ? words.declaredUnknown : words.whoUnknown : ''
    },
    /** The margin of a thing that followed: years, "with it" or "no date". */
    sayLead: (item: Followed) => leadYears(item) || (item.opens ? words.withIt : words.undated),
    /** What to say where nothing, or nothing but the declaring, stands under a rung; '' otherwise. */
    sayNothing({ followed }: RungView) {
      if (!followed.length)
        return words.followedNone
      return followed.every(item => item.opens) ? words.followedOnlyWith : ''
    },
  }
}
