import type { Paper, PaperGrade } from '../logic/study/paper.ts'
import { readonly, ref, shallowReadonly, shallowRef } from 'vue'
import { endPaper, goOn, readPaper, startPaper, takeGrade, takeUp, writePaper } from '../logic/study/paper.ts'
import { isItemId } from './question-stock.ts'

/** Where the paper stands in the browser, for as long as the tab is open. */
export const paperKey = 'green-ladder:paper'

/**
 * The paper on the student's desk: it survives a reload and a walk to another page, in this tab.
 * Where the browser keeps nothing it lasts as long as the page.
 */
export function usePaper() {
  const paper = shallowRef<Paper | null>(null)
  const isDamaged = ref(false)

  function put(next: Paper | null) {
    paper.value = next
    tryStorage(() => next ? sessionStorage.setItem(paperKey, writePaper(next)) : sessionStorage.removeItem(paperKey))
  }
  const change = (apply: (paper: Paper) => Paper) => paper.value && put(apply(paper.value))

  const found = readPaper(tryStorage(() => sessionStorage.getItem(paperKey)) ?? null)
  isDamaged.value = found.kind === 'damaged'
  if (found.kind !== 'none')
    put(found.kind === 'read' ? takeUp(found.paper, isItemId) : null)

  return {
    paper: shallowReadonly(paper),
    /** A kept paper could not be read, and was dropped. */
    isDamaged: readonly(isDamaged),
    start: (ids: readonly string[], mock: boolean) => put(startPaper(ids, mock)),
    take: (id: string, grade: PaperGrade) => change(old => takeGrade(old, id, grade)),
    next: () => change(goOn),
    end: () => change(endPaper),
    drop: () => put(null),
  }
}

/** What the storage gives; undefined where the browser refuses it. */
function tryStorage<T>(use: () => T): T | undefined {
  try {
    return use()
  }
  catch {
    return undefined
  }
}
