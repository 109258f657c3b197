/** The form of a responsibility list. */
export { writeForm } from "./write.js";
