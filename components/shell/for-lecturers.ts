/** Whether this build is for lecturers, as `npm start` is: it has the presenter notes. */
export const isForLecturers: boolean = import.meta.env.DEV || __FOR_LECTURERS__
