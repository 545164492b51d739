import type { Place } from './article.ts'

/** A person among the authors, in the article's script and spelling. */
export interface WorkAuthor { family: string, given?: string }

/**
 * The works that the article leans on: all of its reference list, and all that its text names.
 * A work says for itself whether it is listed and where it is cited, so that its state
 * ("listed, never cited", "cited, not in the list as we have it", "years differ") is computed, not typed.
 */
export interface Work {
  /** Authors or issuing body, as the article writes them. */
  authors: string
  /** The body's English name where the article or the deck has one; ours, for readers. */
  authorsEn?: string
  /** The authors one by one, where they are persons; a body's name stands whole in `authors`. */
  people?: readonly WorkAuthor[]
  /** The article names more authors only as "et al.". */
  andOthers?: true
  /** Year in the reference list, or in the text where the list lacks the work; null where neither gives one. */
  year: number | null
  /** Day of that year, where the reference list gives one. */
  day?: { month: number, day: number }
  /** Title as the reference list prints it; null where only the text names the work. */
  title: string | null
  /** Our English rendering of a Korean or Mongolian title. */
  titleEn?: string
  /** Journal or site. */
  container?: string
  volume?: string
  issue?: string
  /** As the list prints them; a range left open stays open. */
  pages?: string
  publisher?: string
  edition?: string
  doi?: string
  url?: string
  lang: 'en' | 'ko' | 'mn'
  /** 'unknown' where only the text names the work: what sort of thing it is, the article does not say. */
  kind: 'article' | 'book' | 'report' | 'press' | 'web' | 'unknown'
  /** Its place in the reference list; null where it is missing there. */
  listed: Place | null
  /** Its place would come after the end of the reference list as we have it, so that nobody can say that it is missing. */
  beyondList?: true
  /** The passages that cite it; [] where none does. */
  cited: readonly Place[]
  /** The year that the text gives, where it is not the list's. */
  yearInText?: number | null
}

