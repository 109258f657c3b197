/** A made-up step of the catalog's history: one item is due sooner. */
import type { Step } from "../../docs/.vitepress/pages/index.js";
import { diffCatalogs, explain } from "../../src/diff/index.js";
import { shippedData } from "../diff/shipped.js";

const [a, b] = [shippedData(), structuredClone(shippedData())];
const edited = b.editions["social-assistance"].edition.items.find(({ id }) => id === "social-assistance-004");
if (edited) Object.assign(edited, { deadline: "制定或获取信息之日起3个工作日内" });

export const editedStep: Step = {
  from: "1.0.0",
  to: "unreleased",
  old: a,
  new: b,
  changes: explain(diffCatalogs(a, b), { a, b }),
};
