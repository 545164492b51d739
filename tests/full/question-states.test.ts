/** Every type of question in every state it can be in: on a phone by day, on a screen by night, and on paper. */
import { testPaper, testStates } from '../support/question-states.ts'

// width moves things and night changes colours: two of the four pairs hold both
testStates([{ theme: 'light', room: 'phone' }, { theme: 'dark', room: 'screen' }])
testPaper()
