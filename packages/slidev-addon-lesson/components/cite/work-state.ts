import type { Work } from '@deck/article'

/** Where a work stands: in the text, in the reference list, in both, or with a year of its own in each. */
export type WorkState = 'listed-and-cited' | 'listed-only' | 'cited-only' | 'years-differ'

/** How a work stands between the article's text and its reference list. */
export function judgeWork(work: Work): WorkState {
  if (!work.listed)
    return 'cited-only'
  if (!work.cited.length)
    return 'listed-only'
  return work.yearInText !== undefined && work.yearInText !== work.year ? 'years-differ' : 'listed-and-cited'
}

/** How a note names a work: surnames and year, in the work's own script. */
export function nameWork(work: Work): string {
  const author = work.lang === 'en' ? work.authors.replace(/,? [A-Z]\.(?: [A-Z]\.)*/g, '').replace(/, & /, ' & ') : work.authors
  return work.year === null ? author : `${author} ${work.year}`
}

/** The language of a work's own words; undefined for English, the language around it. */
export function langOfWork(work: Work): string | undefined {
  return work.lang === 'en' ? undefined : work.lang
}

/** Where a work came out: the journal with volume, issue and pages, or edition, site and publisher; '' where nothing is known. */
export function formatContainer({ container, volume, issue, pages, edition, publisher }: Work): string {
  const number = volume && (issue ? `${volume}(${issue})` : volume)
  const journal = [container, number, pages].filter(Boolean).join(', ')
  return [edition, journal, publisher].filter(Boolean).join('. ')
}

/** One line for a reference list, in parts so that scripts can be marked: authors, year, title, English, container, link. What the list lacks is ''. */
export function formatWork(work: Work): { authors: string, year: string, title: string, titleEn: string, container: string, url: string } {
  return {
    authors: work.authors,
    year: work.year === null ? '' : String(work.year),
    title: work.title ?? '',
    titleEn: work.titleEn ?? '',
    container: formatContainer(work),
    url: work.url ?? '',
  }
}
