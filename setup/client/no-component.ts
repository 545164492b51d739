/** Stands for parts of Slidev's client that the headmatter turns off: context menu, info dialog, dragging. */
export default { render: () => null }
