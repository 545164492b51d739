/** The drawing of an argument on the reading page: it comes late, and is at hand before the page is printed. */
import { fetchPart, findPart } from '../shell/late-parts.browser.ts'

const name = 'RelationDiagram'

/** It, where it has come. */
export const findDiagram = () => findPart(name)

/** Brings it; where it does not come, the next call asks again. */
export const fetchDiagram = (): Promise<void> => fetchPart(name, () => import('@deck/pictures/RelationDiagram.vue'))
