/** All that is known, by ministry. */
import { AGRICULTURE, FORESTS, RURAL_REVITALISATION } from "./agriculture.js";
import { CIVIL_AFFAIRS } from "./civil-affairs.js";
import { CONSTRUCTION, HOUSING_FUNDS_AND_SHELTERS, URBAN_MANAGEMENT } from "./construction.js";
import { CULTURE, EDUCATION, SPORTS } from "./education-and-culture.js";
import { EMERGENCY, ENVIRONMENT, FIRE_BRIGADES } from "./environment-and-safety.js";
import { HEALTH, MARKET_SUPERVISION, TOBACCO } from "./health-and-market.js";
import { HUMAN_RESOURCES, MEDICAL_INSURANCE } from "./human-resources.js";
import { GOVERNANCE, JUSTICE, MILITARY, POLICE } from "./justice-and-police.js";
import { DEVELOPMENT, FINANCE, NATURAL_RESOURCES, TAXATION } from "./land-and-planning.js";
import { ADMINISTRATION, COMMERCE_AND_INDUSTRY, STATISTICS_AND_ARCHIVES, TRANSPORTATION } from "./other.js";
import type { Ministry } from "./types.js";
import { DISABLED_PERSONS, VETERANS_AFFAIRS } from "./veterans-and-disabled.js";
import { METEOROLOGY, WATER_RESOURCES } from "./water-and-weather.js";

export type { Act, Field, Ministry, Outside } from "./types.js";

export const MINISTRIES: readonly Ministry[] = [
  CIVIL_AFFAIRS,
  VETERANS_AFFAIRS,
  DISABLED_PERSONS,
  HUMAN_RESOURCES,
  MEDICAL_INSURANCE,
  EDUCATION,
  CULTURE,
  SPORTS,
  HEALTH,
  MARKET_SUPERVISION,
  TOBACCO,
  CONSTRUCTION,
  URBAN_MANAGEMENT,
  HOUSING_FUNDS_AND_SHELTERS,
  NATURAL_RESOURCES,
  DEVELOPMENT,
  FINANCE,
  TAXATION,
  ENVIRONMENT,
  EMERGENCY,
  FIRE_BRIGADES,
  WATER_RESOURCES,
  METEOROLOGY,
  JUSTICE,
  POLICE,
  GOVERNANCE,
  MILITARY,
  AGRICULTURE,
  FORESTS,
  RURAL_REVITALISATION,
  TRANSPORTATION,
  COMMERCE_AND_INDUSTRY,
  STATISTICS_AND_ARCHIVES,
  ADMINISTRATION,
];
