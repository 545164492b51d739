/** What is particular to each language of an edition: one row each. */

/** A word of English, and what may stand for it beside the English word itself. */
export interface Hedge { english: RegExp, own: RegExp }

export interface Language {
  /** Its name in itself, as a reader looks for it. */
  name: string
  /** What must not stand directly after a token: nobody knows how the word that fills it ends. An ending that is the same after every word is allowed. */
  ending?: RegExp
  /** Words that soften a statement. None of them may be lost. */
  hedges: readonly Hedge[]
  /** Words without which a sentence says another thing: before and after, true and false. Names of the deck's own stand in data/house-words.ts. */
  meanings: readonly Hedge[]
  /** Short names of bodies stay as English has them. */
  keepsAcronyms?: true
}

export const languageRows: Readonly<Record<string, Language>> = {
  ko: {
    name: '한국어',
    ending: /^(?:[은는이가을를와과로의에도만나]|으로|에서|에게|까지|이다|입니다|처럼|보다|이나|라고|이라고)(?=$|[\s.,;:!?)”])/,
    hedges: [
      { english: /\bseem(?:s|ed)?\b|\bappears?\b(?! (?:in|here)\b)/i, own: /듯|보입|보이|보인|보임/ },
      { english: /\barguabl[ey]\b/i, own: /이론의 여지/ },
      { english: /\bprobably\b/i, own: /아마/ },
      { english: /\bperhaps\b|\bmaybe\b/i, own: /어쩌면/ },
      { english: /\btend(?:s|ed)?\b/i, own: /경향/ },
      { english: /\bsomehow\b/i, own: /어떤 (?:면에서|식으로든)/ },
      { english: /\bcould\b|\bmay\b|\bmight\b/, own: /수 있|수 없|수도/ },
      { english: /\bcan\b/, own: /수 있|수 없|수도|능력/ },
      { english: /\b(?:is|are) believed\b/i, own: /여겨/ },
      { english: /\bnot “?necessarily\b/i, own: /반드시/ },
      { english: /\busually\b/i, own: /대개|보통/ },
      { english: /\bsuggests?\b/i, own: /시사/ },
      { english: /\bbasically\b/i, own: /기본적/ },
      { english: /\bas we read it\b|\bour reading\b/i, own: /우리의 해석/ },
      { english: /\bprimarily\b/i, own: /무엇보다|주로/ },
      { english: /\bmainly\b|\blargely\b|\bmostly\b/i, own: /주로|대체로|대부분/ },
      { english: /\bpartly\b|\bin part\b/i, own: /부분|일부|얼마간/ },
      { english: /\brelatively\b/i, own: /비교적|상대적/ },
      { english: /\bincreasingly\b|\bmore and more\b/i, own: /점점|갈수록/ },
      { english: /\bgradual(?:ly)?\b/i, own: /점차|점진|차츰/ },
      { english: /\bup to\b/i, own: /최대|까지/ },
      { english: /\bat least\b/i, own: /적어도|최소/ },
      { english: /\b(?:over|more than) (?:half|\d|two)/i, own: /넘|이상|초과/ },
      { english: /\bless than\b/i, own: /미만|못 미|적은|보다/ },
    ],
    keepsAcronyms: true,
    meanings: [
      { english: /\bbefore\b/i, own: /전|앞|먼저/ },
      { english: /\bafter\b/i, own: /후|뒤|나중|다음|따[른라]|바탕|지나지/ },
      { english: /\bsince\b/i, own: /후|이래|부터|뒤|때문|[므으]로|지금까지|동안|[아어]서|니까/ },
      { english: /\buntil\b/i, own: /까지|전|야/ },
      { english: /\btrue\b/i, own: /[참맞옳]|사실/ },
      { english: /\bfalse\b/i, own: /거짓|틀|아닌|않/ },
      { english: /\bfrom (?:the )?(?:first|earliest) to (?:the )?(?:last|latest)\b/i, own: /(?:처음|먼저|이른).*(?:마지막|나중|늦은)/ },
    ],
  },
}
