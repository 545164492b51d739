import type { LoadPart } from '@deck/browser/load-chunk'
import type { RouteComponent, RouteRecordRaw } from 'vue-router'
import { loadChunk } from '@deck/browser/load-chunk'
import { defineRoutesSetup } from '@slidev/types'
import { defineComponent, h } from 'vue'
import LoadAgain from '../components/shell/LoadAgain.vue'
import { isForLecturers } from '../components/shell/useAudience.ts'

/** What stands in for a page whose script does not come, and goes on asking for it. */
function standIn(load: LoadPart) {
  return defineComponent({ inheritAttrs: false, setup: (_, { attrs }) => () => h(LoadAgain, { ...attrs, kind: 'page', load, wanted: true }) })
}

/** The next task of the browser's. */
const nextTask = () => new Promise<void>(done => setTimeout(done))

/** The route with its page asked for several times where the network does not bring it at once. */
function withRetry(route: RouteRecordRaw): RouteRecordRaw {
  if (typeof route.component !== 'function')
    return route
  const load = route.component as LoadPart<RouteComponent>
  // what has come is shown in a task of its own, so that a tap in between is heard
  return { ...route, component: () => loadChunk(load).catch(() => standIn(load)).finally(nextTask) } as RouteRecordRaw
}

/** Pages that are called as their path is. */
const plain = {
  'not-found': () => import('../pages/not-found.vue'),
  'follow': () => import('../pages/follow.vue'),
  'handout': () => import('../pages/handout.vue'),
  'plan': () => import('../pages/plan.vue'),
}

/** Adds the deck's own pages, and sends a link to a page that does not exist to one that says so; setup/main.ts does so for slides. */
export default defineRoutesSetup((routes) => {
  const own: RouteRecordRaw[] = [
    ...Object.entries(plain).map(([name, component]) => ({ name, path: `/${name}`, component })),
    { name: 'review', path: '/review', component: () => import('../pages/review.vue'), props: ({ query }) => ({ mock: query.mode === 'mock' }) },
    { name: 'today', path: '/today', component: () => import('../pages/review.vue'), props: { today: true } },
    {
      name: 'review-chapter',
      path: '/review/chapter/:chapter',
      component: () => import('../pages/review.vue'),
      props: ({ params, query }) => ({ chapter: params.chapter, next: typeof query.next === 'string' ? query.next : undefined }),
    },
    { name: 'review-question', path: '/review/q/:id', component: () => import('../pages/review.vue'), props: true },
    { name: 'read', path: '/read/:slide?', component: () => import('../pages/read.vue'), props: true },
    { name: 'glossary', path: '/glossary/:item?', component: () => import('../pages/glossary.vue'), props: true },
    { name: 'sources', path: '/sources/:item?', component: () => import('../pages/sources.vue'), props: true },
    ...(['accessibility', 'privacy'] as const).map(which => ({
      name: which,
      path: `/${which}`,
      component: () => import('../pages/statement.vue'),
      props: { which },
    })),
    // what was given on this device, and files with all answers: students' builds do not carry them
    ...(isForLecturers
      ? [
          { name: 'lectures', path: '/lectures', component: () => import('../pages/lecture.vue') },
          { name: 'export', path: '/export', component: () => import('../pages/exports.vue') },
        ]
      : []),
  ]
  for (const route of routes) {
    if (route.name === 'NotFound') {
      route.redirect = to => ({ path: '/not-found', query: { wanted: [to.params.pathMatch].flat().join('/') } })
      delete route.component
    }
  }
  // to change notes takes the server of `npm start`
  const usable = routes.filter(({ name }) => name !== 'notes-edit' || import.meta.env.DEV)
  return [...own, ...usable].map(withRetry)
})
