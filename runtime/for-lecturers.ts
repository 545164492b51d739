/** Whether this build is for lecturers, as `npm start` is: it has the presenter notes. */
export const isForLecturers: boolean = import.meta.env.DEV || __FOR_LECTURERS__
/** The screen of a phone that is held upright: as remote it shows little besides slide, hands and steps. */
export const phoneRemote = '(max-width: 639px) and (max-aspect-ratio: 3/5)'
