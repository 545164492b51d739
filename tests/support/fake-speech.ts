/** A speechSynthesis for tests, which says nothing and notes everything. Runs in the page too: it may use nothing from outside. */

/** Puts it in place. What was said is in `spoken`; `finish` ends what is being said. */
export function fakeSpeech(voices: readonly { name: string, lang: string, localService: boolean, default: boolean }[]) {
  const spoken: { text: string, lang: string, rate: number, voice: string | null }[] = []
  let current: { onend: (() => void) | null, onerror: (() => void) | null } | null = null
  class Utterance {
    lang = ''
    rate = 1
    voice: { name: string } | null = null
    onend: (() => void) | null = null
    onerror: (() => void) | null = null
    text: string
    constructor(text: string) {
      this.text = text
    }
  }
  const synth = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(one: Utterance) {
      spoken.push({ text: one.text, lang: one.lang, rate: one.rate, voice: one.voice?.name ?? null })
      current = one
    },
    cancel() {
      // browsers report the end of what was stopped
      current?.onend?.()
      current = null
    },
  })
  Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: synth })
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { configurable: true, value: Utterance })
  const speech = {
    spoken,
    finish() {
      const one = current
      current = null
      one?.onend?.()
    },
    fail: () => current?.onerror?.(),
  }
  Object.assign(globalThis, { fakeSpeech: speech })
  return speech
}
