/** From this probability on, a row stands for its item beyond doubt. */
export const SURE = 0.8;
