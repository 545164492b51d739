import { slides } from '@slidev/client/logic/slides.ts'
import { defineAppSetup } from '@slidev/types'
import { readClicks } from '../logic/shell/read-clicks.ts'
import { isForLecturers } from '../runtime/for-lecturers.ts'
import { joinLecture } from '../runtime/join-lecture.ts'
import { countSlides } from './client/read-message.ts'

/** A task of its own for what comes next, so that a key or a tap in between is heard. */
const yieldToBrowser = () => new Promise(done => setTimeout(done))

/** Before anything is shown: links lose clicks that no slide can take, and a window that joins a lecture finds where it stands. */
export default defineAppSetup(async ({ router }) => {
  router.beforeEach(({ path, query, hash }) => {
    const clicks = readClicks(query.clicks)
    return clicks === query.clicks ? true : { path, query: { ...query, clicks }, hash, replace: true }
  })
  countSlides(slides.value.length)
  // a student's deck has no presenter page, and no lecture
  if (isForLecturers)
    await joinLecture(router)
  await yieldToBrowser()
})
