/** Every type of question in every state it can be in, on a screen by night, and on paper; on a phone: tests/e2e/question-states.test.ts. */
import { testPaper, testStates } from '../support/question-states.ts'

// width moves things and night changes colours: with the phone by day, two of four pairs hold both
testStates([{ theme: 'dark', room: 'screen' }])
testPaper()
