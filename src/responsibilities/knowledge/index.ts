/** All that is known, by ministry. */
import { AGRICULTURE, FORESTS, RURAL_REVITALISATION } from "./agriculture.js";
import { CIVIL_AFFAIRS } from "./civil-affairs.js";
import { CONSTRUCTION, URBAN_MANAGEMENT } from "./construction.js";
import { CULTURE, EDUCATION } from "./education-and-culture.js";
import { EMERGENCY, ENVIRONMENT } from "./environment-and-safety.js";
import { HEALTH, MARKET_SUPERVISION } from "./health-and-market.js";
import { HUMAN_RESOURCES } from "./human-resources.js";
import { GOVERNANCE, JUSTICE, POLICE } from "./justice-and-police.js";
import { DEVELOPMENT, FINANCE, NATURAL_RESOURCES, TAXATION } from "./land-and-planning.js";
import { ADMINISTRATION, COMMERCE_AND_INDUSTRY, TRANSPORTATION } from "./other.js";
import type { Ministry } from "./types.js";

export type { Act, Field, Ministry, Outside } from "./types.js";

export const MINISTRIES: readonly Ministry[] = [
  CIVIL_AFFAIRS,
  HUMAN_RESOURCES,
  EDUCATION,
  CULTURE,
  HEALTH,
  MARKET_SUPERVISION,
  CONSTRUCTION,
  URBAN_MANAGEMENT,
  NATURAL_RESOURCES,
  DEVELOPMENT,
  FINANCE,
  TAXATION,
  ENVIRONMENT,
  EMERGENCY,
  JUSTICE,
  POLICE,
  GOVERNANCE,
  AGRICULTURE,
  FORESTS,
  RURAL_REVITALISATION,
  TRANSPORTATION,
  COMMERCE_AND_INDUSTRY,
  ADMINISTRATION,
];
