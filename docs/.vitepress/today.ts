/** The day on which the site is built: instruments are in force, or not, as of that day. */
export const TODAY = new Date().toISOString().slice(0, 10);
