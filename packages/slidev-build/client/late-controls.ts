/** Slidev's controls around a slide that nobody needs before they can be seen. */
import { inTurn } from '@deck/browser/in-turn'
import SlidevLaserPointer from '@slidev/client/internals/LaserPointer.vue'
import SlidevNavControls from '@slidev/client/internals/NavControls.vue'

export const NavControls = inTurn(SlidevNavControls, 1)
export const LaserPointer = inTurn(SlidevLaserPointer, 2)
