/** Slides with a component of each kind that tests/e2e/access-keys.test.ts does not look at: the clicker, and Tab. */
import { richest, slidesWith, testControls } from '../support/control-keys.ts'

testControls(slidesWith(name => !richest.has(name)))
