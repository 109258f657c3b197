/** What is left of a title without its issuer and without the notice that it came with. */
import type { RegisteredInstrument } from "../model/data.js";
import { titleKey } from "./fold.js";

const NOTICE = /^(?:关于)?(?:印发|转发|发布|公布)(.+?)(?:的通知)?$/u;

/**
 * Names under which the registry's issuers begin a title.
 *
 * @returns longest first, so that 国务院办公厅 is tried before 国务院
 */
export function issuerNames(instruments: readonly Pick<RegisteredInstrument, "issuer">[]): string[] {
  const names = instruments.flatMap(({ issuer }) => (issuer ?? "").split("、"));
  const plain = names.map((name) => titleKey(name.replace(/（.*）|等.部门$|批准，.*/gu, "")));
  return [...new Set(plain)].filter((name) => name !== "").sort((a, b) => b.length - a.length);
}

/**
 * Folds a title further than `titleKey`: no issuers in front, no 关于印发…的通知 around it, no 的.
 *
 * @param title as printed
 * @param issuers see `issuerNames`
 * @returns a key to compare with others of its kind
 */
export function shortTitle(title: string, issuers: readonly string[]): string {
  const own = withoutIssuers(titleKey(title), issuers);
  const inner = NOTICE.exec(own)?.[1];
  return (inner === undefined ? own : withoutIssuers(inner, issuers)).replaceAll("的", "");
}

function withoutIssuers(key: string, issuers: readonly string[]): string {
  const issuer = issuers.find((name) => key.startsWith(name) && key.length > name.length);
  return issuer === undefined ? key : withoutIssuers(key.slice(issuer.length), issuers);
}
