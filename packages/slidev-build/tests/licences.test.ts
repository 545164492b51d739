import { describe, expect, it } from 'vitest'
import { packageFolder, writeLicences } from '../licences.ts'

const words = { title: 'Licences', typefaces: 'Typefaces', code: 'Code', named: (licence: string) => `Under ${licence}, without its text.` }
const one = (name: string, text: string, more = {}) => ({ name, version: '1.0.0', licence: 'MIT', home: '', text, ...more })

describe('the licences of a build', () => {
  it('stand part by part: the deck\'s own, typefaces with their names, code', () => {
    const text = writeLicences([{ title: 'The text', text: 'CC BY' }], [one('plum', 'MIT of plums'), one('@fonts/lime', 'OFL', { typeface: 'Lime Serif' })], words)
    expect(text.match(/The text|CC BY|Typefaces|Lime Serif: @fonts\/lime 1\.0\.0|OFL|Code|plum 1\.0\.0|MIT of plums/g)).toEqual(['The text', 'CC BY', 'Typefaces', 'Lime Serif: @fonts/lime 1.0.0', 'OFL', 'Code', 'plum 1.0.0', 'MIT of plums'])
  })

  it('are written once for packages that share one, however its lines break', () => {
    const text = writeLicences([], [one('plum', 'Free to\neat'), one('lime', 'Free to eat\n'), one('pear', 'Ask first')], words)
    expect(text).toContain('lime 1.0.0, MIT\nplum 1.0.0, MIT\n\nFree to eat\n')
    expect(text.match(/Free to/g)).toHaveLength(1)
    expect(text).toContain('Ask first')
  })

  it('say so where a package names a licence and brings none', () => {
    expect(writeLicences([], [one('plum', '')], words)).toContain('plum 1.0.0, MIT\n\nUnder MIT, without its text.')
  })
})

describe('finding a module\'s package', () => {
  it.each([
    ['/deck/node_modules/vue/dist/vue.js', '/deck/node_modules/vue'],
    ['/deck/node_modules/@vueuse/core/index.js?used', '/deck/node_modules/@vueuse/core'],
    ['/deck/node_modules/a/node_modules/@b/c/d.css', '/deck/node_modules/a/node_modules/@b/c'],
    ['\0/deck/node_modules/vue/x.js', '\0/deck/node_modules/vue'],
    ['/deck/components/A.vue', null],
    ['\0virtual:thing', null],
  ])('%j → %j', (id, folder) => expect(packageFolder(id)).toBe(folder?.replace('\0', '') ?? null))
})
