/** From this probability on, a row stands for its item beyond doubt. */
export const SURE = 0.8;

/**
 * From this probability on, a row that matches nothing may be an item in other words. Of the labelled rows that alignment finds
 * no item for, all that have one (18) come above it, and 96 of 130 additions: a new item gets an id for good, so it asks too often.
 */
export const NEAR = 0.1;
