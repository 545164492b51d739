/** While a page is printed, its content has to stay: some browsers count the sheets first and draw them afterwards. */

let printing: Promise<void> | null = null

if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => {
    printing ??= new Promise(done => window.addEventListener('afterprint', () => {
      printing = null
      done()
    }, { once: true }))
  })
}

/** Ends at once, or, while the page is being printed, when that is over. */
export async function awaitPrint(): Promise<void> {
  await printing
}

/** Whether the page is being printed right now: what is made at this moment has not heard that it began. */
export const isPrinting = (): boolean => printing !== null
