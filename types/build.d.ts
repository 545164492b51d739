/** Set by vite.config.ts: whether the build carries the catalogue of components (/design). */
declare const __HAS_CATALOGUE__: boolean
