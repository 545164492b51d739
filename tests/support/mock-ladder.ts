/** Stand-ins for what a ladder takes from the data and the router; use with vi.mock before importing a component. */
import { defineComponent, h, reactive } from 'vue'
import { fakeRungs, fakeSides } from './fake-rungs.ts'

export const ladder = {
  useLadder: () => ({ rungs: fakeRungs, sides: fakeSides }),
  asRecordId: (id: string) => id,
}

/** A citation mark that needs no record. */
export const mark = {
  default: defineComponent({ props: ['id'], setup: props => () => h('button', { 'type': 'button', 'data-record': props.id }, 'source') }),
}

/** The query of the link, as a test sets it. */
export const route = reactive<{ query: Record<string, string | undefined> }>({ query: {} })

export const router = {
  useRoute: () => route,
  useRouter: () => ({
    currentRoute: { get value() { return route } },
    replace: async (to: { query: Record<string, string | undefined> }) => {
      route.query = Object.fromEntries(Object.entries(to.query).filter(([, value]) => value !== undefined))
    },
  }),
}
