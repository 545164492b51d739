import type { LecturePlan } from '@deck/article'
import { computed, readonly } from 'vue'
import { putRow } from '../shell/kept-table.ts'
import { usePersisted } from '../shell/usePersisted.ts'
import { listPlans, plansFormat } from './plan-file.ts'

/** The plans that a lecturer keeps on this device. Nothing of them leaves it. */
export function useKeptPlans(now: () => number = Date.now) {
  const { value, state, change } = usePersisted(plansFormat, now)
  return {
    plans: computed(() => listPlans(value.value)),
    state: readonly(state),
    /** Saves a plan, in place of the one of this name. @returns whether the browser has it */
    savePlan(plan: LecturePlan): Promise<boolean> {
      const id = listPlans(value.value).find(each => each.plan.label === plan.label)?.id ?? `plan-${now().toString(36)}`
      return change(kept => putRow(kept, id, plan, now()))
    },
    remove: (id: string) => void change(kept => putRow(kept, id, null, now())),
  }
}
