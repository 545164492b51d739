/** How the deck is offered in another language, in that language: by its name, and to a reader whose browser prefers it. Of a language without a row the browser knows a name. */
export const offers: Readonly<Record<string, { name: string, open: string, close: string } | undefined>> = {
  en: { name: 'English', open: 'Read in English', close: 'Do not offer English again' },
  ko: { name: '한국어', open: '한국어로 보기', close: '한국어를 다시 권하지 않기' },
}
