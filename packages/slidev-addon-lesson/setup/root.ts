import { loadChunk } from '@deck/browser/load-chunk'
import { deferHistory } from '@deck/slidev-build/defer-history'
import { useNav } from '@slidev/client'
import { slides } from '@slidev/client/logic/slides.ts'
import { activeElement } from '@slidev/client/state/index.ts'
import { defineRootSetup } from '@slidev/types'
import { getCurrentInstance, h, render, watch, watchEffect } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { provideQuizSetting } from '../components/quiz/useQuizSetting.ts'
import { isLed, roomState } from '../components/shell/room-state.browser.ts'
import { isForLecturers } from '../components/shell/useAudience.ts'
import { useSlideFocus } from '../components/shell/useSlideFocus.ts'
import { followPlace } from './root/follow-place.ts'
import { useDeckKeys } from './root/useDeckKeys.ts'
import { useDocumentTitle } from './root/useDocumentTitle.ts'
import { useOfflineCopy } from './root/useOfflineCopy.ts'
import { useSlideKeys } from './root/useSlideKeys.ts'
import { useSourceMarks } from './root/useSourceMarks.ts'

/** Tells the style sheets when the deck is being printed: Slidev exports with screen media, so @media print says nothing. */
function markPrint() {
  const { isPrintMode } = useNav()
  watchEffect(() => document.documentElement.classList.toggle('is-print', isPrintMode.value))
}

/** Names the page for the style sheets, which in Firefox before 121 cannot ask what the document holds. */
function markRoute() {
  const route = useRoute()
  watchEffect(() => { document.documentElement.dataset.route = String(route.name ?? '') })
}

/** Fetches what follows a plan once there is one: in this window's link, or in what the lecture's windows share. */
function followPlans() {
  const router = useRouter()
  let isAsked = false
  async function follow() {
    if (isAsked)
      return
    isAsked = true
    const { followLecturePlan } = await loadChunk(() => import('./root/follow-lecture-plan.ts'))
    followLecturePlan(router, { slides: slides.value.map(({ no, meta }) => String(meta.slide.frontmatter.routeAlias ?? no)) })
  }
  watchEffect(() => (router.currentRoute.value.query.plan !== undefined || roomState.plan) && void follow())
}

/** Keeps a copy of the deck, and says when a newer one is there: on every page, but for windows of a lecture. */
function useOfflineStorage() {
  const { isPresenter, isPrintMode } = useNav()
  // a package for a learning platform has no manifest and no worker; a phone that follows a class fetches what is shown alone
  const { isNewer, activateNewer } = useOfflineCopy(!isPrintMode.value && parent === window && document.querySelector('link[rel="manifest"]') !== null)
  const { appContext } = getCurrentInstance()!
  watch(isNewer, async () => {
    const { default: UpdateNotice } = await import('../components/shell/UpdateNotice.vue')
    // beside the deck, as no place in it is on every page
    const place = document.body.appendChild(Object.assign(document.createElement('div'), { className: 'offline-notice' }))
    watchEffect(() => {
      const held = isPresenter.value || isPrintMode.value || isLed.value
      render(Object.assign(h(UpdateNotice, { held, onTaken: activateNewer }), { appContext }), place)
    })
  }, { once: true })
}

/** Fetches what notes which slides a student reads, once the first one stands. */
function recordReads() {
  const [route, nav] = [useRoute(), useNav()]
  setTimeout(() => void loadChunk(() => import('./root/record-reads.ts')).then(({ recordReads }) => recordReads(route, nav), () => {}), 3000)
}

/** A print of the slides that leaves quizzes unanswered: `?print&answers=hidden`. */
function hideAnswers() {
  const { isPrintMode } = useNav()
  if (isPrintMode.value && new URLSearchParams(location.search).get('answers') === 'hidden')
    provideQuizSetting({ isBlank: true })
}

export default defineRootSetup(() => {
  hideAnswers()
  useDocumentTitle()
  useSlideKeys(activeElement)
  useSlideFocus()
  deferHistory(useRouter())
  if (!isForLecturers)
    recordReads()
  markPrint()
  markRoute()
  useDeckKeys(useSourceMarks())
  followPlans()
  // a student's deck has no presenter page, and no lecture
  if (isForLecturers && useRouter().hasRoute('presenter')) {
    followPlace()
    void loadChunk(() => import('./root/useLecture.ts')).then(({ useLecture }) => useLecture())
  }
  useOfflineStorage()
})
