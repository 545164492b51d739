/** Ends a run of tests in the browser before it begins, where there is no browser. */
import { findTestBrowser, howToGetOne } from '@deck/command-line/browser'

/** @throws Error that says how to get one */
export default function needBrowser(): void {
  if (!findTestBrowser())
    throw new Error(howToGetOne)
}
