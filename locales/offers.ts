/** How the deck is offered in another language, in that language: by its name, to a reader whose browser prefers it, and where there is no network and no copy of it. Of a language without a row the browser knows a name. */
export const offers: Readonly<Record<string, { name: string, open: string, close: string, notKept: string } | undefined>> = {
  en: { name: 'English', open: 'Read in English', close: 'Do not offer English again', notKept: 'This device is offline and has no copy of this page. Open it again once there is a network.' },
  ko: { name: '한국어', open: '한국어로 보기', close: '한국어를 다시 권하지 않기', notKept: '지금은 오프라인이고, 이 페이지는 이 기기에 저장되어 있지 않습니다. 네트워크가 연결되면 다시 여세요.' },
}
