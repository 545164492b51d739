/** Stands for Slidev's directives that no slide uses: v-mark, v-motion, v-drag. */
const nothing = () => ({ install: () => {} })

export { nothing as createVDragDirective, nothing as createVMarkDirective, nothing as createVMotionDirectives }
