/** Texts in code page 1252. Decoders disagree about the characters from 80 to 9F: some take them for controls. */
const FROM = 0x80;
const CHARACTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** @returns the text, one character a byte */
export function western(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/gu, (character) => CHARACTERS[character.charCodeAt(0) - FROM] ?? "");
}
