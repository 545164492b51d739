/** The first slide with each component: a mouse click on any kind of control leaves the clicker alive, and Tab goes through all and out again. On the ladder, in two windows: tests/e2e/lecture.test.ts. */
import { slidesWith, testControls, testFocus } from '../support/control-keys.ts'

testControls(slidesWith())
testFocus()
