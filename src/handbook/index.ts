/** The service handbook (办事一本通): the service-guide items of a list as a form to fill in, and to make again. */

export { writeHandbook } from "./docx.js";
export { fill, type Handbook, type LeftOver } from "./fill.js";
export { type Filled, readFilled } from "./filled.js";
export { type Service, type ServiceField, type ServiceSection, servicesOf } from "./services.js";
export { WORDS } from "./words.js";
