/**
 * Every type of question in every state it can be in, on a phone by day; on a screen by night, and on paper: tests/full/question-states.test.ts.
 * Why end to end: axe, targets and sideways scroll are judged in the study page's own frame and styles.
 */
import { testStates } from '../support/question-states.ts'

testStates([{ theme: 'light', room: 'phone' }])
