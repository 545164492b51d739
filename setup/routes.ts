import type { RouteRecordRaw } from 'vue-router'
import { getSlide } from '@slidev/client/logic/slides.ts'
import { defineRoutesSetup } from '@slidev/types'

/** Adds the deck's own pages, and sends a link to a slide that does not exist to a page that says so. */
export default defineRoutesSetup((routes) => {
  const own: RouteRecordRaw[] = [
    { name: 'not-found', path: '/not-found', component: () => import('../pages/not-found.vue') },
    { name: 'review', path: '/review', component: () => import('../pages/review.vue') },
    { name: 'review-question', path: '/review/q/:id', component: () => import('../pages/review.vue'), props: true },
    { name: 'read', path: '/read/:slide?', component: () => import('../pages/read.vue'), props: true },
    { name: 'handout', path: '/handout', component: () => import('../pages/handout.vue') },
    { name: 'glossary', path: '/glossary/:item?', component: () => import('../pages/glossary.vue'), props: true },
    { name: 'sources', path: '/sources/:item?', component: () => import('../pages/sources.vue'), props: true },
    { name: 'design', path: '/design/:family?', component: () => import('../pages/design.vue'), props: true },
  ]
  for (const route of routes) {
    if (route.name === 'play' || route.name === 'presenter') {
      route.beforeEnter = (to) => {
        const wanted = String(to.params.no)
        return getSlide(wanted) || wanted === 'index.html' ? true : { path: '/not-found', query: { wanted } }
      }
    }
    if (route.name === 'NotFound') {
      route.redirect = to => ({ path: '/not-found', query: { wanted: to.path.slice(1) } })
      delete route.component
    }
  }
  return [...own, ...routes]
})
