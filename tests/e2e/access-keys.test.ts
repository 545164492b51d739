/**
 * Slides whose pictures hold the most controls: a mouse click on any leaves the clicker alive, and Tab goes through all and out again. Every
 * other kind of slide: tests/full/access-keys.test.ts.
 * Why end to end: Slidev's own keys decide by what has the focus on the slide.
 */
import { richest, slidesWith, testControls, testFocus } from '../support/control-keys.ts'

testControls(slidesWith(name => richest.has(name)))
testFocus()
