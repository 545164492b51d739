import type { PersistedFormat } from '../shell/usePersisted.ts'
import type { Paper, PaperGrade } from './paper.ts'
import { computed, ref } from 'vue'
import { usePersisted } from '../shell/usePersisted.ts'
import { addGrade, dropPaper, endPaper, goOn, mergePapers, readPaper, resumePaper, startPaper, writePaper } from './paper.ts'
import { isStudyId } from './question-pool.ts'

/** What the paper is called; where it stands in the browser, the deck's path is in its name too. */
export const paperKey = 'green-ladder:paper'

/** How the browser keeps it. */
export const paperFormat: PersistedFormat<Paper | null> = {
  name: paperKey,
  area: 'localStorage',
  empty: null,
  read: readPaper,
  write: paper => paper && writePaper(paper),
  merge: mergePapers,
  follows: false,
}

/**
 * The paper on the student's desk: it survives a reload, a walk to another page, and the app being closed.
 * Where the browser keeps nothing it lasts as long as the page.
 * @param isBack the student comes back to it with Back: it stands at the question where it was left, answered or not
 */
export function usePaper(isBack = false) {
  const isElsewhere = ref(false)
  const { value, state, change, empty } = usePersisted<Paper | null>({
    ...paperFormat,
    merge(mine, found) {
      isElsewhere.value ||= mine !== null && found !== null && !found.over && found.started > mine.started
      return mergePapers(mine, found)
    },
  })
  const changePaper = (apply: (paper: Paper) => Paper | null) => void change(kept => kept && apply(kept))
  if (value.value && !isBack)
    changePaper(kept => resumePaper(kept, isStudyId))

  return {
    paper: computed(() => value.value?.dropped ? null : value.value),
    /** A kept paper could not be read, and was set aside. */
    isDamaged: computed(() => state.value.kind === 'aside'),
    /** Another window has begun a paper since: the browser keeps the one that was answered last. */
    isElsewhere,
    start(ids: readonly string[], mock: boolean) {
      void change(() => startPaper(ids, mock, Date.now()))
      isElsewhere.value = false
    },
    recordGrade: (id: string, grade: PaperGrade) => changePaper(kept => addGrade(kept, id, grade)),
    next: () => changePaper(goOn),
    end: () => changePaper(endPaper),
    drop: () => changePaper(dropPaper),
    /** Deletes the paper and what was set aside of it. */
    deleteAll: empty,
  }
}
