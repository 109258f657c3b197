/** Words of English that several screens need. */

export const items = (count: number) => `${count} ${count === 1 ? "item" : "items"}`;
