/** What spreadsheets show where a formula failed: it says nothing of the item. */

const ERROR =
  /^(?:#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)|Err:\d{3})$/iu;

/** Whether a text is nothing but an error. */
export function isError(text: string): boolean {
  return ERROR.test(text.trim());
}
