import type { Followed, RungView } from './describe-rung.ts'
import { en } from '@deck/words'
import { leadYears } from './describe-rung.ts'

/** What is said of a rung, in the words of the interface. */
export function useRungWords() {
  const words = en.ladder
  const formatRank = (rung: RungView) => words.ranks[rung.rank - 1] ?? String(rung.rank)
  return {
    formatRank,
    /** "Rung four · May 3010". */
    formatHeading: (rung: RungView) => words.heading({ rankWord: formatRank(rung), when: rung.when }),
    /** Who declared it and in what setting, or that the article does not say; '' where it says so of no rung. */
    describeDeclaration({ who, setting, silentOn }: RungView) {
      if (who)
        return setting ? words.declared({ who, setting }) : silentOn.setting ? words.declaredBare({ who }) : words.declaredBy({ who })
      if (setting)
        return silentOn.who ? words.settingOnly({ setting }) : words.settingBare({ setting })
      return silentOn.who ? silentOn.setting ? words.declaredUnknown : words.whoUnknown : ''
    },
    /** The margin of a thing that followed: years, "with it" or "no date". */
    formatLead: (item: Followed) => leadYears(item) || (item.opens ? words.withIt : words.undated),
    /** What to say where nothing, or nothing but the declaring, stands under a rung; '' otherwise. */
    describeNothing({ followed }: RungView) {
      if (!followed.length)
        return words.followedNone
      return followed.every(item => item.opens) ? words.followedOnlyWith : ''
    },
  }
}
