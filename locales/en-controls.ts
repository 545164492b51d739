/** What the server of `npm start` puts into Slidev's own templates: it rests on no article, which may have a fault while it is edited. */
export const controls = 'Controls'
export const leavePlan = 'Leave the plan'