/** Every work that the article lists or cites. */
export const works = {
  'go-taewoo-2024': { authors: '고태우', authorsEn: 'Go Tae-woo', people: [{ family: '고', given: '태우' }], year: 2024, title: '공해의 민중사 : 1970년대 한국의 공해재난과 반(反)공해운동', titleEn: 'A people’s history of pollution: pollution disasters and the anti-pollution movement in 1970s Korea', container: '학림', volume: '53', pages: '191-237', lang: 'ko', kind: 'article', listed: { section: 'references', paragraph: 1 }, cited: [{ section: 'trajectory/1960s-1980s', paragraph: 2 }], yearInText: 2004 },
  'national-archives-2007': { authors: '국가기록관', authorsEn: 'National Archives (Korea)', year: 2007, title: '동북아 산림포럼, 평화의 숲', titleEn: 'Northeast Asian Forest Forum, Forest of Peace', url: 'https://www.archives.go.kr/next/newsearch/listSubjectDescription.do?id=004959&sitePage=', lang: 'ko', kind: 'web', listed: { section: 'references', paragraph: 2 }, cited: [{ section: 'contributions/evolution', paragraph: 2 }] },
  'policy-briefing-2011': { authors: '대한민국 정책브리핑', authorsEn: 'Korea Policy Briefing', year: 2011, day: { month: 8, day: 22 }, title: '한-몽골, 포괄적 동반자관계 격상', titleEn: 'Korea and Mongolia raise their relations to a comprehensive partnership', url: 'https://www.korea.kr/news/interviewView.do?newsId=148717034', lang: 'ko', kind: 'press', listed: { section: 'references', paragraph: 3 }, cited: [{ section: 'contributions/evolution', paragraph: 3 }] },
  'policy-briefing-2019': { authors: '대한민국 정책브리핑', authorsEn: 'Korea Policy Briefing', year: 2019, day: { month: 6, day: 27 }, title: '환경부 장관, 몽골과 환경정책협약체 개설했다', titleEn: 'Environment minister opens an environmental policy consultation body with Mongolia', url: 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156338530&pWise=sub&pWiseSub=J1', lang: 'ko', kind: 'press', listed: { section: 'references', paragraph: 4 }, cited: [{ section: 'contributions/evolution', paragraph: 4 }] },
  'forest-service-2003': { authors: '산림청', authorsEn: 'Korea Forest Service', year: 2003, day: { month: 9, day: 24 }, title: '계속되는 사막화 · 황사 방지! 함께하는 한-몽 산림협력', titleEn: 'Preventing desertification and yellow dust: Korean-Mongolian forest cooperation', container: '산림청 행정 미디어 센터', lang: 'ko', kind: 'press', listed: { section: 'references', paragraph: 4 }, cited: [] },
  'foreign-ministry-2003-trade': { authors: '외교부', authorsEn: 'Ministry of Foreign Affairs (Korea)', year: 2003, title: '무역과 환경보전에 대한 우리의 대응', titleEn: 'Our response on trade and environmental conservation', url: 'https://www.mofa.go.kr/www/brd/m_20152/view.do?seq=339308&page=100', lang: 'ko', kind: 'web', listed: { section: 'references', paragraph: 5 }, cited: [{ section: 'trajectory/1990s-early-2000s', paragraph: 3 }, { section: 'trajectory/1990s-early-2000s', paragraph: 5 }] },
  'foreign-ministry-2003-diplomacy': { authors: '외교부', authorsEn: 'Ministry of Foreign Affairs (Korea)', year: 2003, title: '환경외교의 인태', titleEn: 'On environmental diplomacy (the last word of the title is unclear)', url: 'https://www.mofa.go.kr/www/brd/m_20152/view.do?seq=339286&page=102%20', lang: 'ko', kind: 'web', listed: { section: 'references', paragraph: 6 }, cited: [{ section: 'trajectory/1990s-early-2000s', paragraph: 3 }, { section: 'trajectory/1990s-early-2000s', paragraph: 5 }] },
  'foreign-ministry-multilateral': { authors: '외교부', authorsEn: 'Ministry of Foreign Affairs (Korea)', year: null, title: '다자환경외교', titleEn: 'Multilateral environmental diplomacy', url: 'https://www.mofa.go.kr/www/wpge/m_20151/contents.do', lang: 'ko', kind: 'web', listed: { section: 'references', paragraph: 7 }, cited: [{ section: 'trajectory/2008-2020s', paragraph: 2 }] },
  'blue-house-2021': { authors: '청와대', authorsEn: 'Office of the President (Korea)', year: 2021, day: { month: 9, day: 10 }, title: '한-몽골 전략적 동반자 관계 발전을 위한 공동선언', titleEn: 'Joint declaration on developing the Korea-Mongolia strategic partnership', url: 'http://webarchives.pa.go.kr/19th/www.president.go.kr/articles/11043', lang: 'ko', kind: 'press', listed: { section: 'references', paragraph: 8 }, cited: [{ section: 'contributions/evolution', paragraph: 5 }] },
  'environment-ministry-2006': { authors: '환경부', authorsEn: 'Ministry of Environment (Korea)', year: 2006, title: '환경백서 2006', titleEn: 'White paper on the environment 2006', url: 'https://library.kmi.re.kr/%24/10540/contents/6069218', lang: 'ko', kind: 'report', listed: { section: 'references', paragraph: 9 }, cited: [{ section: 'contributions/evolution', paragraph: 2 }] },
  'environment-ministry-2024': { authors: '환경부', authorsEn: 'Ministry of Environment (Korea)', year: 2024, title: '환경백서 2023', titleEn: 'White paper on the environment 2023', url: 'https://library.me.go.kr/#/search/detail/5912301?offset=1', lang: 'ko', kind: 'report', listed: { section: 'references', paragraph: 10 }, cited: [{ section: 'trajectory/1990s-early-2000s', paragraph: 2 }, { section: 'trajectory/1990s-early-2000s', paragraph: 3 }, { section: 'analysis/conditions/science', paragraph: 2 }] },
  'calder-ye-2010': { authors: 'Calder, K. E., & Ye, M.', people: [{ family: 'Calder', given: 'K. E.' }, { family: 'Ye', given: 'M.' }], year: 2010, title: 'The making of Northeast Asia', publisher: 'Stanford University Press', lang: 'en', kind: 'book', listed: { section: 'references', paragraph: 11 }, cited: [{ section: 'analysis/conditions/multilateral-institutions', paragraph: 1 }] },
  'gggi-2013': { authors: 'Global Green Growth Institute', year: 2013, title: 'Annual Report 2012', url: 'https://gggi.org/about/results/', lang: 'en', kind: 'report', listed: { section: 'references', paragraph: 12 }, cited: [] },
  'harris-2022': { authors: 'Harris, P. G.', people: [{ family: 'Harris', given: 'P. G.' }], year: 2022, title: 'Routledge handbook of global environmental politics', edition: 'Second edition', publisher: 'Routledge', lang: 'en', kind: 'book', listed: { section: 'references', paragraph: 13 }, cited: [{ section: 'analysis/conditions/bilateral-relations', paragraph: 1 }, { section: 'analysis/conditions/multilateral-institutions', paragraph: 1 }] },
  'iqair-2020': { authors: 'IQAir', year: 2020, title: '2020 World Air Quality Report: Region & City Rank PM2.5 Ranking', url: 'https://www.iqair.com/dl/pdf-reports/world-air-quality-report-2020-en.pdf', lang: 'en', kind: 'report', listed: { section: 'references', paragraph: 14 }, cited: [{ section: 'contributions/crises/pollution', paragraph: 1 }] },
  'keohane-1990': { authors: 'Keohane, R. O.', people: [{ family: 'Keohane', given: 'R. O.' }], year: 1990, title: 'Multilateralism: An Agenda for Research', container: 'International Journal (Toronto)', volume: '45', issue: '4', pages: '731-', doi: '10.2307/40202705', url: 'https://doi.org/10.2307/40202705', lang: 'en', kind: 'article', listed: { section: 'references', paragraph: 15 }, cited: [{ section: 'conclusion', paragraph: 2 }] },
  'japan-neac': { authors: 'Ministry of the Environment in Government of Japan', year: null, title: 'Northeast Asian Conference on Environmental Cooperation, NEAC', container: 'International Environmental Cooperation toward Sustainable Development', url: 'https://www.env.go.jp/earth/coop/coop/neac_e.html', lang: 'en', kind: 'web', listed: { section: 'references', paragraph: 16 }, cited: [] },
  'susskind-ali-2015': { authors: 'Susskind, L., & Ali, S. H.', people: [{ family: 'Susskind', given: 'L.' }, { family: 'Ali', given: 'S. H.' }], year: 2015, title: 'Environmental diplomacy : negotiating more effective global agreements', publisher: 'Oxford University Press', lang: 'en', kind: 'book', listed: { section: 'references', paragraph: 17 }, cited: [{ section: 'analysis/conditions/science', paragraph: 1 }], yearInText: 2024 },
  'tolba-rummel-bulska-1998': { authors: 'Tolba & Rummel-Bulska', people: [{ family: 'Tolba' }, { family: 'Rummel-Bulska' }], year: 1998, title: null, lang: 'en', kind: 'unknown', listed: null, beyondList: true, cited: [{ section: 'introduction', paragraph: 1 }] },
  'undp-1999': { authors: 'UNDP', year: 1999, title: null, lang: 'en', kind: 'unknown', listed: null, beyondList: true, cited: [{ section: 'trajectory/1990s-early-2000s', paragraph: 1 }] },
  'united-nations-2007': { authors: 'United Nations', year: 2007, title: null, lang: 'en', kind: 'unknown', listed: null, beyondList: true, cited: [{ section: 'trajectory/1990s-early-2000s', paragraph: 3 }] },
  'wto-bodies': { authors: 'World Trade Organisation', year: null, title: null, url: 'https://www.wto.org/english/thewto_e/bodies_divisions_e.htm', lang: 'en', kind: 'web', listed: null, cited: [{ section: 'footnote', paragraph: 3 }] },
  'oecd-bodies': { authors: 'Organisation for Economic Co-operation and Development', year: null, title: null, url: 'https://oecdgroups.oecd.org/Bodies/ListByIndexView.aspx#', lang: 'en', kind: 'web', listed: null, cited: [{ section: 'footnote', paragraph: 3 }] },
  'p4g-2024': { authors: 'Partnering for Green Growth and the Global Goals 2030', year: 2024, title: null, lang: 'en', kind: 'unknown', listed: null, cited: [{ section: 'trajectory/2008-2020s', paragraph: 3 }] },
  'state-great-khural-2022': { authors: 'Монгол Улсын Их Хурал', authorsEn: 'State Great Khural (Parliament of Mongolia)', year: 2022, title: null, lang: 'mn', kind: 'unknown', listed: null, beyondList: true, cited: [{ section: 'contributions/crises/climate-change', paragraph: 1 }] },
  'unfccc-2018': { authors: 'UNFCCC', year: 2018, title: null, lang: 'en', kind: 'unknown', listed: null, beyondList: true, cited: [{ section: 'contributions/crises/climate-change', paragraph: 1 }] },
  'world-bank-adb-2021': { authors: 'World Bank & Asian Development Bank', year: 2021, title: null, lang: 'en', kind: 'unknown', listed: null, beyondList: true, cited: [{ section: 'contributions/crises/climate-change', paragraph: 1 }] },
  'desertification-atlas-2020': { authors: 'Монгол Орны Цөжилтнийн Атлас', authorsEn: 'Atlas of desertification in Mongolia', year: 2020, title: null, lang: 'mn', kind: 'unknown', listed: null, beyondList: true, cited: [{ section: 'contributions/crises/land-degradation', paragraph: 1 }] },
  'orr-2017': { authors: 'Orr et al.', people: [{ family: 'Orr' }], andOthers: true, year: 2017, title: null, lang: 'en', kind: 'unknown', listed: null, cited: [{ section: 'contributions/crises/land-degradation', paragraph: 1 }] },
  'who-2019': { authors: 'World Health Organization', year: 2019, title: null, lang: 'en', kind: 'unknown', listed: null, beyondList: true, cited: [{ section: 'contributions/crises/pollution', paragraph: 1 }] },
  'who-2018': { authors: 'World Health Organization', year: 2018, title: null, lang: 'en', kind: 'unknown', listed: null, beyondList: true, cited: [{ section: 'contributions/crises/pollution', paragraph: 1 }] },
  'jang-minyeong-2021': { authors: '장민영', authorsEn: 'Jang Min-yeong', people: [{ family: '장', given: '민영' }], year: 2021, title: null, lang: 'ko', kind: 'unknown', listed: null, cited: [{ section: 'contributions/evolution', paragraph: 2 }] },
  'teo-2022': { authors: 'Teo', people: [{ family: 'Teo' }], year: 2022, title: null, lang: 'en', kind: 'unknown', listed: null, beyondList: true, cited: [{ section: 'conclusion', paragraph: 2 }] },
  'national-security-strategy-2023': { authors: 'Republic of Korea', year: 2023, title: null, titleEn: 'National Security Strategy', lang: 'en', kind: 'unknown', listed: null, cited: [{ section: 'conclusion', paragraph: 6 }] },
} as const satisfies Record<string, Work>

/** Key of a work in the article's reference list or text. */
export type WorkId = keyof typeof works
