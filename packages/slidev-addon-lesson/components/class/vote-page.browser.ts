/** The program of the page on which phones vote: the deck's words and colours for it. It is no part of the slides (packages/cli/live/page-source.ts). */
import { openVotePage } from '@deck/live-class/phone/phone-page'
import { enVote } from '@deck/words/vote'
import { splitScripts } from '../shell/split-scripts.ts'
import '../../styles/tokens.css'

openVotePage(enVote, splitScripts)
