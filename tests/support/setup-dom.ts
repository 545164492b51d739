import { cleanup } from '@testing-library/vue'
import { afterEach } from 'vitest'
import { resetSlide } from './fake-slidev.ts'

afterEach(() => {
  cleanup()
  resetSlide()
})
