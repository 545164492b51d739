import type { Paper, PaperGrade } from '../logic/study/paper.ts'
import type { KeptFormat } from '../runtime/kept-store.ts'
import { computed, shallowReadonly } from 'vue'
import { endPaper, goOn, readPaper, startPaper, takeGrade, takeUp, writePaper } from '../logic/study/paper.ts'
import { isStudyId } from '../runtime/question-stock.ts'
import { useKeptRecord } from './useKeptRecord.ts'

/** What the paper is called; where it stands in the browser, the deck's path is in its name too. It stays for as long as the tab is open. */
export const paperKey = 'green-ladder:paper'

const format: KeptFormat<Paper | null> = {
  name: paperKey,
  area: 'sessionStorage',
  empty: null,
  read: readPaper,
  write: paper => paper && writePaper(paper),
  merge: mine => mine,
  follows: false,
}

/**
 * The paper on the student's desk: it survives a reload and a walk to another page, in this tab.
 * Where the browser keeps nothing it lasts as long as the page.
 */
export function usePaper() {
  const { value, state, change } = useKeptRecord(format)
  const changePaper = (apply: (paper: Paper) => Paper | null) => void change(old => old && apply(old))
  if (value.value)
    changePaper(old => takeUp(old, isStudyId))

  return {
    paper: shallowReadonly(value),
    /** A kept paper could not be read, and was set aside. */
    isDamaged: computed(() => state.value.kind === 'aside'),
    start: (ids: readonly string[], mock: boolean) => void change(() => startPaper(ids, mock)),
    take: (id: string, grade: PaperGrade) => changePaper(old => takeGrade(old, id, grade)),
    next: () => changePaper(goOn),
    end: () => changePaper(endPaper),
    drop: () => void change(() => null),
  }
}
