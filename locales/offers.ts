/** How the deck is offered in another language, in that language, to a reader whose browser prefers it; a language without a row is offered by its name. */
export const offers: Readonly<Record<string, { open: string, close: string } | undefined>> = {
  en: { open: 'Read in English', close: 'Do not offer English again' },
  ko: { open: '한국어로 보기', close: '한국어를 다시 권하지 않기' },
}
