// Many small pieces, one for a handful of syllables each: their style sheet comes beside the others, and the first slide does not wait for it.
import '@fontsource/gowun-batang/400.css'
import '@fontsource/gowun-batang/700.css'
import './hanja.css'
