/** All words of the page, by the screen that says them. */

import * as adopt from "./adopt.js";
import * as agency from "./agency.js";
import * as check from "./check.js";
import * as choice from "./choice.js";
import * as common from "./common.js";
import * as decide from "./decide.js";
import * as domains from "./domains.js";
import * as download from "./download.js";
import * as home from "./home.js";
import * as intake from "./intake.js";
import * as items from "./items.js";
import * as names from "./names.js";
import * as offices from "./offices.js";
import * as powers from "./powers.js";
import * as preview from "./preview.js";
import * as steps from "./steps.js";
import * as upgrade from "./upgrade.js";

export const zh = {
  ...common.zh,
  home: home.zh,
  steps: steps.zh,
  agency: agency.zh,
  domains: domains.zh,
  names: names.zh,
  powers: powers.zh,
  offices: offices.zh,
  items: items.zh,
  choice: choice.zh,
  decide: decide.zh,
  preview: preview.zh,
  download: download.zh,
  adopt: adopt.zh,
  upgrade: upgrade.zh,
  intake: intake.zh,
  check: check.zh,
};

/** The wording of one language. */
export type Words = typeof zh;

export const en: Words = {
  ...common.en,
  home: home.en,
  steps: steps.en,
  agency: agency.en,
  domains: domains.en,
  names: names.en,
  powers: powers.en,
  offices: offices.en,
  items: items.en,
  choice: choice.en,
  decide: decide.en,
  preview: preview.en,
  download: download.en,
  adopt: adopt.en,
  upgrade: upgrade.en,
  intake: intake.en,
  check: check.en,
};
