import type { LecturePlan } from '../../data/schema/types.ts'
import type { KeptFormat } from '../shell/kept-store.browser.ts'
import type { KeptPlans } from './plan-file.ts'
import { computed, readonly } from 'vue'
import { useKeptRecord } from '../shell/useKeptRecord.ts'
import { listPlans, mergePlans, noPlans, putPlan, readKeptPlans, writeKeptPlans } from './plan-file.ts'

/** What the record is called; where it stands in the browser, the deck's path is in its name too. */
export const plansKey = 'green-ladder:plans'

const format: KeptFormat<KeptPlans> = {
  name: plansKey,
  area: 'localStorage',
  empty: noPlans,
  read: readKeptPlans,
  write: writeKeptPlans,
  merge: mergePlans,
  follows: true,
}

/** The plans that a lecturer keeps on this device. Nothing of them leaves it. */
export function useKeptPlans(now: () => number = Date.now) {
  const { value, state, change } = useKeptRecord(format, now)
  return {
    plans: computed(() => listPlans(value.value)),
    state: readonly(state),
    /** Keeps a plan, in place of the one of this name. @returns whether the browser has it */
    keep(plan: LecturePlan): Promise<boolean> {
      const id = listPlans(value.value).find(each => each.plan.label === plan.label)?.id ?? `plan-${now().toString(36)}`
      return change(kept => putPlan(kept, id, plan, now()))
    },
    remove: (id: string) => void change(kept => putPlan(kept, id, null, now())),
  }
}
