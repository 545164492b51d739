import { inject } from 'vue'
import { routeLocationKey } from 'vue-router'

/** Links to slides on the reading page, or to its beginning, which keep to the plan that is being read. */
export function useReadLink(): (slide?: string) => string {
  const route = inject(routeLocationKey, null)
  return (slide) => {
    const plan = route?.name === 'read' && route.query.plan
    return `/read${slide ? `/${slide}` : ''}${plan ? `?plan=${encodeURIComponent(String(plan))}` : ''}`
  }
}
